/** Compares an article with its gold: how many attributions are right, and which expectations do not hold. */
import type { Article, Attribution, Finding, Hop, Sentence, Span } from "../../../src/core/model";
import { type Gold, type GoldAttribution, type GoldSource, listOf, placeOf } from "./gold";

/** Of the gold's attributions that are not optional. */
export interface Score {
  /** Read at all: the same cue, and content that overlaps. */
  readonly found: number;
  readonly source: number;
  readonly content: number;
  /** The speaker is of the right kind. */
  readonly kind: number;
  /** The speaker is the right one, and so is everyone between speaker and reader. */
  readonly chain: number;
}

export function score(gold: Gold, article: Article): Score & { readonly of: number } {
  const rows = gold.attributions.filter(({ optional }) => !optional);
  const pairs = rows.flatMap((row) => {
    const found = match(row, article);
    return found ? [{ row, found }] : [];
  });
  const count = (right: (row: GoldAttribution, found: Attribution) => boolean) =>
    pairs.filter(({ row, found }) => right(row, found)).length;
  return {
    of: rows.length,
    found: pairs.length,
    source: count(({ spans }, { source }) => same(gold.text, spans.source, source)),
    content: count(({ spans }, { content }) => spans.content.length === 0 || same(gold.text, spans.content, content)),
    kind: count((row, { chain: [speaker] }) => speaker !== undefined && isKind(row, speaker)),
    chain: count((row, { chain }) => isChain(gold, row.chain ?? [row.speaker], chain)),
  };
}

/** The attribution that fits a row best. */
function match({ spans }: GoldAttribution, { attributions }: Article): Attribution | undefined {
  const fit = (one: Attribution) => shared(one.content, spans.content) + shared(one.source, spans.source);
  return attributions
    .filter(({ cue, content }) => {
      const sameCue = spans.cue.length === 0 ? cue.length === 0 : cue.some((c) => spans.cue.some((d) => meets(c, d)));
      return sameCue && (spans.content.length === 0 || shared(content, spans.content) > 0.3);
    })
    .sort((a, b) => fit(b) - fit(a))[0];
}

export const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether the pieces are the same; a comma or a stop at the end of one makes no difference, as people differ over it. */
function same(text: string, a: readonly Span[], b: readonly Span[]): boolean {
  const end = (span: Span) => span.start + text.slice(span.start, span.end).replace(/[,.;:\s]+$/, "").length;
  return a.length === b.length && a.every((span, i) => span.start === b[i]!.start && end(span) === end(b[i]!));
}

/** How much two lists of spans have in common, from 0 to 1 (Dice). */
function shared(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((total, { start, end }) => total + end - start, 0);
  const both = a.reduce(
    (total, x) =>
      total + b.reduce((own, y) => own + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );
  return both === 0 ? 0 : (2 * both) / (length(a) + length(b));
}

/** A pronoun that is left open has no kind. */
function isKind(row: GoldAttribution, { kind, sourceId }: Hop): boolean {
  return (sourceId !== undefined || kind === "unspecified") && listOf(row.kind).includes(kind);
}

function isChain({ sources }: Gold, ids: readonly string[], chain: readonly Hop[]): boolean {
  return (
    ids.length === chain.length &&
    ids.every((id, i) =>
      isTeller(
        sources.find((one) => one.id === id),
        id,
        chain[i]!,
      ),
    )
  );
}

/** One of the two names says all that the other does. */
function isTeller(source: GoldSource | undefined, id: string, hop: Hop): boolean {
  if (hop.kind === "unspecified") return listOf(source?.kind).includes("unspecified");
  const label = plain(source?.label ?? id);
  const name = plain(hop.name);
  return name.includes(label) || label.includes(name);
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^(?:the|an?) /, "");

// ── Expectations ─────────────────────────────────────────────────────────────────────────────

const UNSOURCED = /^SRC10[1-6]$/;

/** What the gold expects and the article does not show, in words. */
export function misses(gold: Gold, article: Article): string[] {
  const expectations = [
    { what: `kind ${gold.kind}`, holds: article.kind === gold.kind },
    { what: `outlet ${gold.outlet}`, holds: article.outlet === gold.outlet },
    ...passages(gold, article),
    ...unsourced(gold, article),
    ...quiet(gold, article),
  ];
  return expectations.filter(({ holds }) => !holds).map(({ what }) => what);
}

interface Expectation {
  readonly what: string;
  readonly holds: boolean;
}

function passages({ text, passages: rows, dateline }: Gold, article: Article): Expectation[] {
  const kinds = rows.map(({ at, kind }) => {
    const place = placeOf(text, at);
    const passage = article.passages.find(({ span }) => meets(span, place));
    return { what: `${listOf(kind).join(" or ")}: ${at}`, holds: !!passage && listOf(kind).includes(passage.kind) };
  });
  if (dateline === undefined) return kinds;
  const holds = article.passages.some((passage) => {
    const span = passage.dateline;
    return span !== undefined && text.slice(span.start, span.end).trim() === dateline;
  });
  return [...kinds, { what: `dateline ${dateline}`, holds }];
}

function unsourced(gold: Gold, article: Article): Expectation[] {
  return gold.unsourced.map(({ sentence, rule }) => {
    const place = sentenceAt(article, placeOf(gold.text, sentence)).span;
    const holds = article.findings.some(({ code, span }) => listOf(rule).includes(code) && meets(span, place));
    return { what: `${listOf(rule).join(" or ")}: ${sentence}`, holds };
  });
}

/** Sentences that the gold calls quiet, and those that its attributions cover: no finding of a missing source. */
function quiet(gold: Gold, article: Article): Expectation[] {
  const findings = article.findings.filter(({ code }) => UNSOURCED.test(code));
  if (gold.quiet === "all") return findings.map((finding) => noise(gold.text, finding));
  const places = gold.quiet.map((words) => placeOf(gold.text, words));
  const contents = gold.attributions.filter(({ optional }) => !optional).flatMap(({ spans }) => spans.content);
  const wanted = gold.unsourced.map(({ sentence }) => sentenceAt(article, placeOf(gold.text, sentence)));
  const silent = article.sentences.filter(
    (sentence) =>
      !wanted.includes(sentence) &&
      (places.some((place) => meets(place, sentence.span)) || contents.some((piece) => meets(piece, sentence.span))),
  );
  return findings
    .filter(({ span }) => silent.some((sentence) => meets(span, sentence.span)))
    .map((finding) => noise(gold.text, finding));
}

function noise(text: string, { code, span }: Finding): Expectation {
  return { what: `no ${code}: ${text.slice(span.start, span.start + 40)}`, holds: false };
}

/** The sentence that words stand in. */
function sentenceAt({ sentences }: Article, place: Span): Sentence {
  const found = sentences.find(({ span }) => meets(span, place));
  if (!found) throw new Error(`No sentence stands at ${place.start}`);
  return found;
}
