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
  const { start, end, notation } = comment;
  const base = { span: { start, end }, notation };
  const body = bodyOf(comment);
  if (!comment.closed)
    return { ...base, type: "malformed", problem: notClosed(notation), at: { start, end: body.start } };
  IGNORE_HEAD.lastIndex = body.start;
  if (IGNORE_HEAD.test(text)) {
    const read = readIgnore(text, body);
    return "problem" in read ? { ...base, type: "malformed", ...read } : { ...base, type: "ignore", ...read };
  }
  const read = readSource(text, body);
  return "problem" in read ? { ...base, type: "malformed", ...read } : { ...base, type: "source", ...read };
}

function notClosed(notation: Comment["notation"]): string {
  return `This tag is never closed: end it with \`${DELIMITERS[notation].close}\`.`;
}
