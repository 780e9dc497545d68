/** What links and fixes point at: a place in one version of a document. A target whose text has changed since leads nowhere. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import { isCandidate } from "./documents";
import type { TagPlace } from "./view/tagPlaces";

/** `{ uri, version }`, as it travels in a command link. */
export interface Target {
  readonly uri: string;
  readonly version: number;
}

export interface PlaceTarget extends Target, TagPlace {
  /** The attribution that the tag is about, where it is about one. */
  readonly attribution?: number;
}

export interface SpanTarget extends Target {
  readonly start: number;
  readonly end: number;
}

export interface AttributionTarget extends Target {
  readonly attribution: number;
}

/** A source of the article, or a claim of one, as places in its lists. A row of a view is both. */
export interface SourceTarget extends Target {
  readonly source?: number | undefined;
  readonly attribution?: number | undefined;
}

export interface FindingTarget extends SpanTarget {
  readonly code: string;
}

export function targetOf(document: vscode.TextDocument): Target {
  return { uri: document.uri.toString(), version: document.version };
}

/** The document of a target; tells the user where the text has changed since. Anybody may call a command with anything. */
export function documentOf(target: Target | undefined): vscode.TextDocument | undefined {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === target?.uri);
  if (open && open.version === target?.version) return open;
  tellOfChange();
  return undefined;
}

/** Changes a document, unless its text is another one than the change was made for. */
export async function applyTo(
  document: vscode.TextDocument,
  version: number,
  edit: vscode.WorkspaceEdit,
): Promise<void> {
  if (document.version === version && !document.isClosed) await vscode.workspace.applyEdit(edit);
  else tellOfChange();
}

export function tellOfChange(): void {
  void vscode.window.showInformationMessage(t("The text has changed since. Point at the passage again."));
}

/**
 * The text that a command without a target is about. What is called from beside the text, such as the walkthrough, is
 * about the text that is on the screen.
 */
export function editorAtHand(): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editor = activeTextEditor ?? visibleTextEditors.find(({ document }) => isCandidate(document));
  if (!editor) void vscode.window.showInformationMessage(t("Open an article first."));
  return editor;
}

/** The document and offset of the cursor, where one is in a text. */
export function atCursor(): { document: vscode.TextDocument; offset: number } | undefined {
  const editor = editorAtHand();
  return editor && { document: editor.document, offset: editor.document.offsetAt(editor.selection.active) };
}
