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
  const innerFirst = innermostFirst(article.attributions);
  const placeOf = new Map(innerFirst.map(({ index }, place) => [index, place]));
  return {
    attributions: innerFirst.map((attribution) => toLine(article, attribution, placeOf)),
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

function toLine(article: Article, attribution: Attribution, placeOf: ReadonlyMap<number, number>): object {
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
    ...(attribution.nestedIn === undefined ? {} : { nestedIn: placeOf.get(attribution.nestedIn) }),
  };
}
