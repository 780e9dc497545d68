/** Blocks of HTML in Markdown: their tags are masked, and what stays is read as plain text. */
import type { Span } from "../model";
import { type Hidden, joinSpans, spansTouching } from "./hidden";
import { plainBlocks } from "./plain";
import type { RawBlock } from "./rawBlock";

const RAW_TEXT = /^\s*<(script|style|pre|textarea)\b/i;
const CAPTION = /<figcaption\b/i;

export function htmlBlocks(document: string, hidden: Hidden, span: Span): RawBlock[] {
  const html = document.slice(span.start, span.end);
  const raw = RAW_TEXT.exec(html)?.[1];
  // Without its end tag such an element runs on to the end of the file: then it is a slip, not code.
  if (raw && html.toLowerCase().includes(`</${raw.toLowerCase()}`)) return [{ span, masks: [], kind: "code" }];
  const all = joinSpans([...spansTouching(hidden.all, span.start, span.end), ...findTags(document, span)]);
  const blocks = plainBlocks(document, { comments: hidden.comments, all }, span.start, span.end);
  return CAPTION.test(html) ? blocks.map((block) => ({ ...block, kind: "caption" })) : blocks;
}

function findTags(document: string, span: Span): Span[] {
  const tags: Span[] = [];
  let start = document.indexOf("<", span.start);
  while (start !== -1 && start < span.end) {
    const next = document.indexOf("<", start + 1);
    const close = document.indexOf(">", start);
    if (close === -1 || close >= span.end) break;
    const isTag = /[a-z/!]/i.test(document[start + 1] ?? "") && (next === -1 || close < next);
    if (isTag) tags.push({ start, end: close + 1 });
    start = next;
  }
  return tags;
}
