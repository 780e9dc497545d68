/** The check before publishing: what blocks, what is taken out, and the text that may go out. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { type AnalysisSettings, createAnalyst } from "../../../src/core";
import { type Readiness, readiness } from "../../../src/core/ready";
import { inNews } from "../rules/news";
import { nastyText } from "../tags/nasty";

function check(text: string, settings?: AnalysisSettings): Readiness {
  return readiness(createAnalyst(), { text, format: "plain", ...(settings && { settings }) });
}

const codes = (findings: Readiness["blockers"]) => findings.map(({ code }) => code);

describe("the check before publishing", () => {
  it("lets a text go out that has no tags and no errors", () => {
    const text = inNews("The tolls will rise, Ada Berg said.");
    const { ready, blockers, left, notes, clean } = check(text);
    assert.deepEqual(
      { ready, blockers, left, notes, clean },
      { ready: true, blockers: [], left: [], notes: [], clean: text },
    );
  });

  it("takes tags and CQ marks out, where nothing else is in the way", () => {
    const tagged = inNews(
      "Ada Berg (CQ) said the tolls will rise.<!-- src: named; by: Ada Berg --> It rained (CQ).{>>src: none; reason: seen by all<<}",
    );
    const { ready, blockers, left, clean } = check(`<!-- src-ignore-file SRC104: an essay -->\n${tagged}`);
    assert.equal(ready, false);
    assert.deepEqual([blockers, codes(left)], [[], ["SRC402", "SRC402"]]);
    assert.equal(clean, inNews("Ada Berg said the tolls will rise. It rained."));
  });

  it("judges a mark behind which a tag stands as it will stand without the tag", () => {
    const checked = check(
      inNews("The lock is old, said Ada Berg CQ<!-- src: named; by: Ada Berg -->.\n\nIt rained. CQ<!-- src: data -->"),
    );
    assert.equal(checked.clean, inNews("The lock is old, said Ada Berg.\n\nIt rained."));
    const name = check(inNews("The votes were counted by CQ<!-- src: outlet; by: CQ --> Roll Call."));
    assert.equal(name.clean, inNews("The votes were counted by CQ Roll Call."));
  });

  it("deletes no word of the article", () => {
    for (const passage of [
      "The votes were counted, according to CQ Roll Call.",
      "Lind told CQ on Monday that it rained.",
      "The coat is from a TK Maxx store, Ada Berg said. Flight TK 1952 was late, she said.",
    ]) {
      const text = inNews(passage);
      const { ready, clean } = check(text);
      assert.deepEqual([ready, clean], [true, text]);
    }
  });

  it("is ready once it is clean", () => {
    const { clean } = check(inNews("Ada Berg CQ said so.<!-- src: named; by: Ada Berg -->"));
    assert.ok(clean !== undefined);
    assert.deepEqual([check(clean).ready, check(clean).clean], [true, clean]);
  });

  const BLOCKED: readonly (readonly [string, string])[] = [
    ["SRC401", "The repairs will cost TK, Ada Berg said."],
    ["SRC401", "The tolls will rise.<!-- src: to-come -->"],
    ["SRC403", "The tolls will rise, Ada Berg said.<!-- src: nmaed -->"],
    ["SRC301", "The tolls will rise.<!-- src: official; by: S3; terms: off-record -->"],
    ["SRC302", "The tolls will rise.<!-- src: official; by: Ann Lee; terms: background -->"],
  ];
  for (const [code, passage] of BLOCKED) {
    it(`stops at ${code}: ${passage}`, () => {
      const { ready, blockers, clean } = check(inNews(passage));
      assert.deepEqual([ready, codes(blockers), clean], [false, [code], undefined]);
    });
  }

  it("stops at what the desk calls an error, and at nothing that it has turned off", () => {
    const text = inNews("The repairs will cost $3.4 million.");
    assert.deepEqual(codes(check(text).notes), ["SRC102"]);
    assert.equal(check(text).ready, true);
    assert.deepEqual(codes(check(text, { severities: { SRC102: "error" } }).blockers), ["SRC102"]);
    assert.equal(check(inNews("It will cost TK, Ada Berg said."), { severities: { SRC401: "off" } }).ready, true);
  });

  const UNHEARD: readonly (readonly [string, AnalysisSettings])[] = [
    ["off", { severities: { SRC403: "off" } }],
    ["a hint", { severities: { SRC403: "hint" } }],
    ["silenced by the desk", { ignored: [{ code: "SRC403", reason: "an old feed" }] }],
  ];
  for (const [what, settings] of UNHEARD) {
    it(`stops at a tag that cannot be read, though the rule is ${what}`, () => {
      const text = inNews("The tolls will rise, Ada Berg said.<!-- src: nmaed; by: Ada Berg -->");
      const { ready, blockers, clean } = check(text, settings);
      assert.deepEqual([ready, codes(blockers), clean], [false, ["SRC403"], undefined]);
      assert.equal(blockers[0]?.severity, "error");
    });
  }

  it("stops at a tag that cannot be read, though a mark in the text silences the rule", () => {
    const text = inNews(
      "The tolls will rise.<!-- src: nmaed --> It rained.<!-- src-ignore-file SRC403: an old feed -->",
    );
    const { ready, blockers, left, clean } = check(text);
    assert.deepEqual([ready, codes(blockers), codes(left), clean], [false, ["SRC403"], ["SRC402"], undefined]);
  });

  it("takes out tags too that show only when others are gone", () => {
    const text = "{>>src: named<<}```\n\n```\ncode <!-- src: named -->\n```\n";
    const { clean } = readiness(createAnalyst(), { text, format: "markdown" });
    assert.equal(clean, "```\n\n```\ncode \n```\n");
  });

  it("sorts every finding into one list, and leaves no tag in a clean text, whatever the text", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const analyst = createAnalyst();
        const { blockers, left, notes, clean } = readiness(analyst, { text, format: "markdown" });
        const { findings, tags } = analyst.analyse({ text, format: "markdown", settings: { publishing: true } });
        const unreadable = tags.filter(({ type }) => type === "malformed");
        const others = findings.filter(({ code }) => code !== "SRC403");
        assert.equal(blockers.length + left.length + notes.length, others.length + unreadable.length);
        assert.equal(clean === undefined, blockers.length > 0);
        if (clean === undefined) return;
        const after = analyst.analyse({ text: clean, format: "markdown" });
        assert.deepEqual(
          after.tags.filter(({ type }) => type !== "malformed"),
          [],
        );
      }),
      { numRuns: 200 },
    );
  });
});
