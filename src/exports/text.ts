/** Words of a document as they stand in a file: whole code points, and where wanted on one line. */
import { countWhile } from "../core/spans";

/** Control characters, and those that turn the direction of the text around them. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** On one line, with nothing that is not seen. */
export function oneLine(words: string): string {
  return wellFormed(words.replace(UNSEEN, " ")).replace(/\s+/g, " ").trim();
}

/** With a replacement character for each half of a surrogate pair that lacks the other, as UTF-8 writes it. */
export function wellFormed(words: string): string {
  return words.replace(/\p{Surrogate}/gu, "\ufffd");
}

/** How many code points of a text stand before an offset, which is in UTF-16 code units. */
export function codePointsIn(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
  return (offset) => offset - countWhile(pairs, (pair) => pair < offset);
}
