/**
 * Joins the passages of an article: quotations that go on, who is who, chains, and what the tags say.
 * It runs afresh at every change and is cheap; all that is costly is in the readings.
 */
import { CONFIDENCE_LEVELS, measuredPrecision } from "../../lexicon/confidence";
import type { Attribution, Confidence, Quotation, Sentence, Source, Span, Tag } from "../model";
import { type ChainLink, chainOf } from "../sources/chains";
import type { SourceDescription } from "../sources/describe";
import { SourceBook, type SourceEntry } from "../sources/identity";
import { NameRegister } from "../sources/register";
import { judge } from "../sources/strength";
import { hull, overlaps, type PlacedPassage, place } from "./layout";
import type { ReadAttribution } from "./reading";
import { type CoveredRun, coverage, TagSpeaker } from "./tagging";

/** An attribution while it is being joined. */
export interface OpenAttribution {
  readonly passage: number;
  readonly construction: string;
  readonly lemma: string;
  readonly evidence: readonly string[];
  readonly act: ReadAttribution["act"];
  readonly stance: ReadAttribution["stance"];
  readonly source: Span | undefined;
  readonly cue: readonly Span[];
  readonly content: Span[];
  readonly sentence: Span;
  readonly speaker: SourceDescription | undefined;
  readonly toldTo: SourceDescription | undefined;
  readonly anonymityReason: string | undefined;
  nestedIn: number | undefined;
  /** The attribution whose speaker this is too. */
  sameAs: number | undefined;
  readonly quoted: boolean;
  /** How much of its content stands between quotation marks, from 0 to 1. */
  quotedShare: number;
  entry: SourceEntry | undefined;
  readonly toldToSpan: Span | undefined;
  toldToEntry: SourceEntry | undefined;
  because: string;
  tag: number | undefined;
}

export interface Joined {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  /** What each tag covers, by its place among the tags. */
  readonly covered: ReadonlyMap<number, CoveredRun>;
}

export function join(
  text: string,
  passages: readonly PlacedPassage[],
  tags: readonly Tag[],
  outlet: string | undefined,
): Joined {
  const sentences = placeSentences(passages);
  const quotations = placeQuotations(passages);
  const open = placeAttributions(passages);
  fillAwaited(passages, open);
  carryQuotationsOn(passages, quotations, open);
  for (const attribution of open) attribution.quotedShare = shareQuoted(attribution, quotations);
  const covered = coverage(sentences, open, tags);
  const register = registerNames(passages);
  const book = new SourceBook(register, outlet);
  settleSources(passages, open, book);
  new TagSpeaker(text, book, open, tags, covered).apply();
  return { sentences, quotations, ...close(open, book, outlet), covered };
}

// ── Placing ──────────────────────────────────────────────────────────────────────────────────

function placeSentences(passages: readonly PlacedPassage[]): Sentence[] {
  return passages.flatMap((passage) =>
    (passage.reading?.sentences ?? []).map(({ span }) => ({ passage: passage.index, span: place(passage, span) })),
  );
}

function placeQuotations(passages: readonly PlacedPassage[]): Quotation[] {
  return passages.flatMap((passage, i) =>
    (passage.reading?.quotations ?? []).map((quotation) => ({
      passage: passage.index,
      span: place(passage, quotation.span),
      inner: place(passage, quotation.inner),
      use: quotation.use,
      closed: quotation.closed,
      goesOn: !quotation.closed && opensWithQuotation(passages, i + 1),
    })),
  );
}

function opensWithQuotation(passages: readonly PlacedPassage[], i: number): boolean {
  const next = passages[i]?.reading;
  return (
    next !== undefined && next.quotations[0]?.span.start === next.sentences[0]?.span.start && next.quotations.length > 0
  );
}

function placeAttributions(passages: readonly PlacedPassage[]): OpenAttribution[] {
  const open: OpenAttribution[] = [];
  for (const passage of passages) {
    const base = open.length;
    for (const read of passage.reading?.attributions ?? []) {
      open.push({
        passage: passage.index,
        construction: read.construction,
        lemma: read.lemma,
        evidence: read.evidence,
        act: read.act,
        stance: read.stance,
        source: read.source && place(passage, read.source),
        cue: read.cue.map((span) => place(passage, span)),
        content: read.content.map((span) => place(passage, span)),
        sentence: place(passage, passage.reading!.sentences[read.sentence]!.span),
        speaker: read.speaker,
        toldTo: read.toldTo?.description,
        toldToSpan: read.toldTo && place(passage, read.toldTo.span),
        anonymityReason: read.anonymityReason,
        nestedIn: read.parent === undefined ? undefined : base + read.parent,
        sameAs: read.sameSpeakerAs === undefined ? undefined : base + read.sameSpeakerAs,
        quoted: read.quoted,
        quotedShare: 0,
        entry: undefined,
        toldToEntry: undefined,
        because: "",
        tag: undefined,
      });
    }
  }
  return open;
}

// ── What stands in the next passage ──────────────────────────────────────────────────────────

/** `She wrote:` and then a block quote, a quotation or a list: that is what she wrote. What never follows is dropped. */
function fillAwaited(passages: readonly PlacedPassage[], open: OpenAttribution[]): void {
  for (const attribution of open) {
    if (attribution.content.length > 0) continue;
    const listed = passages[attribution.passage + 1]?.block.kind === "listItem";
    for (let i = attribution.passage + 1; i < passages.length; i++) {
      const passage = passages[i]!;
      const follows =
        passage.block.kind === "blockQuote" ||
        (listed && passage.block.kind === "listItem") ||
        (i === attribution.passage + 1 && opensWithQuotation(passages, i));
      if (!follows || !passage.reading) break;
      const spans = passage.reading.sentences.map(({ span }) => place(passage, span));
      if (spans.length > 0) attribution.content.push(hull(spans));
    }
  }
  removeEmpty(open);
}

/** Takes out the attributions without content, and corrects the places that others refer to. */
function removeEmpty(open: OpenAttribution[]): void {
  const kept = open.filter((attribution) => attribution.content.length > 0);
  if (kept.length === open.length) return;
  const moved = (old: number | undefined) =>
    old === undefined || open[old]!.content.length === 0 ? undefined : kept.indexOf(open[old]!);
  const places = kept.map(({ nestedIn, sameAs }) => ({ nestedIn: moved(nestedIn), sameAs: moved(sameAs) }));
  for (const [i, attribution] of kept.entries()) Object.assign(attribution, places[i]);
  open.splice(0, open.length, ...kept);
}

// ── Quotations that go on ────────────────────────────────────────────────────────────────────

/**
 * A quotation left open at the end of one passage and opened again in the next is one speaker's; so
 * is a passage that is a quotation from end to end, behind one that ends in direct speech.
 */
function carryQuotationsOn(
  passages: readonly PlacedPassage[],
  quotations: readonly Quotation[],
  open: OpenAttribution[],
): void {
  for (const [i, passage] of passages.entries()) {
    const own = quotations.filter((quotation) => quotation.passage === passage.index && quotation.use === "speech");
    const first = own[0];
    if (!first || !opensWithQuotation(passages, i) || claimed(open, first)) continue;
    const earlier = quotations.filter((quotation) => quotation.passage === passages[i - 1]?.index).at(-1);
    const wholePassage =
      own.every((quotation) => !claimed(open, quotation)) &&
      hull(own.map((quotation) => quotation.span)).end >= lastSentenceEnd(passage);
    if (!earlier || !(earlier.goesOn || wholePassage)) continue;
    const speaker = claimed(open, earlier) ?? (earlier.goesOn ? undefined : lastSpeech(open, passages[i - 1]!.index));
    if (speaker)
      insertContinuation(
        open,
        speaker,
        passage.index,
        own.filter((quotation) => !claimed(open, quotation)).map((quotation) => quotation.span),
      );
    else if (earlier.goesOn) claimBackwards(open, own, earlier);
  }
}

function lastSentenceEnd(passage: PlacedPassage): number {
  const last = passage.reading!.sentences.at(-1)!;
  return place(passage, last.span).end;
}

/** The attribution whose content a quotation is. */
function claimed(open: readonly OpenAttribution[], quotation: Quotation): OpenAttribution | undefined {
  return open.find(
    (attribution) => !attribution.quoted && attribution.content.some((piece) => overlaps(piece, quotation.inner)),
  );
}

function shareQuoted(attribution: OpenAttribution, quotations: readonly Quotation[]): number {
  let quoted = 0;
  let all = 0;
  for (const piece of attribution.content) {
    all += piece.end - piece.start;
    for (const { span, passage } of quotations)
      if (passage === attribution.passage && overlaps(span, piece))
        quoted += Math.min(span.end, piece.end) - Math.max(span.start, piece.start);
  }
  return all ? Math.min(1, quoted / all) : 0;
}

function lastSpeech(open: readonly OpenAttribution[], passage: number): OpenAttribution | undefined {
  const there = open.filter(
    (attribution) =>
      attribution.passage === passage &&
      !attribution.quoted &&
      attribution.nestedIn === undefined &&
      attribution.act === "speech",
  );
  return there.at(-1);
}

function insertContinuation(
  open: OpenAttribution[],
  speaker: OpenAttribution,
  passage: number,
  content: readonly Span[],
): void {
  if (content.length === 0) return;
  const root = speaker.construction === "goesOn" && speaker.sameAs !== undefined ? open[speaker.sameAs]! : speaker;
  const continuation: OpenAttribution = {
    ...root,
    passage,
    construction: "goesOn",
    source: undefined,
    cue: [],
    content: [...content],
    sentence: content.at(-1)!,
    speaker: undefined,
    toldTo: undefined,
    toldToSpan: undefined,
    nestedIn: undefined,
    sameAs: open.indexOf(root),
  };
  // At the end, so that places already given out do not shift; `close` puts all in reading order.
  open.push(continuation);
}

/** The speaker is named only where a quotation over several passages ends. */
function claimBackwards(open: OpenAttribution[], own: readonly Quotation[], earlier: Quotation): void {
  const speaker = own.map((quotation) => claimed(open, quotation)).find((attribution) => attribution !== undefined);
  speaker?.content.unshift(earlier.span);
}

// ── Who is who ───────────────────────────────────────────────────────────────────────────────

function registerNames(passages: readonly PlacedPassage[]): NameRegister {
  const register = new NameRegister();
  for (const passage of passages) for (const { description } of passage.reading?.names ?? []) register.add(description);
  return register;
}

/** Goes through the article in reading order, so that a pronoun sees only what stands before it. */
function settleSources(passages: readonly PlacedPassage[], open: readonly OpenAttribution[], book: SourceBook): void {
  const order = open
    .map((attribution, i) => ({ attribution, i }))
    .sort((a, b) => firstUnit(a.attribution) - firstUnit(b.attribution) || a.i - b.i);
  const ready = order.filter(({ attribution }) => attribution.sameAs === undefined);
  const people = passages.flatMap(introductions);
  let next = 0;
  for (const { attribution } of ready) {
    const at = attribution.source?.start ?? firstUnit(attribution);
    for (; next < people.length && people[next]!.at < at; next++) {
      const { person, opensSentence, passage } = people[next]!;
      book.introduce(person, opensSentence, { passage, nested: false });
    }
    settle(attribution, book);
  }
  for (const { attribution } of order) if (attribution.sameAs !== undefined) follow(attribution, open);
}

function firstUnit(attribution: OpenAttribution): number {
  return attribution.source?.start ?? hull([...attribution.cue, ...attribution.content]).start;
}

interface Introduction {
  readonly at: number;
  readonly passage: number;
  readonly opensSentence: boolean;
  readonly person: SourceDescription;
}

/** The people whom a passage names. */
function introductions(passage: PlacedPassage): Introduction[] {
  const starts = new Set(passage.reading?.sentences.map(({ span }) => span.start) ?? []);
  return (passage.reading?.names ?? []).map(({ span, description }) => ({
    at: place(passage, span).start,
    passage: passage.index,
    opensSentence: starts.has(span.start),
    person: description,
  }));
}

function settle(attribution: OpenAttribution, book: SourceBook): void {
  const here = { passage: attribution.passage, nested: attribution.nestedIn !== undefined || attribution.quoted };
  if (attribution.toldTo) attribution.toldToEntry = book.resolve(attribution.toldTo, { ...here, nested: true })?.entry;
  if (!attribution.speaker || !attribution.source) return;
  const found = book.resolve(attribution.speaker, here);
  if (!found) {
    attribution.because = `the text leaves open who “${attribution.speaker.text}” is`;
    return;
  }
  attribution.entry = found.entry;
  attribution.because = found.because;
  found.entry.anonymityReason ??= attribution.nestedIn === undefined ? attribution.anonymityReason : undefined;
  book.mention(found.entry, here, { span: attribution.source, form: attribution.speaker.form });
}

function follow(attribution: OpenAttribution, open: readonly OpenAttribution[]): void {
  let first = open[attribution.sameAs!]!;
  for (let steps = 0; first.sameAs !== undefined && steps < 20; steps++) first = open[first.sameAs]!;
  attribution.entry = first.entry;
  attribution.because =
    attribution.construction === "goesOn" ? "the quotation goes on from the passage before" : "the speaker goes on";
}

// ── Closing ──────────────────────────────────────────────────────────────────────────────────

function close(
  open: readonly OpenAttribution[],
  book: SourceBook,
  outlet: string | undefined,
): Pick<Joined, "attributions" | "sources"> {
  const order = open
    .map((_, i) => i)
    .sort(
      (a, b) => spanOf(open[a]!).start - spanOf(open[b]!).start || spanOf(open[b]!).end - spanOf(open[a]!).end || a - b,
    );
  const rank = new Map(order.map((old, now) => [old, now]));
  const links = order.map((old): ChainLink => {
    const attribution = open[old]!;
    return {
      entry: attribution.entry,
      name: attribution.speaker?.text ?? "",
      span: attribution.source,
      nestedIn: attribution.nestedIn === undefined ? undefined : rank.get(attribution.nestedIn)!,
      toldTo: attribution.toldToEntry && { entry: attribution.toldToEntry, span: attribution.toldToSpan },
      act: attribution.act,
    };
  });
  const attributions = order.map((old, index) => finish(open[old]!, index, links, outlet));
  for (const attribution of attributions)
    if (attribution.sourceId !== undefined) book.entries[attribution.sourceId]!.claims.push(attribution.index);
  return { attributions, sources: book.entries.map((entry) => toSource(entry, attributions)) };
}

function spanOf(attribution: OpenAttribution): Span {
  return hull([...(attribution.source ? [attribution.source] : []), ...attribution.cue, ...attribution.content]);
}

function finish(
  open: OpenAttribution,
  index: number,
  links: readonly ChainLink[],
  outlet: string | undefined,
): Attribution {
  const chain = chainOf(links, index, outlet);
  const form = formOf(open);
  const nestedIn = links[index]!.nestedIn;
  return {
    index,
    passage: open.passage,
    form,
    stance: open.stance,
    source: open.source ? [open.source] : [],
    cue: open.cue,
    content: open.content,
    cueLemma: open.lemma,
    span: spanOf(open),
    ...(open.entry ? { sourceId: open.entry.id } : {}),
    ...(nestedIn === undefined ? {} : { nestedIn }),
    chain,
    strength: judge({
      entry: open.entry,
      chain,
      act: open.act,
      stance: open.stance,
      form,
      outlet,
      impersonal: open.construction === "impersonal",
    }),
    confidence: confidenceOf(open),
    because: [CONSTRUCTION_WORDS[open.construction] ?? open.construction, open.because].filter(Boolean),
    tagAt: Math.max(open.sentence.end, ...open.content.map((piece) => piece.end)),
    ...(open.tag === undefined ? {} : { tag: open.tag }),
  };
}

function formOf(open: OpenAttribution): Attribution["form"] {
  return open.quotedShare >= 0.9 ? "direct" : open.quotedShare > 0 ? "mixed" : "indirect";
}

/** How each construction is told to a reader. */
const CONSTRUCTION_WORDS: Readonly<Record<string, string>> = {
  inverted: "the speaker follows the verb",
  afterwards: "the speaker follows what is reported",
  within: "the speaker stands within what is reported",
  clause: "a clause follows the verb",
  quotation: "a quotation follows the verb",
  addition: "the sentence goes on with the same speaker",
  infinitive: "what is said to be done follows the verb",
  object: "what is said is named after the verb",
  accordingTo: "“according to” or the like",
  citing: "a source is cited",
  refusal: "the source was asked and would not say",
  impersonal: "it is said, and nobody is named",
  byAgent: "the source follows “by”",
  speechNoun: "a noun stands for what was said",
  colon: "a colon opens the quotation",
  goesOn: "a quotation that goes on",
  tagged: "a tag says so",
};

/** A tag is certain; a reading is as sure as its construction has proved, less where the speaker stays open. */
function confidenceOf(open: OpenAttribution): Confidence {
  if (open.tag !== undefined) return { level: "sure", probability: 1 };
  let probability = measuredPrecision(open.evidence);
  if (!open.entry && open.construction !== "impersonal") probability *= 0.85;
  if (open.quoted) probability *= 0.9;
  const level =
    probability >= CONFIDENCE_LEVELS.sure ? "sure" : probability >= CONFIDENCE_LEVELS.likely ? "likely" : "guess";
  return { level, probability };
}

function toSource(entry: SourceEntry, attributions: readonly Attribution[]): Source {
  const claims = entry.claims.map((index) => attributions[index]!);
  const best = claims.reduce<Attribution | undefined>(
    (top, claim) => (!top || rankOf(claim) > rankOf(top) ? claim : top),
    undefined,
  );
  return {
    id: entry.id,
    kind: entry.kind,
    label: entry.label,
    ...(entry.name.length ? { name: entry.name.join(" ") } : {}),
    ...(entry.role ? { role: entry.role } : {}),
    ...(entry.organisation ? { organisation: entry.organisation } : {}),
    ...(entry.description ? { description: entry.description } : {}),
    ...(entry.anonymityReason ? { anonymityReason: entry.anonymityReason } : {}),
    mentions: entry.mentions,
    claims: entry.claims,
    strength:
      best?.strength ??
      judge({
        entry,
        chain: [],
        act: "speech",
        stance: "asserts",
        form: "indirect",
        outlet: undefined,
        impersonal: false,
      }),
    because: entry.because,
  };
}

const STRENGTH_RANK = { none: 0, weak: 1, adequate: 2, strong: 3 } as const;
const rankOf = (attribution: Attribution): number => STRENGTH_RANK[attribution.strength.level];
