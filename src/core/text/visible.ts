/** The text of a block as a reader sees it, and the way back to the document. */
import type { Span } from "../model";
import type { Block } from "./segment";

export interface VisibleText {
  /** The block's text without its masks. Line breaks inside it stay. */
  readonly text: string;
  /** From a stretch of `text` to the document: from its first visible unit to its last. */
  toDocument(span: Span): Span;
}

export function visibleText(document: string, block: Block): VisibleText {
  const text = document.slice(block.span.start, block.span.end);
  return { text, toDocument: (span) => ({ start: span.start + block.span.start, end: span.end + block.span.start }) };
}
