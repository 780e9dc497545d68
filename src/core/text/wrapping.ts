/**
 * Tells whether lines were wrapped at a width, and which of them go on. A wrapper breaks a line where the
 * next word would not fit: so a line that had room for the next word ends its paragraph.
 */
import type { Line } from "./plain";

export interface Wrap {
  /**
   * Whether `line` goes on with the paragraph that `before` is in; `next` follows `line`. `across`: the foot of
   * a page stands between them, where a paragraph can only be seen to go on in mid-sentence.
   */
  goesOn(before: Line, line: Line, next: Line | undefined, across: boolean): boolean;
}

/** Wrapped copy is narrower than this: longer lines are paragraphs. */
const WIDEST = 160;
/** Of the lines that could go on, how many must break in mid-sentence for the text to count as wrapped. */
const LEAST_SHARE = 0.3;
const LEAST_RUN_OVERS = 2;
/** A line that breaks off goes on though its width is short of the measure by so much: proportional type is ragged. */
const RAGGED = 0.92;
/** A line that goes on in lower case belongs to the one before unless that is shorter than this part of the measure. */
const SHORTEST = 0.4;
const SENTENCE_END = /[.!?…:][”’"'»)\]]*$/;
const LOWER_START = /^\p{Ll}/u;
const UPPER_START = /^["'“‘«([]?\p{Lu}/u;
/** What opens a list item may as well stand in mid-sentence, where a line happens to begin with it. */
const DOUBTFUL_MARKER = /^\s*[-–—\d]/;

export function measureWrap(lines: readonly Line[]): Wrap | undefined {
  const pairs = neighbours(lines);
  const width = percentile(
    pairs.map(([before]) => widthOf(before)),
    0.95,
  );
  const long = pairs.filter(([before]) => widthOf(before) >= width / 2);
  const runOvers = long.filter(([before, line]) => runsOver(before, line));
  if (runOvers.length < LEAST_RUN_OVERS || runOvers.length < LEAST_SHARE * long.length) return undefined;
  // Where a sentence runs over, the next word did not fit: the smallest such sum is the measure.
  const measure = percentile(
    runOvers.map(([before, line]) => widthWith(before, line)),
    0.05,
  );
  return {
    goesOn: (before, line, next, across) => !(across && !runsOn(before)) && goesOn(before, line, next, measure),
  };
}

function goesOn(before: Line, line: Line, next: Line | undefined, measure: number): boolean {
  if (line.afterBlank || widthOf(before) > WIDEST || indentOf(line) > indentOf(before)) return false;
  const full = widthWith(before, line) >= measure * RAGGED;
  if (line.marker) return DOUBTFUL_MARKER.test(line.shown) && runsOn(before) && full;
  if (LOWER_START.test(line.shown.trimStart())) return widthOf(before) >= measure * SHORTEST;
  if (runsOn(before)) return full;
  return widthWith(before, line) >= measure && !isHeading(line, next, measure);
}

/** After a full line that ends a sentence: a short one without a stop, and a new sentence after it. */
function isHeading(line: Line, next: Line | undefined, measure: number): boolean {
  if (!next || next.afterBlank || !runsOn(line)) return false;
  return widthWith(line, next) < measure && UPPER_START.test(next.shown.trimStart());
}

function neighbours(lines: readonly Line[]): [Line, Line][] {
  const pairs: [Line, Line][] = [];
  const text = lines.filter((line) => !line.furniture);
  text.forEach((line, index) => {
    const before = text[index - 1];
    if (before && !line.afterBlank && !line.marker && widthOf(before) <= WIDEST) pairs.push([before, line]);
  });
  return pairs;
}

function runsOver(before: Line, line: Line): boolean {
  return runsOn(before) && LOWER_START.test(line.shown.trimStart());
}

/** Does not end with a sentence. */
function runsOn(line: Line): boolean {
  return !SENTENCE_END.test(line.shown.trimEnd().slice(-8));
}

function widthWith(before: Line, line: Line): number {
  return widthOf(before) + 1 + firstWordLength(line);
}

function widthOf(line: Line): number {
  return line.shown.trimEnd().length;
}

function indentOf(line: Line): number {
  return line.shown.length - line.shown.trimStart().length;
}

function firstWordLength(line: Line): number {
  return line.shown.trimStart().split(/\s/, 1)[0]?.length ?? 0;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}
