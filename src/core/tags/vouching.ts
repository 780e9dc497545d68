/**
 * Whether a CQ without brackets is the desk's mark. It stands right behind the name or the figure that it vouches for, or
 * alone at the end of a line. CQ is a newsroom's name as well, and what is taken for a mark is deleted from the clean
 * text: what may be a word of the article stays.
 */
import {
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION_WORDS,
  WEEKDAYS_AND_TIMES,
} from "../../lexicon/closedClasses";
import type { Span } from "../model";

/** So many units on either side tell it. */
const AROUND = 60;

/** The word before, without the marks that close it: `**Smyth** CQ`, `“Ae” CQ`. */
const WORD_BEFORE = /([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.,’'-]{0,40}[\p{L}\p{M}\p{N}])?)[*_”’"'»)\]%]{0,4}[ \t\u00a0]+$/u;
const NAME_OR_FIGURE = /^\p{Lu}|\p{N}/u;
/** `Smyth. CQ`: a sentence is over, or nothing stands before. */
const NOTHING_OPEN = /(?:^|[\r\n]|[.!?…][*_”’"'»)\]]{0,4})[ \t\u00a0]*$/;

/** A tag behind the mark is no part of the article: what stands behind the tag counts, as it will once the tag is gone. */
const COMMENTS = /^(?:[ \t]*(?:<!--.{0,400}?-->|\{>>.{0,400}?<<\})){1,3}/s;
const LONGEST_COMMENTS = 1300;

const ENDS = /^[ \t\u00a0]*(?:$|[\r\n])/;
/** Punctuation, but no possessive: `CQ’s reporter`. */
const PUNCTUATION = /^[ \t\u00a0]*(?![’']\p{L})[.,;:!?…)\]”’"'»—–*_-]/u;
const WORD_BEHIND = /^[ \t\u00a0]+(\p{Ll}[\p{L}’'-]{0,40})/u;

export function vouches(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text
    .slice(end, end + LONGEST_COMMENTS)
    .replace(COMMENTS, "")
    .slice(0, AROUND);
  if (NOTHING_OPEN.test(before)) return ENDS.test(behind);
  const word = WORD_BEFORE.exec(before)?.[1];
  if (!word || !NAME_OR_FIGURE.test(word) || opensPhrase(word)) return false;
  if (ENDS.test(behind) || PUNCTUATION.test(behind)) return true;
  // `On Monday CQ reported`: a date is no name.
  const next = WORD_BEHIND.exec(behind)?.[1];
  return next !== undefined && !PREPOSITIONS.has(next) && !WEEKDAYS_AND_TIMES.has(word.toLowerCase());
}

const OPENERS = [CONJUNCTIONS, DETERMINERS, POSSESSIVES, PREPOSITIONS, PRONOUNS, QUESTION_WORDS];

/** `The CQ reporter`, `At CQ`: the first word of a sentence has its capital for that alone. */
function opensPhrase(word: string): boolean {
  return OPENERS.some((words) => words.has(word.toLowerCase()));
}
