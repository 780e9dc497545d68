/** The text of a block as a reader sees it, and the way back to the document. */
import type { Span } from "../model";
import { countWhile } from "../spans";
import type { Block } from "./segment";

export interface VisibleText {
  /** The block's text without its masks. Line breaks inside it stay. */
  readonly text: string;
  /** From a stretch of `text` to the document: from its first visible unit to its last. */
  toDocument(span: Span): Span;
  /** The same without the mark-up in it: what shows of the stretch, piece by piece. */
  toPieces(span: Span): Span[];
}

/** A run of the document that shows, and where it stands in the visible text. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly visibleStart: number;
}

export function visibleText(document: string, block: Pick<Block, "span" | "masks">): VisibleText {
  const runs = visibleRuns(block);
  const text = runs.map((run) => document.slice(run.start, run.end)).join("");
  const offsetOf = (unit: number): number => {
    const run = runs[runAt(runs, unit)];
    return run ? run.start + (unit - run.visibleStart) : block.span.start;
  };
  return {
    text,
    toDocument(span) {
      const start = clamp(span.start, text.length);
      const end = clamp(span.end, text.length);
      if (end > start) return { start: offsetOf(start), end: offsetOf(end - 1) + 1 };
      const point = start < text.length || start === 0 ? offsetOf(start) : offsetOf(start - 1) + 1;
      return { start: point, end: point };
    },
    toPieces(span) {
      const end = clamp(span.end, text.length);
      const pieces: Span[] = [];
      for (let start = clamp(span.start, text.length), i = runAt(runs, start); start < end; i++) {
        const run = runs[i]!;
        const length = Math.min(end, run.visibleStart + run.end - run.start) - start;
        const from = run.start + start - run.visibleStart;
        pieces.push({ start: from, end: from + length });
        start += length;
      }
      return pieces;
    },
  };
}

function visibleRuns(block: Pick<Block, "span" | "masks">): Run[] {
  const runs: Run[] = [];
  let from = block.span.start;
  let visibleStart = 0;
  const addUpTo = (to: number): void => {
    if (to <= from) return;
    runs.push({ start: from, end: to, visibleStart });
    visibleStart += to - from;
  };
  for (const mask of block.masks) {
    addUpTo(mask.start);
    from = Math.max(from, mask.end);
  }
  addUpTo(block.span.end);
  return runs;
}

/** The place of the run that holds a visible unit. */
function runAt(runs: readonly Run[], unit: number): number {
  return Math.max(0, countWhile(runs, ({ visibleStart }) => visibleStart <= unit) - 1);
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}
