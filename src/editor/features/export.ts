/** Exports the article: asks for the format and the place, and writes a file that other programs read. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { ExportFormat, ExportInput } from "../../exports";
import { isQuiet } from "../articles";
import { command } from "../command";
import { formatOf } from "../documents";
import type { Desk } from "../feature";
import { fileName, readDocument, registerFor, stem } from "../readDocument";
import { exists, tellSaved, writeWhole } from "../wholeFiles";

/** What is to be asked for, where the caller knows it; a file that is there already then stays as it is. */
export interface ExportTarget {
  /** `web-annotation`. */
  readonly format: string;
  readonly to: vscode.Uri;
}

export function exporting(desk: Desk): vscode.Disposable {
  return command("export", async (target?: ExportTarget) => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (!uri) return;
    const input = await inputFor(desk, uri);
    if ("because" in input) return void vscode.window.showInformationMessage(input.because);
    if (target) await exportTo(input, target);
    else await ask(input, uri);
  });
}

async function inputFor(desk: Desk, uri: vscode.Uri): Promise<ExportInput | { readonly because: string }> {
  const read = await readDocument(desk, uri.toString());
  if ("because" in read) return read;
  const { document, text, article } = read;
  if (isQuiet(article)) return { because: t("The document is read as no article: there is nothing to export.") };
  const { version } = desk.extension.extension.packageJSON as { version: string };
  const register = registerFor(desk, uri);
  const input = { text, format: formatOf(document), article, register, name: fileName(uri), version };
  const { hasContent } = await import("../../exports");
  return hasContent(input) ? input : { because: t("The article has no claims: there is nothing to export.") };
}

async function ask(input: ExportInput, uri: vscode.Uri): Promise<void> {
  const format = await askForFormat();
  const to = format && (await askWhere(format, uri));
  if (to && (await write(format, input, to))) void tellSaved(to, t("The export is saved."));
}

async function askForFormat(): Promise<ExportFormat | undefined> {
  const { EXPORTS } = await import("../../exports");
  const picks = EXPORTS.map((format) => ({
    label: t(format.title),
    description: `.${format.extension}`,
    detail: t(format.detail),
    format,
  }));
  const picked = await vscode.window.showQuickPick(picks, {
    title: t("Export the article"),
    placeHolder: t("In which format?"),
  });
  return picked?.format;
}

/** Beside the article, or in the workspace where it has no place yet. The dialog itself asks before a file is overwritten. */
async function askWhere(format: ExportFormat, uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const saved = uri.scheme !== "untitled";
  const folder = saved ? vscode.Uri.joinPath(uri, "..") : vscode.workspace.workspaceFolders?.[0]?.uri;
  const ending = format.extension.split(".").at(-1)!;
  return vscode.window.showSaveDialog({
    title: t("Export the article"),
    filters: { [t(format.title)]: [ending] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${stem(uri)}.${format.extension}`) }),
  });
}

async function exportTo(input: ExportInput, { format, to }: ExportTarget): Promise<void> {
  const { EXPORTS } = await import("../../exports");
  const meant = EXPORTS.find(({ id }) => id === format);
  if (!meant) void vscode.window.showErrorMessage(t("Not exported: there is no format “{0}”.", String(format)));
  else if (await exists(to)) void vscode.window.showErrorMessage(t("Not saved: {0} exists already.", to.path));
  else await write(meant, input, to);
}

async function write(format: ExportFormat, input: ExportInput, to: vscode.Uri): Promise<boolean> {
  try {
    await writeWhole(to, format.write(input));
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(t("The export could not be saved: {0}", why));
    return false;
  }
}
