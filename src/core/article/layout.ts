/** A passage of a document with its reading placed: from visible text to document offsets. */
import type { Passage, PassageKind, Span } from "../model";
import type { Block, VisibleText } from "../text";
import type { Reading } from "./reading";

export interface PlacedPassage {
  readonly index: number;
  readonly block: Block;
  readonly visible: VisibleText;
  /** Absent for passages that carry no claims: bylines, code, links. */
  readonly reading: Reading | undefined;
}

/** Kinds of passage that say something about the world. */
const CARRIES_CLAIMS: ReadonlySet<PassageKind> = new Set([
  "headline",
  "summary",
  "paragraph",
  "listItem",
  "blockQuote",
  "caption",
]);

export const carriesClaims = (kind: PassageKind): boolean => CARRIES_CLAIMS.has(kind);

export function toPassage(placed: PlacedPassage): Passage {
  const { kind, span, dateline } = placed.block;
  return { index: placed.index, kind, span, ...(dateline ? { dateline } : {}) };
}

/** From the passage's visible text to the document. */
export function place(placed: PlacedPassage, span: Span): Span {
  return placed.visible.toDocument(span);
}

export const within = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** From the first to the last of several spans. */
export function hull(spans: readonly Span[]): Span {
  // No spread: a quotation or a list may run over more passages than a call takes arguments.
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
