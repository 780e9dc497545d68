/** The command that silences a rule: for a sentence, for a file, or for the workspace; always with a reason. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { Article, RuleCode } from "../../core";
import { DESK_FILE } from "../../core/desk/fileName";
import { applyEdits } from "../../core/edits";
import { findingsAt, sentenceAt } from "../articles";
import { ASK, askReason } from "../ask";
import { deskFolderOf } from "../deskFiles";
import { changesEdit, ignoreTagEdit } from "../edits";
import type { Desk } from "../feature";
import { commandId } from "../manifest/commands";
import { applyTo, atCursor, documentOf, type FindingTarget, targetOf } from "../targets";
import { IGNORE_SCOPES, type IgnoreScope, ignoreTitle, whyIgnore } from "../view/ignoreScopes";

export function ignoring({ reader }: Desk): vscode.Disposable {
  return vscode.commands.registerCommand(
    commandId("ignoreFinding"),
    async (given?: FindingTarget, chosen?: IgnoreScope, said?: string) => {
      const document = given ? documentOf(given) : atCursor()?.document;
      const article = document && (await reader.fresh(document));
      const target = given ?? (document && article && findingAtCursor(document, article));
      if (!document || !article || !target) return;
      const scope = chosen ?? (await ASK.pick(t("Ignore {0}", target.code), scopeChoices(document, target.code)));
      const reason = scope && (said ?? (await askReason(whyIgnore(target.code, scope))));
      if (reason) await ignore(document, article, target, scope, reason);
    },
  );
}

function findingAtCursor(document: vscode.TextDocument, article: Article): FindingTarget | undefined {
  const finding = findingsAt(article, atCursor()?.offset ?? 0)[0];
  if (finding) return { ...targetOf(document), ...finding.span, code: finding.code };
  void vscode.window.showInformationMessage(t("There is no finding at the cursor."));
  return undefined;
}

/** How far a rule can be silenced: the desk's file needs a folder to be in. */
export function ignoreScopes(document: vscode.TextDocument): IgnoreScope[] {
  return IGNORE_SCOPES.filter((scope) => scope !== "workspace" || deskFolderOf(document) !== undefined);
}

function scopeChoices(document: vscode.TextDocument, code: string) {
  return ignoreScopes(document).map((scope) => ({ value: scope, label: ignoreTitle(code, scope) }));
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
    await ignoreInWorkspace(document, code, reason);
    return;
  }
  const finding = article.findings.find(({ code: one, span }) => one === code && span.start === target.start);
  const at = finding?.tagAt ?? sentenceAt(article, target.start)?.end ?? target.end;
  await applyTo(document, target.version, ignoreTagEdit(document, article, at, { scope, codes: [code], reason }));
}

/**
 * Adds the decision to the desk's file, which is made where there is none, and saves it: only then is it in force.
 * Somebody else's half-typed changes are not saved along with it, and a file with an error stays as it is.
 */
async function ignoreInWorkspace(document: vscode.TextDocument, code: RuleCode, reason: string): Promise<void> {
  const folder = deskFolderOf(document);
  if (!folder) return;
  const uri = vscode.Uri.joinPath(folder.uri, DESK_FILE);
  const done = await addToDeskFile(uri, code, reason).catch(() => false);
  if (done) return;
  const open = t("Open {0}", DESK_FILE);
  const words = t("{0} is not ignored: {1} has an error or unsaved changes, or cannot be written.", code, DESK_FILE);
  if ((await vscode.window.showWarningMessage(words, open)) === open) await vscode.window.showTextDocument(uri);
}

async function addToDeskFile(uri: vscode.Uri, code: RuleCode, reason: string): Promise<boolean> {
  const { ignoreEdit, readDeskFile } = await import("../../core/desk");
  const creation = new vscode.WorkspaceEdit();
  creation.createFile(uri, { ignoreIfExists: true });
  await vscode.workspace.applyEdit(creation);
  const file = await vscode.workspace.openTextDocument(uri);
  const change = ignoreEdit(file.getText(), { rules: [code], reason });
  if (file.isDirty || !change || !readDeskFile(applyEdits(file.getText(), [change])).file) return false;
  return (await vscode.workspace.applyEdit(changesEdit(file, [change]))) && file.save();
}
