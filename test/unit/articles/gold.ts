/** Reads a gold file and finds its words in the article: docs/test-articles.md tells how such a file is written. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { ArticleKind, PassageKind, RuleCode, SourceKind, Span, TextFormat } from "../../../src/core/model";

export const FIXTURES = path.join(process.cwd(), "test/fixtures");
const GOLD = ".gold.yaml";

type OneOrMore<T> = T | readonly T[];

interface GoldRow {
  readonly source?: OneOrMore<string>;
  readonly cue?: OneOrMore<string>;
  readonly content?: OneOrMore<string>;
  readonly speaker: string;
  readonly kind: OneOrMore<SourceKind>;
  readonly stance?: "denies" | "declines";
  readonly chain?: readonly string[];
  readonly near?: string;
  readonly optional?: true;
}

export interface GoldSource {
  readonly id: string;
  readonly kind: OneOrMore<SourceKind>;
  /** How the text has it, where the id is no name. */
  readonly label?: string;
}

interface GoldFile {
  readonly article: string;
  readonly kind: ArticleKind;
  readonly outlet?: string;
  readonly dateline?: string;
  readonly passages: readonly { readonly at: string; readonly kind: OneOrMore<PassageKind> }[];
  readonly attributions: readonly GoldRow[];
  readonly sources: readonly GoldSource[];
  readonly unsourced: readonly { readonly sentence: string; readonly rule: OneOrMore<RuleCode> }[];
  readonly quiet: "all" | readonly string[];
}

export interface GoldAttribution extends GoldRow {
  readonly spans: {
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  };
}

export interface Gold extends Omit<GoldFile, "attributions"> {
  readonly name: string;
  readonly text: string;
  readonly format: TextFormat;
  readonly attributions: readonly GoldAttribution[];
}

/** Every article with a gold file. */
export function readGolds(): Gold[] {
  const folder = path.join(FIXTURES, "articles");
  return readdirSync(folder)
    .filter((file) => file.endsWith(GOLD))
    .map((file) => readGold(path.join(folder, file)));
}

function readGold(file: string): Gold {
  const gold = parse(readFileSync(file, "utf8")) as GoldFile;
  const text = readFileSync(path.resolve(path.dirname(file), gold.article), "utf8");
  const attributions = gold.attributions.map((row) => ({ ...row, spans: findRow(text, row) }));
  return { ...gold, name: path.basename(file, GOLD), text, format: formatOf(gold.article), attributions };
}

export const formatOf = (file: string): TextFormat => (file.endsWith(".md") ? "markdown" : "plain");

export function listOf<T>(value: OneOrMore<T> | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as T];
}

/** Where the words stand, once in the whole text. */
export function placeOf(text: string, words: string): Span {
  const [place, another] = placesOf(text, words);
  if (!place || another) throw new Error(`Stands ${another ? "more than once" : "nowhere"} in the article: ${words}`);
  return place;
}

/** Everywhere that the words stand whole; `first … last` runs to the next `last`. */
function placesOf(text: string, words: string): Span[] {
  const [first = "", last] = words.split(" … ");
  const openings = wholeWords(text, first);
  if (last === undefined) return openings;
  const endings = wholeWords(text, last);
  return openings.flatMap(({ start, end }) => {
    const ending = endings.find((place) => place.start >= end);
    return ending ? [{ start, end: ending.end }] : [];
  });
}

function wholeWords(text: string, words: string): Span[] {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  return [...text.matchAll(new RegExp(literal, "gu"))]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !isWithinWord(text, start) && !isWithinWord(text, end));
}

function isWithinWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}

/** The content first; then the source and the cue that stand closest to it and to each other. */
function findRow(text: string, row: GoldRow): GoldAttribution["spans"] {
  const from = row.near === undefined ? 0 : placeOf(text, row.near).start;
  const places = (words: string) => {
    const found = placesOf(text, words).filter(({ start }) => start >= from);
    if (found.length === 0) throw new Error(`Not in the article: ${words}`);
    return found;
  };
  const sources = row.source === undefined ? [undefined] : listOf(row.source).flatMap(places);
  const cues = row.cue === undefined ? [undefined] : listOf(row.cue).flatMap(places);
  const readings = contentsOf(listOf(row.content).map(places)).flatMap((content) =>
    sources.flatMap((source) => cues.map((cue) => ({ content, source, cue, cost: distance(content, source, cue) }))),
  );
  const best = readings.reduce((a, b) => (b.cost < a.cost ? b : a));
  if (best.cost === Number.POSITIVE_INFINITY) throw new Error(`Its pieces overlap: ${JSON.stringify(row)}`);
  return { content: best.content, source: best.source ? [best.source] : [], cue: best.cue ? [best.cue] : [] };
}

/** A content's other pieces stand by the one that is unique. */
function contentsOf(pieces: readonly Span[][]): Span[][] {
  if (pieces.length === 0) return [[]];
  const unique = pieces.find((places) => places.length === 1)?.[0];
  if (unique) return [pieces.map((places) => places.reduce((a, b) => (gap(b, unique) < gap(a, unique) ? b : a)))];
  return (pieces[0] ?? []).map((place) => [place]);
}

function distance(content: readonly Span[], source: Span | undefined, cue: Span | undefined): number {
  const parts = [source, cue].filter((part) => part !== undefined);
  const all = [...parts, ...content].sort((a, b) => a.start - b.start);
  if (all.some((span, at) => span.start < (all[at - 1]?.end ?? 0))) return Number.POSITIVE_INFINITY;
  const toContent = content.length === 0 ? 0 : sum(parts.map((part) => Math.min(...content.map((c) => gap(part, c)))));
  return toContent + (source && cue ? gap(source, cue) : 0);
}

const gap = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
