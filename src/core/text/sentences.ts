/** Splits a passage into sentences. */
import { ABBREVIATIONS, type AbbreviationRow, AFTER_TIME, SENTENCE_STARTERS } from "../../lexicon/abbreviations";
import { CLAUSE_OPENERS, DETERMINERS, QUOTING_VERBS } from "../../lexicon/quotationWords";
import type { Span } from "../model";

/** What may end a sentence: its marks, the marks that close after them, and the white space that follows. */
const STOP = /([.!?…。！？]+)(["'”’»›)\]}]*)(\s*)/g;
const BLANK_LINE = /(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/;
const OPENERS = /^["'“‘«‹„([{¿¡•·▪●*\s—–….-]*/;
const OPENING_QUOTE = /^["'“‘«‹„]/;
const DASH = /^[-–—―]/;
const QUOTE = /["'”’»›]/;
/** Nothing but figures and marks, `1.`, `...`, is no sentence yet. */
const HAS_WORD = /\p{L}/u;
/** The word that a stop ends, with the stops inside it: `U.S`, `Ph.D`. */
const LAST_WORD = /(?:[\p{L}\p{M}]+\.)*[\p{L}\p{M}]+$/u;
const FIRST_WORD = /^[\p{L}\p{M}]+(?:['’][\p{L}]+)?/u;

/** The longest stretch read on either side of a stop. */
const REACH = 24;
const TAG_REACH = 160;
/** How much may stand on either side of the verb that tells who spoke; less where the quotation ends with a stop. */
const MOST_WORDS_AROUND_VERB = { before: 8, after: 8 };
const MOST_WORDS_AROUND_VERB_AFTER_STOP = { before: 4, after: 2 };

const abbreviations = new Map(
  ABBREVIATIONS.flatMap((row) => [...row.forms].map((form) => [form, row.endsSentence] as const)),
);

/** The sentences of a visible passage text, without the white space between them, in order. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let hasWord = false;
  let checked = 0;
  const breakAt = (end: number): void => {
    const sentence = trim(text, start, end);
    if (sentence) sentences.push(sentence);
    start = end;
    hasWord = false;
  };
  for (const stop of text.matchAll(STOP)) {
    const closed = stop.index + (stop[1] as string).length + (stop[2] as string).length;
    hasWord ||= HAS_WORD.test(text.slice(Math.max(checked, start), stop.index));
    checked = closed;
    if (hasWord && endsSentence(text, stop, closed)) breakAt(closed);
  }
  breakAt(text.length);
  return sentences;
}

function endsSentence(text: string, stop: RegExpMatchArray, closed: number): boolean {
  const marks = stop[1] as string;
  const closers = stop[2] as string;
  const space = stop[3] as string;
  const after = text.slice(closed + space.length, closed + space.length + REACH * 2);
  if (after === "" || BLANK_LINE.test(space)) return true;
  const next = after.replace(OPENERS, "");
  if (space === "") return QUOTE.test(closers) && startsUpper(next) && next === after;
  if (!startsUpper(next)) return false;
  if (marks === "." && closers === "") return !isAbbreviated(text, stop.index ?? 0, next, after);
  return !QUOTE.test(closers) || !isTaggedAfter(text, closed + space.length, marks);
}

/** A capital, a figure, or a name such as `iPhone`. */
function startsUpper(next: string): boolean {
  return (
    /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£#@]|\p{Ll}{1,2}\p{Lu})/u.test(next) ||
    (next !== "" && !/^[\p{L}\p{N},;:.!?…)%&/]/u.test(next))
  );
}

/** Whether the stop at `at` belongs to an abbreviation that the sentence goes on after. */
function isAbbreviated(text: string, at: number, next: string, after: string): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(0, at - REACH), at))?.[0];
  if (!word) return false;
  const nextWord = (FIRST_WORD.exec(next)?.[0] ?? "").toLowerCase();
  switch (ruleOf(word)) {
    case undefined:
      return false;
    case "never":
      return true;
    case "unlessNumber":
      return /^\p{N}/u.test(next);
    case "unlessTime":
      return AFTER_TIME.has(nextWord);
    case "starter":
      // `arrivals into the U.S. Initially, the programme`
      if (DASH.test(after)) return true;
      return !SENTENCE_STARTERS.has(nextWord) && !OPENING_QUOTE.test(after) && !/^\p{Lu}\p{Ll}+ly,/u.test(next);
  }
}

/** Initials and letters with stops between them are abbreviations that no list need hold. */
function ruleOf(word: string): AbbreviationRow["endsSentence"] | undefined {
  if (/^\p{Lu}$/u.test(word)) return "starter";
  return abbreviations.get(word.toLowerCase()) ?? (/^(?:\p{L}\.)+\p{L}$/u.test(word) ? "starter" : undefined);
}

/**
 * Whether the words after a closed quotation only say who spoke: `“Who knew?” Khan asked reporters.`
 * A clause after the verb makes them a sentence of their own: `“Who knew?” Khan said he did not.`
 */
function isTaggedAfter(text: string, from: number, marks: string): boolean {
  const words = restOfSentence(text, from)?.split(/\s+/);
  const verb = words?.findIndex((word) => QUOTING_VERBS.has(word.replace(/,$/, ""))) ?? -1;
  if (!words || verb < 1) return false;
  const subject = words.slice(0, verb);
  const tail = words.slice(verb + 1);
  const most = marks === "." ? MOST_WORDS_AROUND_VERB_AFTER_STOP : MOST_WORDS_AROUND_VERB;
  if (subject.length > most.before || !isSpeaker(subject)) return false;
  // `“All the way!” Khan shouted, and the crowd fell silent.`
  if (marks !== "." && words[verb]?.endsWith(",")) return true;
  return tail.length <= most.after && !tail.some((word) => CLAUSE_OPENERS.has(word.toLowerCase()));
}

/** Up to its full stop; nothing where another quotation or another mark comes first. */
function restOfSentence(text: string, from: number): string | undefined {
  const rest = text.slice(from, from + TAG_REACH);
  for (const { index, 0: mark } of rest.matchAll(/[.!?…"“”«»;]/g)) {
    if (mark !== ".") return undefined;
    const after = rest.slice(index + 1).trimStart();
    if (after === "" || !isAbbreviated(text, from + index, after, after)) return rest.slice(0, index);
  }
  return rest.length < TAG_REACH ? rest : undefined;
}

/** A name or a description, not the beginning of another sentence: `Khan`, `The mayor, Jane Roe,`. */
function isSpeaker(words: readonly string[]): boolean {
  const first = (words[0] as string).toLowerCase();
  if (SENTENCE_STARTERS.has(first) && !DETERMINERS.has(first)) return false;
  return !words.some((word) => CLAUSE_OPENERS.has(word.toLowerCase()));
}

function trim(text: string, from: number, to: number): Span | undefined {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = from + part.trimEnd().length;
  return end > start ? { start, end } : undefined;
}
