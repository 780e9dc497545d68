/** Reads tags out of comments. */
import { say } from "../../lexicon/say";
import type { Span, Tag } from "../model";
import { readBody } from "./body";
import { closings } from "./closing";
import { beginsLikeTag, bodyOf, type Comment, DELIMITERS, findComments } from "./comments";

/** Every tag of a document, in order; `code` are the spans in which nothing is read. Linear; never throws. */
export function parseTags(text: string, code: readonly Span[]): Tag[] {
  const comments = findComments(text, code);
  return comments.filter((comment) => beginsLikeTag(text, comment)).map((comment) => readTag(text, comment));
}

function readTag(text: string, comment: Comment): Tag {
  const { start, end, notation, closed } = comment;
  const span = { start, end };
  const body = bodyOf(comment);
  if (!closed) {
    const problem = say`This tag is never closed: end it with \`${DELIMITERS[notation].close}\`.`;
    const at = { start, end: body.start };
    return { type: "malformed", span, notation, problem, at, repairs: closings(text, comment) };
  }
  const read = readBody(text, body);
  return "problem" in read ? { type: "malformed", span, notation, repairs: [], ...read } : { span, notation, ...read };
}
