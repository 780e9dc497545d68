/** Tags in a text by itself: where there is code, in which nothing is a tag, is found here. */
import type { Span, Tag, TextEdit, TextFormat } from "../core";
import * as tags from "../core/tags";
import { codeIn, segment } from "../core/text";
import { checkDocument } from "./check";

/**
 * Every tag in a text, in order, malformed ones too; what stands in code or front matter is none. The article that an
 * analyst gives has them already, as `Article.tags`.
 *
 * @param text - the document
 * @param format - what the document is written in
 */
export function parseTags(text: string, format: TextFormat): Tag[] {
  return tags.parseTags(text, codeOf(text, format));
}

/**
 * The text without its tags, otherwise unit for unit as it was: for a text that had none, `stripTags` of it with tags is
 * the text again. Malformed tags stay, since they may hold words of the article; so do marks such as TK. `readiness`
 * gives text that may go out.
 *
 * @param text - the document
 * @param format - what the document is written in
 */
export function stripTags(text: string, format: TextFormat): string {
  return tags.stripTags(text, codeOf(text, format));
}

/**
 * The edit that puts a tag in, where it is read and changes nothing around it: behind the last word at or before an
 * offset, and behind tags that stand there.
 *
 * @param text - the document
 * @param format - what the document is written in
 * @param at - an offset in UTF-16 code units, such as `Attribution.tagAt` or `Finding.tagAt`
 * @param tag - a printed tag, as `printSourceTag` gives it
 */
export function insertTag(text: string, format: TextFormat, at: number, tag: string): TextEdit {
  const { at: place, insert } = tags.insertion(text, at, tag, codeOf(text, format));
  return { span: { start: place, end: place }, text: insert };
}

function codeOf(text: string, format: TextFormat): Span[] {
  checkDocument(text, format);
  return codeIn(segment(text, format));
}
