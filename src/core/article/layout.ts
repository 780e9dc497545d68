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
