/** A document without what the desk has put into it: tags and, where that is asked for, marks of what was checked. */
import { applyEdits } from "./edits";
import type { Span, TextFormat } from "./model";
import { union } from "./spans";
import { checkedMarks, checkedSpans, findMarks, parseTags, stripSpans } from "./tags";
import { codeIn, segment } from "./text";

export interface Stripped {
  readonly text: string;
  /** Tags that are gone, and marks. */
  readonly removed: number;
  /** Comments in the given text that begin like tags and cannot be read: they may hold words of the article, and stay. */
  readonly unreadable: readonly Span[];
}

/** Reads no prose: it takes the time of the text's length. */
export function stripped(text: string, format: TextFormat, { marks = false } = {}): Stripped {
  const code = codeIn(segment(text, format));
  const tags = parseTags(text, code);
  const unreadable = tags.filter(({ type }) => type === "malformed").map(({ span }) => span);
  const checked = marks ? checkedMarks(findMarks(text, code), tags) : [];
  const cuts = [...stripSpans(text, tags), ...checkedSpans(text, checked)];
  const edits = union(cuts).map((span) => ({ span, text: "" }));
  return { text: applyEdits(text, edits), removed: tags.length - unreadable.length + checked.length, unreadable };
}
