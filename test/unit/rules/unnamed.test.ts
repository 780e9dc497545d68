/** What the rules about unnamed sources offer and tell besides their findings. */
import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edits";
import type { Finding, RuleCode } from "../../../src/core/model";
import { findingsIn, inNews } from "./news";

const found = (text: string, code: RuleCode): readonly Finding[] =>
  findingsIn(text).filter((finding) => finding.code === code);

describe("an article that gives no reasons", () => {
  const FOUR =
    "A port official said the lock was unsafe. A council aide said it leaked. A source at the yard said it was old. A diplomat said it was a shame.";
  const text = inNews(FOUR);
  const findings = found(text, "SRC202");

  it("has one finding, which shows every such source", () => {
    assert.equal(findings.length, 1);
    const [{ span, related }] = findings as [Finding];
    assert.deepEqual(
      [span, ...related.map((place) => place.span)].map(({ start, end }) => text.slice(start, end)),
      ["A port official", "A council aide", "A source at the yard", "A diplomat"],
    );
  });

  it("can ask for all reasons at once, with notes that must not be published", () => {
    const asked = applyEdits(text, findings[0]!.fixes[1]!.edits);
    assert.deepEqual(found(asked, "SRC202"), []);
    const notes = found(asked, "SRC401").map(({ span }) => asked.slice(span.start, span.end));
    assert.deepEqual(notes, new Array(4).fill("[TK: why no name is given]"));
  });

  it("has one finding for each of three", () => {
    assert.equal(found(inNews(FOUR.slice(0, FOUR.indexOf(" A diplomat"))), "SRC202").length, 3);
  });
});

describe("the outlet's own source", () => {
  const told = "The lock is unsafe, the Skellmouth Courier has learned, citing an official familiar with the repairs.";
  const codes = (outlet: string) =>
    findingsIn(inNews(told), { settings: { outlet } })
      .map(({ code }) => code)
      .filter((code) => code === "SRC202");

  it("is its to explain, and another newsroom's is not", () => {
    assert.deepEqual(codes("Skellmouth Courier"), ["SRC202"]);
    assert.deepEqual(codes("Orrin Echo"), []);
  });
});

describe("many made one", () => {
  const TAG = "<!-- src: unnamed; by: S3 -->";
  const CASES: readonly (readonly [before: string, after: string | undefined])[] = [
    ["Sources said the lock was unsafe.", "A source said the lock was unsafe."],
    ["The lock was unsafe, sources said.", "The lock was unsafe, a source said."],
    ["The lock was unsafe, according to two people.", "The lock was unsafe, according to a person."],
    ["At night, two port officials said the lock was unsafe.", "At night, a port official said the lock was unsafe."],
    ["Three women in the yard said the lock was unsafe.", "A woman in the yard said the lock was unsafe."],
    // The verb would not agree.
    ["Sources say the lock is unsafe.", undefined],
    ["Sources have said the lock is unsafe.", undefined],
  ];
  for (const [before, after] of CASES) {
    it(before, () => {
      const text = inNews(before + TAG);
      const [finding, ...others] = found(text, "SRC205");
      assert.ok(finding && others.length === 0);
      const [fix] = finding.fixes;
      assert.equal(fix && applyEdits(text, fix.edits), after === undefined ? undefined : inNews(after + TAG));
    });
  }
});
