/** Between the core's offsets and the editor's positions: here and nowhere else. */
import * as vscode from "vscode";
import type { Span } from "../core";
import { positionsIn } from "../core/positions";

export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Ranges in a text that no editor has open. */
export function rangesIn(text: string): (span: Span) => vscode.Range {
  const position = positionsIn(text);
  return ({ start, end }) => {
    const [from, to] = [position(start), position(end)];
    return new vscode.Range(from.line - 1, from.column - 1, to.line - 1, to.column - 1);
  };
}
