/** Finds quotation marks and tells from the characters beside each what it could do. */
import { ELISIONS } from "../../lexicon/quotationWords";
import type { Span } from "../model";

/** Marks of one family close each other, however mixed the glyphs. */
export type Family = "double" | "single" | "angle" | "singleAngle";

export interface Mark extends Span {
  readonly family: Family;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** It may as well be an inch mark or an apostrophe: so where the next mark can close, this one does not. */
  readonly doubtful: boolean;
  /** `„`, which `“` closes. */
  readonly low: boolean;
}

const RUN = /["“”„‟‘’‚'`«»‹›]+/g;
/** Longer runs of marks are decoration. */
const LONGEST_RUN = 4;
const DOUBLED = new Set(["''", "``", "‘‘", "’’"]);
const FAMILY: ReadonlyMap<string, Family> = new Map([
  ...['"', "“", "”", "„", "‟", "''", "``", "‘‘", "’’"].map((glyph) => [glyph, "double"] as const),
  ...["'", "‘", "’", "‚"].map((glyph) => [glyph, "single"] as const),
  ...["«", "»"].map((glyph) => [glyph, "angle"] as const),
  ...["‹", "›"].map((glyph) => [glyph, "singleAngle"] as const),
]);
const OPENING = new Set(["“", "„", "‟", "‘", "‚", "«", "‹", "``", "‘‘"]);
const CLOSING = new Set(["”", "’", "»", "›", "’’"]);

const SPACE = /\s/;
const DIGIT = /\d/;
const WORD = /[\p{L}\p{N}]/u;
const OPENING_BRACKET = /[([{]/;
const CLOSING_PUNCTUATION = /[.,;:!?)\]}]/;
const BEFORE_OPENING = /[\s([{<>—–―\-/=*_|]/;
const AFTER_CLOSING = /[\s.,;:!?…)\]}<>—–―\-/*_|]/;
/** A quotation that leaves out its beginning: `"...we knew."` */
const LEADING_ELLIPSIS = /^[^\w\s]{0,3}\.{2}/;
const APOSTROPHE = new Set(["'", "’"]);
const YEAR = /^\d{2}s?(?![\p{L}\p{N},])/u;
const LONGEST_ELISION = 12;

export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (run.length > LONGEST_RUN) continue;
    const before = text[index - 1] ?? "";
    const after = text[index + run.length] ?? "";
    let start = index;
    for (const glyph of glyphsOf(run, before === "" || BEFORE_OPENING.test(before))) {
      const mark = readMark(text, glyph, start, before, after);
      if (mark) marks.push(mark);
      start += glyph.length;
    }
  }
  return marks;
}

/** A run into marks: two apostrophes are a double mark, the outer one at either end. */
function glyphsOf(run: string, opening: boolean): string[] {
  if (run.length === 1) return [run];
  const glyphs: string[] = [];
  let at = 0;
  while (at < run.length) {
    const pair = run.slice(at, at + 2);
    const oneMore = run[at + 2] === run[at];
    const size = DOUBLED.has(pair) && (opening || !oneMore) ? 2 : 1;
    glyphs.push(run.slice(at, at + size));
    at += size;
  }
  return glyphs;
}

/** `before` and `after` are the characters on either side of the whole run of marks. */
function readMark(text: string, glyph: string, start: number, before: string, after: string): Mark | undefined {
  const family = FAMILY.get(glyph);
  const end = start + glyph.length;
  if (!family || (family === "single" && isApostrophe(text, start, end))) return undefined;
  const opens = canStandBefore(text, end, before, after);
  const closes = canStandAfter(text, end, before, after);
  return {
    start,
    end,
    family,
    canOpen: mayOpen(glyph, family, opens, closes, before, after),
    canClose: mayClose(glyph, family, opens, closes, before),
    doubtful: isDoubtful(glyph, family, before, after),
    low: glyph === "„" || glyph === "‚",
  };
}

/** A curly mark that plainly stands the wrong way round was typed wrong, or belongs to another custom. */
function mayOpen(
  glyph: string,
  family: Family,
  opens: boolean,
  closes: boolean,
  before: string,
  after: string,
): boolean {
  if (OPENING.has(glyph)) return true;
  if (CLOSING.has(glyph)) return opens && !closes && family !== "single";
  if (opens || closes || family === "single") return opens;
  // Squeezed in: `he said,"We`.
  return (before === "," || before === ":") && after !== "";
}

function mayClose(glyph: string, family: Family, opens: boolean, closes: boolean, before: string): boolean {
  if (OPENING.has(glyph)) return closes && !opens && family !== "single";
  if (CLOSING.has(glyph)) return closes || family !== "single";
  if (opens || closes || family === "single") return closes;
  // Squeezed in, `it."The`, or alone between two spaces; after a figure it is an inch mark.
  return !DIGIT.test(before);
}

/** An inch mark, or the apostrophe of a plural. */
function isDoubtful(glyph: string, family: Family, before: string, after: string): boolean {
  if (glyph === '"') return DIGIT.test(before);
  return family === "single" && (before === "s" || before === "S") && SPACE.test(after);
}

function canStandBefore(text: string, end: number, before: string, after: string): boolean {
  if (before !== "" && !BEFORE_OPENING.test(before)) return false;
  if (after === "" || SPACE.test(after)) return false;
  return !CLOSING_PUNCTUATION.test(after) || LEADING_ELLIPSIS.test(text.slice(end, end + 5));
}

function canStandAfter(text: string, end: number, before: string, after: string): boolean {
  if (before === "" || SPACE.test(before) || OPENING_BRACKET.test(before)) return false;
  if (after === "" || AFTER_CLOSING.test(after)) return true;
  // `the “Post”’s editor`
  return APOSTROPHE.has(text[end] ?? "") && text[end + 1] === "s";
}

/** `don’t`, `’em`, `’90s`. */
function isApostrophe(text: string, start: number, end: number): boolean {
  const after = text[end] ?? "";
  if (!WORD.test(after)) return false;
  const before = text[start - 1] ?? "";
  if (WORD.test(before)) return true;
  const rest = text.slice(end, end + LONGEST_ELISION);
  if (DIGIT.test(after)) return YEAR.test(rest);
  const word = /^\p{L}+/u.exec(rest)?.[0] ?? "";
  // `the word 'cause'` is a quotation; `rock 'n' roll` is none.
  return ELISIONS.has(word.toLowerCase()) && (word.length === 1 || text[end + word.length] !== "'");
}
