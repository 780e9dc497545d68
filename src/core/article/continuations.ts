/** What is said in one passage and goes on in the next: quotations over several paragraphs, `she wrote:` and a block quote. */

import type { Quotation, Span } from "../model";
import { hull, overlaps, type PlacedPassage, place } from "./layout";
import type { OpenAttribution } from "./openAttribution";
import { opensWithQuotation } from "./placing";

/** `She wrote:` and then a block quote, a quotation or a list: that is what she wrote. What never follows is dropped. */
export function fillAwaited(passages: readonly PlacedPassage[], open: OpenAttribution[]): void {
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

/**
 * A quotation left open at the end of one passage and opened again in the next is one speaker's; so
 * is a passage that is a quotation from end to end, behind one that ends in direct speech.
 */
export function carryQuotationsOn(
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
