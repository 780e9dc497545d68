/**
 * Marked text: the expected source stands in `⟦ ⟧`, the cue in `⟨ ⟩`, what is said in `{ }`.
 *
 *   `{“We knew,”} ⟦Khan⟧ ⟨told⟩ reporters.`                     one attribution
 *   `⟦Lee⟧ ⟨said⟩ {it is safe}, | ⟨adding⟩ {that it is new}.`   `| ` begins the next
 *   `{{It is safe}, ⟦Lee⟧ ⟨said⟩}, ⟦CNN⟧ ⟨reported⟩.`           what stands within braces is nested there
 *
 * Where the pieces of two attributions cross, the same text is given once for each.
 */
import assert from "node:assert/strict";
import { createAnalyst } from "../../../src/core";
import { extractByConstructions, type PassageAttribution } from "../../../src/core/attribution";
import type { Article, Attribution, Span, TextFormat } from "../../../src/core/model";
import { readTokens } from "../../../src/core/reader";
import { findQuotations } from "../../../src/core/text";

export interface Marked {
  readonly source: Span[];
  readonly cue: Span[];
  readonly content: Span[];
  /** The attribution in whose content it stands. */
  readonly parent: Marked | undefined;
}

const OPENING = { "⟦": "source", "⟨": "cue", "{": "content" } as const;
const CLOSING = "⟧⟩}";
const NEXT = "| ";

/** The text without marks, and the attributions that they show, in the order in which they begin. */
export function unmark(marked: string): { text: string; attributions: Marked[] } {
  const attributions: Marked[] = [];
  const levels: { parent: Marked | undefined; current: Marked | undefined }[] = [
    { parent: undefined, current: undefined },
  ];
  const open: { role: "source" | "cue" | "content"; start: number; of: Marked }[] = [];
  let text = "";
  for (const piece of marked.split(/([⟦⟧⟨⟩{}]|\| )/)) {
    const level = levels.at(-1)!;
    const role = OPENING[piece as keyof typeof OPENING];
    if (role) {
      level.current ??= begin(attributions, level.parent);
      open.push({ role, start: text.length, of: level.current });
      if (role === "content") levels.push({ parent: level.current, current: undefined });
    } else if (piece !== "" && CLOSING.includes(piece)) {
      const closed = open.pop()!;
      if (closed.role === "content") levels.pop();
      closed.of[closed.role].push({ start: closed.start, end: text.length });
    } else if (piece === NEXT) level.current = undefined;
    else text += piece;
  }
  return { text, attributions };
}

function begin(attributions: Marked[], parent: Marked | undefined): Marked {
  const marked = { source: [], cue: [], content: [], parent };
  attributions.push(marked);
  return marked;
}

/** The text with the marks of one attribution. */
export function mark(text: string, found: Omit<Row, "parent">): string {
  const brackets = [
    ...found.content.flatMap((span) => around(span, "{", "}", 2)),
    ...found.source.flatMap((span) => around(span, "⟦", "⟧", 1)),
    ...found.cue.flatMap((span) => around(span, "⟨", "⟩", 0)),
  ].sort((a, b) => a.at - b.at || a.order - b.order);
  let result = "";
  let from = 0;
  for (const bracket of brackets) {
    result += text.slice(from, bracket.at) + bracket.text;
    from = bracket.at;
  }
  return result + text.slice(from);
}

/** Closing brackets come before opening ones, inner closing ones before outer. */
function around(span: Span, open: string, close: string, width: number) {
  return [
    { at: span.start, text: open, order: 10 - width },
    { at: span.end, text: close, order: width },
  ];
}

/** What a passage says by itself, by the constructions alone. */
export function attributionsOf(text: string): PassageAttribution[] {
  return extractByConstructions(readTokens(text), findQuotations(text));
}

/** Reads a passage, and compares every attribution in it with the marks; returns them for a closer look. */
export function check(...copies: readonly string[]): PassageAttribution[] {
  const read = copies.map(unmark);
  const text = read[0]!.text;
  for (const copy of read) assert.equal(copy.text, text, "the copies differ in more than their marks");
  const found = attributionsOf(text);
  const expected = read.flatMap(({ attributions }) => attributions);
  // Copies say nothing of nesting.
  const line = copies.length > 1 ? (row: Row) => mark(text, row) : (row: Row) => withParent(text, row);
  assert.deepEqual(found.map((one) => line(rowOf(found, one))).sort(), expected.map(line).sort());
  return found;
}

/** Reads a whole document, and compares every attribution in it with the marks. */
export function checkDocument(marked: string, format: TextFormat = "plain"): Article {
  const { text, attributions } = unmark(marked);
  const article = createAnalyst().analyse({ text, format });
  const row = (one: Attribution): Row => ({
    source: one.source,
    cue: one.cue,
    content: one.content,
    parent: one.nestedIn === undefined ? undefined : row(article.attributions[one.nestedIn]!),
  });
  const line = (one: Row) => withParent(text, one);
  assert.deepEqual(article.attributions.map((one) => line(row(one))).sort(), attributions.map(line).sort());
  return article;
}

interface Row {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly parent: Row | undefined;
}

function rowOf(found: readonly PassageAttribution[], one: PassageAttribution): Row {
  return {
    source: one.source ? [one.source] : [],
    cue: one.cue,
    content: one.content,
    parent: one.parent === undefined ? undefined : rowOf(found, found[one.parent]!),
  };
}

function withParent(text: string, row: Row): string {
  return row.parent ? `${mark(text, row)}   in   ${mark(text, row.parent)}` : mark(text, row);
}

/** Passages by what they show; one that needs copies of itself is a list of them. */
export type Cases = Readonly<Record<string, readonly (string | readonly string[])[]>>;

/** Each passage reads as marked, and its first attribution by this construction. */
export function checkConstruction(construction: PassageAttribution["construction"], cases: Cases): void {
  describe(construction, () => {
    for (const [title, passages] of Object.entries(cases)) {
      describe(title, () => {
        for (const passage of passages) {
          const copies = typeof passage === "string" ? [passage] : passage;
          it(copies[0]!, () => {
            const found = check(...copies).map((one) => one.construction);
            assert.ok(found.includes(construction), `read by ${found.join(", ")}`);
          });
        }
      });
    }
  });
}
