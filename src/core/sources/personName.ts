/** The name of a person within a phrase: `Marco Rubio` of `US Secretary of State Marco Rubio`. */
import {
  HONORIFICS,
  headNoun,
  NAME_PARTICLES,
  ORGANISATION_NAME_WORDS,
  OUTLET_NAME_WORDS,
  OUTLETS,
  TITLES,
} from "../../lexicon/nouns";
import { isComma } from "../attribution/tokens";
import type { Token } from "../reader";
import { bare, isPersonNoun } from "./head";

/** A person's name at the end of a core. */
export function personName(core: readonly Token[]): readonly Token[] | undefined {
  const from = nameStart(core);
  const names = core.slice(from);
  // The last word is a name whatever it means: `Howard Dean`.
  const lastTitle = names.slice(0, -1).findLastIndex((token) => TITLES.has(bare(token.lower)));
  const run = names.slice(lastTitle + 1);
  const last = run.at(-1);
  if (!last || headNoun(bare(last.lower))?.plural) return undefined;
  const thing = run.some(isOrganisationWord);
  const given = run.findIndex((token) => token.givenName);
  const before = core[from - 1];
  // `a spokesman for Hillary Clinton`, `a friend of Ann Lee`: whose, not who; but `Mayor of London Sadiq Khan`.
  const holder = before?.pos === "preposition" ? core[from - 2] : undefined;
  if (holder && isPersonNoun(holder) && (before?.lower !== "of" || given <= 0)) return undefined;
  if (given >= 0 && given < run.length - 1 && !run.slice(given).some(namesOrganisation)) return run.slice(given);
  if (before?.pos === "preposition") return undefined;
  if (lastTitle >= 0 || (before && TITLES.has(bare(before.lower)) && !before.owns)) return run;
  if (thing) return undefined;
  if (before && isPersonNoun(before)) return run;
  const known = run.some((token) => token.entity === "person");
  return run.length >= 2 && known && core[0]!.lower !== "the" ? run : undefined;
}

/** Where the names at the end begin, behind an owner: `Raheem Kassam` of `Fox London's Raheem Kassam`. */
function nameStart(core: readonly Token[]): number {
  let from = core.length;
  while (from > 0 && isNamePart(core, from - 1) && !(from < core.length && core[from - 1]!.owns)) from--;
  // A particle opens no name here: `de` of `Mayor de Blasio` does, after a title.
  while (
    from < core.length &&
    NAME_PARTICLES.has(core[from]!.lower) &&
    !core[from]!.capital &&
    !titleBefore(core, from)
  )
    from++;
  return from;
}

function isNamePart(core: readonly Token[], i: number): boolean {
  const token = core[i]!;
  if (NAME_PARTICLES.has(token.lower) && !token.capital) return i < core.length - 1;
  return (token.pos === "name" || isInitial(token)) && (token.capital || i === 0);
}

const titleBefore = (core: readonly Token[], from: number): boolean =>
  from > 0 && TITLES.has(bare(core[from - 1]!.lower));

export const isInitial = (token: Token): boolean => /^\p{Lu}\.?$/u.test(token.text);

/** A word that makes a name that of an organisation, unless it follows a given name: `Accounting Chamber`. */
export function isOrganisationWord(token: Token): boolean {
  const noun = headNoun(bare(token.lower));
  return namesOrganisation(token) || (noun?.row.kind === "named-organisation" && !noun.plural);
}

/** A word that a person's name does not have. */
function namesOrganisation(token: Token): boolean {
  const lower = bare(token.lower);
  return (
    ORGANISATION_NAME_WORDS.has(lower) ||
    OUTLETS.has(lower) ||
    OUTLET_NAME_WORDS.has(lower) ||
    (/^\p{Lu}{2,6}$/u.test(token.text) && !token.givenName)
  );
}

/** `the mayor, Ann Lee,`: the name stands behind the comma at `at`. */
export function appositionName(words: readonly Token[], at: number): readonly Token[] | undefined {
  if (!isComma(words[at])) return undefined;
  const close = words.findIndex((token, i) => i > at && isComma(token));
  const aside = words.slice(at + 1, close === -1 ? words.length : close);
  const name = aside.filter((token) => !HONORIFICS.has(bare(token.lower)) && !TITLES.has(bare(token.lower)));
  return name.length > 1 &&
    name.every((token) => token.pos === "name" || isInitial(token)) &&
    !name.some(isOrganisationWord)
    ? name
    : undefined;
}
