/**
 * What a phrase says of the source it names: `Ben Jensen, a senior fellow at the Center for Studies`
 * has a name, a role and an organisation; `an official familiar with the talks` a head and a description.
 */
import {
  COURT_CLASSIFIERS,
  GENDERED,
  type HeadNounRow,
  HONORIFICS,
  headNoun,
  INSIDE_KNOWLEDGE,
  namesPeople,
  OUTLET_NAME_WORDS,
  OUTLETS,
  PORTIONS,
  SEATS_OF_POWER,
  TITLES,
} from "../../lexicon/nouns";
import { POSTMODIFIERS } from "../../lexicon/phrases";
import { PLURAL_PRONOUNS, POSSESSIVE_OF, STANDS_FOR_ONE, STANDS_FOR_SEVERAL } from "../../lexicon/pronouns";
import { isComma, isNominal, type Range } from "../attribution/tokens";
import type { SourceKind } from "../model";
import type { Token } from "../reader";
import { authorOf, principalOf, publisherOf } from "./author";
import {
  bare,
  beforePreposition,
  coreOf,
  headOf,
  isPeople,
  join,
  textOf,
  type Whole,
  wholeOf,
  withoutOpening,
} from "./head";
import { appositionName, isInitial, isOrganisationWord, personName } from "./personName";

export interface SourceDescription {
  readonly form: "name" | "description" | "pronoun";
  /** What it would be taken for by itself; absent for a pronoun. */
  readonly kind: SourceKind | undefined;
  /** The phrase as the text has it, white space folded. */
  readonly text: string;
  /** For a name: its words without titles, `["Ben", "Jensen"]`. */
  readonly name: readonly string[];
  /** Titles and roles in lower case: `["president"]`. */
  readonly titles: readonly string[];
  readonly role: string | undefined;
  readonly organisation: string | undefined;
  /** The head noun in lower case: `official`, `sources`. */
  readonly head: string;
  /** What is said of an unnamed source, as content words in lower case. */
  readonly modifiers: readonly string[];
  /** Those of them that stand before its head and say what kind it is: `European` of `a European diplomat`. */
  readonly classifiers: readonly string[];
  /** `familiar with Wednesday's meetings`. */
  readonly description: string | undefined;
  readonly plural: boolean;
  readonly gender: "he" | "she" | undefined;
  /** `definite`: `the official`; `fresh`: `a second source`, which cannot be one met before. */
  readonly reference: "definite" | "indefinite" | "fresh" | "plain";
  /** Whether a single capitalised word leaves open what it names: `Khan`. */
  readonly ambiguousName: boolean;
}

const FRESH =
  /^(?:another|second|third|fourth|fifth|sixth|two|three|four|five|six|seven|eight|nine|ten|several|separate|other|different|additional)$/;
const DEFINITE = new Set(["the", "this", "that", "these", "those", "his", "her", "its", "their"]);

/** Describes the phrase in the range of tokens. */
export function describeSource(tokens: readonly Token[], range: Range): SourceDescription {
  return describe(tokens.slice(range.from, range.to));
}

function describe(all: readonly Token[]): SourceDescription {
  const text = textOf(all);
  const words = withoutOpening(all);
  const first = words[0]!;
  if (words.length === 1 && (first.pos === "pronoun" || first.pos === "question" || POSSESSIVE_OF[first.lower]))
    return pronoun(first, text);
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
  return {
    form: "pronoun",
    kind: undefined,
    text,
    name: [],
    titles: [],
    role: undefined,
    organisation: undefined,
    head: POSSESSIVE_OF[token.lower] ?? token.lower,
    modifiers: [],
    classifiers: [],
    description: undefined,
    plural: PLURAL_PRONOUNS.has(POSSESSIVE_OF[token.lower] ?? token.lower),
    gender: GENDERED[token.lower],
    reference: "definite",
    ambiguousName: false,
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
    .filter((token) => token.pos !== "determiner" && !HONORIFICS.has(bare(token.lower)));
  // `a spokesman for the firm, Colm Aldous`: the words before the name say what he is; else those behind it.
  const aside = standsInside
    ? asideOf(words)
    : roleAndPlace(core.filter((token, k) => k > 0 || token.pos !== "determiner"));
  const role = standsInside && before.length ? join(before) : aside?.role;
  return {
    form: "name",
    kind: words.some(speaksForOthers) ? "spokesperson" : "named-person",
    text,
    name: nameWords(name),
    titles,
    role: role || undefined,
    organisation: aside?.organisation,
    head: bare(name.at(-1)!.lower),
    modifiers: [],
    classifiers: [],
    description: undefined,
    plural: false,
    gender: genderOf([...beforePreposition(core), ...name]),
    reference: "plain",
    ambiguousName: false,
  };
}

/** `spokesman`, but not `Representative`, as members of a parliament are called. */
const speaksForOthers = (token: Token): boolean =>
  headNoun(bare(token.lower))?.row.kind === "spokesperson" && !/^Rep/.test(token.text);

/** `a senior fellow` and `the Center for Studies` of `, a senior fellow at the Center for Studies`. */
function asideOf(words: readonly Token[]): { role: string; organisation: string | undefined } | undefined {
  const comma = words.findIndex(isComma);
  const aside = comma === -1 ? [] : words.slice(comma + 1).filter((token) => !isComma(token) || token !== words.at(-1));
  if (aside.length === 0 || aside[0]!.pos === "question" || aside[0]!.pos === "number") return undefined;
  const stop = aside.findIndex((token, i) => i > 0 && token.lower === "who");
  return roleAndPlace(stop === -1 ? aside : aside.slice(0, stop));
}

/** `a senior fellow` and `the Center for Studies` of `a senior fellow at the Center for Studies`. */
function roleAndPlace(aside: readonly Token[]): { role: string; organisation: string | undefined } {
  // `director of highways` is all role; `director of the Bureau` names where.
  const link = aside.findIndex(
    (token, i) =>
      /^(?:at|for|with|from)$/.test(token.lower) ||
      (token.lower === "of" && (aside[i + 1]?.lower === "the" || aside[i + 1]?.pos === "name")),
  );
  if (link <= 0) return { role: join(aside), organisation: undefined };
  const stop = aside.findIndex((token, i) => i > link && (isComma(token) || token.lower === "who"));
  return {
    role: join(aside.slice(0, link)),
    organisation: join(aside.slice(link + 1, stop === -1 ? aside.length : stop)),
  };
}

/** The owner's ending goes where it ends the whole name: `St. Brendan's Hospital` keeps it, `Rubio's` does not. */
function nameWords(name: readonly Token[]): string[] {
  return name.map((token, i) => (i === name.length - 1 ? token.text.replace(/[’']s$/, "") : token.text));
}

function genderOf(words: readonly Token[]): "he" | "she" | undefined {
  for (const token of words) {
    const gender = GENDERED[bare(token.lower)];
    if (gender && token.pos !== "possessive" && token.pos !== "pronoun") return gender;
    if (token.givenName === "he" || token.givenName === "she") return token.givenName;
  }
  return undefined;
}

/** `Great Britain, France, and Germany`; `both Lund and Haddad`; but not `Vice President and Editor Ann Lee`. */
function isList(words: readonly Token[]): boolean {
  return (
    words.some((token) => token.lower === "and") &&
    words.every((token, i) => {
      const title = token.capital && TITLES.has(bare(token.lower));
      const next = words[i + 1];
      if (title) return next !== undefined && next.lower !== "and" && !isComma(next);
      const article = token.pos === "determiner" && !/^an?$/.test(token.lower);
      return token.pos === "name" || article || token.lower === "and" || isComma(token);
    })
  );
}

/** The name before others that have none: `Doyle` of `Doyle and others`. */
function withCompany(core: readonly Token[]): readonly Token[] | undefined {
  const link = core.findIndex((token) => token.lower === "and");
  const others = core[link + 1];
  if (link < 1 || !others || !/^(?:others?|his|her|their|several|many|some)$/.test(others.lower)) return undefined;
  const names = core.slice(0, link);
  return names.every((token) => token.pos === "name" && token.capital) ? names : undefined;
}

function namedList(words: readonly Token[], text: string): SourceDescription {
  const names = words.filter((token) => token.pos === "name");
  const groups = names.length > 0 && names.every(isPeople);
  const kind = listKind(names);
  return {
    form: groups ? "description" : "name",
    kind: groups ? "unnamed-group" : kind,
    text,
    name: groups ? [] : [text],
    titles: [],
    role: undefined,
    organisation: undefined,
    head: text.toLowerCase(),
    modifiers: [],
    classifiers: [],
    description: undefined,
    plural: true,
    gender: undefined,
    reference: "plain",
    ambiguousName: false,
  };
}

/** `Lund and Haddad` are people, where nothing shows that they are newsrooms, places or firms. */
function listKind(names: readonly Token[]): SourceKind {
  if (names.some((token) => token.givenName)) return "named-person";
  if (names.some((token) => OUTLETS.has(token.lower) || OUTLET_NAME_WORDS.has(token.lower))) return "outlet";
  const things = names.some(isOrganisationWord) || names.every((token) => token.entity === "place");
  return things ? "named-organisation" : "named-person";
}

/** An organisation, an outlet, a place, or a surname by itself. */
function namedThing(
  core: readonly Token[],
  head: Token,
  words: readonly Token[],
  titles: readonly string[],
  text: string,
  portion: Whole["portion"],
): SourceDescription {
  const name = properName(core);
  const lowers = core.map((token) => bare(token.lower));
  const single = name.length === 1;
  const determined = /^(?:determiner|possessive)$/.test(core[0]!.pos);
  const base = {
    text,
    name: nameWords(name),
    titles,
    role: undefined,
    organisation: undefined,
    head: bare(head.lower),
    modifiers: [],
    classifiers: [],
    description: undefined,
    plural: core.some((token) => token.lower === "and"),
    gender: genderOf([...words]),
    reference: "plain" as const,
  };
  const noun = headNoun(bare(head.lower));
  if (
    lowers.some((lower) => OUTLETS.has(lower)) ||
    /^(?:radio|tv|channel)$/.test(lowers.find((lower) => lower !== "the") ?? "") ||
    /^\p{Lu}+(?:TV|FM|News)$/u.test(head.text) ||
    ((!single || core[0]!.lower === "the") &&
      OUTLET_NAME_WORDS.has(lowers.at(-1)!) &&
      !noun?.row.nouns.includes("court")) ||
    (noun?.row.kind === "outlet" && !single)
  )
    return { form: "name", kind: "outlet", ...base, ambiguousName: false };
  if (commonNoun(core, head)) return unnamed(words, head, titles, text, portion);
  const last = beforePreposition(name).at(-1);
  if (last && isPeople(last) && (single || determined || portion === "some"))
    return { form: "description", kind: "unnamed-group", ...base, name: [], plural: true, ambiguousName: false };
  const calledSo = kindBeforeName(core, name);
  if (calledSo) return { form: "name", kind: calledSo, ...base, ambiguousName: false };
  const organisation =
    core[0]!.lower === "the" ||
    name.some(isOrganisationWord) ||
    SEATS_OF_POWER.has(bare(head.lower)) ||
    name.some((token) => token.entity === "place" || token.entity === "organisation") ||
    !looksLikePerson(name);
  if (organisation)
    return {
      form: "name",
      kind: "named-organisation",
      ...base,
      ambiguousName: single && core[0]!.lower !== "the" && !isShortAcronym(name[0]!) && !isListedThing(name[0]!),
    };
  return {
    form: "name",
    kind: "named-person",
    ...base,
    role: asideOf(words)?.role,
    organisation: asideOf(words)?.organisation,
    ambiguousName: single,
  };
}

/** Without the determiner, a place in time, and what stands before the first capital: `the angry Hollande`. */
function properName(core: readonly Token[]): readonly Token[] {
  const words = core.filter((token) => (token.pos !== "determiner" || token.capital) && !REFLEXIVE.test(token.lower));
  const timed = words.findIndex((token, i) => i > 0 && token.pos === "preposition" && words[i + 1]?.pos === "date");
  const timeless = timed === -1 ? words : words.slice(0, timed);
  const first = timeless.findIndex((token) => token.capital || token.pos === "name" || token.pos === "number");
  return first <= 0 ? timeless : timeless.slice(first);
}

const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/;

/** A capitalised word that is a common noun all the same: `Republicans`, `Unions` at the start, but not `Congress`. */
function commonNoun(core: readonly Token[], head: Token): boolean {
  const noun = headNoun(bare(head.lower));
  if (!noun || (head.givenName && !noun.plural && core.length === 1)) return false;
  if (noun.plural && (core.length === 1 || namesPeople(bare(head.lower)))) return true;
  return !/^(?:named-organisation|unnamed-group|outlet)$/.test(noun.row.kind);
}

/** What the common noun before a name calls it: `the watchdog group Clear Water`. */
function kindBeforeName(core: readonly Token[], name: readonly Token[]): SourceKind | undefined {
  const before = core[core.indexOf(name[0]!) - 1];
  if (!before || before.capital || before.owns || before.pos !== "noun") return undefined;
  const noun = headNoun(bare(before.lower));
  if (!noun || noun.plural || (namesPeople(bare(before.lower)) && !looksLikePerson(name))) return undefined;
  return noun.row.kind === "unnamed-group" ? "named-organisation" : noun.row.kind;
}

/** Two to four capitalised words, or one. */
function looksLikePerson(name: readonly Token[]): boolean {
  return (
    name.length <= MOST_NAMES && name.every((token) => (token.pos === "name" && token.capital) || isInitial(token))
  );
}

const MOST_NAMES = 4;

/** `FBI`; four capitals and more can be a surname, as transcripts write them. */
const isShortAcronym = (token: Token): boolean => /^\p{Lu}{2,3}$/u.test(token.text);

function isListedThing(token: Token): boolean {
  return isOrganisationWord(token) && !/^\p{Lu}{4,}$/u.test(token.text);
}

function unnamed(
  words: readonly Token[],
  head: Token,
  titles: readonly string[],
  text: string,
  portion: Whole["portion"],
): SourceDescription {
  const lower = bare(head.lower);
  const noun = headNoun(lower) ?? headNoun(lower.split("-").at(-1)!);
  const opening = words[0]!.lower;
  const at = words.indexOf(head);
  const after = words.slice(at + 1);
  const modifiers = words.filter((token) => token !== head && isModifier(token)).map((token) => bare(token.lower));
  const fresh = words.slice(0, 3).some((token) => FRESH.test(token.lower));
  const plural = portion !== "one" && isPlural(words, head);
  const court = noun?.row.kind === "document" && words.slice(0, at).some((token) => COURT_CLASSIFIERS.has(token.lower));
  return {
    form: "description",
    kind: court ? "court-record" : kindOf(words, head, plural, portion),
    text,
    name: [],
    titles,
    role: undefined,
    organisation: behind(words, head, noun?.row),
    head: lower,
    modifiers,
    classifiers: modifiers.slice(0, classifierCount(words, head)),
    description: after.length ? join(after).replace(/^, /, "") : undefined,
    plural,
    gender: genderOf([...words]),
    reference: fresh
      ? "fresh"
      : DEFINITE.has(opening)
        ? "definite"
        : opening === "a" || opening === "an" || opening === "one"
          ? "indefinite"
          : "plain",
    ambiguousName: false,
  };
}

function isPlural(words: readonly Token[], head: Token): boolean {
  const lower = bare(head.lower);
  if (STANDS_FOR_SEVERAL.has(lower) || (head.pos === "number" && lower !== "one")) return true;
  return headNoun(lower)?.plural ?? (/[^s]s$/.test(lower) || words.some((token) => token.lower === "and"));
}

function isModifier(token: Token): boolean {
  if (FRESH.test(token.lower)) return false;
  return isNominal(token) || token.pos === "adjective" || POSTMODIFIERS.has(token.lower);
}

function classifierCount(words: readonly Token[], head: Token): number {
  return words.slice(0, words.indexOf(head)).filter(isModifier).length;
}

/** Who published a paper, or for whom a spokesperson speaks. */
function behind(words: readonly Token[], head: Token, row: HeadNounRow | undefined): string | undefined {
  if (row?.authored) return publisherOf(words, head);
  return row?.kind === "spokesperson" ? principalOf(words, head) : undefined;
}

/** What a description is of, by its head noun. */
function kindOf(words: readonly Token[], head: Token, plural: boolean, portion: Whole["portion"]): SourceKind {
  const lower = bare(head.lower);
  const noun = headNoun(lower) ?? headNoun(lower.split("-").at(-1)!);
  const before = words.slice(0, words.indexOf(head));
  const insiders = words.some((token) => INSIDE_KNOWLEDGE.has(token.lower));
  if (/^(?:people|persons|men|women|those|ones)$/.test(lower)) {
    const counted = before.some(isCount) && !before.some((token) => VAST.test(token.lower));
    return !plural || insiders || (counted && portion !== "some") || (portion === "some" && isCount(words[0]!))
      ? "unnamed-person"
      : "unnamed-group";
  }
  if (!noun) return kindOfUnlisted(lower, head, plural);
  const definite = !/^an?$/.test(words[0]!.lower);
  if (noun.row.kind === "named-organisation" && (plural || !definite)) return "unnamed-group";
  const group = plural && noun.row.pluralIsGroup && !/^(?:sources|insiders)$/.test(lower);
  return group ? "unnamed-group" : noun.row.kind;
}

const VAST = /(?:hundred|thousand|million|billion)s?$/;

/** So few that a reporter can have spoken with them. */
const isCount = (token: Token): boolean =>
  FRESH.test(token.lower) || /^(?:\d{1,2}|one|ten|eleven|twelve|dozen)$/.test(token.lower);

/** A head that no row has: people by its ending, else a thing of which the text tells no source. */
function kindOfUnlisted(lower: string, head: Token, plural: boolean): SourceKind {
  const people =
    namesPeople(lower) ||
    head.pos === "number" ||
    STANDS_FOR_SEVERAL.has(lower) ||
    PORTIONS.has(lower) ||
    STANDS_FOR_ONE.has(lower);
  if (!people) return "unspecified";
  return plural ? "unnamed-group" : "unnamed-person";
}
