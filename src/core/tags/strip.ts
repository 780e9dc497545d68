/**
 * Takes tags out again. A tag alone on its line takes the line with it; of any other the comment goes
 * and nothing else. Malformed tags stay: they may hold words of the article.
 */
import type { Span, Tag } from "../model";
import { breakAt, breakBefore, endsLine, startsLine } from "./lines";
import { parseTags } from "./parse";

/** What to delete so that no tag is left: `strip(tag(text))` is `text`, unit for unit. */
export function stripSpans(text: string, tags: readonly Tag[]): Span[] {
  const wellFormed = tags.filter((tag) => tag.type !== "malformed").map((tag) => tag.span);
  const spans = joined(joined(wellFormed).map((run) => wholeLine(text, run)));
  const last = spans.at(-1);
  if (last && isLastLine(text, last)) {
    spans[spans.length - 1] = { start: last.start - breakBefore(text, last.start), end: last.end };
  }
  return spans;
}

/** `text` without the tags in it; malformed ones stay. */
export function stripTags(text: string, code: readonly Span[]): string {
  let kept = "";
  let from = 0;
  for (const span of stripSpans(text, parseTags(text, code))) {
    kept += text.slice(from, span.start);
    from = span.end;
  }
  return kept + text.slice(from);
}

/** Spans that meet, as one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && last.end === span.start) result[result.length - 1] = { start: last.start, end: span.end };
    else result.push(span);
  }
  return result;
}

function wholeLine(text: string, run: Span): Span {
  const alone = startsLine(text, run.start) && endsLine(text, run.end);
  return alone ? { start: run.start, end: run.end + breakAt(text, run.end) } : run;
}

/** The document's last line has no break of its own: the one before it was added with the tag. */
function isLastLine(text: string, span: Span): boolean {
  return span.end === text.length && startsLine(text, span.start) && breakBefore(text, span.end) === 0;
}
