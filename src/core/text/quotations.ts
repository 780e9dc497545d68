/** Finds and pairs quotation marks. */
import type { Span } from "../model";
import { findMarks, type Mark } from "./quotationMarks";
import { quotationUse } from "./quotationUse";

export interface QuotationMarks {
  /** With its marks. */
  readonly span: Span;
  /** Without them. */
  readonly inner: Span;
  readonly use: "speech" | "phrase" | "title";
  /** Whether its closing mark stands in this text. */
  readonly closed: boolean;
  /** How many quotations hold it. */
  readonly depth: number;
}

interface Pair {
  readonly open: Mark;
  readonly close: Mark | undefined;
}

/** The quotations of a visible passage text, outer before inner, in order of their opening marks. */
export function findQuotations(text: string): QuotationMarks[] {
  const pairs = pairMarks(text, findMarks(text));
  const ends = openEnds(text, pairs);
  const quotations: QuotationMarks[] = [];
  const holders: number[] = [];
  pairs.forEach(({ open, close }, index) => {
    const span = { start: open.start, end: close?.end ?? (ends[index] as number) };
    const inner = { start: open.end, end: close?.start ?? span.end };
    if (inner.end <= inner.start) return;
    while (holders.length > 0 && (holders.at(-1) as number) <= span.start) holders.pop();
    const closed = close !== undefined;
    quotations.push({ span, inner, use: quotationUse(text, span, inner, closed), closed, depth: holders.length });
    holders.push(span.end);
  });
  return quotations;
}

/** Where each would end if it is never closed: where the next of its kind opens, or with the passage. */
function openEnds(text: string, pairs: readonly Pair[]): number[] {
  const ends: number[] = new Array(pairs.length);
  const next = new Map<Mark["family"], number>();
  const end = text.trimEnd().length;
  for (let i = pairs.length - 1; i >= 0; i--) {
    const { open } = pairs[i] as Pair;
    ends[i] = next.get(open.family) ?? end;
    next.set(open.family, endBefore(text, open.start));
  }
  return ends;
}

function endBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/.test(text[end - 1] as string)) end--;
  return end;
}

/** A double or angle mark that is open, and the single marks opened inside it. The outermost has no mark. */
interface Frame {
  readonly mark: Mark | undefined;
  readonly singles: Mark[];
}

/**
 * Pairs each closing mark with the last one of its family that is open. A single mark closes nothing
 * across a double one; a double one closes across single ones, which were apostrophes then.
 */
function pairMarks(text: string, marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  const frames: Frame[] = [{ mark: undefined, singles: [] }];
  marks.forEach((mark, index) => {
    const opening = openingFor(mark, frames);
    if (opening && closes(mark, opening, marks[index + 1])) {
      pairs.push({ open: opening, close: mark });
      dropFrom(opening, frames);
    } else if (mark.canOpen) {
      if (mark.family === "single") frames.at(-1)?.singles.push(mark);
      else frames.push({ mark, singles: [] });
    }
  });
  return [...pairs, ...unclosed(text, frames)].sort((a, b) => a.open.start - b.open.start);
}

function openingFor(mark: Mark, frames: readonly Frame[]): Mark | undefined {
  if (mark.family === "single") return frames.at(-1)?.singles.at(-1);
  // The innermost, or the one around it, if the innermost was never closed.
  const around = [frames.at(-1)?.mark, frames.at(-2)?.mark];
  return around.find((opening) => opening?.family === mark.family);
}

function dropFrom(opening: Mark, frames: Frame[]): void {
  if (opening.family === "single") frames.at(-1)?.singles.pop();
  else while (frames.length > 1 && frames.pop()?.mark !== opening);
}

function unclosed(text: string, frames: readonly Frame[]): Pair[] {
  const start = text.length - text.trimStart().length;
  // A single mark that nothing closes is an apostrophe, unless the passage opens with it.
  const first = frames[0]?.singles.filter((mark) => mark.start === start) ?? [];
  const wide = frames.map((frame) => frame.mark).filter((mark) => mark !== undefined);
  return [...first, ...wide].map((open) => ({ open, close: undefined }));
}

function closes(mark: Mark, opening: Mark, next: Mark | undefined): boolean {
  if (opening.low && mark.canOpen && !mark.low) return true;
  if (!mark.canClose) return false;
  return !(mark.doubtful && next?.family === mark.family && next.canClose && !next.canOpen);
}
