/** Goes through the article in reading order and settles who each speaker is. */

import { say } from "../../lexicon/say";
import { addTo } from "../grouping";
import type { SourceDescription } from "../sources/describe";
import type { Place, SourceBook, SourceEntry } from "../sources/identity";
import { isPerson } from "../sources/names";
import { NameRegister } from "../sources/register";
import { hull } from "../spans";
import { type PlacedPassage, place } from "./layout";
import type { Told } from "./newsrooms";
import { firstOf, type OpenAttribution } from "./openAttribution";

export function registerNames(passages: readonly PlacedPassage[]): NameRegister {
  const register = new NameRegister();
  for (const passage of passages)
    for (const { description } of passage.reading?.names ?? []) if (isPerson(description)) register.add(description);
  return register;
}

/** Goes through the article in reading order, so that a pronoun sees only what stands before it. */
export function settleSources(
  passages: readonly PlacedPassage[],
  open: readonly OpenAttribution[],
  book: SourceBook,
): void {
  const order = inOrder(open);
  const ready = order.filter(({ attribution }) => attribution.sameAs === undefined);
  const named = passages.flatMap(introductions);
  let next = 0;
  for (const { attribution } of ready) {
    const at = attribution.source?.start ?? firstUnit(attribution);
    for (; next < named.length && named[next]!.at < at; next++) {
      const { name, opensSentence, passage } = named[next]!;
      book.introduce(name, opensSentence, { passage, nested: false });
    }
    const holder = holdersOf(open, attribution).at(-1);
    settle(attribution, book, holder && firstOf(open, holder));
  }
  for (const { attribution } of order) if (attribution.sameAs !== undefined) follow(attribution, open);
  knownByPosts(order.map(({ attribution }) => attribution));
}

/** In reading order, but who is named in a quotation only after whose quotation it is. */
function inOrder(open: readonly OpenAttribution[]): { attribution: OpenAttribution }[] {
  const places = open.map((attribution, i) => ({
    attribution,
    i,
    at: Math.max(firstUnit(attribution), ...holdersOf(open, attribution).map(firstUnit)),
    depth: holdersOf(open, attribution).length,
  }));
  return places.sort(
    (a, b) => a.at - b.at || a.depth - b.depth || firstUnit(a.attribution) - firstUnit(b.attribution) || a.i - b.i,
  );
}

/** For an attribution within a quotation those that hold it, up to the one who is quoted. */
function holdersOf(open: readonly OpenAttribution[], attribution: OpenAttribution): OpenAttribution[] {
  const found: OpenAttribution[] = [];
  let at = attribution;
  while (at.quoted && at.nestedIn !== undefined && found.length < DEEPEST) {
    at = open[at.nestedIn]!;
    found.push(at);
  }
  return found;
}

const DEEPEST = 12;

/** A person who speaks in posts alone is a social post. */
function knownByPosts(inOrder: readonly OpenAttribution[]): void {
  const claims = new Map<SourceEntry, OpenAttribution[]>();
  for (const attribution of inOrder) {
    if (attribution.entry?.kind !== "named-person") continue;
    addTo(claims, attribution.entry, attribution);
  }
  for (const [entry, own] of claims) {
    const posts =
      own[0]!.viaPost && own.every((claim) => claim.viaPost || claim.lemma === "write" || claim.sameAs !== undefined);
    if (posts) entry.kind = "social-post";
  }
}

function firstUnit(attribution: OpenAttribution): number {
  return attribution.source?.start ?? hull([...attribution.cue, ...attribution.content]).start;
}

interface Introduction {
  readonly at: number;
  readonly passage: number;
  readonly opensSentence: boolean;
  readonly name: SourceDescription;
}

/** Whom a passage names. */
function introductions(passage: PlacedPassage): Introduction[] {
  const starts = new Set(passage.reading?.sentences.map(({ span }) => span.start) ?? []);
  return (passage.reading?.names ?? []).map(({ span, description }) => ({
    at: place(passage, span).start,
    passage: passage.index,
    opensSentence: starts.has(span.start),
    name: description,
  }));
}

/** `quoted` is whose quotation it stands in: there `he` and `she` are somebody else. */
function settle(attribution: OpenAttribution, book: SourceBook, quoted: OpenAttribution | undefined): void {
  const here = { passage: attribution.passage, nested: attribution.nestedIn !== undefined || attribution.quoted };
  attribution.toldToEntry = attribution.toldTo && newsroom(attribution.toldTo, book, { ...here, nested: true });
  if (!attribution.speaker || !attribution.source) return;
  const found = book.resolve(attribution.speaker, here, quoted?.entry);
  if (!found) {
    attribution.because = say`the text leaves open who “${attribution.speaker.text}” is`;
    return;
  }
  attribution.entry = found.entry;
  attribution.because = found.because;
  attribution.rivals = found.rivals ?? [];
  book.mention(found.entry, here, { span: attribution.source, form: attribution.speaker.form });
}

/** `the Post` and `the magazine` are a newsroom only where the article has named one before that they stand for. */
function newsroom({ description, onlyIfKnown }: Told, book: SourceBook, here: Place): SourceEntry | undefined {
  if (!onlyIfKnown) return book.resolve(description, here)?.entry;
  const known = book.resolveKnown(description) ?? book.resolveDescribed(description, here);
  return known?.kind === "outlet" ? known : undefined;
}

function follow(attribution: OpenAttribution, open: readonly OpenAttribution[]): void {
  attribution.entry = firstOf(open, attribution).entry;
  attribution.because =
    attribution.construction === "goesOn"
      ? say`the quotation goes on from the passage before`
      : say`the speaker goes on`;
}
