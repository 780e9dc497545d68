/** Reads tags out of comments. */
import type { Span, Tag } from "../model";
import { beginsLikeTag, bodyOf, type Comment, DELIMITERS, findComments } from "./comments";
import { readIgnore } from "./ignore";
import { readSource } from "./source";

/** Every tag of a document, in order; `code` are the spans in which nothing is read. Linear; never throws. */
export function parseTags(text: string, code: readonly Span[]): Tag[] {
  const comments = findComments(text, code);
  return comments.filter((comment) => beginsLikeTag(text, comment)).map((comment) => readTag(text, comment));
}

const IGNORE_HEAD = /\s*src-ignore/iy;

function readTag(text: string, comment: Comment): Tag {
  const { start, end, notation, closed } = comment;
  const span = { start, end };
  const body = bodyOf(comment);
  if (!closed) {
    return { type: "malformed", span, notation, problem: NOT_CLOSED[notation], at: { start, end: body.start } };
  }
  IGNORE_HEAD.lastIndex = body.start;
  const read = IGNORE_HEAD.test(text) ? readIgnore(text, body) : readSource(text, body);
  if ("problem" in read) return { type: "malformed", span, notation, ...read };
  return "src" in read ? { type: "source", span, notation, ...read } : { type: "ignore", span, notation, ...read };
}

const NOT_CLOSED: Readonly<Record<Comment["notation"], string>> = {
  html: `This tag is never closed: end it with \`${DELIMITERS.html.close}\`.`,
  criticMarkup: `This tag is never closed: end it with \`${DELIMITERS.criticMarkup.close}\`.`,
};
