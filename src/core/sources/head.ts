/** What a phrase is about: its core, without what only says more of it, and the noun that heads it. */
import { RELATIVES, TIME_NOUNS } from "../../lexicon/closedClasses";
import { headNoun, namesPeople, PORTIONS } from "../../lexicon/nouns";
import { POSTMODIFIERS } from "../../lexicon/phrases";
import { STANDS_FOR_ONE, STANDS_FOR_SEVERAL } from "../../lexicon/pronouns";
import { isComma, isDash, isNominal } from "../attribution/tokens";
import type { Token } from "../reader";

/** A word without the owner's ending and the stop of an abbreviation. */
export const bare = (lower: string): string => lower.replace(/(?:'s|')$/, "").replace(/\.$/, "");

/** Words as the text has them, white space folded. */
export function join(words: readonly Token[]): string {
  return words.map((token, i) => (i > 0 && token.start > words[i - 1]!.end ? ` ${token.text}` : token.text)).join("");
}

/** The same, without the ending of an owner. */
export function textOf(words: readonly Token[]): string {
  return words.at(-1)?.owns ? join(words).replace(/[’']s?$/, "") : join(words);
}

/** Whether it gives something to whom it names: `the ministry's`. */
export const isOwner = (token: Token): boolean => token.owns || token.pos === "possessive";

/** Without what stands before a phrase and is no part of it: `even`, `by`, `while`. */
export function withoutOpening(words: readonly Token[]): readonly Token[] {
  const first = words.findIndex(
    (token) =>
      token.capital || !/^(?:preposition|conjunction|adverb|mark)$/.test(token.pos) || RELATIVES.has(token.lower),
  );
  return first <= 0 ? words : words.slice(first);
}

/** The phrase up to what only says more of it: `an official` of `an official familiar with the talks`. */
export function coreOf(words: readonly Token[]): readonly Token[] {
  const head = words.findIndex(isHeadLike);
  let end = words.findIndex(
    (token, i) => i > 0 && (PEOPLE_RELATIVES.has(token.lower) || (head !== -1 && i > head && saysMore(words, i))),
  );
  if (end === -1) return words;
  // `Lund in June`: what leads to the end goes with it.
  while (end > 1 && words[end - 1]!.pos === "preposition") end--;
  return words.slice(0, end);
}

const isHeadLike = (token: Token): boolean => isNominal(token) || token.pos === "pronoun";

const PEOPLE_RELATIVES: ReadonlySet<string> = new Set(["who", "whom", "whose"]);

/** Say where or how of what stands before them: `activists here`. */
const ALOOF = /^(?:here|there|elsewhere|abroad|alike|together|too)$/;

/** Between a thing and its name: `a group called Clear Water`. */
const NAMING = /^(?:called|known|named|dubbed|titled|entitled|nicknamed)$/;

function saysMore(words: readonly Token[], i: number): boolean {
  const token = words[i]!;
  const before = words[i - 1]!;
  const next = words[i + 1];
  if (isComma(token) || token.text === "(" || RELATIVES.has(token.lower)) return true;
  if (isDash(token)) return before.end < token.start;
  if (ALOOF.test(token.lower) || NAMING.test(token.lower)) return true;
  // `an official elected in May`, but `elected officials`.
  const participle = POSTMODIFIERS.has(token.lower) || (token.pos === "verb" && /ed$/.test(token.lower));
  if (participle && !token.capital) return !next || !(next.pos === "noun" || headNoun(bare(next.lower)));
  // `delegates supporting the bill`, but `consumer banking group`.
  if (token.pos === "gerund" || (token.pos === "verb" && /ing$/.test(token.lower)))
    return next !== undefined && headNoun(bare(before.lower)) !== undefined;
  // `a poll Monday`, but `a Monday poll`.
  if (token.pos === "date") return !token.owns && !isNominal(next) && next?.pos !== "adjective";
  return /^(?:this|last|next|earlier)$/.test(token.lower) && next !== undefined && TIME_NOUNS.has(bare(next.lower));
}

/** A phrase without the words that only say how much of it speaks; `one`: of several a single one does. */
export interface Whole {
  readonly core: readonly Token[];
  readonly portion: "one" | "some" | undefined;
}

/** `the people` of `two of the people`, `voters` of `a majority of voters`, `Iowa voters` of `six in 10 Iowa voters`. */
export function wholeOf(core: readonly Token[]): Whole {
  const link = core.findIndex((token, i) => i > 0 && (token.lower === "of" || token.lower === "in"));
  const before = core[link - 1];
  if (link === -1 || !before || !isPortion(before)) return { core, portion: undefined };
  let from = link + 1;
  if (core[link]!.lower === "in") {
    // `six in 10 voters`: of other places `in` tells where.
    if (core[from]?.pos !== "number") return { core, portion: undefined };
    from++;
  }
  if (!core.slice(from).some(canBeHead)) return { core, portion: undefined };
  const rest = wholeOf(core.slice(from));
  return { core: rest.core, portion: SINGLE.test(before.lower) ? "one" : "some" };
}

const SINGLE = /^(?:one|each|either|neither|copy|version|draft)$/;

function isPortion(token: Token): boolean {
  return token.pos === "number" || PORTIONS.has(token.lower);
}

/** The words before the first preposition. */
export function beforePreposition(core: readonly Token[]): readonly Token[] {
  const preposition = core.findIndex((token, i) => i > 0 && token.pos === "preposition");
  return preposition === -1 ? core : core.slice(0, preposition);
}

/** The noun that a phrase is about: the last one before `of`, `at`, `for`. */
export function headOf(core: readonly Token[]): Token {
  const front = beforePreposition(core);
  const last = front.at(-1);
  // Whatever the tagger made of it: `police`, `one ranking`.
  if (last && !last.capital && headNoun(bare(last.lower))) return last;
  return front.findLast(canBeHead) ?? front.find(standsForPeople) ?? core.findLast(canBeHead) ?? core.at(-1)!;
}

/** `those in charge`, `the other`, `most of them`. */
const standsForPeople = ({ lower }: Token): boolean =>
  STANDS_FOR_SEVERAL.has(lower) || STANDS_FOR_ONE.has(lower) || PORTIONS.has(lower);

/** A noun, or an adjective that the lexicon knows as one: `an official`. */
function canBeHead(token: Token): boolean {
  return (
    (isNominal(token) && token.pos !== "date") ||
    (token.pos === "adjective" && headNoun(bare(token.lower)) !== undefined)
  );
}

/** A common noun for people: `pollster` of `Republican pollster Daron Shaw`. */
export function isPersonNoun(token: Token): boolean {
  return token.pos === "noun" && !token.owns && namesPeople(bare(token.lower));
}

/** Several people by where they are from or what they stand for: `Europeans`, `Republicans`. */
export function isPeople(token: Token): boolean {
  const lower = bare(token.lower);
  const noun = headNoun(lower);
  return noun ? noun.plural && namesPeople(lower) : DEMONYM.test(token.text);
}

const DEMONYM = /(?:ans|crats|ists|ese|ers)$/;
