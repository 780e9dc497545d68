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
