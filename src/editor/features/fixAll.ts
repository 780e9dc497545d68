/** “Fix all”: every fix that changes no meaning and names no source, on request or on saving, in one step. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import { safeEdits } from "../../core/edits";
import { ARTICLE_LANGUAGES } from "../documents";
import { changesEdit } from "../edits";
import type { Desk } from "../feature";
import { commandId } from "../manifest/commands";
import { SECTION, showsFindings } from "../settings";
import { applyTo } from "../targets";

/** For `editor.codeActionsOnSave`: `source.fixAll.onTheRecord`. */
export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append(SECTION);

export function fixAll({ reader }: Desk): vscode.Disposable {
  const editOf = async (document: vscode.TextDocument, token?: vscode.CancellationToken) => {
    const article = await reader.fresh(document, token);
    if (!article || token?.isCancellationRequested || !showsFindings(document, article)) return undefined;
    const edits = safeEdits(article.findings);
    return edits.length > 0 ? changesEdit(document, edits) : undefined;
  };
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, _range, _context, token) {
      const edit = await editOf(document, token);
      if (!edit) return undefined;
      const action = new vscode.CodeAction(t("Fix all that is safe to fix"), FIX_ALL);
      action.edit = edit;
      return [action];
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(ARTICLE_LANGUAGES, provider, { providedCodeActionKinds: [FIX_ALL] }),
    vscode.commands.registerCommand(commandId("fixAll"), async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document) return;
      const { version } = document;
      const edit = await editOf(document);
      if (edit) await applyTo(document, version, edit);
      else void vscode.window.showInformationMessage(t("There is nothing that is safe to fix without a look."));
    }),
  );
}
