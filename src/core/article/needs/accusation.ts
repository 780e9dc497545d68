/** Whom a sentence accuses of wrongdoing by name, whoever it is that says so. */
import {
  ACCUSING_NOUNS,
  ACCUSING_VERBS,
  HARMLESS_LOOT,
  NOT_SAID_TO_BE,
  SETTLED,
  SUPPOSING,
  WRONGFUL_ACTS,
} from "../../../lexicon/allegations";
import { AUXILIARIES, VERB_GROUP_ADVERBS } from "../../../lexicon/closedClasses";
import { WRONGDOING } from "../../../lexicon/needs";
import { headNoun, NAME_PARTICLES, ORGANISATION_NAME_WORDS, TITLES } from "../../../lexicon/nouns";
import type { Token } from "../../reader";

/** A name, as its first and last word. */
export interface Accused {
  readonly first: Token;
  readonly last: Token;
}

export function accused(tokens: readonly Token[]): Accused | undefined {
  if (tokens.some(({ lower }) => SETTLED.has(lower))) return undefined;
  const lastWrong = tokens.findLastIndex(isWrong);
  for (let i = 0; i < tokens.length; i++) {
    const found = byVerb(tokens, i, lastWrong) ?? byNoun(tokens, i, lastWrong) ?? byDeed(tokens, i);
    if (found && !isNotSaid(tokens, i)) return found;
  }
  return undefined;
}

const WINDOW = 6;

/** The first of the next few tokens that is one of the words; -1 where none is. */
function next(tokens: readonly Token[], after: number, reach: number, words: ReadonlySet<string>): number {
  for (let k = after + 1; k < tokens.length && k <= after + reach; k++) if (words.has(tokens[k]!.lower)) return k;
  return -1;
}

function isNotSaid(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(Math.max(0, i - WINDOW), i).some(({ lower }) => NOT_SAID_TO_BE.has(lower));
}

const ROWS = new Map(
  ACCUSING_VERBS.flatMap(({ verb, links, anyMatter }) =>
    verb.split(" ").map((form) => [form, { links: new Set(links.split(" ")), anyMatter }] as const),
  ),
);

/** `accused Piet Vos of fraud`, `Piet Vos was charged with fraud`. */
function byVerb(tokens: readonly Token[], i: number, lastWrong: number): Accused | undefined {
  const row = ROWS.get(tokens[i]!.lower);
  if (!row) return undefined;
  const link = next(tokens, i, 2 * WINDOW, row.links);
  if (link < 0 || !(row.anyMatter || lastWrong > link)) return undefined;
  return nameEndingAt(tokens, link - 1, i + 1) ?? (link <= i + 2 ? subjectOf(tokens, i) : undefined);
}

const AGAINST: ReadonlySet<string> = new Set(["against"]);
const BY: ReadonlySet<string> = new Set(["by"]);

/** `allegations of fraud against Piet Vos`. */
function byNoun(tokens: readonly Token[], i: number, lastWrong: number): Accused | undefined {
  if (lastWrong < 0 || !ACCUSING_NOUNS.has(tokens[i]!.lower)) return undefined;
  const against = next(tokens, i, WINDOW, AGAINST);
  if (against < 0) return undefined;
  for (let k = against + 1; k < tokens.length && k <= against + WINDOW; k++) {
    if (isNamePart(tokens[k]) && !isNamePart(tokens[k + 1])) return nameEndingAt(tokens, k, against + 1);
    if (tokens[k]!.pos === "verb" || tokens[k]!.pos === "preposition") return undefined;
  }
  return undefined;
}

/** `Piet Vos embezzled`, `the fund was embezzled by Piet Vos`: who suffers a wrong is not accused of it. */
function byDeed(tokens: readonly Token[], i: number): Accused | undefined {
  const { lower, pos } = tokens[i]!;
  if (!WRONGDOING.has(lower) || (pos !== "verb" && tokens[i - 1]?.pos !== "auxiliary")) return undefined;
  if (isIdiom(tokens, i)) return undefined;
  if (!isPassive(tokens, i)) return subjectOf(tokens, i);
  const by = next(tokens, i, WINDOW, BY);
  if (by < 0) return undefined;
  let end = by + 1;
  while (isNamePart(tokens[end]) || TITLES.has(tokens[end]?.lower ?? "")) end++;
  return nameEndingAt(tokens, end - 1, by + 1);
}

/** `stole the show`, `has stolen all the headlines`. */
function isIdiom(tokens: readonly Token[], i: number): boolean {
  return /^stole(?:n)?$/.test(tokens[i]!.lower) && next(tokens, i, IDIOM, HARMLESS_LOOT) > 0;
}

const IDIOM = 3;

function isPassive(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && isAdverb(tokens[k]!)) k--;
  return /^(?:am|is|are|was|were|be|been|being|got|get|gets|wasn't|weren't)$/.test(tokens[k]?.lower ?? "");
}

function isWrong({ lower }: Token): boolean {
  return WRONGDOING.has(lower) || WRONGFUL_ACTS.has(lower);
}

function isAdverb({ lower, pos }: Token): boolean {
  return pos === "adverb" || VERB_GROUP_ADVERBS.has(lower);
}

/** The name of whoever does what the verb at `i` says, or of whom it is done. */
function subjectOf(tokens: readonly Token[], i: number): Accused | undefined {
  let k = i - 1;
  while (k >= 0 && isVerbGroup(tokens[k]!)) k--;
  if (/^(?:who|and)$/.test(tokens[k]?.lower ?? "")) k--;
  if (tokens[k]?.text === ",") k = beforeAside(tokens, k);
  return nameEndingAt(tokens, k, 0);
}

/** `has allegedly`, `is alleged to have`. */
function isVerbGroup(token: Token): boolean {
  return AUXILIARIES.has(token.lower) || isAdverb(token) || token.lower === "to" || SUPPOSING.has(token.lower);
}

const LONGEST_ASIDE = 14;

/** Before `, the harbour master,` whose closing comma stands at `close`; before that comma where it closes none. */
function beforeAside(tokens: readonly Token[], close: number): number {
  if (isNamePart(tokens[close - 1]) && !isNamePart(tokens[close - 2])) return close - 1;
  for (let k = close - 1; k > 0 && k >= close - LONGEST_ASIDE; k--) if (tokens[k]!.text === ",") return k - 1;
  return close - 1;
}

function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.pos === "name" || NAME_PARTICLES.has(token.lower) || /^\p{Lu}\.?$/u.test(token.text))
  );
}

/** The person's name whose last word stands at `end`; its first word stands no further back than `from`. */
function nameEndingAt(tokens: readonly Token[], end: number, from: number): Accused | undefined {
  let start = end + 1;
  while (start > from && isNamePart(tokens[start - 1])) start--;
  // The last word is a name whatever it means: `Howard Dean`.
  for (let k = start; k < end; k++) if (TITLES.has(bare(tokens[k]!.lower))) start = k + 1;
  while (start <= end && tokens[start]!.pos !== "name") start++;
  const name = tokens.slice(start, end + 1);
  const last = name.at(-1);
  if (!last || last.owns || name.some(isNoPerson)) return undefined;
  // `Man charged with theft`: a headline's capital.
  if (name.length === 1 && headNoun(bare(last.lower))) return undefined;
  return { first: name[0]!, last };
}

const bare = (lower: string): string => lower.replace(/\.$/, "");

function isNoPerson({ entity, lower, text, givenName }: Token): boolean {
  const known = entity !== undefined && entity !== "person";
  return known || ORGANISATION_NAME_WORDS.has(bare(lower)) || (/^\p{Lu}{2,6}$/u.test(text) && !givenName);
}
