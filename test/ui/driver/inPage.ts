/**
 * What runs inside the workbench's page: finding text on the screen. Playwright sends each function
 * there as it stands, so it may use nothing from outside itself.
 *
 * The project is compiled without the DOM's types; the few that are needed are declared here.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
interface TextNode {
  readonly data: string;
}
interface PageElement {
  readonly textContent: string;
  querySelectorAll(selector: string): Iterable<PageElement>;
  getBoundingClientRect(): Box;
}
interface PageRange {
  setStart(node: TextNode, offset: number): void;
  setEnd(node: TextNode, offset: number): void;
  getClientRects(): Iterable<Box>;
}
interface Style {
  readonly borderBottomStyle: string;
  readonly borderBottomColor: string;
  readonly backgroundColor: string;
}
declare const getComputedStyle: (element: PageElement) => Style;
declare const document: {
  createTreeWalker(root: PageElement, show: number): { nextNode(): TextNode | null };
  createRange(): PageRange;
};

/**
 * The middle of a text in an editor, or nothing where it is not on the screen. A long line is
 * wrapped into several of the editor's lines; the text may run over the wrap.
 */
export function middleOf(editor: PageElement, text: string): Point | undefined {
  const SHOW_TEXT = 4;
  const lines = [...editor.querySelectorAll(".view-line")];
  lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  const pieces: { node: TextNode; start: number }[] = [];
  let shown = "";
  for (const line of lines) {
    const walker = document.createTreeWalker(line, SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      pieces.push({ node, start: shown.length });
      shown += node.data.replaceAll("\u00a0", " ");
    }
  }
  const start = shown.indexOf(text);
  const first = pieces.filter((piece) => piece.start <= start).at(-1);
  const last = pieces.filter((piece) => piece.start < start + text.length).at(-1);
  if (start < 0 || !first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, start + text.length - last.start);
  // Of a text in several pieces, the widest is the easiest to hit.
  const [box] = [...range.getClientRects()].sort((a, b) => b.width - a.width);
  return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** What an editor shows, one string for each of its lines, from top to bottom. */
export function shownLines(editor: PageElement): string[] {
  const lines = [...editor.querySelectorAll(".view-line")];
  lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  return lines.map((line) => line.textContent.replaceAll("\u00a0", " "));
}

/** How an extension has marked a place in the text; colours as CSS has them. */
export interface Mark {
  /** `none` where there is no line under the text. */
  readonly line: string;
  readonly lineColour: string;
  readonly background: string;
}

/** The marks that extensions have put on a point of an editor: boxes, which lie over the text. */
export function marksAt(editor: PageElement, { x, y }: Point): Mark[] {
  const boxes = [...editor.querySelectorAll(".view-overlays [class*='ced-']")];
  const there = boxes.filter((each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    return left <= x && x <= left + width && top <= y && y <= top + height;
  });
  return there.map((each) => {
    const style = getComputedStyle(each);
    return { line: style.borderBottomStyle, lineColour: style.borderBottomColor, background: style.backgroundColor };
  });
}
