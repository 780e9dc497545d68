/** Questions about a list of spans that stand in order and do not overlap. */
import type { Span } from "../model";
import { countWhile } from "../spans";

/** The last of them that starts at or before `at`. */
export function lastFrom<T extends Span>(spans: readonly T[], at: number): T | undefined {
  return spans[countWhile(spans, ({ start }) => start <= at) - 1];
}

/** Whether the stretch shares a unit with any of them. */
export function touches(spans: readonly Span[], start: number, end: number): boolean {
  const nearest = lastFrom(spans, end - 1);
  return nearest !== undefined && nearest.end > start;
}

/** The span without the white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isWhite(text, start)) start++;
  while (end > start && isWhite(text, end - 1)) end--;
  return { start, end };
}

function isWhite(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
