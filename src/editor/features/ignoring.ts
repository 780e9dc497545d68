/** The command that silences a rule: for a sentence, for a file, or for the workspace; always with a reason. */
import * as vscode from "vscode";
import type { Article, RuleCode } from "../../core";
import { findingsAt, sentenceAt } from "../articles";
import { ASK, askReason } from "../ask";
import { ignoreTagEdit } from "../edits";
import type { Desk } from "../feature";
import { commandId } from "../manifest/commands";
import { SECTION } from "../settings";
import { applyTo, atCursor, documentOf, type FindingTarget, targetOf } from "../targets";
import { IGNORE_SCOPES, type IgnoreScope } from "../view/ignoreScopes";

export function ignoring({ reader }: Desk): vscode.Disposable {
  return vscode.commands.registerCommand(
    commandId("ignoreFinding"),
    async (given?: FindingTarget, chosen?: IgnoreScope, said?: string) => {
      const document = given ? documentOf(given) : atCursor()?.document;
      const article = document && (await reader.fresh(document));
      const target = given ?? (document && article && findingAtCursor(document, article));
      if (!document || !article || !target) return;
      const scope = chosen ?? (await ASK.pick(`Ignore ${target.code}`, scopeChoices()));
      const reason = scope && (said ?? (await askReason(`Why ignore ${target.code} ${IGNORE_SCOPES[scope]}?`)));
      if (reason) await ignore(document, article, target, scope, reason);
    },
  );
}

function findingAtCursor(document: vscode.TextDocument, article: Article): FindingTarget | undefined {
  const finding = findingsAt(article, atCursor()?.offset ?? 0)[0];
  if (finding) return { ...targetOf(document), ...finding.span, code: finding.code };
  void vscode.window.showInformationMessage("There is no finding at the cursor.");
  return undefined;
}

/** A workspace can be set only where there is one. */
export function hasWorkspace(): boolean {
  return (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
}

function scopeChoices() {
  return (Object.keys(IGNORE_SCOPES) as IgnoreScope[])
    .filter((scope) => scope !== "workspace" || hasWorkspace())
    .map((scope) => ({ value: scope, label: `Ignore ${IGNORE_SCOPES[scope]}` }));
}

async function ignore(
  document: vscode.TextDocument,
  article: Article,
  target: FindingTarget,
  scope: IgnoreScope,
  reason: string,
): Promise<void> {
  const code = target.code as RuleCode;
  if (scope === "workspace") {
    await ignoreInWorkspace(code, reason);
    return;
  }
  const finding = article.findings.find(({ code: one, span }) => one === code && span.start === target.start);
  const at = finding?.tagAt ?? sentenceAt(article, target.start)?.end ?? target.end;
  await applyTo(document, target.version, ignoreTagEdit(document, article, at, { scope, codes: [code], reason }));
}

async function ignoreInWorkspace(code: RuleCode, reason: string): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  const known = configuration.inspect<Record<string, string>>("ignored")?.workspaceValue;
  await configuration.update("ignored", { ...known, [code]: reason }, vscode.ConfigurationTarget.Workspace);
}
