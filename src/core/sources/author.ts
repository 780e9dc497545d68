/** Who speaks through a paper: `the ministry` of `a statement from the ministry`, `Delft University` of `a Delft University study`. */
import { headNoun } from "../../lexicon/nouns";
import { isNominal } from "../attribution/tokens";
import type { Token } from "../reader";
import { bare, coreOf, isOwner } from "./head";
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
  if (giver) return isOrganisation(giver) ? plain(giver) : undefined;
  const before = words.slice(0, at);
  const from = before.findIndex((token) => token.capital && token.pos === "name");
  if (from === -1) return undefined;
  const length = before.slice(from).findIndex((token) => token.pos !== "name" && token.lower !== "of");
  const name = before.slice(from, length === -1 ? before.length : from + length);
  return isOrganisation(name) ? plain(name) : undefined;
}

/** The noun phrase behind a preposition after the head. */
function phraseAfter(words: readonly Token[], at: number, preposition: RegExp): readonly Token[] | undefined {
  const link = words.findIndex((token, i) => i > at && preposition.test(token.lower));
  const phrase = link === -1 ? [] : coreOf(words.slice(link + 1));
  return phrase.some((token) => isNominal(token) || token.pos === "pronoun") ? phrase : undefined;
}

/** Not a place alone, of which a poll is: `a New Hampshire poll`. */
function isOrganisation(phrase: readonly Token[]): boolean {
  const names = phrase.filter((token) => token.pos === "name" && token.capital);
  return (
    names.length > 0 &&
    (names.some(isOrganisationWord) || !names.every((token) => token.entity === "place" || token.givenName))
  );
}

function plain(phrase: readonly Token[]): string {
  const first = phrase.findIndex((token) => token.pos !== "determiner" || token.capital);
  return phrase
    .slice(first)
    .map((token, i, all) => (i > 0 && token.start > all[i - 1]!.end ? ` ${token.text}` : token.text))
    .join("")
    .replace(/[’']s?$/, "")
    .replace(/^[Tt]he /, "");
}
