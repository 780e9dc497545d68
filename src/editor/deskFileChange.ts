/**
 * Changes the desk's file, which is made where there is none, and saves it: only then is it in force. Somebody else's
 * half-typed changes are not saved along with it, and a file with an error stays as it is.
 */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { TextEdit } from "../core";
import { DESK_FILE } from "../core/desk/fileName";
import { applyEdits } from "../core/edits";
import { changesEdit } from "./edits";

/** The one change to the file's text; nothing where the text does not allow for it. */
export type DeskFileEdit = (text: string) => TextEdit | undefined;

/** `notDone`: what did not come about, in a sentence, for where the file cannot be changed. */
export async function changeDeskFile(
  folder: vscode.WorkspaceFolder,
  edit: DeskFileEdit,
  notDone: string,
): Promise<void> {
  const uri = vscode.Uri.joinPath(folder.uri, DESK_FILE);
  const done = await change(uri, edit).catch(() => false);
  if (done) return;
  const open = t("Open {0}", DESK_FILE);
  const why = t("{0} has an error or unsaved changes, or cannot be written.", DESK_FILE);
  const answer = await vscode.window.showWarningMessage(`${notDone} ${why}`, open);
  if (answer === open) await vscode.window.showTextDocument(uri);
}

async function change(uri: vscode.Uri, edit: DeskFileEdit): Promise<boolean> {
  const { readDeskFile } = await import("../core/desk");
  const creation = new vscode.WorkspaceEdit();
  creation.createFile(uri, { ignoreIfExists: true });
  await vscode.workspace.applyEdit(creation);
  const file = await vscode.workspace.openTextDocument(uri);
  const changed = edit(file.getText());
  if (file.isDirty || !changed || !readDeskFile(applyEdits(file.getText(), [changed])).file) return false;
  return (await vscode.workspace.applyEdit(changesEdit(file, [changed]))) && file.save();
}
