/**
 * Finds the comments of a document, in both notations: `<!-- … -->` and `{>> … <<}`.
 *
 * A comment runs from its opener to the next closer. Where another opener of the same notation comes
 * first, the earlier one is taken as never closed: so an opener left behind hides no tag after it.
 */
import type { Span, Tag } from "../model";
import { lineEnd } from "./lines";
import { touches } from "./spans";

export type Notation = Tag["notation"];

export interface Comment extends Span {
  readonly notation: Notation;
  readonly closed: boolean;
}

export const DELIMITERS = {
  html: { open: "<!--", close: "-->" },
  criticMarkup: { open: "{>>", close: "<<}" },
} as const satisfies Record<Notation, { open: string; close: string }>;

const DELIMITER = /<!--|-->|\{>>|<<\}/g;

interface Delimiter extends Span {
  readonly notation: Notation;
  readonly opens: boolean;
}

/** Every opener and closer outside code, in order. */
export function* delimiters(text: string, code: readonly Span[]): Generator<Delimiter> {
  for (const match of text.matchAll(DELIMITER)) {
    const start = match.index;
    const end = start + match[0].length;
    if (touches(code, start, end)) continue;
    const notation = match[0].includes("-") ? "html" : "criticMarkup";
    yield { start, end, notation, opens: match[0] === DELIMITERS[notation].open };
  }
}

/**
 * All closed comments, and of the unclosed ones those that begin like a tag: outermost alone, in order.
 * An unclosed one ends with its line, or where the next comment begins.
 */
export function findComments(text: string, code: readonly Span[]): Comment[] {
  const found: Comment[] = [];
  const open: Partial<Record<Notation, Delimiter>> = {};
  for (const delimiter of delimiters(text, code)) {
    const opener = open[delimiter.notation];
    if (opener && !delimiter.opens) found.push(commentOf(opener, delimiter.end, true));
    if (opener && delimiter.opens) addUnclosed(found, text, opener, delimiter.start);
    if (delimiter.opens) open[delimiter.notation] = delimiter;
    else delete open[delimiter.notation];
  }
  for (const opener of Object.values(open)) addUnclosed(found, text, opener, text.length);
  return outermost(found.sort((a, b) => a.start - b.start));
}

/** What stands between opener and closer; of an unclosed one, all after the opener. */
export function bodyOf({ start, end, notation, closed }: Comment): Span {
  const { open, close } = DELIMITERS[notation];
  return { start: start + open.length, end: closed ? end - close.length : end };
}

function commentOf({ start, notation }: Delimiter, end: number, closed: boolean): Comment {
  return { start, end, notation, closed };
}

/** The line's end is looked for no further than `limit`: else many openers on one long line would cost its length each. */
function addUnclosed(found: Comment[], text: string, opener: Delimiter, limit: number): void {
  if (beginsLikeTag(text, opener)) found.push(commentOf(opener, lineEnd(text, opener.end, limit), false));
}

function outermost(comments: readonly Comment[]): Comment[] {
  const kept: Comment[] = [];
  for (const comment of comments) {
    const last = kept.at(-1);
    if (last?.closed && comment.start < last.end) continue;
    if (last && comment.start < last.end) kept[kept.length - 1] = { ...last, end: comment.start };
    kept.push(comment);
  }
  return kept;
}

/** `src`, as a word of its own or followed by `-ignore`: not `source`, `srcset`, `src/main.ts`. */
const TAG_HEAD = /\s*src(?=[\s:;]|-ignore|-->|<<\}|$)/iy;

/** Whether the comment that opens there is meant as a tag. */
export function beginsLikeTag(text: string, { start, notation }: { start: number; notation: Notation }): boolean {
  TAG_HEAD.lastIndex = start + DELIMITERS[notation].open.length;
  return TAG_HEAD.test(text);
}
