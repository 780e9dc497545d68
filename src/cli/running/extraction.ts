/** Extraction of one line: `{"id", "text"}` in, `{"id", "attributions", "findings"}` out. */
import { type AnalysisSettings, createAnalyst, type TextFormat } from "../../core";
import { toPrediction } from "../formats/prediction";
import type { Line } from "../input/lines";
import type { Task } from "../jobs/work";

export interface ExtractionSetup {
  /** Of the texts that do not say it themselves. */
  readonly format: TextFormat;
  readonly settings: AnalysisSettings;
}

/** What to write for a line, or what is wrong with it. */
export type Extracted = { readonly line: string } | { readonly problem: string };

export function makeExtraction({ format, settings }: ExtractionSetup): Task<Line, Extracted> {
  const analyst = createAnalyst();
  return (line) => {
    if ("problem" in line) return line;
    const record = readRecord(line.text);
    if ("problem" in record) return record;
    const { text } = record;
    const article = analyst.analyse({ text, format: record.format ?? format, settings });
    return { line: withId(record.id, toPrediction(article, text)) };
  };
}

interface ArticleRecord {
  readonly text: string;
  readonly format?: TextFormat;
  /** As JSON; absent where it has none. */
  readonly id: string | undefined;
}

type Problem = { readonly problem: string };

function readRecord(line: string): ArticleRecord | Problem {
  const record = parse(line);
  if ("problem" in record) return record;
  const { text, format } = record.value;
  if (typeof text !== "string") return { problem: 'has no "text" that is a string' };
  const id = idOf(record.value, line);
  if (format === undefined) return { text, id };
  if (format === "plain" || format === "markdown") return { text, format, id };
  return { problem: 'has a "format" that is neither "plain" nor "markdown"' };
}

function parse(line: string): { readonly value: Readonly<Record<string, unknown>> } | Problem {
  try {
    const value: unknown = JSON.parse(line);
    if (Array.isArray(value)) return { problem: "is a list: each of its objects needs a line of its own" };
    if (value === null || typeof value !== "object") return { problem: 'is no JSON object with an "id" and a "text"' };
    return { value: value as Record<string, unknown> };
  } catch (error) {
    return { problem: `is no JSON: ${(error as Error).message}` };
  }
}

/** The `id` of a line as JSON, where it can be read and has one. */
export function idIn(line: string): string | undefined {
  const record = parse(line);
  return "problem" in record ? undefined : idOf(record.value, line);
}

function idOf({ id }: Readonly<Record<string, unknown>>, line: string): string | undefined {
  return typeof id === "number" && !Number.isSafeInteger(id) ? asWritten(id, line) : JSON.stringify(id);
}

/** A number of more digits than JavaScript keeps, such as a post's, is taken from the line. */
function asWritten(id: number, line: string): string {
  const written = [...line.matchAll(/"id"\s*:\s*(-?\d[\d.eE+-]*)/g)].map(([, digits]) => digits!);
  return written.findLast((digits) => Number(digits) === id) ?? JSON.stringify(id);
}

/** An object as a line of JSON, its `id` before all else. */
export function withId(id: string | undefined, object: object): string {
  const json = JSON.stringify(object);
  return id === undefined ? json : `{"id":${id},${json.slice(1)}`;
}
