/** Names in tags: what tells who somebody is, unlike a code or a description. */
import { DETERMINERS } from "../../../lexicon/closedClasses";
import {
  GENERIC_SOURCE_NOUNS,
  NAME_PARTICLES,
  namesPeople,
  ORGANISATION_NAME_WORDS,
  SEATS_OF_POWER,
} from "../../../lexicon/nouns";
import { isCode } from "../../tags";

const ADDRESS = /\S{1,80}@[\p{L}\p{N}]\S{0,80}/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;

/** `Piet Vos` of `harbour master Piet Vos`; an address is a name too. None in `S3`, `State Department official`, `an aide to Vos`. */
export function personNameIn(by: string): string | undefined {
  if (isCode(by)) return undefined;
  const address = ADDRESS.exec(by)?.[0];
  if (address) return address;
  for (const part of by.split(/[,;()]/)) {
    const name = nameAmong(part.match(WORD) ?? []);
    if (name) return name;
  }
  return undefined;
}

/** A run of capitalised words, at the start or behind a noun for people: what stands before the noun describes. */
function nameAmong(words: readonly string[]): string | undefined {
  const noun = words.findLastIndex((_, i) => isNounAt(words, i));
  const opening = noun < 0 && DETERMINERS.has(words[0]?.toLowerCase() ?? "") ? 1 : noun + 1;
  let end = opening;
  while (end < words.length && isNamePart(words[end]!)) end++;
  const run = words.slice(opening, end);
  const tells = run.some(tellsWho) && ![...run, words[end] ?? ""].some(namesOrganisation);
  return tells ? run.join(" ") : undefined;
}

/** `official`; and `Official 3`, where the capital is that of a beginning. */
function isNounAt(words: readonly string[], i: number): boolean {
  const word = words[i]!;
  const lower = word.toLowerCase();
  if (word === lower) return namesPeople(lower) && !NAME_PARTICLES.has(lower);
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

function namesOrganisation(word: string): boolean {
  const lower = word.toLowerCase();
  return ORGANISATION_NAME_WORDS.has(lower) || SEATS_OF_POWER.has(lower);
}

/** Whether words give the whole name. */
export function givesName(words: string, name: string): boolean {
  return patternOf([name]).test(words);
}

/** The words with a code for the name, wherever they give it: whole, or by its last part alone. */
export function withCode(words: string, name: string, code: string): string {
  return words.replace(patternOf([name, name.split(/\s+/).at(-1)!]), code);
}

function patternOf(names: readonly string[]): RegExp {
  const forms = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}
