/** Who speaks through a paper: `the ministry` of `a statement from the ministry`, `Delft University` of `a Delft University study`. */
import { headNoun, SOCIAL_PLATFORMS } from "../../lexicon/nouns";
import { isNominal } from "../attribution/tokens";
import type { Token } from "../reader";
import { bare, coreOf, headOf, isOwner, textOf } from "./head";
import { isOrganisationWord } from "./personName";

/** Whose own words a statement is: its words speak for its author alone. */
export function authorOf(words: readonly Token[], head: Token): readonly Token[] | undefined {
  if (headNoun(bare(head.lower))?.row.authored !== "uttered") return undefined;
  const at = words.indexOf(head);
  const giver = phraseAfter(words, at, /^(?:from|by)$/);
  if (giver) return giver;
  const owner = words.slice(0, at).findLastIndex(isOwner);
  return owner === -1 ? undefined : words.slice(0, owner + 1);
}

/** The organisation that published a study, a poll or figures, without its article. */
export function publisherOf(words: readonly Token[], head: Token): string | undefined {
  const at = words.indexOf(head);
  const giver = phraseAfter(words, at, /^(?:from|by)$/);
  if (giver) return headOf(giver).pos === "name" ? organisationIn(giver) : undefined;
  const owner = words.slice(0, at).find((token) => token.owns);
  // `Trump's analysis` is of a person, until a word shows a firm.
  return owner && !isOrganisationWord(owner) ? undefined : organisationIn(words.slice(0, at));
}

/** For whom a spokesperson speaks: `the port` of `a spokeswoman for the port`, `police` of `a police spokesman`. */
export function principalOf(words: readonly Token[], head: Token): string | undefined {
  const at = words.indexOf(head);
  const behind = phraseAfter(words, at, /^(?:for|of|at|from|with)$/);
  const phrase = behind ?? words.slice(0, at).filter((token) => isNominal(token));
  return phrase.length > 0 ? textOf(phrase).replace(/^the /i, "") : undefined;
}

/** The noun phrase behind a preposition after the head. */
function phraseAfter(words: readonly Token[], at: number, preposition: RegExp): readonly Token[] | undefined {
  const link = words.findIndex((token, i) => i > at && preposition.test(token.lower));
  const phrase = link === -1 ? [] : coreOf(words.slice(link + 1));
  return phrase.some((token) => isNominal(token) || token.pos === "pronoun") ? phrase : undefined;
}

/** The first name in a phrase, if it is not that of a place, of which a poll is: `a New Hampshire poll`. */
function organisationIn(phrase: readonly Token[]): string | undefined {
  const from = phrase.findIndex(isName);
  if (from === -1) return undefined;
  const length = phrase.slice(from).findIndex((token, i, rest) => !isName(token) && !linksNames(rest, i));
  const name = length === -1 ? phrase.slice(from) : phrase.slice(from, from + length);
  const names = name.filter(isName);
  const elsewhere = names.every(
    (token) => token.entity === "place" || token.givenName || SOCIAL_PLATFORMS.has(bare(token.lower)),
  );
  return elsewhere && !names.some(isOrganisationWord) ? undefined : textOf(name);
}

const isName = (token: Token): boolean => token.pos === "name" && token.capital;

/** `of` and `for` within a name, `/` between two. */
function linksNames(words: readonly Token[], i: number): boolean {
  const next = words[i + 1];
  return next !== undefined && isName(next) && /^(?:of|for|and|on|&|\/|-|–)$/.test(words[i]!.lower);
}
