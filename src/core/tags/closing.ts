/**
 * How a tag that was never closed may be closed: where it plainly ends with its line. Words of the
 * article that follow on the line must never end up in the comment, where no reader would see them.
 */
import { say } from "../../lexicon/say";
import { TAG_KEYS } from "../../lexicon/tagKeys";
import type { Fix, Span } from "../model";
import { readBody, type TagParts } from "./body";
import { bodyOf, type Comment, DELIMITERS } from "./comments";
import { breakAt, endsLine, lineEnd } from "./lines";
import { repair } from "./problem";
import { trimmed } from "./spans";

/** At the end of the line: a closer that was mistyped. */
const BROKEN_CLOSERS = { html: /(?:-{1,3} ?|[–—])?>$|--$/, criticMarkup: /<{1,2}\}?$|\}$/ } as const;
const LONGEST_CLOSER = 5;

export function closings(text: string, comment: Comment): Fix[] {
  if (!endsLine(text, comment.end)) return [];
  const written = trimmed(text, bodyOf(comment));
  const broken = brokenCloser(text, written, comment.notation);
  const body = trimmed(text, { start: written.start, end: written.end - broken.length });
  const read = readBody(text, body);
  if ("problem" in read) return [];
  const free = freeTextAtEnd(read);
  if (free !== undefined && !mayEndThere(text, free, comment.end, broken)) return [];
  const { close } = DELIMITERS[comment.notation];
  const closer = comment.notation === "html" ? ` ${close}` : close;
  return [
    repair(say`Close the tag with “${close}”`, { start: body.end, end: written.end }, closer, free === undefined),
  ];
}

function brokenCloser(text: string, { start, end }: Span, notation: Comment["notation"]): string {
  return BROKEN_CLOSERS[notation].exec(text.slice(Math.max(start, end - LONGEST_CLOSER), end))?.[0] ?? "";
}

/** What the tag ends with, where that may be any words: a kind of source, a date or one of a list holds no words of the article. */
function freeTextAtEnd(read: TagParts): string | undefined {
  if (read.type === "ignore") return read.reason;
  const [key, value] = Object.entries(read.fields).at(-1) ?? [];
  return TAG_KEYS.find((row) => row.key === key)?.takes === "text" ? value : undefined;
}

const LONGEST_VALUE = 60;
const SENTENCE_END = /[.?!…]["'”’»)]*(?:$|\s+["'“‘«(]*\p{Lu})/u;

/** Short, without the end of a sentence; and a line that goes on below, as wrapped text does, has to have some closer. */
function mayEndThere(text: string, value: string, end: number, broken: string): boolean {
  if (value.length > LONGEST_VALUE || SENTENCE_END.test(value)) return false;
  const next = end + breakAt(text, end);
  return broken !== "" || text.slice(next, lineEnd(text, next)).trim() === "";
}
