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

/** Pairs each closing mark with the last one of its family that is open. */
function pairMarks(text: string, marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  marks.forEach((mark, index) => {
    const at = lastOpen(open, mark.family);
    if (at !== undefined && closes(mark, open[at] as Mark, marks[index + 1])) {
      const [opening] = open.splice(at);
      pairs.push({ open: opening as Mark, close: mark });
    } else if (mark.canOpen) open.push(mark);
  });
  const start = text.length - text.trimStart().length;
  for (const mark of open) {
    // A single mark that nothing closes is an apostrophe, unless the passage opens with it.
    if (mark.family !== "single" || mark.start === start) pairs.push({ open: mark, close: undefined });
  }
  return pairs.sort((a, b) => a.open.start - b.open.start);
}

function closes(mark: Mark, opening: Mark, next: Mark | undefined): boolean {
  if (opening.low && mark.canOpen && !mark.low) return true;
  if (!mark.canClose) return false;
  return !(mark.doubtful && next?.family === mark.family && next.canClose && !next.canOpen);
}

/** A single mark closes nothing across a double one; a double mark closes across single ones. */
function lastOpen(open: readonly Mark[], family: Mark["family"]): number | undefined {
  for (let i = open.length - 1; i >= 0; i--) {
    const mark = open[i] as Mark;
    if (mark.family === family) return i;
    if (mark.family !== "single") return undefined;
  }
  return undefined;
}
