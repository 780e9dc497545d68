/** What holds for any text at all: spans in order, nothing lost, no exception, no hang. */
import assert from "node:assert/strict";
import type { Span, TextFormat } from "../../../src/core/model";
import { findQuotations, segment, splitSentences, visibleText } from "../../../src/core/text";

const FORMATS: readonly TextFormat[] = ["plain", "markdown"];

const NASTY = [
  "",
  " \n\t\r\n",
  "\ufeff",
  "\ufeff# Head\n\ntext.",
  "“”‘’\"'«»",
  '"a "b" c" "d',
  "<!-- <!-- --> -->",
  "<!--><!--->",
  "{>> <!-- <<} -->",
  "a<!-- x\r\ny -->b\rc",
  "---\n---\n---",
  "---\na: b\n",
  "+++\na = 1\n+++\n# H",
  "> - > 1. a\n> b\n\n- - - c\n\n\td",
  "[a](b [c](d) `e *f** _g",
  "![a](b)\n![c](d) ![]()",
  "<div>\n<!-- a\n\n-->b</div>\n\n<pre>x",
  "| a |\n|---|\n| <!-- | --> |",
  "\ud83d\udc4d\ud83c\udffd a\u0301 \ud800 \udc00 \u{e0100}\u200d",
  "1.\n2.\n-\n*\n+",
  "a\n===\nb\n---\n\n===",
  "... !!! ??? … .”.’.) . . .",
  "Mr. Mrs. U.S. No. 1. a.m. A. B. C.",
  "http://a.b/c_d_e*f*g.html. (AP) — KYIV (AP) —",
  "* a\n\n  <!-- b -->\n\n  c\n<!-- d -->\n* e",
  "x\u2028y\u2029z\u0085w\u00a0",
];

describe("soundness", () => {
  for (const text of NASTY) {
    for (const format of FORMATS) it(`${format}: ${JSON.stringify(text)}`, () => checkAll(text, format));
  }

  it("of texts thrown together", () => {
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 3000; round++) {
      let text = "";
      for (let parts = next(6); parts >= 0; parts--) {
        const part = NASTY[next(NASTY.length)] as string;
        text += part.slice(next(part.length + 1)) + ["", "\n", "\n\n", " "][next(4)];
      }
      for (const format of FORMATS) checkAll(text, format);
    }
  });

  // Slips in the reading that cost more than a line's length for each character would never end here.
  const units = [
    "a ",
    "[",
    "*",
    "a*_",
    "`",
    ">",
    "<",
    "<!--",
    "{>>",
    '"',
    " '",
    "“a ",
    ". ",
    '!" ',
    "\n",
    "x\n",
    "\r",
    "- a\n",
  ];
  for (const unit of [...units, "(AP) ", "Mr. ", "[a](", "\n> ", "“No!” Khan said. ", "</p>\n", "\u200ba"]) {
    it(`of 2 MB of ${JSON.stringify(unit)}`, function () {
      this.timeout(0);
      const text = unit.repeat(2_000_000 / unit.length);
      for (const format of FORMATS) readAll(text, format);
    });
  }
});

function readAll(text: string, format: TextFormat): number {
  let found = 0;
  for (const block of segment(text, format)) {
    const shown = visibleText(text, block).text;
    found += splitSentences(shown).length + findQuotations(shown).length;
  }
  return found;
}

function checkAll(text: string, format: TextFormat): void {
  const blocks = segment(text, format);
  checkOrder(
    blocks.map((block) => block.span),
    text.length,
  );
  for (const block of blocks) {
    checkOrder(block.masks, text.length);
    for (const mask of block.masks) assert.ok(mask.start >= block.span.start && mask.end <= block.span.end);
    const { dateline } = block;
    if (dateline) assert.ok(dateline.start >= block.span.start && dateline.end <= block.span.end);
    const shown = visibleText(text, block);
    assert.notEqual(shown.text.trim(), "", "a block shows something");
    checkSentenceCover(shown.text);
    for (const { span, inner } of findQuotations(shown.text)) {
      assert.ok(span.start < inner.start && inner.start < inner.end && inner.end <= span.end);
      assert.ok(span.end <= shown.text.length);
    }
  }
  checkNothingLost(
    text,
    format,
    blocks.map((block) => block.span),
  );
}

/** Each unit that is not white stands in one sentence. */
function checkSentenceCover(text: string): void {
  const sentences = splitSentences(text);
  checkOrder(sentences, text.length);
  const inSentences = sentences.map((span) => text.slice(span.start, span.end)).join("");
  assert.equal(inSentences.replace(/\s/g, ""), text.replace(/\s/g, ""));
}

function checkOrder(spans: readonly Span[], length: number): void {
  let end = 0;
  for (const span of spans) {
    assert.ok(span.start >= end && span.end > span.start && span.end <= length, JSON.stringify(spans));
    end = span.end;
  }
}

/** Words of plain text outside comments and markers all stand in some block. */
function checkNothingLost(text: string, format: TextFormat, spans: readonly Span[]): void {
  if (format !== "plain") return;
  let outside = "";
  let from = 0;
  for (const span of spans) {
    outside += `${text.slice(from, span.start)} `;
    from = span.end;
  }
  outside += text.slice(from);
  assert.doesNotMatch(outside.replace(/<!--[\s\S]*?-->|\{>>[\s\S]*?<<\}/g, ""), /\p{L}/u);
}
