/** Cuts a document into blocks: the passages of the article, with their mark-up masked. */
import type { PassageKind, Span, TextFormat } from "../model";

/** A passage as the text alone shows it. Blocks stand in reading order and do not overlap. */
export interface Block {
  readonly kind: PassageKind;
  /** Without the line break that ends it. */
  readonly span: Span;
  /** Parts of it that a reader does not see (mark-up, comments, tags, link targets), in order, not overlapping. */
  readonly masks: readonly Span[];
  /** For a paragraph that opens `KYIV (Reuters) — `: that opening. */
  readonly dateline?: Span;
}

export function segment(_text: string, _format: TextFormat): readonly Block[] {
  return [];
}
