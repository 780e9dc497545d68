/** Walks the Markdown tree once and gives each block of text with the marks in it. */
import type { SyntaxNodeRef, Tree } from "@lezer/common";
import type { Span } from "../model";

/** A block that holds text, in offsets of the parsed view. */
export interface Leaf extends Span {
  readonly name: string;
  /** The list item or quotation that it stands in, innermost. */
  readonly container: "listItem" | "blockQuote" | undefined;
  readonly masks: Span[];
  readonly emphasis: Span[];
  readonly links: Span[];
  /** Code within the text, its backticks included. */
  readonly code: Span[];
  /** It opens with an image. */
  image: boolean;
}

const LEAVES: ReadonlySet<string> = new Set([
  "Paragraph",
  "Task",
  "ATXHeading1",
  "ATXHeading2",
  "ATXHeading3",
  "ATXHeading4",
  "ATXHeading5",
  "ATXHeading6",
  "SetextHeading1",
  "SetextHeading2",
  "Table",
  "LinkReference",
  "CodeBlock",
  "FencedCode",
  "HTMLBlock",
]);
const CONTAINERS: Readonly<Record<string, "listItem" | "blockQuote">> = {
  ListItem: "listItem",
  Blockquote: "blockQuote",
};
/** Nodes that are mark-up from end to end; `spaced` ones with the spaces after them. */
const MARKS: Readonly<Record<string, "bare" | "spaced">> = {
  EmphasisMark: "bare",
  StrikethroughMark: "bare",
  CodeMark: "bare",
  HeaderMark: "spaced",
  QuoteMark: "spaced",
  TaskMarker: "spaced",
  HTMLTag: "bare",
  Image: "bare",
};

/** A link by reference, a link only if its label is defined: in `“[W]e won”` the brackets are the writer's. */
interface Reference {
  readonly leaf: Leaf;
  readonly label: string;
  readonly masks: readonly Span[];
  readonly link: Span;
}

export function readLeaves(tree: Tree, view: string): Leaf[] {
  const leaves: Leaf[] = [];
  const containers: ("listItem" | "blockQuote")[] = [];
  const labels = new Set<string>();
  const references: Reference[] = [];
  let leaf: Leaf | undefined;
  tree.iterate({
    enter(node) {
      const container = CONTAINERS[node.name];
      if (container) containers.push(container);
      else if (LEAVES.has(node.name)) {
        leaf = {
          name: node.name,
          start: node.from,
          end: node.to,
          container: containers.at(-1),
          masks: [],
          emphasis: [],
          links: [],
          code: [],
          image: false,
        };
        leaves.push(leaf);
      } else if (leaf?.name === "LinkReference") {
        if (node.name === "LinkLabel") labels.add(labelOf(view, node.from, node.to));
      } else if (leaf) return readInline(node, view, leaf, references);
      return undefined;
    },
    leave(node) {
      if (CONTAINERS[node.name]) containers.pop();
      else if (leaf && node.name === leaf.name && node.from === leaf.start) leaf = undefined;
    },
  });
  for (const reference of references) resolve(reference, labels);
  for (const { masks } of leaves) masks.sort((a, b) => a.start - b.start);
  return leaves;
}

/** False where nothing in the node is to be read. */
function readInline(node: SyntaxNodeRef, view: string, leaf: Leaf, references: Reference[]): boolean | undefined {
  const span = { start: node.from, end: node.to };
  const mark = MARKS[node.name];
  if (mark) leaf.masks.push(mark === "spaced" ? withSpaces(view, span) : span);
  switch (node.name) {
    case "Image":
      leaf.image ||= node.from === leaf.start;
      return false;
    case "Emphasis":
    case "StrongEmphasis":
      leaf.emphasis.push(span);
      return undefined;
    case "InlineCode":
      leaf.code.push(span);
      return undefined;
    case "Escape":
      leaf.masks.push({ start: node.from, end: node.from + 1 });
      return undefined;
    case "HardBreak":
      leaf.masks.push({ start: node.from, end: node.to - 1 });
      return undefined;
    case "Autolink":
      leaf.masks.push({ start: node.from, end: node.from + 1 }, { start: node.to - 1, end: node.to });
      return undefined;
    case "Link":
      readLink(node, view, leaf, references);
      return undefined;
    default:
      return undefined;
  }
}

function readLink(node: SyntaxNodeRef, view: string, leaf: Leaf, references: Reference[]): void {
  const link = { start: node.from, end: node.to };
  if (view.startsWith("[^", node.from)) {
    leaf.masks.push(link);
    return;
  }
  const closing = node.node.getChildren("LinkMark").find((mark) => mark.from > node.from);
  if (!closing) return;
  const masks = [
    { start: node.from, end: node.from + 1 },
    { start: closing.from, end: node.to },
  ];
  if (node.node.getChild("URL")) {
    leaf.masks.push(...masks);
    leaf.links.push(link);
    return;
  }
  const label = node.node.getChild("LinkLabel");
  const named = label && label.to - label.from > 2 ? label : { from: node.from, to: closing.to };
  references.push({ leaf, label: labelOf(view, named.from, named.to), masks, link });
}

function resolve(reference: Reference, labels: ReadonlySet<string>): void {
  if (!labels.has(reference.label)) return;
  reference.leaf.masks.push(...reference.masks);
  reference.leaf.links.push(reference.link);
}

function labelOf(view: string, from: number, to: number): string {
  return view
    .slice(from + 1, to - 1)
    .trim()
    .toLowerCase();
}

function withSpaces(view: string, mark: Span): Span {
  let end = mark.end;
  while (view[end] === " " || view[end] === "\t") end++;
  return { start: mark.start, end };
}
