/** Marked text: what a test expects stands in the text itself, between brackets that no article holds. */
import assert from "node:assert/strict";
import type { Span, TextFormat } from "../../../src/core/model";
import { findQuotations, segment, splitSentences, visibleText } from "../../../src/core/text";

const BRACKETS = /[⟦⟧⟨⟩⟪⟫⦆]/g;
const OPEN = { speech: "⟦", phrase: "⟨", title: "⟪" } as const;
const CLOSE = { speech: "⟧", phrase: "⟩", title: "⟫" } as const;

export function unmark(marked: string): string {
  return marked.replace(BRACKETS, "");
}

/** `⟦He left.⟧ ⟦She stayed.⟧` */
export function checkSentences(marked: string): void {
  const text = unmark(marked);
  assert.equal(
    mark(
      text,
      splitSentences(text).flatMap((span) => brackets(span, "⟦", "⟧")),
    ),
    marked,
  );
}

/** Speech in `⟦ ⟧`, phrases in `⟨ ⟩`, titles in `⟪ ⟫`; what is never closed ends with `⦆`. */
export function checkQuotations(marked: string): void {
  const text = unmark(marked);
  const found = findQuotations(text).flatMap(({ span, use, closed }) =>
    brackets(span, OPEN[use], closed ? CLOSE[use] : "⦆"),
  );
  assert.equal(mark(text, found), marked);
}

/** Each block as `kind: what shows of it`, line breaks as `/`. */
export function checkBlocks(document: string, format: TextFormat, expected: readonly string[]): void {
  const found = segment(document, format).map(
    (block) =>
      `${block.kind}: ${visibleText(document, block)
        .text.trim()
        .replace(/\s*\n\s*/g, " / ")}`,
  );
  assert.deepEqual(found, expected);
}

interface Bracket {
  readonly at: number;
  readonly text: string;
  /** A closing bracket stands before an opening one at the same place; an inner before an outer one. */
  readonly order: number;
}

function brackets(span: Span, open: string, close: string): Bracket[] {
  const length = span.end - span.start;
  return [
    { at: span.start, text: open, order: -length },
    { at: span.end, text: close, order: length - 1e9 },
  ];
}

function mark(text: string, found: readonly Bracket[]): string {
  const sorted = [...found].sort((a, b) => a.at - b.at || a.order - b.order);
  let marked = "";
  let from = 0;
  for (const bracket of sorted) {
    marked += text.slice(from, bracket.at) + bracket.text;
    from = bracket.at;
  }
  return marked + text.slice(from);
}
