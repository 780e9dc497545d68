/** What the words of a mention say of a source: `two of the officials briefed on the talks` counts officials, who know from within. */
import { COUNTS, INSIDE_VIEWS } from "../../../lexicon/anonymity";
import { PREPOSITIONS, RELATIVES } from "../../../lexicon/closedClasses";
import { headNoun, namesPeople, PORTIONS } from "../../../lexicon/nouns";
import { POSTMODIFIERS } from "../../../lexicon/phrases";
import { STANDS_FOR_ONE, STANDS_FOR_SEVERAL } from "../../../lexicon/pronouns";

/** A mention in parts, in lower case. */
export interface MentionWords {
  /** What stands before the noun: `a senior`. */
  readonly front: readonly string[];
  /** The noun: `official`. */
  readonly head: string;
  /** What stands behind it: `familiar with the talks`. */
  readonly behind: readonly string[];
  /** `one`: met for the first time; `several`: so few that each is known; `share`: of very many; `open`: all else. */
  readonly number: "one" | "several" | "share" | "open";
}

export function mentionWords(text: string): MentionWords {
  const words = text
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[^\p{L}\p{N}'&.-]+/u)
    .filter(Boolean);
  // `who` alone stands for someone described elsewhere.
  if (RELATIVES.has(words[0] ?? "")) return { front: [], head: "", behind: words, number: "open" };
  return partsOf(words, numberOf(words));
}

function partsOf(words: readonly string[], number: MentionWords["number"]): MentionWords {
  const end = endOfNoun(words);
  const phrase = words.slice(0, end);
  const whole = words[end] === "of" && phrase.every(isPortion);
  // `two of the officials`: what they are stands behind `of`.
  if (whole && end + 1 < words.length) return partsOf(words.slice(end + 1), number);
  return { front: phrase.slice(0, -1), head: bare(phrase.at(-1) ?? ""), behind: words.slice(end), number };
}

const isPortion = (word: string): boolean =>
  PORTIONS.has(word) || COUNTS.has(word) || /^(?:an?|the|at|least|more|than|\d+)$/.test(word);

/** Where the phrase that ends in the noun is over. */
function endOfNoun(words: readonly string[]): number {
  const end = words.findIndex(
    (word, i) =>
      i > 0 &&
      (PREPOSITIONS.has(word) ||
        RELATIVES.has(word) ||
        (POSTMODIFIERS.has(word) && words.slice(0, i).some((before) => headNoun(bare(before)) !== undefined))),
  );
  // `at least two sources`: the preposition belongs to the number.
  if (/^(?:at|more|over|about|around)$/.test(words[end] ?? "") && words.slice(0, end).every(isPortion))
    return words.length;
  return end === -1 ? words.length : end;
}

const bare = (word: string): string => word.replace(/(?:'s|'|\.)$/, "");

const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our|my|both)$/;

/** `a source`, `one of the officials`, `two aides`; not `the two aides` nor `Vos's aide`, who are known already. */
function numberOf(words: readonly string[]): MentionWords["number"] {
  const of = words.indexOf("of");
  const first = words[0] ?? "";
  const opening = words.slice(0, of > 0 && words.slice(0, of).every(isPortion) ? of : OPENING);
  if (opening.some((word, i) => SHARE.test(word) || (FRACTION.test(word) && words[i + 1] === "of"))) return "share";
  // `two of the officials`: they have been told of before.
  if (
    DEFINITE.test(first) ||
    (of > 0 && /^(?:the|those|these|them)$/.test(words[of + 1] ?? "")) ||
    opening.some((word) => word.endsWith("'s"))
  )
    return "open";
  if (opening.some((word) => COUNTS.has(word) || isFew(word))) return "several";
  return /^(?:an?|one|another)$/.test(first) ? "one" : "open";
}

/** `8 percent of voters`: nobody has spoken with each. */
const SHARE = /^(?:per|percent|percentage|half|majority|most)$|(?:third|quarter|fifth|tenth)s$|-in-|%$/;
/** `a third of voters`, but `a third source`. */
const FRACTION = /^(?:third|quarter|fifth|tenth)$/;

/** A number stands among so many words from the first on: `at least two`. */
const OPENING = 4;

const isFew = (word: string): boolean => /^\d{1,2}$/.test(word) && Number(word) > 1;

/** Whether people are said to know from within: `an official familiar with the talks`. */
export function knowsFromWithin({ head, behind }: MentionWords): boolean {
  if (!namesPeople(head) && !STANDS_FOR_SEVERAL.has(head) && !STANDS_FOR_ONE.has(head)) return false;
  return behind.some((_, i) => VIEWS.some((view) => view.every((forms, k) => forms.has(behind[i + k] ?? ""))));
}

const VIEWS = INSIDE_VIEWS.map(({ words }) => words.split(" ").map((word) => new Set(word.split("/"))));
