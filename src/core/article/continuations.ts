/** What is said in one passage and goes on in the next: quotations over several paragraphs, `she wrote:` and a block quote. */

import { groupBy } from "../grouping";
import type { Quotation, Span } from "../model";
import { countWhile, hull, overlaps } from "../spans";
import { type PlacedPassage, place } from "./layout";
import type { OpenAttribution } from "./openAttribution";
import { opensWithQuotation } from "./placing";

/**
 * `She wrote:` and then a block quote, a quotation or a list: that is what she wrote, up to where another does.
 * What never follows is dropped.
 */
export function fillAwaited(passages: readonly PlacedPassage[], open: OpenAttribution[]): void {
  const awaiting = new Map<number, OpenAttribution>();
  for (const attribution of open) if (attribution.content.length === 0) awaiting.set(attribution.passage, attribution);
  for (const attribution of awaiting.values()) {
    const listed = passages[attribution.passage + 1]?.block.kind === "listItem";
    for (let i = attribution.passage + 1; i < passages.length; i++) {
      const passage = passages[i]!;
      const follows =
        passage.block.kind === "blockQuote" ||
        (listed && passage.block.kind === "listItem") ||
        (i === attribution.passage + 1 && opensWithQuotation(passages, i));
      if (!follows || !passage.reading || awaiting.has(i)) break;
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
  const placeOf = new Map(kept.map((attribution, i) => [attribution, i]));
  const moved = (old: number | undefined) => (old === undefined ? undefined : placeOf.get(open[old]!));
  const places = kept.map(({ nestedIn, sameAs }) => ({ nestedIn: moved(nestedIn), sameAs: moved(sameAs) }));
  for (const [i, attribution] of kept.entries()) Object.assign(attribution, places[i]);
  open.length = 0;
  for (const attribution of kept) open.push(attribution);
}

/**
 * A quotation left open at the end of one passage and opened again in the next is one speaker's; so
 * is a passage that is a quotation from end to end, behind one that ends in direct speech.
 */
export function carryQuotationsOn(
  passages: readonly PlacedPassage[],
  quotations: readonly Quotation[],
  open: OpenAttribution[],
): void {
  const run = new QuotationRun(quotations, open);
  passages.forEach((passage, i) => {
    if (i > 0 && opensWithQuotation(passages, i)) run.forwards(passages[i - 1]!, passage);
  });
  for (let i = passages.length - 1; i > 0; i--)
    if (opensWithQuotation(passages, i)) run.backwards(passages[i - 1]!, passages[i]!);
}

/** What is reported in a passage that itself is another's words from an earlier one belongs into that. */
export function nestAcross(passages: readonly PlacedPassage[], open: readonly OpenAttribution[]): void {
  const reaching = new Map<number, { readonly piece: Span; readonly holder: number }[]>();
  open.forEach(({ content, cue, passage }, holder) => {
    for (const piece of content) {
      const there = passageAt(passages, piece.start);
      if (there === passage && cue.length > 0) continue;
      const pieces = reaching.get(there);
      if (pieces) pieces.push({ piece, holder });
      else reaching.set(there, [{ piece, holder }]);
    }
  });
  for (const attribution of open) {
    const cue = attribution.cue[0];
    if (attribution.nestedIn !== undefined || !cue) continue;
    const held = reaching
      .get(attribution.passage)
      ?.find(({ piece }) => piece.start <= cue.start && piece.end >= cue.end);
    if (!held || open[held.holder] === attribution) continue;
    attribution.nestedIn = held.holder;
    attribution.quoted = true;
  }
}

/** The passage in which an offset lies. */
function passageAt(passages: readonly PlacedPassage[], offset: number): number {
  return passages[countWhile(passages, ({ block }) => block.span.start <= offset) - 1]?.index ?? -1;
}

/** The quotations of an article, and whose each is so far. */
class QuotationRun {
  private readonly speakers: Map<Quotation, OpenAttribution>;
  private readonly ofPassage: ReadonlyMap<number, readonly Quotation[]>;
  private readonly lastSpeech = new Map<number, OpenAttribution>();

  constructor(
    quotations: readonly Quotation[],
    private readonly open: OpenAttribution[],
  ) {
    this.speakers = speakersOf(quotations, open);
    this.ofPassage = groupBy(quotations, ({ passage }) => passage);
    for (const attribution of open) if (isSpeech(attribution)) this.lastSpeech.set(attribution.passage, attribution);
  }

  /** Gives the quotations of a passage to who spoke at the end of the one before. */
  forwards(before: PlacedPassage, passage: PlacedPassage): void {
    const own = this.speechOf(passage);
    const earlier = this.ofPassage.get(before.index)?.at(-1);
    if (earlier?.goesOn && this.closesOver(passage)) {
      this.holdWhole(earlier, passage);
      return;
    }
    if (!own[0] || !earlier || this.speaker(own[0])) return;
    const free = own.filter((quotation) => !this.speaker(quotation));
    const whole = free.length === own.length && own.at(-1)!.span.end >= lastSentenceEnd(passage);
    if (!earlier.goesOn && !whole) return;
    const speaker = this.speaker(earlier) ?? (earlier.goesOn ? undefined : this.lastSpeech.get(before.index));
    if (!speaker) return;
    const continuation = continuationOf(
      speaker,
      this.open,
      passage.index,
      free.map((quotation) => quotation.span),
    );
    // At the end, so that places already given out do not shift; `close` puts all in reading order.
    this.open.push(continuation);
    for (const quotation of free) this.claim(quotation, continuation);
  }

  /** Whether the passage ends in a mark that closes a quotation of an earlier one: those in between stand within it. */
  private closesOver(passage: PlacedPassage): boolean {
    const end = lastSentenceEnd(passage);
    const last = passage.visible.text.trimEnd().at(-1) ?? "";
    return /["”»]/.test(last) && !(this.ofPassage.get(passage.index) ?? []).some(({ span }) => span.end >= end);
  }

  private holdWhole(earlier: Quotation, passage: PlacedPassage): void {
    const speaker = this.speaker(earlier);
    if (!speaker) return;
    const sentences = passage.reading!.sentences.map(({ span }) => place(passage, span));
    this.open.push(continuationOf(speaker, this.open, passage.index, [hull(sentences)]));
  }

  /** The speaker is named only where a quotation over several passages ends. */
  backwards(before: PlacedPassage, passage: PlacedPassage): void {
    const earlier = this.ofPassage.get(before.index)?.at(-1);
    const speaker = this.speechOf(passage)
      .map((quotation) => this.speaker(quotation))
      .find((found) => found !== undefined);
    if (!earlier?.goesOn || !speaker || this.speaker(earlier)) return;
    speaker.content.unshift(earlier.span);
    this.claim(earlier, speaker);
  }

  private speechOf(passage: PlacedPassage): Quotation[] {
    return (this.ofPassage.get(passage.index) ?? []).filter((quotation) => quotation.use === "speech");
  }

  private speaker(quotation: Quotation): OpenAttribution | undefined {
    return this.speakers.get(quotation);
  }

  private claim(quotation: Quotation, speaker: OpenAttribution): void {
    this.speakers.set(quotation, speaker);
  }
}

/** The attribution whose content each quotation is, the first in the text's order. */
function speakersOf(
  quotations: readonly Quotation[],
  open: readonly OpenAttribution[],
): Map<Quotation, OpenAttribution> {
  const speakers = new Map<Quotation, OpenAttribution>();
  for (const attribution of open) {
    if (attribution.quoted) continue;
    for (const piece of attribution.content) {
      for (const quotation of quotationsMeeting(quotations, piece))
        if (!speakers.has(quotation) && overlaps(piece, quotation.inner)) speakers.set(quotation, attribution);
    }
  }
  return speakers;
}

/** The quotations that overlap a span. Those of one passage nest, so the search begins a passage's worth of marks before. */
export function* quotationsMeeting(quotations: readonly Quotation[], span: Span): Generator<Quotation> {
  let first = countWhile(quotations, (quotation) => quotation.span.start < span.start);
  const passage = quotations[first - 1]?.passage;
  while (first > 0 && quotations[first - 1]!.passage === passage) first--;
  for (let i = first; i < quotations.length && quotations[i]!.span.start < span.end; i++)
    if (overlaps(quotations[i]!.span, span)) yield quotations[i]!;
}

function isSpeech(attribution: OpenAttribution): boolean {
  return !attribution.quoted && attribution.nestedIn === undefined && attribution.act === "speech";
}

function lastSentenceEnd(passage: PlacedPassage): number {
  const last = passage.reading!.sentences.at(-1)!;
  return place(passage, last.span).end;
}

function continuationOf(
  speaker: OpenAttribution,
  open: readonly OpenAttribution[],
  passage: number,
  content: readonly Span[],
): OpenAttribution {
  const root = speaker.construction === "goesOn" && speaker.sameAs !== undefined ? open[speaker.sameAs]! : speaker;
  return {
    ...root,
    passage,
    construction: "goesOn",
    source: undefined,
    antecedent: undefined,
    cue: [],
    verb: undefined,
    rivals: [],
    content: [...content],
    sentence: content.at(-1)!,
    speaker: undefined,
    toldTo: undefined,
    toldToSpan: undefined,
    nestedIn: undefined,
    sameAs: open.indexOf(root),
  };
}
