/** Reads the body of a source tag: `src: named; by: Ann Lee; date: 2026-03-02`. */
import { SOURCE_KINDS } from "../../lexicon/kinds";
import { say } from "../../lexicon/say";
import { SOURCE_SPELLINGS, SOURCELESS, TAG_KEYS, type TagKey, type TagKeyRow } from "../../lexicon/tagKeys";
import type { Fix, SourceTag, Span } from "../model";
import { bodyOf } from "./comments";
import { unescapeValue } from "./escape";
import { colonBehind, type Problem, quoted, repair, unknown } from "./problem";
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
  let before: Pair | undefined;
  for (const pair of pairs(text, body)) {
    const read = src === undefined ? readSrc(text, pair) : readField(text, pair, fields, before);
    if ("problem" in read) return read;
    if ("src" in read) src = read.src;
    else {
      fields[read.key] = read.value;
      before = pair;
    }
  }
  return src === undefined ? { problem: SAY_WHICH, at: body } : { src, fields };
}

const SAY_WHICH = say`Say what kind of source it is, for example \`src: named\`.`;

function readSrc(text: string, pair: Pair): Pick<SourceTag, "src"> | Problem {
  const key = slice(text, pair.key);
  if (key.toLowerCase() !== "src" || !pair.value) return noSrc(text, pair);
  const written = slice(text, pair.value);
  if (!written) return { problem: SAY_WHICH, at: pair.key };
  const src = srcOf(written);
  return src ? { src } : unknown(say`kind of source`, written, pair.value, [...SRC_VALUES.keys()]);
}

function srcOf(written: string): SourceTag["src"] | undefined {
  const value = written.toLowerCase();
  return SRC_VALUES.get(SOURCE_SPELLINGS[value] ?? value);
}

/** `src named`: plain where what follows is a kind of source. */
function noSrc(text: string, { key, value }: Pair): Problem {
  const written = slice(text, key);
  if (written.length <= SRC.length) return { problem: SAY_WHICH, at: key };
  const known = !value && srcOf(written.slice(SRC.length).trim()) !== undefined;
  return {
    problem: say`A colon is missing after \`src\`.`,
    at: key,
    ...(known && { repairs: [colonBehind(SRC, key.start + SRC.length, true)] }),
  };
}

const SRC = "src";

function readField(
  text: string,
  pair: Pair,
  fields: Readonly<Record<string, string>>,
  before: Pair | undefined,
): Field | Problem {
  if (!pair.value) return noColon(text, pair, fields, before);
  const written = slice(text, pair.key);
  const row = KEYS.get(written.toLowerCase());
  if (!row) return unknown(say`key`, written, pair.key, [...KEYS.keys()]);
  if (row.key in fields) return { problem: say`The key ${quoted(row.key)} stands here twice.`, at: pair.key };
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
  if (!value) return { problem: say`\`${row.key}\` has no value: write \`${row.key}: ${row.example}\`.`, at };
  if (row.takes === "date") {
    return isDate(value)
      ? { key: row.key, value }
      : { problem: say`${quoted(value)} is no date: write \`${row.example}\`.`, at };
  }
  const known = row.takes.find((allowed) => allowed === value.toLowerCase());
  return known ? { key: row.key, value: known } : unknown(row.key, value, at, row.takes);
}

/** `by Ann Lee`, or the rest of a value that was cut by its own semicolon. */
function noColon(
  text: string,
  { key: at }: Pair,
  fields: Readonly<Record<string, string>>,
  before: Pair | undefined,
): Problem {
  const words = slice(text, at);
  const key = /^[a-z]+/i.exec(words)?.[0] ?? "";
  const row = KEYS.get(key.toLowerCase());
  if (!row) {
    const problem = say`${quoted(words)} has no key: write \`key: value\`, and a semicolon inside a value as \`\\;\`.`;
    return { problem, at, repairs: semicolonRepairs(text, at, before) };
  }
  const value = words.slice(key.length).trim();
  const plain = value !== "" && !(row.key in fields) && say`key` in readValue(row, unescapeValue(value), at);
  return {
    problem: say`A colon is missing after \`${row.key}\`.`,
    at,
    // Free text may as well be the rest of the value before it: `role: baker; by night a poet`.
    ...(plain && { repairs: [colonBehind(key, at.start + key.length, row.takes !== "text")] }),
  };
}

/** Where the words go on from a value of free text, the semicolon between may belong to it. */
function semicolonRepairs(text: string, at: Span, before: Pair | undefined): Fix[] {
  if (!before?.value || KEYS.get(slice(text, before.key).toLowerCase())?.takes !== "text") return [];
  const semicolon = before.value.end + text.slice(before.value.end, at.start).indexOf(";");
  if (text.slice(before.value.end, at.start).trim() !== ";") return [];
  const title = say`Make the semicolon part of the value`;
  return [repair(title, { start: semicolon, end: semicolon }, "\\", false)];
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
