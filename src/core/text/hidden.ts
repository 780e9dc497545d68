/** What a reader never sees, in either format: comments, CriticMarkup comments, notes of the desk and characters without width. */
import type { Span } from "../model";
import { countWhile } from "../spans";
import { DESK_NOTE } from "./deskNotes";
import { afterBreak } from "./lines";

const COMMENTS = [
  { open: "<!--", close: "-->" },
  { open: "{>>", close: "<<}" },
] as const;

/**
 * Format characters (zero-width and joining ones, direction marks, the soft hyphen, the byte-order mark, tag
 * characters) and variation selectors, where provenance manifests are kept. The bound keeps a run of millions
 * from overflowing the expression's stack.
 */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]{1,1000}/gu;

const NOTE = new RegExp(DESK_NOTE, "gu");

export interface Hidden {
  readonly comments: readonly Span[];
  /** Comments, notes of the desk and invisible characters. */
  readonly all: readonly Span[];
}

/**
 * The comments of the text, in order. One that is never closed, or that another one opens inside,
 * is no comment: otherwise a slip of the pen would hide the rest of the article.
 */
function findComments(text: string): Span[] {
  const found = COMMENTS.flatMap(({ open, close }) => findDelimited(text, open, close));
  return joinSpans(found);
}

export function findHidden(text: string): Hidden {
  const comments = findComments(text);
  const all: Span[] = comments.map((comment) => wholeLine(text, comment));
  for (const match of text.matchAll(INVISIBLE)) all.push(spanOf(match));
  for (const match of text.matchAll(NOTE)) all.push(withBlankBefore(text, spanOf(match)));
  return { comments, all: joinSpans(all) };
}

function spanOf({ index, 0: words }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}

/** So that the words on both sides of a note stand as they stood without it. */
function withBlankBefore(text: string, { start, end }: Span): Span {
  return { start: isBlank(text[start - 1]) ? start - 1 : start, end };
}

/** Sorted, with those that overlap or touch made one. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const sorted = spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** The parts of `spans` (sorted, not overlapping) that lie between `from` and `to`. */
export function spansWithin(spans: readonly Span[], from: number, to: number): Span[] {
  return spansTouching(spans, from, to).map((span) => ({
    start: Math.max(span.start, from),
    end: Math.min(span.end, to),
  }));
}

/** Those of `spans` (sorted, not overlapping) that lie at least in part between `from` and `to`. */
export function spansTouching<T extends Span>(spans: readonly T[], from: number, to: number): T[] {
  const touching: T[] = [];
  for (let i = firstEndingAfter(spans, from); i < spans.length; i++) {
    const span = spans[i]!;
    if (span.start >= to) break;
    touching.push(span);
  }
  return touching;
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return countWhile(spans, ({ end }) => end <= offset);
}

/** A comment that has its line to itself hides the line with its break, so that it leaves no blank line. */
function wholeLine(text: string, comment: Span): Span {
  let start = comment.start;
  while (isBlank(text[start - 1])) start--;
  let end = comment.end;
  while (isBlank(text[end])) end++;
  const alone = (start === 0 || isBreak(text[start - 1])) && isBreak(text[end]);
  return alone ? { start, end: afterBreak(text, end) } : comment;
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t";
}

function isBreak(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}

function findDelimited(text: string, open: string, close: string): Span[] {
  const spans: Span[] = [];
  let start = text.indexOf(open);
  while (start !== -1) {
    const closeAt = text.indexOf(close, start + open.length);
    if (closeAt === -1) break;
    // The last opening before the close is the one that the close belongs to.
    const innermost = text.lastIndexOf(open, closeAt - open.length);
    const end = closeAt + close.length;
    spans.push({ start: Math.max(start, innermost), end });
    start = text.indexOf(open, end);
  }
  return spans;
}
