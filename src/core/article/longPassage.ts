/**
 * Long passages are read in pieces: copy pasted without line breaks is one passage of a whole article,
 * and the time for reading a passage grows faster than its length.
 *
 * Spans are in the visible text of the passage, in UTF-16 code units.
 */
import type { Span } from "../model";
import { joinReferences } from "../sources/references";
import { splitSentences } from "../text";
import type { ReadAttribution, Reading } from "./reading";
import { addVoices } from "./voice";

/** A piece is no longer than this, unless one sentence is. */
const PIECE = 4_000;

/** Where a passage is cut: at the ends of sentences. One piece for what is short. */
export function piecesOf(text: string): Span[] {
  if (text.length <= PIECE) return [{ start: 0, end: text.length }];
  const pieces: Span[] = [];
  let start = 0;
  let end = 0;
  for (const sentence of splitSentences(text)) {
    if (sentence.end - start > PIECE && end > start) {
      pieces.push({ start, end });
      start = sentence.start;
    }
    end = sentence.end;
  }
  if (end > start) pieces.push({ start, end });
  return pieces;
}

/** The readings of the pieces as one of the whole. */
export function joinReadings(readings: readonly Reading[], pieces: readonly Span[]): Reading {
  if (readings.length === 1 && pieces[0]!.start === 0) return readings[0]!;
  const sentences: Reading["sentences"][number][] = [];
  const quotations: Reading["quotations"][number][] = [];
  const attributions: ReadAttribution[] = [];
  const names: Reading["names"][number][] = [];
  const anonymity: Reading["anonymity"][number][] = [];
  readings.forEach((reading, i) => {
    const move = (span: Span): Span => ({ start: span.start + pieces[i]!.start, end: span.end + pieces[i]!.start });
    const maybe = (span: Span | undefined) => span && move(span);
    const [before, spoken] = [attributions.length, sentences.length];
    sentences.push(
      ...reading.sentences.map((one) => ({
        ...one,
        span: move(one.span),
        trigger: maybe(one.trigger),
        accused: maybe(one.accused),
      })),
    );
    quotations.push(...reading.quotations.map((one) => ({ ...one, span: move(one.span), inner: move(one.inner) })));
    names.push(...reading.names.map((one) => ({ ...one, span: move(one.span) })));
    anonymity.push(
      ...reading.anonymity.map((one) => ({ ...one, span: move(one.span), sentence: one.sentence + spoken })),
    );
    for (const one of reading.attributions) {
      attributions.push({
        ...one,
        source: maybe(one.source),
        antecedent: maybe(one.antecedent),
        listener: maybe(one.listener),
        cue: one.cue.map(move),
        verb: one.verb && { ...one.verb, span: move(one.verb.span) },
        content: one.content.map(move),
        sentence: one.sentence + spoken,
        sameSpeakerAs: one.sameSpeakerAs === undefined ? undefined : one.sameSpeakerAs + before,
        parent: one.parent === undefined ? undefined : one.parent + before,
        toldTo: one.toldTo && { ...one.toldTo, span: move(one.toldTo.span) },
      });
    }
  });
  const voice = addVoices(readings.map((reading) => reading.voice));
  const references = joinReferences(
    readings.map((reading) => reading.references),
    pieces.map(({ start }) => start),
  );
  return { sentences, quotations, attributions, names, references, anonymity, voice };
}
