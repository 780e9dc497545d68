/** An article as plain data in the format that the scorers of extraction read. */
import type { Article, Attribution, Finding, Hop, Span, StrengthLevel } from "../../core";
import type { SourceKind } from "../../lexicon/kinds";
import { openSourceType, type SourceType, sourceName, sourceType } from "./sourceType";

/** `[start, end)` in UTF-16 code units. */
export type Pair = readonly [number, number];

export interface Prediction {
  readonly attributions: readonly PredictedAttribution[];
  readonly findings: readonly PredictedFinding[];
}

/** One attribution; the pieces of source, cue and content in reading order. */
export interface PredictedAttribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly kind: SourceKind;
  readonly sourceType: SourceType;
  /** What a reader would call the source; of unnamed people there is none. */
  readonly name?: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly strength: StrengthLevel;
  /** From the innermost speaker outwards. */
  readonly chain: readonly PredictedHop[];
  /** The attribution whose content holds this one, as its place among `attributions`. */
  readonly nestedIn?: number;
}

export interface PredictedHop {
  readonly span: Pair | null;
  readonly name: string;
  readonly kind: SourceKind;
}

export interface PredictedFinding extends Pick<Finding, "code" | "severity" | "message"> {
  readonly span: Pair;
}

/** What the core has read in a text. */
export function toPrediction(article: Article, text: string): Prediction {
  const innerFirst = innermostFirst(article.attributions);
  const placeOf = new Map(innerFirst.map(({ index }, place) => [index, place]));
  return {
    attributions: innerFirst.map((attribution) => toAttribution(article, text, attribution, placeOf)),
    findings: article.findings.map(({ code, severity, span, message }) => ({
      code,
      severity,
      span: pair(span),
      message,
    })),
  };
}

/** Where one who cites another reports the very same words, whoever looks for them finds the inner attribution first. */
function innermostFirst(attributions: readonly Attribution[]): Attribution[] {
  const depth = (attribution: Attribution): number => {
    let steps = 0;
    for (let at = attribution; at.nestedIn !== undefined && steps < attributions.length; steps++)
      at = attributions[at.nestedIn]!;
    return steps;
  };
  return [...attributions].sort((a, b) => depth(b) - depth(a) || a.index - b.index);
}

function toAttribution(
  article: Article,
  text: string,
  attribution: Attribution,
  placeOf: ReadonlyMap<number, number>,
): PredictedAttribution {
  const mention = attribution.source[0];
  const source = attribution.sourceId === undefined ? undefined : article.sources[attribution.sourceId];
  const name = source && sourceName(source);
  return {
    source: attribution.source.map(pair),
    cue: attribution.cue.map(pair),
    content: attribution.content.map(pair),
    kind: source?.kind ?? "unspecified",
    sourceType: source ? sourceType(source) : openSourceType(mention ? text.slice(mention.start, mention.end) : ""),
    ...(name ? { name } : {}),
    confidence: attribution.confidence.probability,
    strength: attribution.strength.level,
    chain: attribution.chain.map(toHop),
    ...(attribution.nestedIn === undefined ? {} : { nestedIn: placeOf.get(attribution.nestedIn)! }),
  };
}

const toHop = ({ span, name, kind }: Hop): PredictedHop => ({ span: span ? pair(span) : null, name, kind });

const pair = ({ start, end }: Span): Pair => [start, end];
