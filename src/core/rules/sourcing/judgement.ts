/** Finds words by which somebody judges: `a complete disaster`. */
import { PREPOSITIONS } from "../../../lexicon/closedClasses";
import { JUDGING_PHRASES, JUDGING_SETS, JUDGING_WORDS, REPORTING } from "../../../lexicon/judgements";
import type { Span } from "../../model";

interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** A word's forms, or a gap of up to two words. */
type Part = ReadonlySet<string> | "gap";

const list = (words: string): string[] => words.trim().split(/\s+/);
const SINGLE: ReadonlySet<string> = new Set(JUDGING_WORDS.flatMap(({ words }) => list(words)));
const PHRASES: readonly (readonly Part[])[] = JUDGING_PHRASES.trim()
  .split("\n")
  .map((line) =>
    list(line).map((word): Part => (word === "~" ? "gap" : new Set((JUDGING_SETS[word] ?? word).split("/")))),
  );
const LONGEST_GAP = 2;

/** The first words in a stretch of the text by which whoever says it judges. */
export function judgementIn(text: string, { start, end }: Span): Span | undefined {
  const words = wordsIn(text.slice(start, end), start);
  for (const [i, word] of words.entries()) {
    if (isDenied(words, i) || isReported(words, i)) continue;
    // A capital may be part of a name: `the Genius Bar`.
    if (SINGLE.has(word.lower) && (i === 0 || text[word.start] === word.lower[0])) return word;
    for (const phrase of PHRASES) {
      const last = endOf(words, i, phrase);
      if (last !== undefined) return { start: word.start, end: words[last]!.end };
    }
  }
  return undefined;
}

function wordsIn(text: string, offset: number): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].map(({ 0: word, index }) => ({
    lower: word.toLowerCase().replace(/’/g, "'"),
    start: offset + index,
    end: offset + index + word.length,
  }));
}

/** The place of the last word of a phrase that begins at a word. */
function endOf(words: readonly Word[], at: number, [part, ...rest]: readonly Part[]): number | undefined {
  if (part === undefined) return at - 1;
  if (part !== "gap") return part.has(words[at]?.lower ?? "") ? endOf(words, at + 1, rest) : undefined;
  for (let skipped = 0; skipped <= LONGEST_GAP; skipped++) {
    const end = endOf(words, at + skipped, rest);
    if (end !== undefined) return end;
    // `was charged with reckless driving`: what is judged must not stand across a preposition.
    if (PREPOSITIONS.has(words[at + skipped]?.lower ?? "")) return undefined;
  }
  return undefined;
}

const DENIALS = /^(?:not|never|no|nothing|hardly|without|if|whether)$|n't$/;

/** `not a disaster`: whoever denies a judgement passes none. */
function isDenied(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some(({ lower }) => DENIALS.test(lower));
}

/** So far back a verb stands that gives the judgement to somebody else. */
const REACH = 8;

/** `he called her a liar` tells of his judgement; `I would call her a liar` is one. */
function isReported(words: readonly Word[], at: number): boolean {
  const from = Math.max(0, at - REACH);
  const verb = words.slice(from, at).findLastIndex(({ lower }) => REPORTING.has(lower));
  if (verb === -1) return false;
  return !words.slice(Math.max(0, from + verb - 2), from + verb).some(({ lower }) => /^(?:i|we)(?:'|$)/.test(lower));
}
