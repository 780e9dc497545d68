/** Small questions about spans. */
import type { Span } from "../../core/model";

/** Whether an offset is in a span or at one of its ends, where a cursor would still be said to be at it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

export function overlap(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

export function length(span: Span): number {
  return span.end - span.start;
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
  return spans.reduce((sum, span) => sum + length(span), 0);
}
