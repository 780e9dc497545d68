/** Texts made to trip the tag grammar, and the code in them, for property tests. */
import fc from "fast-check";
import type { IgnoreTag, RuleCode, SourceTag, Span } from "../../../src/core/model";
import { fileTagPosition } from "../../../src/core/tags";
import { SOURCE_KINDS } from "../../../src/lexicon/kinds";
import { TAG_KEYS } from "../../../src/lexicon/tagKeys";

const PIECES = [
  "The mayor resigned. ",
  "“We knew,” Khan said.",
  "word",
  " ",
  "\t",
  "  ",
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  "\r\n\r\n",
  "é",
  "e\u0301",
  "😀",
  "👩‍💻",
  "👍🏽",
  "\ud83d",
  "\ude00",
  "\ufe0f",
  "\u200d",
  "\u00a0",
  "\u2028",
  "\ufeff",
  "\u0000",
  "<!-- src: named; by: Ann -->",
  "<!-- src: data -->\n",
  "{>>src: named<<}",
  "<!-- src-ignore SRC102: chart -->",
  "<!-- src-ignore-file SRC105: list -->\n",
  "<!-- src: nmaed -->",
  "<!-- src: named; by: Bo",
  "<!-- note -->",
  "<!-- a\nnote\n-->",
  "<!-- src:\r\n  named -->",
  "{>> note <<}",
  "{>> a note",
  "<!--",
  "-->",
  "{>>",
  "<<}",
  "<",
  "<!",
  "<!-",
  "{",
  "{>",
  "-",
  "--",
  ">",
  "\\",
  "\\\\",
  ";",
  "|",
  ":",
  "`",
  "`x`",
  "---\n",
  "---\ntitle: A story\n---\n",
  "```\n",
  "\n```\ncode <!-- src: named -->\n```\n",
  "    ",
  "\n    indented\n\n",
  "# Headline\n",
  "\n=====\n",
  "> ",
  "- ",
  "***\n",
  "| a | b |\n",
  "[link](https://example.org/TK)",
  "TK",
];

export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 6 })), { maxLength: 14 })
  .map((pieces) => pieces.join(""));

/** Any units at all: lone surrogates and control characters too. */
export const anyUnits: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join("")),
  fc
    .array(fc.constantFrom("-", "<", ">", "!", "{", "}", "\\", ";", "u", "{a}", " "), { maxLength: 8 })
    .map((units) => units.join("")),
);

const field = fc.constantFrom(...TAG_KEYS).chain((row) => {
  const value =
    row.takes === "text"
      ? anyUnits
      : row.takes === "date"
        ? fc.constantFrom("2026-03-02", "2026-03", "2026")
        : fc.constantFrom(...row.takes);
  return value.map((text) => [row.key, text] as const);
});

export const sourceTag: fc.Arbitrary<Pick<SourceTag, "src" | "fields">> = fc.record({
  src: fc.constantFrom(...SOURCE_KINDS.map((row) => row.id), "none" as const, "to-come" as const),
  fields: fc.uniqueArray(field, { selector: ([key]) => key }).map((pairs) => Object.fromEntries(pairs)),
});

const code = fc.integer({ min: 100, max: 999 }).map((number): RuleCode => `SRC${number}`);

export const ignoreTag: fc.Arbitrary<Pick<IgnoreTag, "scope" | "codes" | "reason">> = fc.record(
  {
    scope: fc.constantFrom("here" as const, "file" as const),
    codes: fc.uniqueArray(code, { minLength: 1, maxLength: 3 }),
    reason: anyUnits.filter((reason) => reason !== ""),
  },
  { noNullPrototype: true },
);

/** Fenced blocks after the front matter, a fence left open included: enough of Markdown for the texts above. */
export function fencedCode(text: string): Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  let start = fileTagPosition(text);
  for (const line of text.slice(start).split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const content = line.replace(/[\r\n]+$/, "");
    if (/^ {0,3}```/.test(content) && open === undefined) open = start;
    else if (/^ {0,3}```\s*$/.test(content) && open !== undefined) {
      spans.push({ start: open, end: start + content.length });
      open = undefined;
    }
    start += line.length;
  }
  if (open !== undefined) spans.push({ start: open, end: text.replace(/[\r\n]+$/, "").length });
  return spans;
}
