/** Tells what a quotation is for: somebody's words, a phrase held with tongs, or the name of a work. */
import { QUOTING_VERBS, WORK_NOUNS } from "../../lexicon/quotationWords";
import type { Span } from "../model";
import type { QuotationMarks } from "./quotations";

const MOST_WORDS_OF_PHRASE = 4;
const MOST_WORDS_OF_TITLE = 12;
const REACH = 60;
/** Longer than any phrase or title. */
const LONGEST = 400;
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const PRONOUN = /^(?:i|we|he|she|it|they|you|there|that|this|let)(?:['’](?:m|re|s|ve|ll|d))?$/i;
const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|from|by|with|as|vs?\.?)$/i;

const FINAL_MARK = /[.,!?…—–-]["'”’]*$/;
const OPENS_SENTENCE = /(?:^|[.!?…:]["'”’)\]]?)\s*$/;
const OPENS_SPEECH = /[,:]\s*$/;
const LAST_WORD = /([\p{L}-]+),?\s*$/u;

/** What stands around a quotation. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly opensSentence: boolean;
}

export function quotationUse(text: string, span: Span, inner: Span, closed: boolean): QuotationMarks["use"] {
  if (!closed) return "speech";
  const content = text.slice(inner.start, Math.min(inner.end, inner.start + LONGEST)).trim();
  const words = content.match(WORDS) ?? [];
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const at = { before, after: text.slice(span.end, span.end + REACH), opensSentence: OPENS_SENTENCE.test(before) };
  if (isTitle(content, words, at)) return "title";
  return words.length > MOST_WORDS_OF_PHRASE || isSpeech(content, words, at) ? "speech" : "phrase";
}

/** Of few words, whether they are what somebody said. */
function isSpeech(content: string, words: readonly string[], at: Surroundings): boolean {
  if (isSaid(at.before) || PRONOUN.test(words[0] ?? "")) return words.length > 1 || isSaid(at.before);
  const mark = FINAL_MARK.exec(content)?.[0];
  if (mark === undefined) return false;
  const capital = /^\p{Lu}/u.test(content);
  // An American comma or stop stands inside the marks whatever they hold: it tells only of whole sentences.
  if (/[.,]/.test(mark)) return at.opensSentence || (capital && mark.startsWith(",") && isSaidAfter(at.after));
  return at.opensSentence || words.length > 1;
}

function isTitle(content: string, words: readonly string[], at: Surroundings): boolean {
  if (words.length === 0 || words.length > MOST_WORDS_OF_TITLE || /[.!?]\s+\S/.test(content)) return false;
  if (!isTitleCased(words)) return false;
  const last = LAST_WORD.exec(at.before)?.[1]?.toLowerCase();
  if (last !== undefined && (WORK_NOUNS.has(last) || last === "called")) return true;
  return (
    words.length > 1 &&
    !at.opensSentence &&
    !/[!?]$/.test(content) &&
    !(OPENS_SPEECH.test(at.before) && isSaid(at.before))
  );
}

function isTitleCased(words: readonly string[]): boolean {
  return words.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && SMALL.test(word)));
}

/** `Khan told reporters: `, `Khan said` */
function isSaid(before: string): boolean {
  if (OPENS_SPEECH.test(before)) return (before.match(WORDS) ?? []).slice(-4).some(isVerb);
  return isVerb(LAST_WORD.exec(before)?.[1] ?? "");
}

/** ` Khan said`, ` said Khan` */
function isSaidAfter(after: string): boolean {
  return (after.match(WORDS) ?? []).slice(0, 4).some(isVerb);
}

function isVerb(word: string): boolean {
  return QUOTING_VERBS.has(word.toLowerCase()) && word.toLowerCase() !== "called";
}
