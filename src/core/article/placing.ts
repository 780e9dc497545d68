/** Places what the passages say in the document: from visible text to document offsets. */

import type { Quotation, Sentence } from "../model";
import { type PlacedPassage, place } from "./layout";
import type { OpenAttribution } from "./openAttribution";

export function placeSentences(passages: readonly PlacedPassage[]): Sentence[] {
  return passages.flatMap((passage) =>
    (passage.reading?.sentences ?? []).map(({ span }) => ({ passage: passage.index, span: place(passage, span) })),
  );
}

export function placeQuotations(passages: readonly PlacedPassage[]): Quotation[] {
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

export function opensWithQuotation(passages: readonly PlacedPassage[], i: number): boolean {
  const next = passages[i]?.reading;
  return (
    next !== undefined && next.quotations[0]?.span.start === next.sentences[0]?.span.start && next.quotations.length > 0
  );
}

export function placeAttributions(passages: readonly PlacedPassage[]): OpenAttribution[] {
  const open: OpenAttribution[] = [];
  for (const passage of passages) {
    const base = open.length;
    for (const read of passage.reading?.attributions ?? []) {
      open.push({
        passage: passage.index,
        construction: read.construction,
        lemma: read.lemma,
        evidence: read.evidence,
        probability: read.probability,
        act: read.act,
        stance: read.stance,
        source: read.source && place(passage, read.source),
        antecedent: read.antecedent && place(passage, read.antecedent),
        cue: read.cue.map((span) => place(passage, span)),
        verb: read.verb && { ...read.verb, span: place(passage, read.verb.span) },
        content: read.content.map((span) => place(passage, span)),
        sentence: place(passage, passage.reading!.sentences[read.sentence]!.span),
        speaker: read.speaker,
        toldTo: read.toldTo,
        viaPost: read.viaPost,
        need: read.need,
        toldToSpan: read.toldTo && place(passage, read.toldTo.span),
        nestedIn: read.parent === undefined ? undefined : base + read.parent,
        sameAs: read.sameSpeakerAs === undefined ? undefined : base + read.sameSpeakerAs,
        quoted: read.quoted,
        quotedShare: 0,
        entry: undefined,
        toldToEntry: undefined,
        rivals: [],
        because: "",
        tag: undefined,
      });
    }
  }
  return open;
}
