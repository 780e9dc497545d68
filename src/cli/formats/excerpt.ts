/** The words that a finding is about, as they may be printed: what stands in a tag is for the desk, and left out. */
import type { Span } from "../../core";
import { printable } from "../../core/problemLine";
import type { CheckedFile } from "../checking/checked";

/** The words as they stand in the text; nothing where a tag is among them. */
export function wordsAt({ text, tags }: CheckedFile, { start, end }: Span): string | undefined {
  return tags.some((tag) => tag.start < end && tag.end > start) ? undefined : text.slice(start, end);
}

export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The words with up to `around` units of their line before and after them, without control characters. */
export function excerptAt(checked: CheckedFile, span: Span, around: number): Excerpt | undefined {
  const words = wordsAt(checked, span);
  if (words === undefined || words.trim() === "") return undefined;
  const { text, tags } = checked;
  const from = Math.max(span.start - around, ...tags.map(({ end }) => (end <= span.start ? end : 0)));
  const to = Math.min(span.end + around, ...tags.map(({ start }) => (start >= span.end ? start : text.length)));
  return {
    before: printable(text.slice(Math.max(0, from), span.start).replace(/^[\s\S]*[\r\n]/, "")).trimStart(),
    words: printable(words.slice(0, MOST_UNITS)),
    after: printable(text.slice(span.end, to).replace(/[\r\n][\s\S]*$/, "")).trimEnd(),
  };
}

/** More than any line of a terminal holds. */
const MOST_UNITS = 1000;
