/**
 * Every place that names or plainly points to a source: beside those where it speaks, names wherever they stand, and
 * descriptions and pronouns where nobody else can be meant. A wrong one is worse than a missing one.
 */
import { addTo } from "../grouping";
import type { Mention, SourceKind, Span } from "../model";
import { blank, type SourceDescription } from "../sources/description";
import type { House } from "../sources/house";
import type { SourceBook, SourceEntry } from "../sources/identity";
import { type Bearer, NameForms } from "../sources/nameForms";
import { plainName } from "../sources/nameIndex";
import { isPerson } from "../sources/names";
import type { NameWord, PronounPlace } from "../sources/references";
import type { NameRegister } from "../sources/register";
import { countWhile, hull, SpanIndex, SpanSet } from "../spans";
import { type PlacedPassage, place } from "./layout";
import type { OpenAttribution } from "./openAttribution";

export interface MentionInput {
  readonly passages: readonly PlacedPassage[];
  readonly open: readonly OpenAttribution[];
  readonly book: SourceBook;
  readonly register: NameRegister;
  readonly house: House | undefined;
}

/** Each source's mentions, in reading order. */
type Mentions = Map<SourceEntry, readonly Mention[]>;

/** A mention that nobody speaks by. */
interface Found extends Omit<Mention, "speaks"> {
  readonly entry: SourceEntry;
}

/** All mentions of each source, in reading order. */
export function mentionsOf(input: MentionInput): ReadonlyMap<SourceEntry, readonly Mention[]> {
  const { passages, open, book, register } = input;
  const names = placedNames(passages, formsOf(input));
  const index = new SpanIndex(names);
  const mentions: Mentions = new Map(book.entries.map((entry) => [entry, spoken(entry, index)]));
  addFound(mentions, [...named(names, register), ...antecedents(open)]);
  addFound(mentions, described(input, mentions));
  addFound(mentions, pronouns(passages, mentions));
  return mentions;
}

/** Adds what stands over no other mention of the same source. */
function addFound(mentions: Mentions, found: readonly Found[]): void {
  const byEntry = new Map<SourceEntry, Mention[]>();
  for (const { entry, ...mention } of found) addTo(byEntry, entry, { ...mention, speaks: false });
  for (const [entry, more] of byEntry) {
    mentions.set(entry, inOrder(mentions.get(entry) ?? [], more));
  }
}

function inOrder(there: readonly Mention[], more: readonly Mention[]): Mention[] {
  const taken = new SpanSet(there.map(({ span }) => span));
  // The title in front of a name may be part of another mention: then the name stands by itself.
  const bare = more.map((mention) =>
    mention.name && taken.meets(mention.span) ? { ...mention, span: hull(mention.name) } : mention,
  );
  return withoutOverlaps([...there, ...bare.filter(({ span }) => !taken.meets(span))]);
}

function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end))
    if (mention.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(mention);
  return kept;
}

// ── Names ────────────────────────────────────────────────────────────────────────────────────

/** A name in the document. */
interface PlacedName {
  readonly span: Span;
  readonly pieces: readonly Span[];
  /** With the title before it: `President Donald Trump`. */
  readonly phrase: Span;
  readonly words: readonly string[];
  readonly bearers: readonly Bearer[];
  readonly alone: boolean;
}

/** The names of sources, and of people who may share them. */
function formsOf({ passages, open, book, house }: MentionInput): NameForms {
  const forms = new NameForms();
  const bearers = new Map<SourceEntry, Bearer>();
  for (const entry of book.entries) {
    if (entry.name.length === 0 || isList(entry)) continue;
    const bearer = { entry, person: PERSONS.has(entry.kind), titles: entry.titles, gender: entry.gender };
    bearers.set(entry, bearer);
    forms.add(entry.name, bearer);
    for (const alias of house?.aliases(entry.name) ?? []) forms.add([alias], { ...bearer, person: false });
  }
  for (const { entry, speaker } of open) {
    const bearer = entry && bearers.get(entry);
    if (bearer && speaker?.form === "name" && speaker.name.length > 0 && !speaker.plural)
      forms.add(speaker.name, bearer);
  }
  for (const person of peopleIn(passages))
    if (!book.resolveKnown(person))
      forms.add(person.name, { entry: undefined, person: true, titles: new Set(person.titles), gender: person.gender });
  return forms;
}

/** Everybody whom the article names, once for each name. What is a name in a headline in capitals, nothing shows. */
function peopleIn(passages: readonly PlacedPassage[]): Iterable<SourceDescription> {
  const people = new Map<string, SourceDescription>();
  for (const { block, reading } of passages)
    for (const { description } of block.kind === "headline" ? [] : (reading?.names ?? []))
      if (isPerson(description)) people.set(plainName(description.name), description);
  return people.values();
}

/** `Great Britain, France, and Germany`: one source, and no name of one. */
const isList = ({ plural, name }: SourceEntry): boolean => plural && name.length === 1 && / and |,/.test(name[0]!);

function placedNames(passages: readonly PlacedPassage[], forms: NameForms): PlacedName[] {
  const names: PlacedName[] = [];
  for (const passage of passages) {
    const words = passage.reading?.references.words ?? [];
    const code = new SpanSet(passage.block.code ?? []);
    for (const { from, to, bearers, alone } of forms.in(words)) {
      const span = { start: words[from]!.span.start, end: words[to - 1]!.span.end };
      if (code.meets(place(passage, span))) continue;
      names.push({
        span: place(passage, span),
        pieces: passage.visible.toPieces(span),
        phrase: place(passage, { start: words[titledFrom(words, from, bearers)]!.span.start, end: span.end }),
        words: words.slice(from, to).map((word) => passage.visible.text.slice(word.span.start, word.span.end)),
        bearers,
        alone,
      });
    }
  }
  return names;
}

/** Where the titles in front of a person's name begin, `US Secretary of State`; the name itself where it has none. */
function titledFrom(words: readonly NameWord[], name: number, [bearer]: readonly Bearer[]): number {
  let from = name;
  if (!bearer?.person) return from;
  for (let i = name; i > 0 && words[i]!.follows; i--) {
    const { key, role, opens, sure, owns } = words[i - 1]!;
    const other = /^(?:given|initial)$/.test(role) || (role === "name" && from === name);
    if (owns || other || (role === "other" && !(opens ? sure : IN_TITLES.test(key)))) break;
    if (role === "title" || (opens && from < name)) from = i - 1;
  }
  return from;
}

/** Small words within titles: `Secretary of State`. */
const IN_TITLES = /^(?:of|for|the|to)$/;

/** Where a source speaks. */
function spoken(entry: SourceEntry, names: SpanIndex<PlacedName>): Mention[] {
  const own = (span: Span) =>
    names
      .meeting(span)
      .reverse()
      .find(
        (name) =>
          name.span.start >= span.start &&
          name.span.end <= span.end &&
          name.bearers.some((bearer) => bearer.entry === entry),
      );
  const mentions = entry.mentions.map(({ span, form }): Mention => {
    const name = form === "name" ? own(span) : undefined;
    return { span, form, ...(name && { name: name.pieces }), speaks: true };
  });
  return withoutOverlaps(mentions);
}

function named(names: readonly PlacedName[], register: NameRegister): Found[] {
  return names.flatMap(({ phrase, pieces, words, bearers, alone }) => {
    const entry = alone ? bearerMeant(words, bearers, register) : undefined;
    return entry ? [{ entry, span: phrase, form: "name" as const, name: pieces }] : [];
  });
}

/** Of two sources with one name none is meant; beside people who are none, the one whom the article names far more often. */
function bearerMeant(
  words: readonly string[],
  bearers: readonly Bearer[],
  register: NameRegister,
): SourceEntry | undefined {
  const entries = bearers.flatMap(({ entry }) => entry ?? []);
  const [entry] = entries;
  if (!entry || entries.length > 1) return undefined;
  if (bearers.length === 1) return entry;
  const name: SourceDescription = {
    ...blank(words.join(" "), words.at(-1)!.toLowerCase()),
    form: "name",
    kind: "named-person",
    name: words,
    ambiguousName: words.length === 1,
  };
  const person = register.find(name);
  return person && plainName(person.name) === plainName(entry.name) ? entry : undefined;
}

/** Whom `who` stands for: `a baker` of `a baker who said`. */
function antecedents(open: readonly OpenAttribution[]): Found[] {
  return open.flatMap(({ antecedent, entry, speaker }) =>
    antecedent && entry && entry.kind !== "unspecified" && speaker?.form === "description"
      ? [{ entry, span: antecedent, form: "description" as const }]
      : [],
  );
}

// ── Descriptions ─────────────────────────────────────────────────────────────────────────────

/** So many passages behind a mention `the diplomat` still means the same one. */
const DESCRIPTION_REACH = 6;

/** `the diplomat`, where the article has told of one diplomat only, and of him before. */
function described({ passages, book, register }: MentionInput, mentions: Mentions): Found[] {
  const byNoun = new Map<string, SourceEntry[]>();
  for (const entry of book.entries) for (const noun of entry.nouns) addTo(byNoun, noun, entry);
  return passages.flatMap((passage) =>
    (passage.reading?.references.descriptions ?? []).flatMap(({ span, description }) => {
      const entry = onlyCalled(byNoun.get(description.head) ?? [], description);
      const at = place(passage, span);
      const since = passages[Math.max(0, passage.index - DESCRIPTION_REACH)]!.block.span.start;
      if (!entry || register.hasTitle(description.head) || !isMentioned(mentions.get(entry) ?? [], since, at.start))
        return [];
      return [{ entry, span: at, form: "description" as const }];
    }),
  );
}

function onlyCalled(called: readonly SourceEntry[], description: SourceDescription): SourceEntry | undefined {
  const [entry] = called;
  if (!entry || called.length > 1 || entry.name.length > 0 || entry.plural !== description.plural) return undefined;
  return description.modifiers.every((word) => entry.modifiers.has(word)) ? entry : undefined;
}

/** Whether a source is mentioned between two places. */
function isMentioned(mentions: readonly Mention[], since: number, before: number): boolean {
  const last = mentions[countWhile(mentions, ({ span }) => span.start < before) - 1];
  return last !== undefined && last.span.start >= since;
}

// ── Pronouns ─────────────────────────────────────────────────────────────────────────────────

/** Whom a pronoun in the sentence of a speaker stands for, where nothing before it in the sentence names another. */
function pronouns(passages: readonly PlacedPassage[], mentions: Mentions): Found[] {
  const all = new SpanIndex(
    [...mentions].flatMap(([entry, own]) => own.map(({ span, speaks }) => ({ span, speaks, entry }))),
  );
  return passages.flatMap((passage) =>
    (passage.reading?.references.pronouns ?? []).flatMap((pronoun) => {
      const met = pronoun.antecedents.map((span) => all.meeting(place(passage, span)));
      const speaker = met.flat().find(({ entry, speaks }) => speaks && fits(entry, pronoun))?.entry;
      const alone = speaker && met.every((there) => there.some(({ entry }) => entry === speaker));
      return alone ? [{ entry: speaker, span: place(passage, pronoun.span), form: "pronoun" as const }] : [];
    }),
  );
}

function fits(entry: SourceEntry, { gender }: PronounPlace): boolean {
  if (gender && !entry.gender) return entry.kind === "named-person" && !entry.plural;
  if (gender) return PERSONS.has(entry.kind) && !entry.plural && entry.gender === gender;
  // `Studies show that they calm waves`: what papers tell of is not themselves.
  return entry.plural ? !PAPERS.has(entry.kind) : entry.name.length === 0 && PERSONS.has(entry.kind);
}

const PAPERS: ReadonlySet<SourceKind> = new Set(["document", "data", "court-record", "unspecified"]);

/** Kinds of source that are people, each by himself. */
const PERSONS: ReadonlySet<SourceKind> = new Set([
  "named-person",
  "social-post",
  "spokesperson",
  "unnamed-official",
  "unnamed-person",
]);
