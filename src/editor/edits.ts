/** Changes to the text. Each is one edit, so that one undo takes it back, and none touches a word of the article. */
import * as vscode from "vscode";
import type { Article, IgnoreTag, Span, TextEdit } from "../core";
import { fileTagPosition, type Insertion, insertion, lineInsertion, printIgnoreTag, stripSpans } from "../core/tags";
import { toRange } from "./ranges";
import type { NewTag } from "./view/sourceTags";
import { tagEdit } from "./view/tagEdits";
import type { TagPlace } from "./view/tagPlaces";

/** Puts a source tag right after what it covers, or in place of the one that stands there. */
export function sourceTagEdit(
  document: vscode.TextDocument,
  article: Article,
  place: TagPlace,
  tag: NewTag,
): vscode.WorkspaceEdit {
  return changesEdit(document, [tagEdit(document.getText(), article, { place, tag })]);
}

/** Puts an ignore mark after a sentence, or at the top of the file. */
export function ignoreTagEdit(
  document: vscode.TextDocument,
  article: Article,
  at: number,
  tag: Pick<IgnoreTag, "scope" | "codes" | "reason">,
): vscode.WorkspaceEdit {
  const text = document.getText();
  const mark = printIgnoreTag(tag);
  const place =
    tag.scope === "file"
      ? lineInsertion(text, fileTagPosition(text), mark, article.code)
      : insertion(text, at, mark, article.code);
  return inserting(document, place);
}

/** The changes that a fix proposes. */
export function changesEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) edit.replace(document.uri, toRange(document, span), text);
  return edit;
}

export function deletion(document: vscode.TextDocument, spans: readonly Span[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const span of spans) edit.delete(document.uri, toRange(document, span));
  return edit;
}

/** What the tags in a part of the document take up. */
export function tagSpansIn(text: string, article: Article, part: Span): Span[] {
  return stripSpans(text, article.tags)
    .map(({ start, end }) => ({ start: Math.max(start, part.start), end: Math.min(end, part.end) }))
    .filter(({ start, end }) => start < end);
}

function inserting(document: vscode.TextDocument, { at, insert }: Insertion): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(at), insert);
  return edit;
}
