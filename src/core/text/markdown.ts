/** Cuts Markdown into blocks and masks its mark-up, from the tree that `@lezer/markdown` gives. */
import { GFM, parser } from "@lezer/markdown";
import type { PassageKind, Span } from "../model";
import { type Hidden, joinSpans, spansTouching, spansWithin } from "./hidden";
import { htmlBlocks } from "./htmlBlocks";
import { splitLines } from "./lines";
import { type Leaf, readLeaves } from "./markdownLeaves";
import { markdownView } from "./markdownView";
import { type RawBlock, trimToVisible } from "./rawBlock";

const markdown = parser.configure(GFM);

/** The kinds that the mark-up gives; the others are told from the text. */
const KINDS: Readonly<Record<string, PassageKind>> = {
  Table: "boilerplate",
  LinkReference: "boilerplate",
  CodeBlock: "code",
  FencedCode: "code",
};
/** So many lines, half of them so long, are paragraphs of their own. */
const FEWEST_PASTED = 4;
const LONG_LINE = 200;
const HEADING = /Heading(\d)$/;
const FOOTNOTE = /^\[\^[^\]\s]{1,60}\]:/;

export function markdownBlocks(document: string, hidden: Hidden, from: number): RawBlock[] {
  const view = markdownView(document, hidden.comments).slice(from);
  const leaves = readLeaves(markdown.parse(view), view);
  const pasted = leaves.some((leaf) => isPasted(view, leaf));
  return leaves.flatMap((leaf) => toBlocks(document, hidden, leaf, from, pasted));
}

function toBlocks(document: string, hidden: Hidden, leaf: Leaf, from: number, pasted: boolean): RawBlock[] {
  const whole = shift(leaf, from);
  if (leaf.name === "HTMLBlock") return htmlBlocks(document, hidden, whole);
  const markup = leaf.masks.map((mask) => shift(mask, from));
  const masks = joinSpans([...markup, ...spansTouching(hidden.all, whole.start, whole.end)]);
  const span = trimToVisible(document, whole, masks);
  // An image alone shows no text of its own, but what follows it may be its caption.
  if (!span) return leaf.image ? [{ span: whole, masks: [whole], image: true }] : [];
  if (pasted && isParagraph(leaf)) return eachLine(document, span, masks);
  const kind = kindOf(document, leaf, span);
  const level = HEADING.exec(leaf.name)?.[1];
  const isAll = (part: Span): boolean => leaf.name === "Paragraph" && isAllOf(document, span, shift(part, from), masks);
  return [
    {
      span,
      masks: spansWithin(masks, span.start, span.end),
      ...(kind && { kind }),
      ...(level && { level: Number(level) }),
      code: leaf.code.map((code) => shift(code, from)),
      emphasised: leaf.emphasis.some(isAll),
      linkOnly: leaf.links.some(isAll),
      image: leaf.image,
    },
  ];
}

/**
 * To Markdown lines without a blank one between them are one paragraph; copy pasted with a paragraph a
 * line is not meant so. Its lines are far longer than those of a wrapper or of a sentence each.
 */
function isPasted(view: string, leaf: Leaf): boolean {
  if (!isParagraph(leaf)) return false;
  const lines = splitLines(view, leaf.start, leaf.end);
  const long = lines.filter((line) => line.end - line.start > LONG_LINE);
  return lines.length >= FEWEST_PASTED && 2 * long.length >= lines.length;
}

function isParagraph(leaf: Leaf): boolean {
  return leaf.name === "Paragraph" && !leaf.container;
}

function eachLine(document: string, span: Span, masks: readonly Span[]): RawBlock[] {
  return splitLines(document, span.start, span.end).flatMap((line) => {
    // Cut to the line: a mask behind it would draw the passage out into the next one.
    const own = spansWithin(masks, line.start, line.end);
    const shown = trimToVisible(document, line, own);
    return shown ? [{ span: shown, masks: spansWithin(own, shown.start, shown.end) }] : [];
  });
}

/** Whether nothing of a block shows outside a part of it. */
function isAllOf(document: string, span: Span, part: Span, masks: readonly Span[]): boolean {
  const before = trimToVisible(document, { start: span.start, end: part.start }, masks);
  const after = trimToVisible(document, { start: part.end, end: span.end }, masks);
  return !before && !after;
}

function kindOf(document: string, leaf: Leaf, span: Span): PassageKind | undefined {
  if (leaf.name === "Paragraph" && FOOTNOTE.test(document.slice(span.start, span.start + 80))) return "boilerplate";
  return KINDS[leaf.name] ?? leaf.container;
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
