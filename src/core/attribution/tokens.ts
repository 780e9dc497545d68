/** What a token is to the constructions: a mark, a noun, a verb that makes a clause. Ranges are token indices into the passage, end exclusive. */
import { TIME_NOUNS } from "../../lexicon/closedClasses";
import { CIRCUMSTANCES, OCCASIONS, POSTMODIFIERS } from "../../lexicon/phrases";
import type { Token } from "../reader";

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether two ranges have a token in common. */
export const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;

const QUOTE_MARKS = new Set(['"', "“", "”", "‘", "’", "'", "«", "»", "„", "`"]);

const DASHES = new Set(["—", "–", "―", "-"]);

export const isQuoteMark = (token: Token | undefined): boolean => token?.pos === "mark" && QUOTE_MARKS.has(token.text);

export const isDash = (token: Token | undefined): boolean => token?.pos === "mark" && DASHES.has(token.text);

export const isComma = (token: Token | undefined): boolean => token?.text === ",";

/** Can be part of a noun phrase by itself. */
export function isNominal(token: Token | undefined): boolean {
  if (!token) return false;
  return token.pos === "noun" || token.pos === "name" || token.pos === "number" || token.pos === "date";
}

/** Can open a noun phrase. */
export function opensNounPhrase(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    isNominal(token) ||
    token.pos === "determiner" ||
    token.pos === "possessive" ||
    token.pos === "adjective" ||
    token.pos === "pronoun"
  );
}

/** Whether a clause with a verb of its own stands in the range. */
export function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return true;
  return false;
}

export function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.pos === "auxiliary")
    return token.lower !== "being" && token.lower !== "be" && token.lower !== "been" && token.lower !== "having";
  if (token.pos !== "verb" || POSTMODIFIERS.has(token.lower)) return false;
  const before = tokens[i - 1];
  if (before?.lower === "to") return false;
  return !(before && (before.pos === "determiner" || before.pos === "possessive" || before.pos === "adjective"));
}

/** Where the words up to the next comma, quotation mark or other stop end. */
export function clauseEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.pos !== "mark") continue;
    if (token.text === "," || token.text === ";" || token.text === ":" || isQuoteMark(token) || token.text === "(")
      return i;
    if (isDash(token) && tokens[i - 1] && tokens[i - 1]!.end < token.start) return i;
    if (/^[.!?…]$/.test(token.text)) return i;
  }
  return to;
}

/** Whether the preposition at `at` opens a circumstance of speaking: `on Tuesday`, `in a statement`. */
export function opensCircumstance(tokens: readonly Token[], at: number, to: number, afterName: boolean): boolean {
  const preposition = tokens[at]!.lower;
  if (!CIRCUMSTANCES.has(preposition)) return false;
  for (let i = at + 1; i < Math.min(to, at + 6); i++) {
    const token = tokens[i]!;
    if (token.pos === "date" && !token.owns) return true;
    if (token.pos === "noun" && (OCCASIONS.has(token.lower) || TIME_NOUNS.has(token.lower))) return true;
    if (!opensNounPhrase(token) && token.pos !== "gerund") break;
  }
  return afterName && preposition !== "at";
}

/** Where a title of a few capitalised words between quotation marks ends that opens at `open`: `“Face the Nation”`. */
export function titleEnd(tokens: readonly Token[], open: number): number | undefined {
  for (let i = open + 1; i < Math.min(tokens.length, open + 8); i++) {
    if (isQuoteMark(tokens[i])) return i > open + 1 ? i + 1 : undefined;
    const word = tokens[i]!;
    const small = /^(?:of|the|and|&|with|in|[,.!?])$/.test(word.lower) || word.pos === "number";
    if (!/^\p{Lu}/u.test(word.text) && !small) return undefined;
  }
  return undefined;
}
