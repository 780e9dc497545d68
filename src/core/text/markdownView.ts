/**
 * The document as the Markdown parser should see it: of the same length, with line breaks made one kind
 * and comments made inert. So a tag never turns a paragraph into an HTML block, and an unclosed comment
 * never swallows the rest of the article.
 */
import type { Span } from "../model";
import { splitLines } from "./lines";

const FENCE = /^[\s>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(`{3,}|~{3,})([^`]*)$/;
const BLOCK_START = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|>|\||#{1,6}\s)/;
/** Where inline parsing, quadratic at its worst, begins to be felt. */
const MOST_UNITS_A_BLOCK = 8_000;
const MOST_UNITS = 1_000_000;
/** Nor are there so many marks between two blank lines: quotations and indented lines are one block over many lines. */
const MOST_MARKS = 4_000;
const MARKS = /[*_~[\]]/g;
const BLANK = /^[\s>]*$/;

/** Spans of fenced code, in which nothing is a comment. */
export function findFences(document: string): Span[] {
  const fences: Span[] = [];
  let open: { start: number; mark: string } | undefined;
  for (const line of splitLines(document)) {
    const found = FENCE.exec(document.slice(line.start, Math.min(line.end, line.start + 200)));
    if (!found) continue;
    const [, mark = "", info = ""] = found;
    if (!open) open = { start: line.start, mark };
    else if (mark.startsWith(open.mark) && !info.trim()) {
      fences.push({ start: open.start, end: line.end });
      open = undefined;
    }
  }
  if (open) fences.push({ start: open.start, end: document.length });
  return fences;
}

/** Whether the document is one that the parser reads in good time. */
export function isParsable(document: string, fences: readonly Span[]): boolean {
  if (document.length > MOST_UNITS) return false;
  let blockStart = 0;
  let marks = 0;
  let fence = 0;
  for (const line of splitLines(document)) {
    while ((fences[fence]?.end ?? Number.POSITIVE_INFINITY) < line.start) fence++;
    const inFence = (fences[fence]?.start ?? Number.POSITIVE_INFINITY) <= line.start;
    const content = document.slice(line.start, Math.min(line.end, line.start + 20));
    if (inFence || !content.trim() || BLOCK_START.test(content)) blockStart = line.start;
    const shown = document.slice(line.start, line.end);
    marks = inFence || BLANK.test(shown) ? 0 : marks + (shown.match(MARKS)?.length ?? 0);
    if (marks > MOST_MARKS || line.end - (inFence ? line.start : blockStart) > MOST_UNITS_A_BLOCK) return false;
  }
  return true;
}

/** `comments` are those outside code. */
export function markdownView(document: string, comments: readonly Span[]): string {
  let view = "";
  let from = 0;
  for (const comment of comments) {
    // Angle brackets outside, as the comment had, so that emphasis beside it reads the same.
    view += `${document.slice(from, comment.start)}<${",".repeat(comment.end - comment.start - 2)}>`;
    from = comment.end;
  }
  view += document.slice(from);
  return view
    .replace(/^\uFEFF/, " ")
    .replace(/\\\r\n/g, "  \n")
    .replace(/\r\n/g, " \n")
    .replace(/\r/g, "\n")
    .replace(/<(?=[!?])/g, ",");
}
