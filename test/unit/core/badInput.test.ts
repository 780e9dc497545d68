/** Texts that no reporter would file: no exception, no hang, no false flood, and every offset sound. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { type AnalysisInput, type Article, createAnalyst, type TextFormat } from "../../../src/core";
import { nastyText } from "../tags/nasty";
import { checkInvariants, isSpan } from "./invariants";

const FORMATS: readonly TextFormat[] = ["plain", "markdown"];
const STORY = readFileSync(path.join(process.cwd(), "test/fixtures/articles/wire-ferry.txt"), "utf8");

function analyse(text: string, format: TextFormat = "plain"): Article {
  const input: AnalysisInput = { text, format };
  const article = createAnalyst().analyse(input);
  checkInvariants(text, article);
  return article;
}

describe("texts that say nothing", () => {
  const log = Array.from({ length: 60 }, (_, i) => `2026-03-02T10:00:${i % 60} INFO worker 12 said “ready” on Tuesday`);
  const TEXTS: Readonly<Record<string, string>> = {
    "an empty file": "",
    "white space": " \n\t\r\n\u00a0\u2028\n",
    "a byte order mark": "\ufeff",
    "control characters": "\u0000\u0001\u001b[31mred\u001b[0m\u0007\u0000\n\u0008\u007f\n",
    "lone surrogates": "\ud83d \ude00 \ud83d\ud83d\n\n\udc00",
    "a log": log.join("\n"),
    "numbers and commas": "1,2,3,4\n5,6,7,8\n9,10,11,12\n",
    "Hebrew and Arabic": "אמר ראש העיר כי הגשר סגור. “הוא ייפתח מחר”.\n\nقال المتحدث إن الجسر مغلق اليوم.\n",
    "marks alone": "“”‘’\"'«»()[]{}—–-…!?.,;:",
  };
  for (const [what, text] of Object.entries(TEXTS)) {
    for (const format of FORMATS)
      it(`${what}, as ${format}`, () => assert.deepEqual(analyse(text, format).findings, []));
  }
});

describe("10 MB on one line", () => {
  for (const part of ["word ", "“a” ", '"', "<!--", "he said, ", "\u{1f600}"]) {
    it(`of ${JSON.stringify(part)}`, () => {
      assert.deepEqual(
        createAnalyst().analyse({ text: part.repeat(10_000_000 / part.length), format: "plain" }).findings,
        [],
      );
    });
  }
});

describe("a long paragraph", () => {
  for (const part of ["“No,” he said. ", "he said that she said that ", "Ann Lee, ", "according to ", "“", "( "]) {
    it(`of ${JSON.stringify(part)}`, () => {
      analyse(part.repeat(5_000 / part.length));
    });
  }
});

describe("quotation marks out of balance", () => {
  for (const text of [
    "“We knew, Khan said. “We waited.",
    "We knew,” Khan said. “We waited.”",
    '"We knew," Khan said. "We waited. "And then" we left.',
    "‘We knew,” Khan said. “We waited.’",
    "“““We knew,”” Khan said.",
  ]) {
    it(text, () => {
      const { attributions, sources } = analyse(text);
      assert.ok(attributions.some(({ sourceId }) => sourceId !== undefined && sources[sourceId]?.name === "Khan"));
    });
  }
});

describe("the same article in other units", () => {
  let story: Article;
  before(() => {
    story = analyse(STORY);
  });

  describe("line breaks", () => {
    it("of two units give the same article", () => {
      const breaks = [...STORY.matchAll(/\n/g)].map(({ index }) => index);
      const shift = (at: number) => at + breaks.filter((line) => line < at).length;
      assert.deepEqual(analyse(STORY.replace(/\n/g, "\r\n")), moved(story, shift));
    });

    it("of the old kind give the same article", () => {
      assert.deepEqual(analyse(STORY.replace(/\n/g, "\r")), story);
    });
  });

  describe("hidden characters", () => {
    // Content credentials are written as runs of variation selectors.
    for (const hidden of ["\ufe0f", "\ufe01\ufe02", "\u{e0100}", "\u{e0100}\u{e01ef}\u{e0142}".repeat(20), "\u200b"]) {
      it(`${JSON.stringify(hidden)} within words changes no attribution and no finding`, () => {
        const places = [...STORY.matchAll(/\p{L}\p{L}/gu)].map(({ index }) => index + 1).filter((_, i) => i % 7 === 0);
        let text = "";
        let from = 0;
        for (const at of places) {
          text += STORY.slice(from, at) + hidden;
          from = at;
        }
        text += STORY.slice(from);
        const shown = (of: string, { attributions, findings }: Article) =>
          [
            ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
            ...findings.map(({ span }) => span),
          ].map(({ start, end }) => of.slice(start, end).replaceAll(hidden, ""));
        assert.deepEqual(shown(text, analyse(text)), shown(STORY, story));
      });
    }

    it("emoji and combining marks shift nothing", () => {
      const text = "“We 👩‍💻 knew 👍🏽 it,” José Nu\u0301ñez told the Herald 😀. It 🇨🇭 rained. He said it was 𝓼o.";
      const { attributions } = analyse(text);
      const contents = attributions.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
      assert.deepEqual(contents, ["“We 👩‍💻 knew 👍🏽 it,”", "it was 𝓼o"]);
    });
  });
});

describe("front matter that is none", () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${"bcdefghi"
    .split("")
    .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${"abcdefgh"[i]}`).join(", ")}]`)
    .join("\n")}`;
  const HEADS: Readonly<Record<string, string>> = {
    "a bomb of aliases": bomb,
    tabs: "kind:\topinion\n\tsection:\tx",
    "a broken string": 'title: "never closed\nkind: news',
    "keys twice": "kind: news\nkind: opinion",
    "a list": "- a\n- b",
    nothing: "",
    "deep brackets": "[".repeat(2_000),
    "no text in a key": "kind: 12\noutlet: [a]\nsection: {a: b}",
  };
  for (const [what, head] of Object.entries(HEADS)) {
    it(what, () => {
      const text = `---\n${head}\n---\n\n${STORY}`;
      assert.equal(analyse(text, "markdown").kind === "opinion", false);
    });
  }
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    "“We knew,” Khan said. ",
    "According to police, 12 percent left. ",
    "“",
    "”",
    "He told CNN that ",
    "said",
    ", adding that it ",
    "\n\n",
    "On Tuesday a meeting was held.",
    "<!-- src: named; by: Ann Lee -->",
    "<!-- src-ignore SRC102: x -->",
    "😀",
    "\ud83d",
    "\u{e0100}",
    "- ",
    "> ",
    "Critics say so. ",
    "KYIV (AP) — ",
  );
  const text = fc
    .array(fc.oneof({ weight: 3, arbitrary: pieces }, nastyText), { maxLength: 12 })
    .map((all) => all.join(""));

  it("has sound spans and places", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...FORMATS), (value, format) => {
        analyse(value, format);
      }),
      { numRuns: 100, seed: 2026 },
    );
  });
});

/** An article with every offset moved. */
function moved<T>(value: T, shift: (at: number) => number): T {
  if (Array.isArray(value)) return value.map((item) => moved(item, shift)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    const offset = key === "tagAt" || (isSpan(value) && (key === "start" || key === "end"));
    return [key, offset ? shift(inner as number) : moved(inner, shift)];
  });
  return Object.fromEntries(entries);
}
