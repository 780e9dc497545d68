/** Finds names that are kept back wherever they stand, and puts `[…]` in their place. */
import type { Span } from "../core/model";

/** As an editor writes it where words are left out. */
export const LEFT_OUT = "[…]";

/** Characters that nobody sees, such as a soft hyphen, may stand within a word. */
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;

/** `Vera`, `Lund` and `HQ` of `VeraLund2026HQ`. */
const PART = /\p{Lu}+(?!\p{Ll})[\p{M}\p{Cf}]*|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Cf}]+/gu;

/** Letters that do not come apart into a plain one and an accent, as addresses write them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** As German and the Nordic languages write them where they lack the letter: `Mueller`. */
const SPELT_OUT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };

/** Of a name written in one: in fewer there are too many other words, in more there is none. */
const LEAST_LETTERS = 5;
const MOST_LETTERS = 60;

const replaced = (word: string, letters: Readonly<Record<string, string>>): string =>
  word.replace(/[^a-z]/g, (letter) => letters[letter] ?? letter);

const lower = (word: string): string =>
  word
    .replace(/\p{Cf}/gu, "")
    .normalize("NFKC")
    .toLowerCase();

/** `zoe` for `Zoë`: without accents, in lower case. */
const plain = (word: string): string => replaced(lower(word).normalize("NFKD").replace(/\p{M}/gu, ""), PLAIN_LETTERS);

/** A name is given away by its surname alone, so that every word of it counts; but not an initial, and not `of` or `van`. */
export class NameVeil {
  /** Each in plain letters, and whether it is written in lower case in the name itself. */
  private readonly words = new Map<string, { readonly lower: boolean }>();
  /** `vera lund`: two words of one name, in their order. */
  private readonly pairs = new Set<string>();
  private readonly initials = new Set<string>();

  constructor(names: readonly string[]) {
    for (const name of names) this.add(name);
  }

  /** For a text: where it has a name all in lower case, no word of the names is told, however it is written. */
  static over(text: string, names: readonly string[]): NameVeil {
    const veil = new NameVeil(names);
    const words = veil.isEmpty ? [] : wordsIn(text);
    return words.some((_, i) => veil.isInPair(text, words, i)) ? new NameVeil(names.map(lower)) : veil;
  }

  private add(name: string): void {
    const words = (name.match(WORD) ?? []).filter((word) => word.length > 1);
    const capital = words.filter(isCapital);
    const isLower = capital.length === 0;
    const told = isLower ? words : capital;
    // An address writes `O’Brien` as `obrien`.
    const joined = name.split(/\s+/).map((part) => (part.match(WORD) ?? []).join(""));
    for (const word of [...told, ...joined.filter((one) => one.length > 1 && (isLower || /\p{Lu}/u.test(one)))])
      for (const spelt of [plain(word), plain(replaced(lower(word), SPELT_OUT))])
        this.words.set(spelt, { lower: isLower });
    for (const [i, word] of told.entries()) {
      this.initials.add(plain(word).slice(0, 1));
      for (const next of told.slice(i + 1)) this.pairs.add(`${plain(word)} ${plain(next)}`);
    }
  }

  get isEmpty(): boolean {
    return this.words.size === 0;
  }

  /** Where such words stand. In running text `may` is no `May`; in the name of a file it is. */
  spansIn(text: string, where: "text" | "fileName" = "text"): Span[] {
    if (this.isEmpty) return [];
    const words = wordsIn(text);
    return words.flatMap((found, i) => {
      if (this.hides(found.word, where) || this.isInPair(text, words, i)) return [found];
      const isAddress = where === "fileName" || isInAddress(text, found) || /\p{Ll}\p{Lu}|\p{N}/u.test(found.word);
      return isAddress ? this.partsOf(found) : [];
    });
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
    const known = this.known(plain(word));
    return known !== undefined && (known.lower || where === "fileName" || isCapital(word));
  }

  /** A family, too: the Lunds, the Joneses. */
  private known(word: string) {
    const one = word.replace(/ʼs?$/, "");
    return this.words.get(one) ?? this.words.get(one.replace(/s$/, "")) ?? this.words.get(one.replace(/es$/, ""));
  }

  /** A name all in lower case: `vera lund`. */
  private isInPair(text: string, words: readonly Found[], i: number): boolean {
    const isPair = (one: Found | undefined, next: Found | undefined): boolean =>
      one !== undefined &&
      next !== undefined &&
      this.pairs.has(`${plain(one.word)} ${plain(next.word)}`) &&
      !isCapital(one.word) &&
      !isCapital(next.word) &&
      text.slice(one.end, next.start).trim() === "";
    return isPair(words[i], words[i + 1]) || isPair(words[i - 1], words[i]);
  }

  /** Of `VeraLund2026`, and all of `vlund` and `veralund`. */
  private partsOf({ word, start, end }: Found): Span[] {
    if (this.isMadeOfNames(plain(word).replace(/\p{N}/gu, ""))) return [{ start, end }];
    return Array.from(word.matchAll(PART), ({ index, 0: part }) => ({
      part,
      start: start + index,
      end: start + index + part.length,
    })).filter(({ part }) => this.hides(part, "fileName"));
  }

  /** Whether nothing is in it but words of names and their initials, and one word at least. */
  private isMadeOfNames(letters: string): boolean {
    if (letters.length < LEAST_LETTERS || letters.length > MOST_LETTERS) return false;
    // Up to where it is made of such, without a word and with one.
    const initials = new Set([0]);
    const words = new Set<number>();
    for (let at = 0; at < letters.length; at++) {
      if (!initials.has(at) && !words.has(at)) continue;
      for (const word of this.words.keys()) if (letters.startsWith(word, at)) words.add(at + word.length);
      if (!this.initials.has(letters[at]!)) continue;
      if (initials.has(at)) initials.add(at + 1);
      if (words.has(at)) words.add(at + 1);
    }
    return words.has(letters.length);
  }
}

interface Found extends Span {
  readonly word: string;
}

function wordsIn(text: string): Found[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({ word, start: index, end: index + word.length }));
}

/** `lund` of `vera-lund` and `lund@example.org`. */
function isInAddress(text: string, { start, end }: Span): boolean {
  return (
    /[@/_.#=-]/.test(text.slice(Math.max(0, start - 1), start)) ||
    /^[@/_.#=-][\p{L}\p{N}]/u.test(text.slice(end, end + 3))
  );
}

function isCapital(word: string): boolean {
  return /^[^\p{Ll}]/u.test(word) && word !== word.toLowerCase();
}
