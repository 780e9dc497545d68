/**
 * What one passage says by itself. A reading depends on the passage's visible text and nothing else,
 * so it can be kept for as long as that text stays: what crosses passages is left to the join.
 *
 * All spans are in the visible text of the passage, in UTF-16 code units.
 */

import { POSTING, SOCIAL_PLATFORMS } from "../../lexicon/nouns";
import { extractAttributions, type PassageAttribution } from "../attribution";
import { isComma, type Range } from "../attribution/tokens";
import type { Need, Span } from "../model";
import { readTokens, type Token } from "../reader";
import { type AnonymityNote, anonymityNotes } from "../sources/anonymity";
import { describeSource, type SourceDescription } from "../sources/describe";
import { findNames, type NameMention } from "../sources/names";
import { findReferences, type References } from "../sources/references";
import { findQuotations, type QuotationMarks } from "../text";
import { assessSentences, type SentenceAssessment } from "./assess";
import { newsroomsTold, type Told } from "./newsrooms";
import { needOf } from "./told";
import { type Voice, voiceOf } from "./voice";

export type { SentenceAssessment } from "./assess";

export interface ReadAttribution extends PassageAttribution {
  readonly speaker: SourceDescription | undefined;
  /** Who was told, where that is a newsroom: `CNN` of `told CNN`. */
  readonly toldTo: Told | undefined;
  /** It is known from a post: `wrote on Facebook`. */
  readonly viaPost: boolean;
  /** Why what is told would need a source, did the reporter say it: `figure`. */
  readonly need: Need | undefined;
}

export interface Reading {
  readonly sentences: readonly SentenceAssessment[];
  readonly quotations: readonly QuotationMarks[];
  readonly attributions: readonly ReadAttribution[];
  readonly names: readonly NameMention[];
  /** What may name or point to a source, whoever the article's sources are. */
  readonly references: References;
  /** Where it says that a source is not named, and why. */
  readonly anonymity: readonly AnonymityNote[];
  /** Who speaks in it and how, for telling the kind of the document. */
  readonly voice: Voice;
}

export function readPassage(text: string): Reading {
  const tokens = readTokens(text);
  const quotations = findQuotations(text);
  const read = extractAttributions(tokens, quotations);
  const told = newsroomsTold(tokens, read);
  const attributions = read.map((attribution, i): ReadAttribution => {
    const named = attribution.antecedent ?? attribution.source;
    const source = named && withoutEndMarks(tokens, rangeOf(tokens, named));
    return {
      ...attribution,
      speaker: source && describeSource(tokens, source),
      toldTo: told[i],
      viaPost:
        POSTING.has(attribution.lemma) ||
        (attribution.cue[0] !== undefined && namesPlatform(tokens, attribution.cue[0].start)),
      need: needOf(tokens, attribution.content),
    };
  });
  const parts = {
    sentences: assessSentences(text, tokens, quotations),
    quotations,
    attributions,
    names: findNames(tokens),
    references: findReferences(tokens, quotations),
    anonymity: anonymityNotes(tokens),
  };
  return { ...parts, voice: voiceOf(tokens, parts) };
}

function rangeOf(tokens: readonly Token[], span: Span): Range {
  const from = tokens.findIndex((token) => token.start >= span.start);
  let to = from;
  while (to < tokens.length && tokens[to]!.end <= span.end) to++;
  return { from, to: Math.max(to, from + 1) };
}

/** The comma that closes an apposition belongs to the source's span, and to nobody's description. */
function withoutEndMarks(tokens: readonly Token[], { from, to }: Range): Range {
  let end = to;
  while (end - from > 1 && isComma(tokens[end - 1])) end--;
  return { from, to: end };
}

const PLATFORM_REACH = 9;

/** `on Facebook`, `on the social network Murmur` within a few words from the cue on. */
function namesPlatform(tokens: readonly Token[], cueStart: number): boolean {
  const from = tokens.findIndex((token) => token.start >= cueStart);
  if (from === -1) return false;
  const behind = tokens.slice(from, from + PLATFORM_REACH);
  const stop = behind.findIndex(
    (token) => token.sentence !== behind[0]!.sentence || /^["“”,.:;]$/.test(token.text) || token.lower === "that",
  );
  const words = stop === -1 ? behind : behind.slice(0, stop);
  return words.some(
    (token, i) =>
      token.lower === "on" &&
      words
        .slice(i + 1, i + 3)
        .some((next) => SOCIAL_PLATFORMS.has(next.lower) && (next.capital || next.lower === "social")),
  );
}
