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

/** What of some spans is in none of the others, in the order of the text. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  const cuts = union(others);
  const left: Span[] = [];
  let next = 0;
  for (const span of union(spans)) {
    while (next < cuts.length && cuts[next]!.end <= span.start) next++;
    let start = span.start;
    for (let at = next; at < cuts.length && cuts[at]!.start < span.end; at++) {
      if (start < cuts[at]!.start) left.push({ start, end: cuts[at]!.start });
      start = cuts[at]!.end;
    }
    if (start < span.end) left.push({ start, end: span.end });
  }
  return left;
}

/** How much of some spans is in others: from 0 to 1. */
export function coverage(spans: readonly Span[], by: readonly Span[]): number {
  const whole = total(spans);
  return whole === 0 ? 0 : 1 - total(without(spans, by)) / whole;
}

/** Spans that overlap become one. */
export function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (!last || last.end < span.start) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}

function total(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
