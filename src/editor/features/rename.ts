/** Rename: gives a source another name wherever the article names it, in one step, or says why it cannot. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { Article } from "../../core";
import type { ArticleReader } from "../articleReader";
import { isQuiet } from "../articles";
import { ARTICLE_LANGUAGES, isPastVersion } from "../documents";
import type { Desk } from "../feature";
import { toRange } from "../ranges";
import { type RenamePart, renamedAt, renameEdits } from "../view/rename";

export function rename({ reader }: Desk): vscode.Disposable {
  return vscode.languages.registerRenameProvider(ARTICLE_LANGUAGES, {
    async prepareRename(document, position, token) {
      const article = await articleOf(reader, document, token);
      const renamed = renamedAt(article, document.getText(), document.offsetAt(position));
      if ("refusal" in renamed) throw new Error(renamed.refusal);
      return { range: toRange(document, renamed.span), placeholder: renamed.name };
    },
    async provideRenameEdits(document, position, typed, token) {
      const article = await articleOf(reader, document, token);
      const edits = renameEdits(article, document.getText(), document.offsetAt(position), typed);
      if ("refusal" in edits) throw new Error(edits.refusal);
      const edit = new vscode.WorkspaceEdit();
      for (const { span, text, part } of edits)
        edit.replace(document.uri, toRange(document, span), text, { label: labelOf(part), needsConfirmation: false });
      return edit;
    },
  });
}

/** The article as it reads now; VS Code shows at the cursor why there is none. */
async function articleOf(
  reader: ArticleReader,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<Article> {
  if (isPastVersion(document.uri))
    throw new Error(t("This is a past version of the article: nothing in it is renamed."));
  const article = await reader.fresh(document, token);
  if (token.isCancellationRequested) throw new vscode.CancellationError();
  if (article && !isQuiet(article)) return article;
  throw new Error(article ? t("This is read as no article: it has no sources to rename.") : unread(reader, document));
}

function unread(reader: ArticleReader, document: vscode.TextDocument): string {
  const reading = reader.reading(document);
  if (reading?.state === "off" || reading?.state === "tooLarge")
    return t("This document is not read: {0}", reading.reason);
  return t("The article is not read yet.");
}

/** How the preview of a rename groups its changes. */
function labelOf(part: RenamePart): string {
  if (part === "quotation") return t("In quotations");
  return part === "tag" ? t("In source tags") : t("In the reporter’s words");
}
