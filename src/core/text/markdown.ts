/** Cuts Markdown into blocks and masks its mark-up, from the tree that `@lezer/markdown` gives. */
import { GFM, parser } from "@lezer/markdown";
import type { PassageKind, Span } from "../model";
import { type Hidden, joinSpans, spansWithin } from "./hidden";
import { htmlBlocks } from "./htmlBlocks";
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
const FOOTNOTE = /^\[\^[^\]\s]{1,60}\]:/;

export function markdownBlocks(document: string, hidden: Hidden, from: number): RawBlock[] {
  const view = markdownView(document, hidden.comments).slice(from);
  const leaves = readLeaves(markdown.parse(view), view);
  return leaves.flatMap((leaf) => toBlocks(document, hidden, leaf, from));
}

function toBlocks(document: string, hidden: Hidden, leaf: Leaf, from: number): RawBlock[] {
  const whole = shift(leaf, from);
  if (leaf.name === "HTMLBlock") return htmlBlocks(document, hidden, whole);
  const masks = joinSpans([
    ...leaf.masks.map((mask) => shift(mask, from)),
    ...spansWithin(hidden.all, whole.start, whole.end),
  ]);
  const span = trimToVisible(document, whole, masks);
  // An image alone shows no text of its own, but what follows it may be its caption.
  if (!span) return leaf.image ? [{ span: whole, masks: [whole], image: true }] : [];
  const kind = kindOf(document, leaf, span);
  const fills = (part: Span): boolean =>
    trimToVisible(document, { start: span.start, end: part.start + from }, masks) === undefined &&
    trimToVisible(document, { start: part.end + from, end: span.end }, masks) === undefined;
  return [
    {
      span,
      masks: spansWithin(masks, span.start, span.end),
      ...(kind && { kind }),
      ...(leaf.name.includes("Heading") && { level: Number(leaf.name.at(-1)) }),
      emphasised: leaf.emphasis.some(fills),
      linkOnly: leaf.links.some(fills),
      image: leaf.image,
    },
  ];
}

function kindOf(document: string, leaf: Leaf, span: Span): PassageKind | undefined {
  if (leaf.name === "Paragraph" && FOOTNOTE.test(document.slice(span.start, span.start + 80))) return "boilerplate";
  return KINDS[leaf.name] ?? leaf.container;
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
