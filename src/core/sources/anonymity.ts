/** Where a passage says that a source is not named, and why: `who asked not to be named because the talks are private`. */
import {
  ANONYMITY_WORDS,
  FEARS,
  LEAVES,
  NAMES,
  NAMING_WORDS,
  REASON_OPENINGS,
  REASON_PHRASES,
  REFUSING_WORDS,
  SPEAKING,
} from "../../lexicon/anonymity";
import { isNominal } from "../attribution/tokens";
import type { Span } from "../model";
import type { Token } from "../reader";
import { bare, join } from "./head";

/** A sentence that says so. */
export interface AnonymityNote {
  /** The word that says so, in the passage's visible text: `anonymity`. */
  readonly span: Span;
  /** The place of its sentence among those of the passage. */
  readonly sentence: number;
  /** Why, in the sentence's words; absent where it gives no reason. */
  readonly reason: string | undefined;
  /** The words before it in lower case: whom it speaks of stands among them. */
  readonly before: readonly string[];
}

/** At most one a sentence. */
export function anonymityNotes(tokens: readonly Token[]): AnonymityNote[] {
  const notes: AnonymityNote[] = [];
  for (let from = 0; from < tokens.length; ) {
    const { sentence } = tokens[from]!;
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.sentence === sentence) to++;
    const words = tokens.slice(from, to);
    const at = words.findIndex((_, i) => keepsNameBack(words, i));
    if (at !== -1)
      notes.push({
        span: { start: words[at]!.start, end: words[at]!.end },
        sentence,
        reason: reasonIn(words, at),
        before: words.slice(0, at).map(({ lower }) => bare(lower)),
      });
    from = to;
  }
  return notes;
}

/** So many words may stand between a refusal and what is refused: `did not want to be quoted by name`. */
const REACH = 6;

function keepsNameBack(words: readonly Token[], at: number): boolean {
  const { lower } = words[at]!;
  if (ANONYMITY_WORDS.has(lower)) return true;
  const before = words.slice(Math.max(0, at - REACH), at);
  const behind = words.slice(at + 1, at + 1 + REACH);
  // `whose name is withheld` refuses behind the name.
  if (NAMES.has(lower) && behind.some((token) => /^with(?:held|holding)$/.test(token.lower))) return true;
  if (lower === "background" && words[at - 1]?.lower === "on" && !isNominal(words[at + 1])) return true;
  const named =
    NAMING_WORDS.has(lower) ||
    (lower === "record" && words[at - 1]?.lower === "the" && words[at - 2]?.lower === "on") ||
    (NAMES.has(lower) && words[at - 1]?.pos === "possessive") ||
    (LEAVES.has(lower) && behind.some((token) => SPEAKING.has(token.lower)));
  return named && before.some(refuses);
}

function refuses({ lower }: Token): boolean {
  return REFUSING_WORDS.has(lower) || lower.endsWith("n't");
}

/** The reason in the words of a sentence: behind the request, else before it. */
function reasonIn(words: readonly Token[], at: number): string | undefined {
  // `an unnamed aide` asks for nothing, and gives no reason.
  if (/^(?:unnamed|anonymous)$/.test(words[at]!.lower)) return undefined;
  const behind = words.findIndex((_, i) => i > at && opensReason(words, i, at));
  if (behind !== -1) return textFrom(words, behind);
  if (LEAVES.has(words[at]!.lower)) return textFrom(words, refusalBefore(words, at));
  const before = words.findIndex(
    (token, i) => i < at && (FEARS.has(token.lower) || (i === 0 && REASON_OPENINGS.has(token.lower))),
  );
  if (before === -1) return undefined;
  // `feared for his job and would not give his name`: the request itself is no part of the reason.
  const and = words.findIndex(({ lower }, i) => i > before && i < at && lower === "and");
  return textFrom(words.slice(0, and === -1 ? at : and), before);
}

function opensReason(words: readonly Token[], i: number, request: number): boolean {
  const { lower } = words[i]!;
  if (REASON_OPENINGS.has(lower) || FEARS.has(lower)) return true;
  if (PHRASES.some(([first, second]) => first!.has(lower) && second!.has(words[i + 1]?.lower ?? ""))) return true;
  // `anonymity to speak freely`; `authorised to speak` tells of the leave itself.
  return lower === "to" && i <= request + PURPOSE_REACH && !LEAVES.has(words[request]!.lower) && isVerb(words[i + 1]);
}

const PHRASES = REASON_PHRASES.map(({ words }) => words.split(" ").map((word) => new Set(word.split("/"))));

/** So far behind the request, at most, its purpose stands: `named publicly in order to`. */
const PURPOSE_REACH = 3;

function isVerb(token: Token | undefined): boolean {
  return token?.pos === "verb" && !token.lower.endsWith("ed");
}

function refusalBefore(words: readonly Token[], at: number): number {
  const from = Math.max(0, at - REACH);
  const refusal = words.slice(from, at).findIndex(refuses);
  return refusal === -1 ? at : from + refusal;
}

function textFrom(words: readonly Token[], from: number): string {
  const end = words.findIndex((_, i) => i > from && endsReason(words, i));
  // `because, she said, “you don't”`: the reason is all the rest.
  const whole = end === -1 || end === from + 1;
  return join(words.slice(from, whole ? words.length : end));
}

/** A stop, or the cue of the sentence: `said`. */
function endsReason(words: readonly Token[], i: number): boolean {
  const { pos, text, lower } = words[i]!;
  if (pos === "mark") return /^[.,"“”;]$/.test(text);
  return pos === "verb" && /^(?:said|says|told|tells|added|adds)$/.test(lower) && words[i - 1]!.pos !== "auxiliary";
}
