/**
 * What a phrase says of the source it names: `Ben Jensen, a senior fellow at the Center for Studies`
 * has a name, a role and an organisation; `an official familiar with the talks` a head and a description.
 */
import {
  COURT_CLASSIFIERS,
  GENDERED,
  HONORIFICS,
  headNoun,
  ORGANISATION_NAME_WORDS,
  OUTLET_NAME_WORDS,
  OUTLETS,
  SEATS_OF_POWER,
  TITLES,
} from "../../lexicon/nouns";
import { POSTMODIFIERS } from "../../lexicon/phrases";
import { PLURAL_PRONOUNS } from "../../lexicon/pronouns";
import { isComma, isNominal, type Range } from "../attribution/tokens";
import type { SourceKind } from "../model";
import type { Token } from "../reader";

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

/** People by where they are from or what they stand for: `Europeans`, `Republicans`. */
const DEMONYM = /(?:ans|crats|ists|ese|ers)$/;

/** Describes the phrase in the range of tokens. */
export function describeSource(tokens: readonly Token[], range: Range): SourceDescription {
  const words = tokens.slice(range.from, range.to);
  const text = words
    .map((token, i) => (i > 0 && token.start > words[i - 1]!.end ? ` ${token.text}` : token.text))
    .join("");
  const first = words[0]!;
  if (words.length === 1 && (first.pos === "pronoun" || first.pos === "question")) return pronoun(first, text);
  const core = coreOf(words);
  const name =
    personName(beforePreposition(core)) ??
    personName(core) ??
    (core.length < words.length ? appositionName(words, core.length) : undefined);
  const titles = words
    .filter((token) => TITLES.has(bare(token.lower)) && !HONORIFICS.has(bare(token.lower)))
    .map((token) => bare(token.lower));
  if (name) return named(words, core, name, titles, text);
  const head = headOf(core) ?? first;
  if (head.pos === "name" && head.capital)
    return isList(words) ? namedList(words, text) : namedThing(core, head, words, titles, text);
  return unnamed(words, head, titles, text);
}

/** The phrase up to what only says more of it. */
function coreOf(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(
    (token, i) =>
      i > 0 &&
      (isComma(token) ||
        token.text === "(" ||
        token.lower === "who" ||
        (POSTMODIFIERS.has(token.lower) && !token.capital)),
  );
  return end === -1 ? words : words.slice(0, end);
}

function beforePreposition(core: readonly Token[]): readonly Token[] {
  const preposition = core.findIndex((token, i) => i > 0 && token.pos === "preposition");
  return preposition === -1 ? core : core.slice(0, preposition);
}

/** The noun that a phrase is about: the last one before `of`, `at`, `for`. */
function headOf(core: readonly Token[]): Token | undefined {
  return lastOf(beforePreposition(core), canBeHead) ?? lastOf(core, canBeHead);
}

function lastOf<T>(items: readonly T[], test: (item: T) => boolean): T | undefined {
  return items[lastIndex(items, test)];
}

/** A noun, or an adjective that the lexicon knows as one: `an official`. */
function canBeHead(token: Token): boolean {
  return isNominal(token) || (token.pos === "adjective" && headNoun(bare(token.lower)) !== undefined);
}

const bare = (lower: string): string => lower.replace(/(?:'s|')$/, "").replace(/\.$/, "");

/** `Marco Rubio` at the end of `US Secretary of State Marco Rubio`. */
function personName(core: readonly Token[]): readonly Token[] | undefined {
  let from = core.length;
  while (
    from > 0 &&
    (core[from - 1]!.pos === "name" || isInitial(core[from - 1]!)) &&
    (core[from - 1]!.capital || from === 1)
  )
    from--;
  let run = core.slice(from);
  if (run.length === 0) return undefined;
  const lastTitle = lastIndex(run, (token) => TITLES.has(bare(token.lower)));
  const titled = lastTitle >= 0 || (from > 0 && TITLES.has(bare(core[from - 1]!.lower)));
  run = run.slice(lastTitle + 1);
  if (run.length === 0) return undefined;
  const given = run.findIndex((token) => token.givenName);
  if (given >= 0 && given < run.length - 1 && !run.slice(given).some(isOrganisationWord)) return run.slice(given);
  if (run.some(isOrganisationWord) && !titled) return undefined;
  if (titled && !preceded(core, from)) return run;
  if (
    run.length >= 2 &&
    run.some((token) => token.entity === "person") &&
    !preceded(core, from) &&
    core[0]!.lower !== "the"
  )
    return run;
  return undefined;
}

function lastIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  for (let i = items.length - 1; i >= 0; i--) if (test(items[i]!)) return i;
  return -1;
}

/** Whether a preposition ties the run of names to a noun before it: `a spokesman for Hillary Clinton`. */
function preceded(core: readonly Token[], from: number): boolean {
  return from > 0 && (core[from - 1]!.pos === "preposition" || core[from - 1]!.owns);
}

const isInitial = (token: Token): boolean => /^\p{Lu}\.?$/u.test(token.text);

function isOrganisationWord(token: Token): boolean {
  const lower = bare(token.lower);
  return (
    ORGANISATION_NAME_WORDS.has(lower) ||
    OUTLETS.has(lower) ||
    OUTLET_NAME_WORDS.has(lower) ||
    (/^\p{Lu}{2,6}$/u.test(token.text) && !token.givenName)
  );
}

/** `the mayor, Ann Lee,`: the name stands behind the comma. */
function appositionName(words: readonly Token[], at: number): readonly Token[] | undefined {
  if (!isComma(words[at])) return undefined;
  let end = at + 1;
  while (end < words.length && !isComma(words[end])) end++;
  const aside = words.slice(at + 1, end);
  return aside.length > 1 &&
    aside.every((token) => token.pos === "name" || isInitial(token)) &&
    !aside.some(isOrganisationWord)
    ? aside
    : undefined;
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
    head: token.lower,
    modifiers: [],
    classifiers: [],
    description: undefined,
    plural: PLURAL_PRONOUNS.has(token.lower),
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
    kind: [...titles, ...words.map((token) => token.lower)].some((word) => headNoun(word)?.row.kind === "spokesperson")
      ? "spokesperson"
      : "named-person",
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

function join(tokens: readonly Token[]): string {
  return tokens.map((token, i) => (i > 0 && token.start > tokens[i - 1]!.end ? ` ${token.text}` : token.text)).join("");
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

/** `Great Britain, France, and Germany`. */
function isList(words: readonly Token[]): boolean {
  return (
    words.some((token) => token.lower === "and") &&
    words.every(
      (token) => token.pos === "name" || token.pos === "determiner" || token.lower === "and" || isComma(token),
    )
  );
}

function namedList(words: readonly Token[], text: string): SourceDescription {
  const persons = words.some((token) => token.givenName);
  return {
    form: "name",
    kind: persons ? "named-person" : "named-organisation",
    text,
    name: [text],
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

/** An organisation, an outlet, a place, or a surname by itself. */
function namedThing(
  core: readonly Token[],
  head: Token,
  words: readonly Token[],
  titles: readonly string[],
  text: string,
): SourceDescription {
  const name = core.filter((token) => token.pos !== "determiner" || token.capital);
  const lowers = core.map((token) => bare(token.lower));
  const single = name.length === 1;
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
  if (noun && noun.row.kind !== "named-organisation" && noun.row.kind !== "unnamed-group" && noun.row.kind !== "outlet")
    return { ...unnamed(words, head, titles, text) };
  if (single && DEMONYM.test(name[0]!.text))
    return { form: "description", kind: "unnamed-group", ...base, name: [], plural: true, ambiguousName: false };
  const organisation =
    core[0]!.lower === "the" ||
    name.some(isOrganisationWord) ||
    SEATS_OF_POWER.has(bare(head.lower)) ||
    name.some((token) => token.entity === "place" || token.entity === "organisation");
  if (organisation)
    return {
      form: "name",
      kind: "named-organisation",
      ...base,
      ambiguousName: single && core[0]!.lower !== "the" && !name.some(isOrganisationWord),
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

function unnamed(words: readonly Token[], head: Token, titles: readonly string[], text: string): SourceDescription {
  const baseNoun = head;
  const noun = headNoun(bare(head.lower)) ?? headNoun(head.lower.split("-").at(-1)!);
  const opening = words[0]!.lower;
  const after = words.slice(words.indexOf(baseNoun) + 1);
  const modifiers = words.filter((token) => token !== baseNoun && isModifier(token)).map((token) => bare(token.lower));
  const fresh = words.slice(0, 3).some((token) => FRESH.test(token.lower));
  const plural = noun?.plural ?? (bare(baseNoun.lower).endsWith("s") || words.some((token) => token.lower === "and"));
  return {
    form: "description",
    kind:
      words.slice(0, words.indexOf(baseNoun)).some((token) => COURT_CLASSIFIERS.has(token.lower)) &&
      noun?.row.kind === "document"
        ? "court-record"
        : kindOf(noun, plural, opening !== "a" && opening !== "an", fresh, baseNoun),
    text,
    name: [],
    titles,
    role: undefined,
    organisation: undefined,
    head: bare(baseNoun.lower),
    modifiers,
    classifiers: modifiers.slice(0, classifierCount(words, baseNoun)),
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

function isModifier(token: Token): boolean {
  if (FRESH.test(token.lower)) return false;
  return isNominal(token) || token.pos === "adjective" || POSTMODIFIERS.has(token.lower);
}

function classifierCount(words: readonly Token[], head: Token): number {
  return words.slice(0, words.indexOf(head)).filter(isModifier).length;
}

function kindOf(
  noun: ReturnType<typeof headNoun>,
  plural: boolean,
  definite: boolean,
  counted: boolean,
  head: Token,
): SourceKind {
  if (!noun)
    return plural || /^(?:some|many|most|others|several|few)$/.test(head.lower)
      ? "unnamed-group"
      : head.pos === "number"
        ? "data"
        : "unnamed-person";
  if (/^(?:people|persons|men|women)$/.test(bare(head.lower)) && counted) return "unnamed-person";
  if (noun.row.kind === "named-organisation" && (plural || !definite)) return "unnamed-group";
  return plural && noun.row.pluralIsGroup && !/^(?:sources|insiders)$/.test(head.lower)
    ? "unnamed-group"
    : noun.row.kind;
}
