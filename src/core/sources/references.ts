/**
 * What of a passage may name or point to a source: words of names, `the official`, `his`. Which source it is, only the
 * whole article shows (`article/mentions.ts`).
 *
 * Spans are in the visible text of the passage, in UTF-16 code units.
 */
import { GENDERED, HONORIFICS, NAME_PARTICLES, NAMESAKES, namesPeople, TITLES } from "../../lexicon/nouns";
import { PLURAL_PRONOUNS, POSSESSIVE_OF } from "../../lexicon/pronouns";
import type { Span } from "../model";
import type { Token } from "../reader";
import type { QuotationMarks } from "../text";
import { describeSource, type SourceDescription } from "./describe";
import { bare, isPeople, isPersonNoun } from "./head";
import { nameKey, withoutOwner } from "./nameWords";
import { isInitial } from "./personName";

export interface References {
  /** Words that a name may have, from left to right; most words of the passage are not among them. */
  readonly words: readonly NameWord[];
  /** `the diplomat`, outside quotations. */
  readonly descriptions: readonly DescribedPlace[];
  /** `his`, outside quotations. */
  readonly pronouns: readonly PronounPlace[];
}

export interface NameWord {
  /** Without the owner's ending: `Rubio` of `Rubio's`. */
  readonly span: Span;
  /** For comparing: in lower case, without stops and apostrophes. */
  readonly key: string;
  /** What the word would be in front of a name or behind it. */
  readonly role: "name" | "given" | "initial" | "place" | "title" | "other";
  /** `mr` of `Mr.`, for titles. */
  readonly title: string | undefined;
  /** Whether nothing but white space parts it from the word before it in the list. */
  readonly follows: boolean;
  /** Whether it opens a name by its letters: a capital somewhere in it, or a small word such as `van`. */
  readonly opens: boolean;
  /** Whether by itself it is surely a name: `Young` of `Young people` is not. */
  readonly sure: boolean;
  readonly capitals: boolean;
  readonly owns: boolean;
  /** Whether what follows is called after it: `Trump` of `the Trump administration`. */
  readonly namesake: boolean;
  /** Whether it stands in a headline in capitals, which do not tell where a name ends. */
  readonly titleCase: boolean;
}

interface DescribedPlace {
  readonly span: Span;
  readonly description: SourceDescription;
}

export interface PronounPlace {
  readonly span: Span;
  /** `he` of `his`. */
  readonly head: string;
  readonly gender: "he" | "she" | undefined;
  /** All before it in its sentence that it could stand for. */
  readonly antecedents: readonly Span[];
}

export function findReferences(tokens: readonly Token[], quotations: readonly QuotationMarks[]): References {
  const quoted = (at: number) => quotations.some(({ span }) => span.start <= at && at < span.end);
  return {
    words: nameWords(tokens),
    descriptions: descriptions(tokens).filter(({ span }) => !quoted(span.start)),
    pronouns: pronouns(tokens).filter(({ span }) => !quoted(span.start)),
  };
}

/** Up to so many small words may stand between the capitals of a name: `Bureau of the Census`. */
const SMALL_WORDS = 3;
const LINKS = /^(?:preposition|conjunction|determiner|noun)$/;

function nameWords(tokens: readonly Token[]): NameWord[] {
  const capitalised = titleCaseSentences(tokens);
  const words: NameWord[] = [];
  let small = SMALL_WORDS;
  let last = -2;
  tokens.forEach((token, i) => {
    const particle = NAME_PARTICLES.has(token.lower);
    const opens = /\p{Lu}/u.test(token.text) || particle;
    if (opens && !particle) small = 0;
    else small++;
    const kept = opens || (last === i - 1 && small <= SMALL_WORDS && LINKS.test(token.pos));
    if (token.pos === "mark" || !kept) return;
    words.push(nameWord(tokens, i, last === i - 1, opens, capitalised.has(token.sentence)));
    last = i;
  });
  return words;
}

function nameWord(
  tokens: readonly Token[],
  i: number,
  adjacent: boolean,
  opens: boolean,
  titleCase: boolean,
): NameWord {
  const token = tokens[i]!;
  const name = withoutOwner(token.text);
  const next = tokens[i + 1];
  const role = roleOf(token);
  return {
    span: { start: token.start, end: token.start + name.length },
    key: nameKey(token.text),
    role,
    title: role === "title" ? bare(token.lower) : undefined,
    follows: adjacent && tokens[i - 1]!.sentence === token.sentence && tokens[i - 1]!.end < token.start,
    opens,
    sure: token.capital || token.pos === "name",
    capitals: name === name.toUpperCase(),
    owns: name.length < token.text.length,
    namesake: next !== undefined && next.start > token.end && NAMESAKES.has(next.lower),
    titleCase,
  };
}

function roleOf(token: Token): NameWord["role"] {
  const lower = bare(token.lower);
  // `Secretary of State Marco Rubio`
  if (TITLES.has(lower) || HONORIFICS.has(lower) || lower === "state") return "title";
  if (token.pos !== "name") return "other";
  if (isInitial(token)) return "initial";
  return token.givenName ? "given" : token.entity === "place" ? "place" : "name";
}

/** Sentences most of whose words have capitals. */
function titleCaseSentences(tokens: readonly Token[]): ReadonlySet<number> {
  const counts = new Map<number, { all: number; capital: number }>();
  for (const { text, sentence } of tokens) {
    if (!/^\p{L}{4,}/u.test(text)) continue;
    const count = counts.get(sentence) ?? { all: 0, capital: 0 };
    counts.set(sentence, count);
    count.all++;
    if (/^\p{Lu}/u.test(text)) count.capital++;
  }
  const most = [...counts].filter(([, { all, capital }]) => all > 3 && capital >= all * 0.7);
  return new Set(most.map(([sentence]) => sentence));
}

/** Words between `the` and its noun. */
const MOST_BETWEEN = 3;
/** Behind a noun they say which one is meant, so that it need not be one met before: `the official who`. */
const SAYS_WHICH = /^(?:noun|name|preposition|gerund|number|question)$/;

/** `the diplomat`, `the two officials`: people, with nothing behind the noun that says more of them. */
function descriptions(tokens: readonly Token[]): DescribedPlace[] {
  const found: DescribedPlace[] = [];
  tokens.forEach((token, from) => {
    if (token.lower !== "the") return;
    const to = headBehind(tokens, from);
    if (to === undefined) return;
    const description = describeSource(tokens, { from, to });
    if (description.form !== "description" || description.name.length > 0) return;
    const last = tokens[to - 1]!;
    const end = last.start + (last.owns ? withoutOwner(last.text).length : last.text.length);
    found.push({ span: { start: token.start, end }, description });
  });
  return found;
}

/** Behind the noun for people that `the` at `from` belongs to. */
function headBehind(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from + 1; i <= from + 1 + MOST_BETWEEN && i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (token.pos === "noun" && namesPeople(bare(token.lower)) && (token.owns || next?.pos !== "noun")) {
      const goesOn = next !== undefined && !token.owns && (SAYS_WHICH.test(next.pos) || next.lower === "familiar");
      return goesOn || next?.lower === "that" ? undefined : i + 1;
    }
    if (!/^(?:adjective|noun|number|name)$/.test(token.pos) || token.owns) return undefined;
  }
  return undefined;
}

function pronouns(tokens: readonly Token[]): PronounPlace[] {
  const found: PronounPlace[] = [];
  let sentence = -1;
  let before: Token[] = [];
  for (const token of tokens) {
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      before = [];
    }
    const head = POSSESSIVE_OF[token.lower] ?? token.lower;
    const gender = GENDERED[token.lower];
    const plural = PLURALS.test(token.lower);
    const pointing = token.pos === "pronoun" || token.pos === "possessive";
    if (pointing && before.length > 0 && (plural || (gender && SINGULARS.test(token.lower)))) {
      const fits = plural ? mayBeThey : (other: Token) => mayBeOne(other, gender);
      const antecedents = before.filter(fits).map(({ start, end }) => ({ start, end }));
      if (antecedents.length > 0)
        found.push({ span: { start: token.start, end: token.end }, head, gender, antecedents });
    }
    before.push(token);
  }
  return found;
}

const SINGULARS = /^(?:he|him|his|himself|she|her|hers|herself)$/;
const PLURALS = /^(?:they|them|their|theirs|themselves)$/;

function mayBeOne(token: Token, gender: "he" | "she" | undefined): boolean {
  const other = GENDERED[token.lower];
  if (token.pos === "pronoun" || token.pos === "possessive") return other === gender;
  const person = isPersonNoun(token) || other !== undefined || PERSON_ENDING.test(token.lower);
  return token.pos === "name" || (token.owns && token.capital) || (token.pos === "noun" && person && !isPeople(token));
}

/** Nouns that may be those of people: `baker`, `dentist`, `neighbour`. */
const PERSON_ENDING = /(?:er|or|our|ist|ian|man|woman|ant|ent|ee|friend|child)(?:'s)?$/;

function mayBeThey(token: Token): boolean {
  if (token.pos === "pronoun" || token.pos === "possessive")
    return PLURAL_PRONOUNS.has(POSSESSIVE_OF[token.lower] ?? token.lower);
  return token.pos === "name" || (token.pos === "noun" && (/s(?:'|'s)?$/.test(token.lower) || isPeople(token)));
}

/** The references of pieces of a passage, each of which begins at an offset. */
export function joinReferences(pieces: readonly References[], starts: readonly number[]): References {
  const move = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
  const all = <T extends { readonly span: Span }>(of: (piece: References) => readonly T[]): T[] =>
    pieces.flatMap((piece, i) => of(piece).map((one) => ({ ...one, span: move(one.span, starts[i]!) })));
  return {
    words: all(({ words }) => words),
    descriptions: all(({ descriptions }) => descriptions),
    pronouns: pieces.flatMap((piece, i) =>
      piece.pronouns.map((one) => ({
        ...one,
        span: move(one.span, starts[i]!),
        antecedents: one.antecedents.map((span) => move(span, starts[i]!)),
      })),
    ),
  };
}
