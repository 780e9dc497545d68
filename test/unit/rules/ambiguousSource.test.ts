/** “The official”, and there are several: who they are, on which lines, and what each fix makes of it. */
import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edits";
import type { Finding } from "../../../src/core/model";
import { findingsIn } from "./news";

interface Case {
  readonly article: readonly string[];
  readonly message: string;
  /** The sentence of the mention, as each fix has it. */
  readonly fixed: readonly string[];
}

const MINISTRY = "An official in the fisheries ministry said the talks had failed, and that no date was set.";
const PORT = "An official at the port of Varn said there would be others.";

const CASES: Readonly<Record<string, Case>> = {
  "two told by where they work": {
    article: ["Ferry talks fail", "", MINISTRY, PORT, "“We are patient,” the official said."],
    message:
      "“the official” could be an official in the fisheries ministry (line 3) or an official at the port of Varn (line 4).",
    fixed: [
      "“We are patient,” the official at the port of Varn said.",
      "“We are patient,” the official in the fisheries ministry said.",
    ],
  },
  "a diplomat who is called an official, as another has been": {
    article: [
      "Call on ferries",
      "The call was long, an administration official said on Monday.",
      "The ministers spoke of tolls and of the lock, and agreed on little else.",
      "It was friendly, a Norlandic diplomat familiar with the call said. The official added that nothing was promised.",
    ],
    message:
      "“The official” could be an administration official (line 2) or a Norlandic diplomat familiar with the call (line 4).",
    fixed: [
      "The Norlandic diplomat added that nothing was promised.",
      "The administration official added that nothing was promised.",
    ],
  },
  "three, told by their place in the row": {
    article: [
      "Talks on tolls",
      "A source close to the guild said tolls would rise. A second source said they would not. A third source said nobody knew.",
      "The source asked for patience, and said more would be known on Friday.",
    ],
    message:
      "“The source” could be a source close to the guild (line 2), a second source (line 2) or a third source (line 2).",
    fixed: [
      "The third source asked for patience, and said more would be known on Friday.",
      "The second source asked for patience, and said more would be known on Friday.",
      "The source close to the guild asked for patience, and said more would be known on Friday.",
    ],
  },
  "two that nothing tells apart": {
    article: [
      "Talks on tolls",
      "Tolls would rise, a source said.",
      "Tolls would not rise, another source said.",
      "Boats would stay away, the source added, and the lock would be shut for good.",
    ],
    message: "“the source” could be a source (line 2) or another source (line 3).",
    fixed: [],
  },
  "several officials each": {
    article: [
      "Talks on tolls",
      "Two officials in the ministry said tolls would rise. Three officials in the ministry said they would not.",
      "The officials said nobody had asked the pilots, who will meet on Friday.",
    ],
    message:
      "“The officials” could be two officials in the ministry (line 2) or three officials in the ministry (line 2).",
    fixed: [
      "The three officials said nobody had asked the pilots, who will meet on Friday.",
      "The two officials said nobody had asked the pilots, who will meet on Friday.",
    ],
  },
};

const END = "Piet Vos, the harbour master, said the boats would sail. Mara Lind said hers would not.";

function ambiguous(text: string): readonly Finding[] {
  return findingsIn(text).filter(({ code }) => code === "SRC210");
}

describe("the official, where there are several", () => {
  for (const [title, { article, message, fixed }] of Object.entries(CASES)) {
    for (const lineBreak of ["\n", "\r\n", "\r"]) {
      const text = [...article, "", END, ""].join(lineBreak);
      it(`${title}: ${JSON.stringify(lineBreak)}`, () => {
        const [finding, ...others] = ambiguous(text);
        assert.equal(finding?.message, message);
        assert.deepEqual(others, []);
        const texts = finding!.fixes.map(({ edits, safe }) => {
          assert.equal(safe, false);
          return applyEdits(text, edits);
        });
        assert.equal(texts.length, fixed.length);
        texts.forEach((after, i) => {
          assert.ok(after.includes(fixed[i]!), after);
          assert.deepEqual(ambiguous(after), [], "who is meant is plain then");
        });
      });
    }
  }

  it("shows the places where the candidates are described", () => {
    const { article } = CASES["two told by where they work"]!;
    const text = [...article, "", END].join("\n");
    const [{ related }] = ambiguous(text) as [Finding];
    assert.deepEqual(
      related.map(({ span, message }) => [text.slice(span.start, span.end), message]),
      [
        ["An official in the fisheries ministry", "it could be an official in the fisheries ministry (line 3)"],
        ["An official at the port of Varn", "it could be an official at the port of Varn (line 4)"],
      ],
    );
  });

  it("is in no doubt once a tag says who it is", () => {
    const { article } = CASES["two told by where they work"]!;
    const text = [...article, "", END].join("\n");
    const tag = "<!-- src: unnamed; by: S1; desc: official at the port -->";
    const [{ tagAt }] = ambiguous(text) as [Finding];
    assert.deepEqual(ambiguous(text.slice(0, tagAt) + tag + text.slice(tagAt)), []);
  });

  describe("in Markdown", () => {
    const read = (first: string, mention: string): Finding => {
      const text = [
        "# Talks on tolls",
        `${first} said tolls would rise.`,
        "A Swedish official said tolls would fall.",
        `Boats would stay away, ${mention} added.`,
        END,
      ].join("\n\n");
      const found = findingsIn(text, { format: "markdown" }).filter(({ code }) => code === "SRC210");
      assert.equal(found.length, 1);
      return found[0]!;
    };
    const MESSAGE = "“the official” could be a Danish official (line 3) or a Swedish official (line 5).";

    for (const first of ["A **Danish official**", "A [Danish](https://example.org) official", "A _Danish official_"])
      it(`tells and writes words without mark-up: ${JSON.stringify(first)}`, () => {
        const { message, fixes } = read(first, "the official");
        assert.equal(message, MESSAGE);
        assert.deepEqual(
          fixes.flatMap(({ edits }) => edits.map(({ text }) => text)),
          ["the Swedish official", "the Danish official"],
        );
      });

    it("writes nothing over a mention with mark-up in it", () => {
      const { message, fixes } = read("A Danish official", "the **official**");
      assert.equal(message, MESSAGE);
      assert.deepEqual(fixes, []);
    });
  });
});
