/** Reads the body of a source tag: `src: named; by: Ann Lee; date: 2026-03-02`. */
import { SOURCE_KINDS } from "../../lexicon/kinds";
import { SOURCE_SPELLINGS, SOURCELESS, TAG_KEYS, type TagKey, type TagKeyRow } from "../../lexicon/tagKeys";
import type { SourceTag, Span } from "../model";
import { bodyOf } from "./comments";
import { unescapeValue } from "./escape";
import { type Problem, quoted, unknown } from "./problem";
import { trimmed } from "./spans";

type SourceParts = Pick<SourceTag, "src" | "fields">;

const SRC_VALUES = new Map<string, SourceTag["src"]>([
  ...SOURCE_KINDS.map((row) => [row.tag, row.id] as const),
  ...SOURCELESS.map((row) => [row.value, row.value] as const),
]);
const KEYS = new Map<string, TagKeyRow>(TAG_KEYS.map((row) => [row.key, row]));

export function readSource(text: string, body: Span): SourceParts | Problem {
  let src: SourceTag["src"] | undefined;
  const fields: Record<string, string> = {};
  for (const pair of pairs(text, body)) {
    const read = src === undefined ? readSrc(text, pair) : readField(text, pair, fields);
    if ("problem" in read) return read;
    if ("src" in read) src = read.src;
    else fields[read.key] = read.value;
  }
  return src === undefined ? { problem: SAY_WHICH, at: body } : { src, fields };
}

const SAY_WHICH = "Say what kind of source it is, for example `src: named`.";

function readSrc(text: string, pair: Pair): Pick<SourceTag, "src"> | Problem {
  const key = slice(text, pair.key);
  if (key.toLowerCase() !== "src" || !pair.value) return noSrc(key, pair.key);
  const written = slice(text, pair.value);
  if (!written) return { problem: SAY_WHICH, at: pair.key };
  const value = written.toLowerCase();
  const src = SRC_VALUES.get(SOURCE_SPELLINGS[value] ?? value);
  return src ? { src } : { problem: unknown("kind of source", written, [...SRC_VALUES.keys()]), at: pair.value };
}

function noSrc(key: string, at: Span): Problem {
  return { problem: key.length > 3 ? "A colon is missing after `src`." : SAY_WHICH, at };
}

function readField(text: string, pair: Pair, before: Readonly<Record<string, string>>): Field | Problem {
  if (!pair.value) return noColon(slice(text, pair.key), pair.key);
  const row = KEYS.get(slice(text, pair.key).toLowerCase());
  if (!row) return { problem: unknown("key", slice(text, pair.key), [...KEYS.keys()]), at: pair.key };
  if (row.key in before) return { problem: `The key \`${row.key}\` stands here twice.`, at: pair.key };
  const at = pair.value.start < pair.value.end ? pair.value : pair.key;
  return readValue(row, unescapeValue(slice(text, pair.value)), at);
}

/** Where the value of a key stands in a tag. */
export function fieldSpan(text: string, tag: SourceTag, key: TagKey): Span | undefined {
  const body = bodyOf({ ...tag.span, notation: tag.notation, closed: true });
  for (const pair of pairs(text, body)) if (slice(text, pair.key).toLowerCase() === key) return pair.value;
  return undefined;
}

interface Field {
  readonly key: string;
  readonly value: string;
}

function readValue(row: TagKeyRow, value: string, at: Span): Field | Problem {
  if (row.takes === "text") return { key: row.key, value };
  if (!value) return { problem: `\`${row.key}\` has no value: write \`${row.key}: ${row.example}\`.`, at };
  if (row.takes === "date") {
    return isDate(value)
      ? { key: row.key, value }
      : { problem: `${quoted(value)} is no date: write \`${row.example}\`.`, at };
  }
  const known = row.takes.find((allowed) => allowed === value.toLowerCase());
  return known ? { key: row.key, value: known } : { problem: unknown(row.key, value, row.takes), at };
}

/** `by Ann Lee`, or the rest of a value that was cut by its own semicolon. */
function noColon(words: string, at: Span): Problem {
  const key = /^[a-z]+/i.exec(words)?.[0].toLowerCase();
  const problem =
    key !== undefined && KEYS.has(key)
      ? `A colon is missing after \`${key}\`.`
      : `${quoted(words)} has no key: write \`key: value\`, and a semicolon inside a value as \`\\;\`.`;
  return { problem, at };
}

/** A calendar date of ISO 8601: `2026-03-02`, or a month or a year where no more is known. */
function isDate(value: string): boolean {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}

interface Pair {
  readonly key: Span;
  /** Absent where no colon stands. */
  readonly value?: Span;
}

/** The `key: value` pairs between unescaped semicolons; empty ones are passed over. */
function* pairs(text: string, body: Span): Generator<Pair> {
  let start = body.start;
  for (const end of semicolons(text, body)) {
    const piece = trimmed(text, { start, end });
    if (piece.start < piece.end) yield pairOf(text, piece);
    start = end + 1;
  }
}

/** Where the unescaped semicolons of the body are, and its end. */
function* semicolons(text: string, body: Span): Generator<number> {
  const written = slice(text, body);
  for (const match of written.matchAll(/\\[\s\S]|;/g)) {
    if (match[0] === ";") yield body.start + match.index;
  }
  yield body.end;
}

function pairOf(text: string, piece: Span): Pair {
  const colon = slice(text, piece).indexOf(":");
  if (colon < 0) return { key: piece };
  const at = piece.start + colon;
  return {
    key: trimmed(text, { start: piece.start, end: at }),
    value: trimmed(text, { start: at + 1, end: piece.end }),
  };
}

function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
