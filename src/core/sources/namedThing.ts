/** A capitalised phrase that shows no person's full name: an organisation, an outlet, a place, a surname alone. */
import { headNoun, namesPeople, OUTLET_NAME_WORDS, OUTLETS, SEATS_OF_POWER } from "../../lexicon/nouns";
import type { SourceKind } from "../model";
import type { Token } from "../reader";
import { blank, genderOf, nameWords, type SourceDescription } from "./description";
import { bare, beforePreposition, isPeople, type Whole } from "./head";
import { isInitial, isOrganisationWord } from "./personName";
import { asideOf } from "./role";
import { unnamed } from "./unnamed";

/** An organisation, an outlet, a place, or a surname by itself. */
export function namedThing(
  core: readonly Token[],
  head: Token,
  words: readonly Token[],
  titles: readonly string[],
  text: string,
  portion: Whole["portion"],
): SourceDescription {
  const name = properName(core);
  const single = name.length === 1;
  const determined = /^(?:determiner|possessive)$/.test(core[0]!.pos);
  const base = {
    ...blank(text, bare(head.lower)),
    name: nameWords(name),
    titles,
    plural: core.some((token) => token.lower === "and"),
    ...genderOf(words),
  };
  if (isOutlet(core, head, single)) return { form: "name", kind: "outlet", ...base };
  if (commonNoun(core, head)) return unnamed(words, head, titles, text, portion);
  const last = beforePreposition(name).at(-1);
  if (last && isPeople(last) && (single || determined || portion === "some"))
    return { form: "description", kind: "unnamed-group", ...base, name: [], plural: true };
  const calledSo = kindBeforeName(core, name);
  if (calledSo) return { form: "name", kind: calledSo, ...base };
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

/** `Reuters`, `Radio Svoboda`, `BFMTV`, `the Herald`. */
function isOutlet(core: readonly Token[], head: Token, single: boolean): boolean {
  const lowers = core.map((token) => bare(token.lower));
  const noun = headNoun(bare(head.lower));
  if (lowers.some((lower) => OUTLETS.has(lower))) return true;
  if (/^(?:radio|tv|channel)$/.test(lowers.find((lower) => lower !== "the") ?? "")) return true;
  if (/^\p{Lu}+(?:TV|FM|News)$/u.test(head.text)) return true;
  if (!single && noun?.row.kind === "outlet") return true;
  const paper = OUTLET_NAME_WORDS.has(lowers.at(-1)!) && !noun?.row.nouns.includes("court");
  return paper && (!single || core[0]!.lower === "the");
}

/** Without the determiner, and what stands before the first capital: `the angry Hollande`. */
function properName(core: readonly Token[]): readonly Token[] {
  const words = core.filter((token) => (token.pos !== "determiner" || token.capital) && !REFLEXIVE.test(token.lower));
  const first = words.findIndex((token) => token.capital || token.pos === "name" || token.pos === "number");
  return first <= 0 ? words : words.slice(first);
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
