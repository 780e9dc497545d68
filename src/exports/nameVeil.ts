/** Finds names that are kept back wherever they stand, and puts `[…]` in their place. */
import type { Span } from "../core/model";

/** As an editor writes it where words are left out. */
export const LEFT_OUT = "[…]";

/** Characters that nobody sees, such as a soft hyphen, may stand within a word. */
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;

const plain = (word: string): string => word.replace(/\p{Cf}/gu, "").normalize("NFC");

/** A name is given away by its surname alone, so that every word of it counts; but not an initial, and not `of` or `van`. */
export class NameVeil {
  /** In lower case, and whether they are written so in the name itself. */
  private readonly words = new Map<string, { readonly lower: boolean }>();

  constructor(names: readonly string[]) {
    for (const name of names) {
      const words = (plain(name).match(WORD) ?? []).filter((word) => word.length > 1);
      const capital = words.filter(isCapital);
      const lower = capital.length === 0;
      for (const word of lower ? words : capital) this.words.set(word.toLowerCase(), { lower });
    }
  }

  get isEmpty(): boolean {
    return this.words.size === 0;
  }

  /** Where such words stand. In running text `may` is no `May`; in the name of a file it is. */
  spansIn(text: string, where: "text" | "fileName" = "text"): Span[] {
    if (this.isEmpty) return [];
    return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({ word, start: index, end: index + word.length }))
      .filter((found) => this.hides(plain(found.word), isInAddress(text, found) ? "fileName" : where))
      .map(({ start, end }) => ({ start, end }));
  }

  over(text: string, where?: "text" | "fileName"): string {
    let veiled = "";
    let from = 0;
    for (const { start, end } of this.spansIn(text, where)) {
      veiled += text.slice(from, start) + LEFT_OUT;
      from = end;
    }
    return (veiled + text.slice(from)).replace(/\[…\](?:[\s-]*\[…\])+/g, LEFT_OUT);
  }

  private hides(word: string, where: "text" | "fileName"): boolean {
    const key = word.toLowerCase();
    // A family: the Lunds.
    const known = this.words.get(key) ?? (key.endsWith("s") ? this.words.get(key.slice(0, -1)) : undefined);
    return known !== undefined && (known.lower || where === "fileName" || isCapital(word));
  }
}

/** `lund` of `vera-lund` and `lund@example.org`. */
function isInAddress(text: string, { start, end }: Span): boolean {
  const before = /[^\s]?[@/_.#=-]$/.test(text.slice(Math.max(0, start - 2), start)) && start > 1;
  return before || /^[@/_.#=-][\p{L}\p{N}]/u.test(text.slice(end, end + 3));
}

function isCapital(word: string): boolean {
  return /^[^\p{Ll}]/u.test(word) && word !== word.toLowerCase();
}
