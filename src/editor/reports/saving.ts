/** Saves a report as a file: Markdown or HTML, by the ending of its name. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import { exists, tellSaved, writeWhole } from "../wholeFiles";
import type { MadeReport } from "./making";

/** The language that reports are written in. */
export function reportLanguage(): string {
  return vscode.l10n.bundle ? vscode.env.language : "en";
}

/** Asks where, and writes. The dialog itself asks before a file is overwritten. */
export async function saveReport(report: MadeReport): Promise<void> {
  const folder = folderFor(report);
  const uri = await vscode.window.showSaveDialog({
    title: t("Save the report"),
    filters: { [t("Web page")]: ["html"], [t("Markdown")]: ["md"] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${report.name}.html`) }),
  });
  if (uri && (await write(report, uri))) void tellSaved(uri, t("The report is saved."));
}

/** Writes a new file; one that is there already stays as it is. */
export async function saveReportAs(report: MadeReport, uri: vscode.Uri): Promise<void> {
  if (await exists(uri)) void vscode.window.showErrorMessage(t("Not saved: {0} exists already.", uri.path));
  else await write(report, uri);
}

function folderFor({ articles }: MadeReport): vscode.Uri | undefined {
  const [first, ...others] = articles;
  const own = first && others.length === 0 && first.uri.scheme !== "untitled";
  return own ? vscode.Uri.joinPath(first.uri, "..") : vscode.workspace.workspaceFolders?.[0]?.uri;
}

async function write({ page }: MadeReport, uri: vscode.Uri): Promise<boolean> {
  const { htmlFile, markdownFile } = await import("../../report");
  const ending = /\.([a-z]+)$/i.exec(uri.path)?.[1]?.toLowerCase();
  const text =
    ending === "md" || ending === "markdown"
      ? markdownFile(page)
      : ending === "html" || ending === "htm"
        ? htmlFile(page, reportLanguage())
        : undefined;
  if (text === undefined) {
    void vscode.window.showErrorMessage(t("Not saved: the name must end in .html or .md."));
    return false;
  }
  try {
    await writeWhole(uri, text);
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(t("The report could not be saved: {0}", why));
    return false;
  }
}
