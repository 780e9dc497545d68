/** The page of a rule, opened inside VS Code: made from the rule's own row, so that it is there offline and in the browser. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import { RULES } from "../../core/rules";
import type { Desk } from "../feature";
import { commandId } from "../manifest/commands";
import { ruleIndex, rulePage } from "../view/rulePage";

const SCHEME = "on-the-record-rules";

export function rulePages({ log }: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: (uri) => page(uri) }),
    vscode.commands.registerCommand(commandId("explainRule"), async (given?: string) => {
      const code = given ?? (await askForRule());
      if (code) await open(code, log);
    }),
  );
}

function page({ path }: vscode.Uri): string {
  const rule = RULES.find(({ code }) => path === `/${code}.md`);
  return rule ? rulePage(rule) : ruleIndex(RULES);
}

async function askForRule(): Promise<string | undefined> {
  const rules = RULES.map((rule) => ({ label: rule.code, description: rule.name, detail: t(rule.title) }));
  const picked = await vscode.window.showQuickPick(rules, {
    title: t("Explain a rule"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.label;
}

async function open(code: string, log: vscode.LogOutputChannel): Promise<void> {
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${code}.md` });
  try {
    await vscode.commands.executeCommand("markdown.showPreview", uri);
  } catch (error) {
    // VS Code's own Markdown extension may be switched off: then the page is shown as text.
    log.info(`No Markdown preview: ${String(error)}`);
    await vscode.window.showTextDocument(uri, { preview: true });
  }
}
