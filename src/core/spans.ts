/** Comparing spans, and searching what stands in order. */
import type { Span } from "./model";

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** From the first to the last of several spans. */
export function hull(spans: readonly Span[]): Span {
  // No spread: a quotation or a list may run over more passages than a call takes arguments.
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** How many come first of which it is so, where it is so of none behind them; in logarithmic time. */
export function countWhile<T>(ordered: readonly T[], isSo: (one: T) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(ordered[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Many spans, asked often whether any meets another: in logarithmic time. */
export class SpanSet {
  private readonly starts: readonly number[];
  /** The furthest end of all spans up to each place. */
  private readonly reach: readonly number[];

  constructor(spans: readonly Span[]) {
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    this.starts = sorted.map((span) => span.start);
    let furthest = -1;
    this.reach = sorted.map((span) => {
      furthest = Math.max(furthest, span.end);
      return furthest;
    });
  }

  meets(span: Span): boolean {
    const before = countWhile(this.starts, (start) => start < span.end);
    return before > 0 && this.reach[before - 1]! > span.start;
  }
}

/** Things that have a place, asked often which of them a span meets: only those near it are looked at. */
export class SpanIndex<T extends { readonly span: Span }> {
  private readonly sorted: readonly T[];
  /** The furthest end of all up to each place. */
  private readonly reach: readonly number[];

  constructor(things: readonly T[]) {
    this.sorted = [...things].sort((a, b) => a.span.start - b.span.start);
    let furthest = -1;
    this.reach = this.sorted.map(({ span }) => {
      furthest = Math.max(furthest, span.end);
      return furthest;
    });
  }

  meeting(span: Span): T[] {
    const before = countWhile(this.sorted, (thing) => thing.span.start < span.end);
    const met: T[] = [];
    for (let i = before - 1; i >= 0 && this.reach[i]! > span.start; i--)
      if (overlaps(this.sorted[i]!.span, span)) met.push(this.sorted[i]!);
    return met;
  }
}
