/** A block as the cutting leaves it: where it is and what is hidden in it, its kind still to be told. */
import type { PassageKind, Span } from "../model";
import { visibleText } from "./visible";

export interface RawBlock {
  readonly span: Span;
  readonly masks: readonly Span[];
  /** The kind that the mark-up gives. */
  readonly kind?: PassageKind;
  /** Of a Markdown heading: 1 to 6. */
  readonly level?: number;
  /** Markdown: all that shows is emphasised; all is one link; the block opens with an image. */
  readonly emphasised?: boolean;
  readonly linkOnly?: boolean;
  readonly image?: boolean;
  /** Code within the text, its backticks included. */
  readonly code?: readonly Span[];
}

/** How much of a block is read to tell its kind. */
const HEAD_UNITS = 2000;

/** The first of the visible text, enough to tell a kind by. Blocks may be huge. */
export function headOf(document: string, block: Pick<RawBlock, "span" | "masks">): string {
  if (block.span.end - block.span.start <= HEAD_UNITS) return visibleText(document, block).text.trim();
  const end = Math.min(block.span.end, block.span.start + 4 * HEAD_UNITS);
  const masks = block.masks
    .filter((mask) => mask.start < end)
    .map((mask) => ({ ...mask, end: Math.min(mask.end, end) }));
  return visibleText(document, { span: { start: block.span.start, end }, masks })
    .text.trim()
    .slice(0, HEAD_UNITS);
}

/**
 * Narrows a stretch to what shows, with the masks that stick to it on the same line, not on another one:
 * emphasis marks before the first word, a tag after the last. Nothing where nothing shows.
 */
export function trimToVisible(document: string, span: Span, masks: readonly Span[]): Span | undefined {
  const start = firstVisible(document, span, masks);
  if (start === undefined) return undefined;
  return { start, end: lastVisible(document, span, masks) };
}

function firstVisible(document: string, span: Span, masks: readonly Span[]): number | undefined {
  let at = span.start;
  let start = span.start;
  let next = 0;
  while (at < span.end) {
    const mask = masks[next];
    if (mask && mask.start <= at) {
      at = Math.max(at, mask.end);
      if (mask.start < span.start || isLineBreak(document, at - 1)) start = at;
      next++;
    } else if (isWhite(document, at)) {
      if (isLineBreak(document, at) || start === at) start = at + 1;
      at++;
    } else return start;
  }
  return undefined;
}

function lastVisible(document: string, span: Span, masks: readonly Span[]): number {
  let at = span.end;
  let end = span.end;
  let next = masks.length - 1;
  while (at > span.start) {
    const mask = masks[next];
    if (mask && mask.end >= at) {
      if (end === at) end = Math.max(end, mask.end);
      at = Math.min(at, mask.start);
      next--;
    } else if (isWhite(document, at - 1)) {
      at--;
      if (isLineBreak(document, at) || end === at + 1) end = at;
    } else return end;
  }
  return end;
}

function isWhite(document: string, at: number): boolean {
  const code = document.charCodeAt(at);
  return code <= 32 || (code > 127 && /\s/.test(document[at] as string));
}

function isLineBreak(document: string, at: number): boolean {
  const code = document.charCodeAt(at);
  return code === 10 || code === 13;
}
