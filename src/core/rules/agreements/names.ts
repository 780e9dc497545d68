/** Names in tags: what tells who somebody is, unlike a code or a description. */
import { AUXILIARIES, DETERMINERS, WEEKDAYS_AND_TIMES } from "../../../lexicon/closedClasses";
import {
  GENERIC_SOURCE_NOUNS,
  NAME_PARTICLES,
  namesPeople,
  ORGANISATION_NAME_WORDS,
  SEATS_OF_POWER,
  TITLES,
} from "../../../lexicon/nouns";
import { type NoNameRow, OFFICES, PLACEHOLDERS, SEATS } from "../../../lexicon/tagNames";
import { isCode } from "../../tags";

const ADDRESS = /\S{1,80}@[\p{L}\p{N}]\S{0,80}/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;

const wordsOf = (rows: readonly NoNameRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ words }) => words.trim().split(/\s+/)));

const NO_NAME = wordsOf(PLACEHOLDERS);
const OFFICE = wordsOf(OFFICES);

/**
 * `Piet Vos` of `harbour master Piet Vos`; an address is a name too. None in `S3`, `State Department official`, `an aide to
 * Vos`. One word by itself may be a group or a thing, `Hamas`: it is a name where that is known from elsewhere.
 */
export function personNameIn(by: string, isName: (word: string) => boolean): string | undefined {
  if (isCode(by)) return undefined;
  const address = ADDRESS.exec(by)?.[0];
  if (address) return address;
  for (const part of by.split(/[,;()]/)) {
    const run = nameAmong(part.match(WORD) ?? []);
    if (run && (run.length > 1 || isName(run[0]!))) return run.join(" ");
  }
  return undefined;
}

/** A run of capitalised words, at the start or behind a noun for people: what stands before the noun describes. */
function nameAmong(words: readonly string[]): readonly string[] | undefined {
  const noun = words.findLastIndex((_, i) => isNounAt(words, i));
  const opening = noun < 0 && DETERMINERS.has(words[0]?.toLowerCase() ?? "") ? 1 : noun + 1;
  let end = opening;
  while (end < words.length && isNamePart(words[end]!)) end++;
  const run = words.slice(opening, end);
  const tells = run.some(tellsWho) && ![...run, words[end] ?? ""].some(namesOrganisation) && !standsForNobody(run);
  return tells ? run : undefined;
}

/** `official`; and `Official 3`, where the capital is that of a beginning. */
function isNounAt(words: readonly string[], i: number): boolean {
  const word = words[i]!;
  const lower = word.toLowerCase();
  if (word === lower) return namesPeople(lower) && !NAME_PARTICLES.has(lower);
  // `Senator Lind`: a title before a surname tells who it is.
  if (OFFICE.has(lower) && !(i === 0 && TITLES.has(lower))) return true;
  if (i > 0) return false;
  return GENERIC_SOURCE_NOUNS.has(lower) || (words.length > 1 && !isNamePart(words[1]!) && namesPeople(lower));
}

function isNamePart(word: string): boolean {
  return /^\p{Lu}/u.test(word) || NAME_PARTICLES.has(word);
}

/** `Lind`, `O'Neil`: not the initial of a name, nor `EU` and `NATO`. */
function tellsWho(word: string): boolean {
  return /^\p{Lu}.*\p{Ll}/u.test(word) || /^\p{Lu}{5}/u.test(word);
}

function standsForNobody(run: readonly string[]): boolean {
  const words = run.map((word) => word.toLowerCase());
  return words.some((word) => NO_NAME.has(word)) || SEATS.includes(words.join(" "));
}

function namesOrganisation(word: string): boolean {
  const lower = word.toLowerCase();
  return ORGANISATION_NAME_WORDS.has(lower) || SEATS_OF_POWER.has(lower);
}

/** Whether words give the whole name. */
export function givesName(words: string, name: string): boolean {
  return patternOf(name).test(words);
}

/** The words with a code for the name, wherever they give it: whole, or by its last part alone. */
export function withCode(words: string, name: string, code: string): string {
  const surname = name.split(/\s+/).at(-1)!;
  const whole = words.replace(patternOf(name), code);
  const lower = surname.toLowerCase();
  // `in May` is no place where Theresa May is named.
  const ordinary = WEEKDAYS_AND_TIMES.has(lower) || AUXILIARIES.has(lower);
  return ordinary ? whole : whole.replace(patternOf(surname), code);
}

/** A single word is a name in its own case alone: `may lose` does not name anybody. */
function patternOf(name: string): RegExp {
  const form = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, /\s/.test(name) ? "giu" : "gu");
}
