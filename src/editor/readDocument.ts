/** The article of a document as it is now, for what is made of it and saved: reports and exports. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { KnownSource } from "../core";
import { savedFile } from "./documents";
import type { Desk } from "./feature";
import type { WorkspaceArticle } from "./workspaceArticles";

export interface ReadDocument extends WorkspaceArticle {
  readonly document: vscode.TextDocument;
}

/** The document is opened if need be; where it is not read, in words why. */
export async function readDocument(desk: Desk, uri: string): Promise<ReadDocument | { readonly because: string }> {
  const document = await documentAt(uri);
  if (!document) return { because: t("The document is not there any more.") };
  const article = await desk.reader.fresh(document);
  const reading = desk.reader.reading(document);
  if (!article) return { because: reading && "reason" in reading ? reading.reason : t("The document is not read.") };
  return { uri: document.uri, document, text: document.getText(), article };
}

/** The sources that the desk knows, for a document or a file that is not open. */
export function registerFor(desk: Desk, uri: vscode.Uri): readonly KnownSource[] | undefined {
  const file = savedFile(uri) ?? { uri, languageId: "plaintext", isUntitled: uri.scheme === "untitled" };
  return desk.deskFiles.settings(file).register;
}

/** What a file is called, without its ending. */
export function stem(uri: vscode.Uri): string {
  return fileName(uri).replace(/\.[^.]*$/, "");
}

export function fileName(uri: vscode.Uri): string {
  return uri.path.split("/").at(-1) ?? "";
}

/** An untitled document that was closed would be opened empty: it is gone. */
async function documentAt(address: string): Promise<vscode.TextDocument | undefined> {
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address);
  const uri = vscode.Uri.parse(address);
  if (open || uri.scheme === "untitled") return open;
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}
