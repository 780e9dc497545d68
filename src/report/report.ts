/**
 * What a sourcing report says of one article, as plain data: its sources and their claims, how claims reached the
 * reader, how well each stretch of the text is sourced, and what is still to settle. Its figures add up.
 */
import { claimWords, knownOf, type Teller, tellers } from "../core/claims";
import { groupBy } from "../core/grouping";
import type {
  Article,
  ArticleKind,
  Attribution,
  Finding,
  RuleCode,
  SourceKind,
  Span,
  Strength,
  StrengthLevel,
} from "../core/model";
import { positionsIn } from "../core/positions";
import { SOURCE_KINDS } from "../lexicon/kinds";
import { type Segment, type SegmentLevel, segmentsOf } from "./segments";

/** An article with its text, as it was read. */
export interface ReportedArticle {
  /** Where it lies, for a person: `drafts/bridge.md`. */
  readonly file: string;
  readonly text: string;
  readonly article: Article;
}

/** Where something stands in the article. */
export interface Place {
  readonly span: Span;
  /** From 1. */
  readonly line: number;
}

export interface ReportedClaim {
  readonly place: Place;
  /** What is said, in the words of the text. */
  readonly words: string;
  readonly strength: Strength;
  /** Whether the reading of it is only a guess. */
  readonly guess: boolean;
}

/** A source with its claims; or all claims of a kind of source whose speaker the text leaves open. */
export interface ReportedSource {
  /** Absent where the text leaves open who speaks. */
  readonly label?: string;
  /** Only of one that the text names. */
  readonly name?: string;
  readonly kind: SourceKind;
  /** What the text says of it besides: `harbour master`. */
  readonly known: readonly string[];
  readonly strength: Strength;
  /** In reading order, never empty. */
  readonly claims: readonly ReportedClaim[];
  /** Its share of the article's claims, from 0 to 1; together they are 1. */
  readonly share: number;
}

/** How claims reached the reader, where more than one tells them. */
export interface ReportedChain {
  readonly tellers: readonly Pick<Teller, "name" | "kind" | "own">[];
  readonly claims: readonly ReportedClaim[];
}

export interface Count<Key> {
  readonly key: Key;
  readonly sources: number;
  readonly claims: number;
}

export interface ReportedFindings {
  readonly code: RuleCode;
  readonly findings: readonly { readonly place: Place; readonly finding: Finding }[];
}

export interface SourcingReport {
  readonly title: string;
  readonly file: string;
  readonly outlet?: string;
  readonly kind: ArticleKind;
  readonly kindBecause: string;
  /** Those with most claims first. */
  readonly sources: readonly ReportedSource[];
  /** How many sources the text tells apart. */
  readonly sourceCount: number;
  /** How many claims all sources have together, with those whose speaker is left open. */
  readonly claims: number;
  readonly chains: readonly ReportedChain[];
  /** The article from start to end. */
  readonly segments: readonly Segment[];
  /** Sentences by how they are sourced: as many as the segments have together. */
  readonly sentences: Readonly<Record<SegmentLevel, number>>;
  /** In percent of the sentences that assert something; absent where none does. */
  readonly sourcedShare?: number;
  readonly byKind: readonly Count<SourceKind>[];
  readonly byStrength: readonly Count<StrengthLevel>[];
  /** By rule, those with most findings first; without what is still to come. */
  readonly findings: readonly ReportedFindings[];
  /** Every TK, and every tag whose source is to come. */
  readonly toCome: readonly { readonly place: Place; readonly words: string }[];
}

export const LEVELS: readonly StrengthLevel[] = ["strong", "adequate", "weak", "none"];

/** The rule that finds what is to come, which a report lists by itself. */
const TO_COME: RuleCode = "SRC401";

export function reportOf({ file, text, article }: ReportedArticle): SourcingReport {
  const positionOf = positionsIn(text);
  const placeOf = (span: Span): Place => ({ span, line: positionOf(span.start).line });
  const said = article.attributions.filter(({ imputed }) => !imputed);
  const claimOf = (attribution: Attribution): ReportedClaim => ({
    place: placeOf(attribution.span),
    words: claimWords(text, attribution),
    strength: attribution.strength,
    guess: attribution.confidence.level === "guess",
  });
  const sources = sourcesOf(article, said, claimOf);
  const segments = segmentsOf(article, (offset) => positionOf(offset).line);
  const sentences = sentenceCounts(segments);
  const asserting = article.assertions.length - sentences.quiet;
  return {
    title: titleOf(text, article) ?? file,
    file,
    ...(article.outlet && { outlet: article.outlet }),
    kind: article.kind,
    kindBecause: article.kindBecause,
    sources,
    sourceCount: sources.filter(isTold).length,
    claims: said.length,
    chains: chainsOf(article, said, claimOf),
    segments,
    sentences,
    ...(asserting > 0 && { sourcedShare: Math.round((100 * sourcedIn(sentences)) / asserting) }),
    byKind: SOURCE_KINDS.map(({ id }) => countOf(id, sources, ({ kind }) => kind)).filter(({ claims }) => claims > 0),
    byStrength: LEVELS.map((level) => strengthCount(level, sources)),
    findings: findingsByRule(article, placeOf),
    toCome: toCome(text, article, placeOf),
  };
}

/** The headline, without the signs that make it one. */
function titleOf(text: string, { passages }: Article): string | undefined {
  const headline = passages.find(({ kind }) => kind === "headline");
  const words =
    headline &&
    text
      .slice(headline.span.start, headline.span.end)
      .replace(/^[#\s]+/, "")
      .trim();
  return words || undefined;
}

function sourcesOf(
  article: Article,
  said: readonly Attribution[],
  claimOf: (attribution: Attribution) => ReportedClaim,
): ReportedSource[] {
  const kindOf = ({ chain }: Attribution): SourceKind => chain[0]?.kind ?? "unspecified";
  const groups = groupBy(said, (attribution) => attribution.sourceId ?? `open ${kindOf(attribution)}`);
  const rows = [...groups].map(([key, attributions]): ReportedSource => {
    const source = typeof key === "number" ? article.sources[key] : undefined;
    const claims = attributions.map(claimOf);
    const share = claims.length / said.length;
    if (!source) return { kind: kindOf(attributions[0]!), known: [], strength: strongest(claims), claims, share };
    const { label, name, kind, strength } = source;
    return { label, ...(name && { name }), kind, known: knownOf(source), strength, claims, share };
  });
  return rows.sort((one, other) => other.claims.length - one.claims.length);
}

/** Whether the text tells who speaks. */
function isTold({ label }: ReportedSource): boolean {
  return label !== undefined;
}

function strongest(claims: readonly ReportedClaim[]): Strength {
  const rank = ({ strength }: ReportedClaim) => LEVELS.indexOf(strength.level);
  return claims.reduce((best, claim) => (rank(claim) < rank(best) ? claim : best)).strength;
}

/** Claims that took the same way are told of once. */
function chainsOf(
  article: Article,
  said: readonly Attribution[],
  claimOf: (attribution: Attribution) => ReportedClaim,
): ReportedChain[] {
  const told = new Map<number, { tellers: readonly Teller[]; first: Attribution }>();
  for (const attribution of said) {
    const way = tellers(article, attribution);
    const first = way[0]?.attribution;
    if (first === undefined || told.has(first) || way.filter((hop) => hop.attribution !== undefined).length < 2)
      continue;
    told.set(first, { tellers: way, first: article.attributions[first] ?? attribution });
  }
  const ways = groupBy(told.values(), (one) => JSON.stringify(one.tellers.map(({ name, kind }) => [name, kind])));
  return [...ways.values()].map((same) => ({
    tellers: same[0]!.tellers.map(({ name, kind, own }) => ({ name, kind, ...(own && { own }) })),
    claims: same.map(({ first }) => claimOf(first)),
  }));
}

function sentenceCounts(segments: readonly Segment[]): Record<SegmentLevel, number> {
  const counts = { strong: 0, adequate: 0, weak: 0, none: 0, own: 0, quiet: 0 };
  for (const { level, sentences } of segments) counts[level] += sentences;
  return counts;
}

/** How many sentences stand under a source, there or nearby. */
export function sourcedIn({ strong, adequate, weak }: Readonly<Record<SegmentLevel, number>>): number {
  return strong + adequate + weak;
}

function countOf<Key>(
  key: Key,
  sources: readonly ReportedSource[],
  keyOf: (source: ReportedSource) => Key,
): Count<Key> {
  const own = sources.filter((source) => keyOf(source) === key);
  return { key, sources: own.filter(isTold).length, claims: own.reduce((sum, { claims }) => sum + claims.length, 0) };
}

/** Sources by the strongest of their claims, claims each by its own strength. */
function strengthCount(level: StrengthLevel, sources: readonly ReportedSource[]): Count<StrengthLevel> {
  const claims = sources.flatMap((source) => source.claims).filter(({ strength }) => strength.level === level);
  return { ...countOf(level, sources, ({ strength }) => strength.level), claims: claims.length };
}

function findingsByRule({ findings }: Article, placeOf: (span: Span) => Place): ReportedFindings[] {
  const rules = groupBy(
    findings.filter(({ code }) => code !== TO_COME),
    ({ code }) => code,
  );
  return [...rules]
    .map(([code, found]) => ({
      code,
      findings: found.map((finding) => ({ place: placeOf(finding.span), finding })),
    }))
    .sort((one, other) => other.findings.length - one.findings.length);
}

function toCome(text: string, { marks, tags }: Article, placeOf: (span: Span) => Place): SourcingReport["toCome"] {
  const open = [
    ...marks.filter(({ type }) => type === "TK"),
    ...tags.filter((tag) => tag.type === "source" && tag.src === "to-come"),
  ];
  return open
    .map(({ span }) => ({ place: placeOf(span), words: text.slice(span.start, span.end) }))
    .sort((one, other) => one.place.span.start - other.place.span.start);
}

/** Whole percents of lengths that are 100 together: what rounding leaves goes to the largest remainders. */
export function percents(lengths: readonly number[]): number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total === 0) return lengths.map(() => 0);
  const exact = lengths.map((length) => (100 * length) / total);
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact.map((part, i) => ({ i, rest: part - whole[i]! })).sort((a, b) => b.rest - a.rest);
  for (const { i } of byRemainder.slice(0, left)) whole[i]!++;
  return whole;
}
