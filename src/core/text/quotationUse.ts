/** Tells what a quotation is for: somebody's words, a phrase held with tongs, or the name of a work. */
import { QUOTING_VERBS, WORK_NOUNS } from "../../lexicon/quotationWords";
import type { Span } from "../model";
import type { QuotationMarks } from "./quotations";

const MOST_WORDS_OF_PHRASE = 4;
const MOST_WORDS_OF_TITLE = 12;
const REACH = 60;
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const PRONOUN = /^(?:i|we|he|she|it|they|you|there|that|this|let)(?:['’](?:m|re|s|ve|ll|d))?$/i;
const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|from|by|with|as|vs?\.?)$/i;

export function quotationUse(text: string, span: Span, inner: Span, closed: boolean): QuotationMarks["use"] {
  const content = text.slice(inner.start, Math.min(inner.end, inner.start + 400)).trim();
  const words = content.match(WORDS) ?? [];
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const opensSentence = /(?:^|[.!?…:]["'”’)\]]?)\s*$/.test(before);
  if (!closed) return "speech";
  if (isTitle(content, words, before, opensSentence)) return "title";
  if (words.length > MOST_WORDS_OF_PHRASE) return "speech";
  const after = text.slice(span.end, span.end + REACH);
  return isSpeech(content, words, { before, after, opensSentence }) ? "speech" : "phrase";
}

/** Of few words, whether they are what somebody said. */
function isSpeech(
  content: string,
  words: readonly string[],
  at: { before: string; after: string; opensSentence: boolean },
): boolean {
  const spokenBefore = /[,:]\s*$/.test(at.before) && endsWithVerb(at.before);
  if (spokenBefore) return true;
  const mark = /[.,!?…—–-]["'”’]*$/.exec(content)?.[0][0];
  if (at.opensSentence && mark !== undefined) return true;
  if (mark === "," && startsWithTag(at.after)) return /^\p{Lu}/u.test(content);
  if (words.length > 1 && PRONOUN.test(words[0] as string)) return true;
  return words.length > 1 && mark !== undefined && /[.!?…—]/.test(mark) && /^\p{Lu}/u.test(content);
}

function isTitle(content: string, words: readonly string[], before: string, opensSentence: boolean): boolean {
  if (words.length === 0 || words.length > MOST_WORDS_OF_TITLE || /[.!?]\s+\S/.test(content)) return false;
  if (!isTitleCased(words)) return false;
  const last = /([\p{L}-]+),?\s*$/u.exec(before)?.[1]?.toLowerCase();
  const named = last !== undefined && (WORK_NOUNS.has(last) || last === "called");
  return named || (words.length > 1 && !opensSentence && !/[!?]$/.test(content) && !endsWithVerb(before));
}

function isTitleCased(words: readonly string[]): boolean {
  return words.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && SMALL.test(word)));
}

/** `Khan said, ` */
function endsWithVerb(before: string): boolean {
  const words = before.toLowerCase().match(WORDS) ?? [];
  return words.slice(-4).some((word) => QUOTING_VERBS.has(word));
}

/** ` Khan said`, ` said Khan` */
function startsWithTag(after: string): boolean {
  const words = after.toLowerCase().match(WORDS) ?? [];
  return words.slice(0, 4).some((word) => QUOTING_VERBS.has(word));
}
