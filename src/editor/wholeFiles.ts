/** Writes the files that a person asks for: whole, or not at all. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";

/** Writes beside the file and puts it in its place: what was there stays until the new one is whole. Throws where it cannot. */
export async function writeWhole(uri: vscode.Uri, text: string): Promise<void> {
  const { fs } = vscode.workspace;
  const part = uri.with({ path: `${uri.path}.part` });
  try {
    await fs.writeFile(part, new TextEncoder().encode(text));
    await fs.rename(part, uri, { overwrite: true });
  } catch (error) {
    await fs.delete(part).then(undefined, () => undefined);
    throw error;
  }
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Says that a file is saved, and offers to open it. */
export async function tellSaved(uri: vscode.Uri, words: string): Promise<void> {
  const open = t("Open");
  const answer = await vscode.window.showInformationMessage(words, open);
  if (answer === open) await vscode.commands.executeCommand("vscode.open", uri);
}
