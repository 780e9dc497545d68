/**
 * What a phrase says of the source it names: `Ben Jensen, a senior fellow at the Center for Studies`
 * has a name, a role and an organisation; `an official familiar with the talks` a head and a description.
 */
import { RELATIVES } from "../../lexicon/closedClasses";
import { GENDERED, HONORIFICS, headNoun, PORTIONS, TITLES } from "../../lexicon/nouns";
import { PLURAL_PRONOUNS, POSSESSIVE_OF, STANDS_FOR_SEVERAL } from "../../lexicon/pronouns";
import type { Range } from "../attribution/tokens";
import type { Token } from "../reader";
import { authorOf } from "./author";
import { blank, genderOf, nameWords, type SourceDescription } from "./description";
import { bare, beforePreposition, coreOf, headOf, join, textOf, wholeOf, withoutOpening } from "./head";
import { isList, namedList, withCompany } from "./list";
import { namedThing } from "./namedThing";
import { appositionName, personName } from "./personName";
import { asideOf, roleAndPlace } from "./role";
import { unnamed } from "./unnamed";

export type { SourceDescription } from "./description";

/** Describes the phrase in the range of tokens. */
export function describeSource(tokens: readonly Token[], range: Range): SourceDescription {
  return describe(tokens.slice(range.from, range.to));
}

function describe(all: readonly Token[]): SourceDescription {
  const text = textOf(all);
  const words = withoutOpening(all);
  const first = words[0]!;
  if (words.length === 1 && pointsElsewhere(first)) return pronoun(first, text);
  const front = coreOf(words);
  const { core, portion } = wholeOf(front);
  const list = [core, words].find(isList);
  if (list) return namedList(list, text);
  const company = withCompany(core);
  if (company) return { ...describe(company), text, plural: true };
  const name =
    personName(beforePreposition(core)) ??
    personName(core) ??
    (front.length < words.length ? appositionName(words, front.length) : undefined);
  const titles = words
    .filter((token) => TITLES.has(bare(token.lower)) && !HONORIFICS.has(bare(token.lower)))
    .map((token) => bare(token.lower));
  if (name && portion !== "some") return named(words, core, name, titles, text);
  const head = headOf(core);
  const author = authorOf(words, head);
  if (author) return describe(author);
  if ((head.pos === "name" && head.capital) || isBareName(words))
    return namedThing(core, head, words, titles, text, portion);
  return unnamed(words, head, titles, text, portion);
}

/** `he`, `who`, `that`: alone they say nothing of whom they stand for. */
function pointsElsewhere({ pos, lower }: Token): boolean {
  return pos === "pronoun" || pos === "question" || RELATIVES.has(lower) || POSSESSIVE_OF[lower] !== undefined;
}

/** A capitalised word alone that no row has, `Pence` at the start of a sentence: a noun would have its article. */
function isBareName(words: readonly Token[]): boolean {
  const only = words.length === 1 ? words[0]! : undefined;
  const lower = only ? bare(only.lower) : "";
  return (
    only?.pos === "noun" &&
    /^\p{Lu}/u.test(only.text) &&
    !headNoun(lower) &&
    !STANDS_FOR_SEVERAL.has(lower) &&
    !PORTIONS.has(lower)
  );
}

function pronoun(token: Token, text: string): SourceDescription {
  const head = POSSESSIVE_OF[token.lower] ?? token.lower;
  return {
    ...blank(text, head),
    form: "pronoun",
    kind: undefined,
    plural: PLURAL_PRONOUNS.has(head),
    gender: GENDERED[token.lower],
    reference: "definite",
  };
}

function named(
  words: readonly Token[],
  core: readonly Token[],
  name: readonly Token[],
  titles: readonly string[],
  text: string,
): SourceDescription {
  const standsInside = core.includes(name[0]!);
  const before = core
    .slice(0, standsInside ? core.indexOf(name[0]!) : core.length)
    .filter((token, k) => (k > 0 || token.pos !== "determiner") && !HONORIFICS.has(bare(token.lower)));
  // `a spokesman for the firm, Colm Aldous`: the words before the name say what he is; else those behind it.
  const aside = standsInside
    ? asideOf(words)
    : roleAndPlace(core.filter((token, k) => k > 0 || token.pos !== "determiner"));
  const role = standsInside && before.length ? join(before) : aside?.role;
  return {
    ...blank(text, bare(name.at(-1)!.lower)),
    form: "name",
    kind: words.some(speaksForOthers) ? "spokesperson" : "named-person",
    name: nameWords(name),
    titles,
    role: role || undefined,
    organisation: aside?.organisation,
    ...genderOf([...beforePreposition(core), ...name]),
  };
}

/** `spokesman`, but not `Representative`, as members of a parliament are called. */
const speaksForOthers = (token: Token): boolean =>
  headNoun(bare(token.lower))?.row.kind === "spokesperson" && !/^Rep/.test(token.text);
