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

/** What a reader of marks may stumble over when there is nothing else. */
const PARTS = [
  ...["a ", "[", "*", "a*_", "`", ">", "<", "<!--", "{>>", "[a](", "</p>\n", "\n> ", "- a\n"],
  ...['"', " '", "“a ", "'a \"b", ". ", '!" ', "Mr. ", "“No!” Khan said. ", "(AP) ", "\n", "\r", "x\n", "\u200ba"],
];

/** With a tag after any sentence an article reads as it did without. */
const ARTICLES: readonly [TextFormat, string][] = [
  [
    "plain",
    `Mayor of Salem to step down
By Jane Roe
SALEM, Ore. (AP) — The mayor resigned on Monday, the
council said. Nobody asked why, and “nobody will,” she
told reporters who had waited outside her house.
What now
The council meets on Friday! It will
· elect a new mayor
· pay the old one.
READ ALSO: How Salem votes
`,
  ],
  [
    "markdown",
    `# Mayor of *Salem* to step down

*Nobody asked why.*

By **Jane Roe**

**SALEM, Ore. (AP)** — The mayor [resigned](https://a.example) on Monday, the
council said. Nobody asked why, and “nobody will,” she
told **reporters.**

> She will be missed.
> She said so.

1. They elect a mayor.
   Or two.
2. They pay the old one.

[How Salem votes](https://a.example/b)
`,
  ],
];

describe("soundness", () => {
  for (const [format, article] of ARTICLES) {
    it(`${format}: a tag changes nothing but itself`, () => {
      const untagged = read(article, format);
      for (const block of segment(article, format)) {
        const shown = visibleText(article, block);
        for (const sentence of splitSentences(shown.text)) {
          const { end } = shown.toDocument(sentence);
          for (const tag of ["<!-- src: none -->", "{>>src: none<<}", "\n<!-- src: none -->"]) {
            // On a line of its own only where a line ends.
            if (tag.startsWith("\n") && article[end] !== "\n") continue;
            assert.deepEqual(read(article.slice(0, end) + tag + article.slice(end), format), untagged);
          }
        }
      }
    });
  }

  for (const text of NASTY) {
    for (const format of FORMATS) it(`${format}: ${JSON.stringify(text)}`, () => checkAll(text, format));
  }

  it("of texts thrown together", function () {
    this.timeout(0);
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 600; round++) {
      let text = "";
      for (let parts = next(6); parts >= 0; parts--) {
        const part = NASTY[next(NASTY.length)] as string;
        text += part.slice(next(part.length + 1)) + ["", "\n", "\n\n", " "][next(4)];
      }
      for (const format of FORMATS) checkAll(text, format);
    }
  });

  // A slip in the reading that costs each character more than a look at its neighbours would not end here.
  for (const part of PARTS) {
    it(`of ${JSON.stringify(part)} over and over`, function () {
      this.timeout(0);
      readAll(part.repeat((part.includes("\n") ? 100_000 : 500_000) / part.length), "plain");
      // Longer Markdown is read as plain text.
      readAll(part.repeat(100_000 / part.length), "markdown");
    });
  }
});

/** Each block as kind and text, white space at its ends aside. */
function read(text: string, format: TextFormat): string[] {
  return segment(text, format).map((block) => `${block.kind}: ${visibleText(text, block).text.trim()}`);
}

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
