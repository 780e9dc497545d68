/** Marks of what was checked, CQ: which are left in the text, and what to delete so that none is. */
import type { DeskMark, Span, Tag } from "../model";
import { breakAt, endsLine, startsLine } from "./lines";
import { touches } from "./spans";

/** Those inside tags go with their tags. */
export function checkedMarks(marks: readonly DeskMark[], tags: readonly Tag[]): DeskMark[] {
  const tagSpans = tags.map(({ span }) => span);
  return marks.filter(({ type, span }) => type === "CQ" && !touches(tagSpans, span.start, span.end));
}

/** The marks, each with the one space that it brought along, or with its line where it is alone on it. */
export function checkedSpans(text: string, checked: readonly DeskMark[]): Span[] {
  let from = 0;
  return checked.map(({ span }) => {
    const { start, end } = withSpace(text, span);
    const deleted = { start: Math.max(from, start), end };
    from = end;
    return deleted;
  });
}

const SPACE = /[ \t]/;
const NO_WORD = /[\s.,;:!?…)\]”’"']|^$/;

function withSpace(text: string, { start, end }: Span): Span {
  const opensLine = startsLine(text, start);
  if (opensLine && endsLine(text, end)) return { start, end: end + breakAt(text, end) };
  if (opensLine) return SPACE.test(text.charAt(end)) ? { start, end: end + 1 } : { start, end };
  const spaced = SPACE.test(text.charAt(start - 1)) && NO_WORD.test(text.charAt(end));
  return { start: spaced ? start - 1 : start, end };
}
