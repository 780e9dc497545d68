/** The tag grammar: what an editor says of a source, in the text. */
import type { DeskMark, IgnoreTag, SourceTag, Span, Tag } from "../model";

/** Every tag of a document, in order; `code` are the spans in which nothing is read. Linear; never throws. */
export function parseTags(_text: string, _code: readonly Span[]): Tag[] {
  return [];
}

/** `<!-- src: named; by: Ann Lee -->`: fields in the order given, values escaped. */
export function printSourceTag(_tag: Pick<SourceTag, "src" | "fields">): string {
  return "";
}

/** `<!-- src-ignore SRC102: figure is in the chart below -->`, or `src-ignore-file`. */
export function printIgnoreTag(_tag: Pick<IgnoreTag, "scope" | "codes" | "reason">): string {
  return "";
}

/** What to delete so that no tag is left: `strip(tag(text))` is `text`, unit for unit. */
export function stripSpans(_text: string, _tags: readonly Tag[]): Span[] {
  return [];
}

/** `text` without the tags in it. */
export function stripTags(_text: string, _code: readonly Span[]): string {
  return _text;
}

/** The desk's own marks: TK (to come) and CQ (checked). */
export function findMarks(_text: string, _code: readonly Span[]): DeskMark[] {
  return [];
}
