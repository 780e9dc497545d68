/** An edit costs what it touches, and leaves no trace: the article is always the one a fresh analyst would read. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { type AnalysisInput, createAnalyst, type TextFormat } from "../../../src/core";
import { readGolds } from "../articles/gold";

const PASSAGES = [
  "Harbour bridge to stay shut",
  "Mara Lind, a baker, said on Monday that the bridge was never safe.",
  "“We told them,” she said. “Nobody came to look.”",
  "The repairs will cost $3.4 million.",
  "An official familiar with the repairs told the Herald that they would begin in May.<!-- src: official; by: S1 -->",
  "A crane fell into the harbour on Tuesday.",
  "Critics say the council knew. The council declined to comment.",
];
const STORY = PASSAGES.join("\n\n");

describe("what an edit costs", () => {
  /** How many passages are read when one text gives way to another. */
  function cost(before: string, after: string): number {
    const analyst = createAnalyst();
    analyst.analyse({ text: before, format: "plain" });
    const read = analyst.passagesRead;
    analyst.analyse({ text: after, format: "plain" });
    return analyst.passagesRead - read;
  }
  const without = (i: number) => PASSAGES.filter((_, at) => at !== i).join("\n\n");
  const EDITS: readonly (readonly [string, string, number])[] = [
    ["nothing", STORY, 0],
    ["a word in one passage", STORY.replace("never safe", "always safe"), 1],
    ["a word in two passages", STORY.replace("never", "always").replace("Tuesday", "Friday"), 2],
    ["a new passage", STORY.replace("\n\nA crane", "\n\nIt rained for nine days on end.\n\nA crane"), 1],
    ["a passage split", STORY.replace("she said. “Nobody", "she said.\n\n“Nobody"), 2],
    ["two passages joined", STORY.replace("million.\n\nAn official", "million. An official"), 1],
    ["a passage deleted", without(3), 0],
    ["a passage moved to the end", `${without(3)}\n\n${PASSAGES[3]}`, 0],
    ["a passage twice", `${STORY}\n\n${PASSAGES[1]}`, 0],
    ["a tag put in", STORY.replace("million.", "million.<!-- src: document; by: budget -->"), 0],
    ["a tag taken out", STORY.replace("<!-- src: official; by: S1 -->", ""), 0],
    ["a blank line more", STORY.replace("\n\n", "\n\n\n"), 0],
  ];
  for (const [what, after, expected] of EDITS)
    it(`${what}: ${expected}`, () => assert.equal(cost(STORY, after), expected));

  it("an edit undone: none", () => {
    const analyst = createAnalyst();
    for (const text of [STORY, STORY.replace("never", "always")]) analyst.analyse({ text, format: "plain" });
    const read = analyst.passagesRead;
    analyst.analyse({ text: STORY, format: "plain" });
    assert.equal(analyst.passagesRead, read);
  });

  it("other settings: none", () => {
    const analyst = createAnalyst();
    analyst.analyse({ text: STORY, format: "plain" });
    const read = analyst.passagesRead;
    const settings = { severities: { SRC102: "off" }, ignored: [], outlet: "Harbour Herald" } as const;
    analyst.analyse({ text: STORY, format: "plain", settings });
    assert.equal(analyst.passagesRead, read);
  });

  it("each analyst reads for itself", () => {
    const [one, other] = [createAnalyst(), createAnalyst()];
    one.analyse({ text: STORY, format: "plain" });
    assert.equal(other.passagesRead, 0);
    other.analyse({ text: STORY, format: "plain" });
    assert.equal(other.passagesRead, one.passagesRead);
    assert.equal(one.passagesRead, PASSAGES.length);
  });
});

describe("an article after many edits", () => {
  const insert = fc.constantFrom(
    ...PASSAGES,
    "“",
    "”",
    " he said. ",
    "\n\n",
    "\n",
    ", adding that it ",
    "<!-- src: named; by: Ann Lee -->",
    "<!-- src-ignore SRC102: x -->",
    "Ann Lee told CNN that ",
    "- ",
    "TK ",
    "😀",
  );
  const edit = fc.record({ at: fc.nat(1000), remove: fc.oneof(fc.constant(0), fc.nat(80)), insert });
  const edits = fc.array(edit, { minLength: 1, maxLength: 6 });

  it("is the one that a fresh analyst reads", () => {
    fc.assert(
      fc.property(edits, fc.constantFrom<TextFormat>("plain", "markdown"), (changes, format) => {
        const analyst = createAnalyst();
        let text = STORY;
        analyst.analyse({ text, format });
        for (const { at, remove, insert: words } of changes) {
          const from = Math.min(at, text.length);
          text = text.slice(0, from) + words + text.slice(from + remove);
          analyst.analyse({ text, format });
        }
        assert.deepEqual(analyst.analyse({ text, format }), createAnalyst().analyse({ text, format }));
      }),
      { numRuns: 25, seed: 2026 },
    );
  });

  it("does not depend on other articles read in between", () => {
    const analyst = createAnalyst();
    const articles = readGolds().slice(0, 3);
    for (const article of articles) analyst.analyse(article);
    for (const article of articles) assert.deepEqual(analyst.analyse(article), createAnalyst().analyse(article));
  });
});

describe("an article", () => {
  for (const gold of readGolds()) {
    it(`${gold.name} is plain data, and no later reading changes it`, () => {
      const analyst = createAnalyst();
      const article = analyst.analyse(gold);
      const stored = JSON.stringify(article);
      assert.deepEqual(JSON.parse(stored), article);
      analyst.analyse({ ...gold, text: `${gold.text}\n\nShe said it again.` });
      analyst.analyse({ ...gold, text: gold.text.slice(gold.text.length / 2) });
      assert.equal(JSON.stringify(article), stored);
    });
  }

  it("leaves what it was given as it was", () => {
    const settings = Object.freeze({
      severities: Object.freeze({ SRC102: "error" } as const),
      ignored: Object.freeze([Object.freeze({ code: "SRC105", reason: "we were there" } as const)]),
      outlet: "Harbour Herald",
    });
    const input: AnalysisInput = Object.freeze({ text: STORY, format: "plain", settings });
    createAnalyst().analyse(input);
    assert.deepEqual(input, {
      text: STORY,
      format: "plain",
      settings: {
        severities: { SRC102: "error" },
        ignored: [{ code: "SRC105", reason: "we were there" }],
        outlet: "Harbour Herald",
      },
    });
  });
});
