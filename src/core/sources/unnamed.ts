/** A source that a common noun names: its kind, its number, and what is said of it. */
import {
  COURT_CLASSIFIERS,
  type HeadNounRow,
  headNoun,
  INSIDE_KNOWLEDGE,
  namesPeople,
  PORTIONS,
} from "../../lexicon/nouns";
import { POSTMODIFIERS } from "../../lexicon/phrases";
import { STANDS_FOR_ONE, STANDS_FOR_SEVERAL } from "../../lexicon/pronouns";
import { isNominal } from "../attribution/tokens";
import type { SourceKind } from "../model";
import type { Token } from "../reader";
import { principalOf, publisherOf } from "./author";
import { genderOf, type SourceDescription } from "./description";
import { bare, join, type Whole } from "./head";

const FRESH =
  /^(?:another|second|third|fourth|fifth|sixth|two|three|four|five|six|seven|eight|nine|ten|several|separate|other|different|additional)$/;
const DEFINITE = new Set(["the", "this", "that", "these", "those", "his", "her", "its", "their"]);

export function unnamed(
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
  const fresh = words.slice(0, 3).find((token) => FRESH.test(token.lower));
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
    ...genderOf(words),
    reference: fresh
      ? "fresh"
      : DEFINITE.has(opening)
        ? "definite"
        : opening === "a" || opening === "an" || opening === "one"
          ? "indefinite"
          : "plain",
    rank: fresh && !UNRANKED.test(fresh.lower) ? fresh.lower : undefined,
    ambiguousName: false,
  };
}

/** Further ones, of which no second mention could say which is meant. */
const UNRANKED = /^(?:another|several|separate|other|different|additional)$/;

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
