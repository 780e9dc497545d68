/** An article as one line of JSON, in the format that the scorers of extraction read. */
import type { Article, Attribution, Span } from "../core";
import type { SourceKind } from "../lexicon/kinds";

type Pair = readonly [number, number];

const pair = ({ start, end }: Span): Pair => [start, end];

/** The six source types of the MCAE corpus (arXiv 2501.00164). */
const MCAE_TYPES: Readonly<Record<SourceKind, string>> = {
  "named-person": "named-person",
  "named-organisation": "named-organization",
  spokesperson: "named-organization",
  "unnamed-official": "anonymous-source",
  "unnamed-person": "unnamed-person",
  "unnamed-group": "unnamed-group",
  document: "document",
  data: "document",
  "court-record": "document",
  outlet: "named-organization",
  "social-post": "named-person",
  "own-observation": "unnamed-person",
  unspecified: "unnamed-group",
};

/** Offsets are UTF-16 code units, end exclusive; `nestedIn` and chain hops as in the model. */
export function toPrediction(article: Article): object {
  return {
    attributions: article.attributions.map((attribution) => toLine(article, attribution)),
    findings: article.findings.map(({ code, severity, span, message }) => ({
      code,
      severity,
      span: pair(span),
      message,
    })),
  };
}

function toLine(article: Article, attribution: Attribution): object {
  const source = attribution.sourceId === undefined ? undefined : article.sources[attribution.sourceId];
  return {
    source: attribution.source.map(pair),
    cue: attribution.cue.map(pair),
    content: attribution.content.map(pair),
    ...(source ? { kind: source.kind, sourceType: MCAE_TYPES[source.kind] } : {}),
    ...(source?.name ? { name: source.name } : {}),
    confidence: attribution.confidence.probability,
    strength: attribution.strength.level,
    chain: attribution.chain.map((hop) => ({ span: hop.span ? pair(hop.span) : null, name: hop.name, kind: hop.kind })),
    ...(attribution.nestedIn === undefined ? {} : { nestedIn: attribution.nestedIn }),
  };
}
