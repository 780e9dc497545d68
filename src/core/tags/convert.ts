/**
 * Tags that are written as CriticMarkup comments, written as HTML comments.
 *
 * Left as they are: malformed ones, and those in a place where an HTML comment would change what the
 * words around it mean or be swallowed itself. `insert.ts` keeps away from the same places.
 */
import type { Span, Tag, TextEdit } from "../model";
import { delimiters, type Notation } from "./comments";
import { breakBefore, endsLine, startsLine, textStart } from "./lines";
import { printIgnoreTag, printSourceTag } from "./print";

/** One edit for each tag that is converted, in the order of the text. */
export function htmlEdits(text: string, tags: readonly Tag[], code: readonly Span[]): TextEdit[] {
  const open = insideOpenComments(text, code);
  return tags.flatMap((tag) => {
    if (tag.notation !== "criticMarkup" || tag.type === "malformed") return [];
    if (open.has(tag.span.start) || changesMarkdown(text, tag.span)) return [];
    return [{ span: tag.span, text: tag.type === "source" ? printSourceTag(tag) : printIgnoreTag(tag) }];
  });
}

/** The openers that stand behind one that is never closed, of either notation. */
function insideOpenComments(text: string, code: readonly Span[]): Set<number> {
  const inside = new Set<number>();
  const open: Record<Notation, boolean> = { html: false, criticMarkup: false };
  for (const { start, notation, opens } of delimiters(text, code)) {
    if (opens && (open.html || open.criticMarkup)) inside.add(start);
    open[notation] = opens;
  }
  return inside;
}

/** Before these alone a comment is the first thing in its line, or in what the line marks up. */
const MARKUP = /[-=*_#>|:~+\d.) \t]/;

/** Behind a backslash the comment's `<` is escaped; at the start of a line it begins a block of its own. */
function changesMarkdown(text: string, { start, end }: Span): boolean {
  if (text[start - 1] === "\\") return true;
  let first = start;
  while (MARKUP.test(text.charAt(first - 1))) first--;
  if (!startsLine(text, first)) return false;
  return first < start || !endsLine(text, end) || !isParted(text, start);
}

/** Nothing, or an empty line, stands above the line that begins there. */
function isParted(text: string, at: number): boolean {
  const above = at - breakBefore(text, at);
  return at === textStart(text) || startsLine(text, above);
}
