/**
 * Cuts plain text into blocks. Copy comes in three shapes: a paragraph a line, paragraphs between
 * blank lines, and lines wrapped at a width with nothing between paragraphs.
 */
import { PASSAGE_ROWS } from "../../lexicon/passages";
import type { Span } from "../model";
import { type Hidden, joinSpans, spansTouching, spansWithin } from "./hidden";
import { splitLines } from "./lines";
import { type RawBlock, trimToVisible } from "./rawBlock";
import { visibleText } from "./visible";
import { measureWrap, type Wrap } from "./wrapping";

/** A line that has something to show. */
export interface Line {
  readonly span: Span;
  readonly masks: readonly Span[];
  /** What shows of it; of a very long line only its two ends, as no wrapper made it. */
  readonly shown: string;
  /** Nothing but what stands where a page was cut: a rule, a page number, an address. */
  readonly furniture: boolean;
  /** The bullet or number that opens a list item, with the space after it. */
  readonly marker: Span | undefined;
  /** A blank line stands before it. */
  readonly afterBlank: boolean;
}

/** Longer than any wrapped line. */
const LONG_LINE = 400;
const MARKER = /^\s*(?:[-–—*•·▪●◦‣►]|\d{1,2}[.)])\s+(?=\S)/;
/** What a print-out has at the foot of each page. */
const FURNITURE = PASSAGE_ROWS.filter((row) => row.cutsPages);

export function plainBlocks(document: string, hidden: Hidden, from: number, to: number): RawBlock[] {
  const lines = readLines(document, hidden, from, to);
  const wrap = measureWrap(lines);
  const groups = wrap ? joinWrapped(lines, wrap) : lines.map((line) => [line]);
  return groups.map((group) => toBlock(document, hidden, group)).filter((block) => block !== undefined);
}

function readLines(document: string, hidden: Hidden, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  for (const span of splitLines(document, from, to)) {
    const masks = spansWithin(hidden.all, span.start, span.end);
    const shown = shownOf(document, span, masks);
    const trimmed = shown.trim();
    if (!trimmed) {
      // A line that holds a comment alone is no blank line: it parts nothing.
      afterBlank ||= spansWithin(hidden.comments, span.start, span.end + 1).length === 0;
      continue;
    }
    const bullet = MARKER.exec(shown);
    const marker = bullet ? { start: span.start, end: span.start + bullet[0].length } : undefined;
    lines.push({
      span,
      masks,
      shown,
      furniture: FURNITURE.some((row) => row.pattern.test(trimmed)),
      marker,
      afterBlank,
    });
    afterBlank = false;
  }
  return lines;
}

function shownOf(document: string, span: Span, masks: readonly Span[]): string {
  if (span.end - span.start <= LONG_LINE) return visibleText(document, { span, masks }).text;
  const half = LONG_LINE / 2;
  const ends = [
    { start: span.start, end: span.start + half },
    { start: span.end - half, end: span.end },
  ];
  return ends
    .map((end) => {
      const inEnd = masks
        .filter((mask) => mask.start < end.end && mask.end > end.start)
        .map((mask) => ({ start: Math.max(mask.start, end.start), end: Math.min(mask.end, end.end) }));
      return visibleText(document, { span: end, masks: inEnd }).text;
    })
    .join(" ");
}

/** The lines of each paragraph; furniture that a paragraph runs across stays in it, to be masked. */
function joinWrapped(lines: readonly Line[], wrap: Wrap): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  let furniture: Line[] = [];
  const finish = (): void => {
    if (group.length > 0) groups.push(group);
    for (const line of furniture) groups.push([line]);
    group = [];
    furniture = [];
  };
  lines.forEach((line, index) => {
    if (line.furniture) {
      furniture.push(line);
      return;
    }
    const before = group.at(-1);
    const across = furniture.length > 0;
    if (before && wrap.goesOn(before, line, lines[index + 1], across)) group.push(...furniture.splice(0), line);
    else {
      finish();
      group = [line];
    }
  });
  finish();
  return groups;
}

function toBlock(document: string, hidden: Hidden, group: readonly Line[]): RawBlock | undefined {
  const first = group[0] as Line;
  const last = group.at(-1) as Line;
  const furniture = group.flatMap((line, index) => {
    const next = group[index + 1];
    return line.furniture && next ? [{ start: line.span.start, end: next.span.start }] : [];
  });
  const masks = joinSpans([...spansTouching(hidden.all, first.span.start, last.span.end), ...furniture]);
  const start = first.marker?.end ?? first.span.start;
  const span = trimToVisible(document, { start, end: last.span.end }, masks);
  if (!span) return undefined;
  const inside = spansWithin(masks, span.start, span.end);
  return first.marker ? { span, masks: inside, kind: "listItem" } : { span, masks: inside };
}
