/** Names as words: which are alike, and where the surname begins. */
import { NAME_PARTICLES } from "../../lexicon/nouns";

/** For comparing words of names: `o'brien` and `O’Brien's` are one. */
export const nameKey = (word: string): string =>
  withoutOwner(word)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[.’'ʼ]/g, "");

/** `Rubio` of `Rubio's`, `James` of `James'`. */
export const withoutOwner = (word: string): string => word.replace(/[’'ʼ][sS]?$/, "");

/** Where the surname begins, with its small words: `van der Berg`. */
export function surnameStart(words: readonly string[]): number {
  let from = words.length - 1;
  while (from > 1 && NAME_PARTICLES.has(words[from - 1]!.toLowerCase())) from--;
  return from;
}
