/** Finds quotation marks and tells from the characters beside each what it could do. */
import { ELISIONS } from "../../lexicon/quotationWords";
import type { Span } from "../model";

export interface Mark extends Span {
  readonly family: "double" | "single" | "angle" | "singleAngle";
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** It may as well be an inch mark or an apostrophe: so where the next mark can close, this one does not. */
  readonly doubtful: boolean;
  /** `„`, which `“` closes. */
  readonly low: boolean;
  readonly glyph: string;
}

const RUN = /["“”„‟‘’‚'`«»‹›]+/g;
/** Longer runs of marks are decoration. */
const LONGEST_RUN = 4;
const DOUBLED = new Set(["''", "``", "‘‘", "’’"]);
const FAMILY: Readonly<Record<string, Mark["family"]>> = {
  '"': "double",
  "“": "double",
  "”": "double",
  "„": "double",
  "‟": "double",
  "''": "double",
  "``": "double",
  "‘‘": "double",
  "’’": "double",
  "'": "single",
  "‘": "single",
  "’": "single",
  "‚": "single",
  "«": "angle",
  "»": "angle",
  "‹": "singleAngle",
  "›": "singleAngle",
};
const OPENING = new Set(["“", "„", "‟", "‘", "‚", "«", "‹", "``", "‘‘"]);
const CLOSING = new Set(["”", "’", "»", "›", "’’"]);

const SPACE = /\s/;
const BEFORE_OPENING = /[\s([{—–\-/=*_|]/;
const AFTER_CLOSING = /[\s.,;:!?…)\]}—–\-/*_|]/;

export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const run of text.matchAll(RUN)) {
    if (run[0].length > LONGEST_RUN) continue;
    const before = text[run.index - 1];
    const end = run.index + run[0].length;
    let start = run.index;
    for (const glyph of glyphsOf(run[0], before === undefined || BEFORE_OPENING.test(before))) {
      const mark = readMark(text, glyph, { start, end: start + glyph.length }, before, text[end]);
      if (mark) marks.push(mark);
      start += glyph.length;
    }
  }
  return marks;
}

/** A run into marks: two apostrophes are a double mark, the outer one at either end. */
function glyphsOf(run: string, opening: boolean): string[] {
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
function readMark(
  text: string,
  glyph: string,
  span: Span,
  before: string | undefined,
  after: string | undefined,
): Mark | undefined {
  const family = FAMILY[glyph];
  if (!family) return undefined;
  if (family === "single" && isApostrophe(text, span)) return undefined;
  const opens = canStandBefore(text, span.end, before, after);
  const closes = canStandAfter(text, span.end, before, after);
  const possible = directions(glyph, family, opens, closes, before, after);
  const doubtful =
    (glyph === '"' && /\d/.test(before ?? "")) ||
    (family === "single" && /s/i.test(before ?? "") && SPACE.test(after ?? ""));
  return { ...span, family, ...possible, doubtful, low: glyph === "„" || glyph === "‚", glyph };
}

function directions(
  glyph: string,
  family: Mark["family"],
  opens: boolean,
  closes: boolean,
  before: string | undefined,
  after: string | undefined,
): { canOpen: boolean; canClose: boolean } {
  // A curly mark that plainly stands the wrong way round was typed wrong, or belongs to another custom.
  if (OPENING.has(glyph)) return { canOpen: true, canClose: closes && !opens && family !== "single" };
  if (CLOSING.has(glyph))
    return { canOpen: opens && !closes && family !== "single", canClose: family !== "single" || closes };
  if (opens || closes) return { canOpen: opens, canClose: closes };
  if (family === "single") return { canOpen: false, canClose: false };
  // Squeezed between two words, `it."The`, or alone between two spaces.
  if (before !== undefined && SPACE.test(before)) return { canOpen: false, canClose: true };
  return { canOpen: /[,:]/.test(before ?? "") && after !== undefined, canClose: !/\d/.test(before ?? "") };
}

function canStandBefore(text: string, end: number, before: string | undefined, after: string | undefined): boolean {
  if (before !== undefined && !BEFORE_OPENING.test(before)) return false;
  if (after === undefined || SPACE.test(after)) return false;
  return !/[.,;:!?)\]}]/.test(after) || /^[^\w\s]{0,3}\.{2}/.test(text.slice(end, end + 5));
}

function canStandAfter(text: string, end: number, before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || SPACE.test(before) || /[([{]/.test(before)) return false;
  if (after === undefined || AFTER_CLOSING.test(after)) return true;
  // `the “Post”’s editor`
  return /^['’]s/.test(text.slice(end, end + 2));
}

/** `don’t`, `’em`, `’90s`. */
function isApostrophe(text: string, span: Span): boolean {
  const before = text[span.start - 1];
  const rest = text.slice(span.end, span.end + 12);
  const inWord = before !== undefined && /[\p{L}\p{N}]/u.test(before) && /^[\p{L}\p{N}]/u.test(rest);
  if (inWord) return true;
  if (/^\d{2}s?(?![\p{L}\p{N},])/u.test(rest)) return before === undefined || !/\d/.test(before);
  const word = /^\p{L}+/u.exec(rest)?.[0];
  return word !== undefined && ELISIONS.has(word.toLowerCase()) && !text.startsWith("'", span.end + word.length + 1);
}
