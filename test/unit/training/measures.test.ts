/** The measures, on small cases whose figures are worked out by hand. */
import assert from "node:assert/strict";
import { byLevel, calibrationError } from "../../../training/measures/calibration";
import { type GoldChain, scoreChains } from "../../../training/measures/chains";
import { scoreNeeds } from "../../../training/measures/needs";
import { isFound, scoreRelations } from "../../../training/measures/relations";
import { scoreRoles } from "../../../training/measures/roles";
import type { Spans } from "../../../training/measures/spans";
import { type StatedArticle, scoreStatements } from "../../../training/measures/statements";

const spans = (source: [number, number], cue: [number, number], content: [number, number]): Spans => ({
  source: [source],
  cue: [cue],
  content: [content],
});

const near = (value: number, expected: number) =>
  assert.ok(Math.abs(value - expected) < 1e-9, `${value} is not ${expected}`);

describe("measures", () => {
  it("spans by role: exact, begin and Jaccard", () => {
    const tokens = [0, 1, 2, 3, 4, 5].map((i) => [i * 2, i * 2 + 1] as const);
    const labels = ["B-source", "B-cue", "B-content", "I-content", "I-content", "I-content"];
    const found = spans([0, 1], [4, 5], [4, 8]);
    const roles = scoreRoles([{ id: "a", tokens, labels }], () => [found]);
    near(roles.source.exact.f1, 100);
    near(roles.cue.exact.f1, 0);
    // Two tokens of four: the content labelled last takes the cue's token.
    near(roles.content.exact.f1, 0);
    near(roles.content.begin.f1, 100);
    near(roles.content.jaccard, 50);
  });

  it("whole attributions: exact, lenient, and content by characters", () => {
    const gold = [spans([0, 4], [5, 9], [10, 20]), spans([30, 34], [35, 39], [40, 50])];
    const found = [
      spans([0, 4], [5, 9], [10, 20]),
      spans([30, 34], [35, 39], [40, 46]),
      spans([60, 61], [62, 63], [64, 66]),
    ];
    const text = "x".repeat(70);
    const score = scoreRelations([{ id: "a", article: "a", text, attributions: gold }], () => found);
    near(score.exact.precision, 100 / 3);
    near(score.exact.recall, 50);
    near(score.exact.f1, 40);
    near(score.lenient.precision, 200 / 3);
    near(score.lenient.recall, 100);
    near(score.lenient.f1, 80);
    near(score.characters.content.precision, (100 * 16) / 18);
    near(score.characters.content.recall, 80);
  });

  it("an attribution is found by its cue, half of its source and more than 0.3 of its content", () => {
    const gold = spans([0, 10], [11, 15], [20, 40]);
    assert.ok(isFound(gold, spans([0, 5], [11, 12], [20, 27])));
    assert.ok(!isFound(gold, spans([0, 4], [11, 12], [20, 27])));
    assert.ok(!isFound(gold, spans([0, 5], [15, 16], [20, 27])));
    assert.ok(!isFound(gold, spans([0, 5], [11, 12], [20, 26])));
    assert.ok(isFound({ ...gold, source: [] }, spans([0, 4], [11, 12], [20, 27])));
  });

  it("statements: found, of the right type, under the right name", () => {
    const article: StatedArticle = {
      id: "a",
      text: "",
      attributions: [
        { content: [[0, 10]], sourceType: "named-person", name: "Dr. Ann Lee" },
        { content: [[20, 30]], sourceType: "anonymous-source", name: null },
        { content: [[40, 50]], sourceType: "document", name: "the audit" },
        { content: [[60, 70]], sourceType: "document", name: null },
        { content: [], sourceType: "document", name: null },
      ],
    };
    const found = [
      { content: [[0, 5]], sourceType: "named-person", name: "Lee" },
      { content: [[20, 28]], sourceType: "unnamed-person" },
      { content: [[40, 60]], sourceType: "named-organization", name: "Audit Office" },
      // Less than half of a statement, but half of itself: no find, and no false one.
      { content: [[66, 70]], sourceType: "document" },
      { content: [[80, 90]], sourceType: "document" },
    ] as const;
    const score = scoreStatements([article], () => found);
    near(score.recall.percent, 75);
    near(score.precision.percent, 80);
    near(score.type.percent, 100 / 3);
    near(score.typeOfFive.percent, 200 / 3);
    near(score.both.percent, 25);
    near(score.bothOfFive.percent, 50);
    near(score.name.percent, 50);
  });

  it("sentences that need a source: precision, recall, firm recall, findings on sourced ones", () => {
    const score = scoreNeeds(
      [
        {
          id: "a",
          sentences: [
            { s: 0, e: 10, label: "needs" },
            { s: 11, e: 20, label: "needs", sure: false },
            { s: 21, e: 30, label: "needs" },
            { s: 31, e: 40, label: "sourced" },
            { s: 41, e: 50, label: "ok" },
          ],
        },
      ],
      () => [
        { code: "SRC102", span: [2, 4] },
        { code: "SRC105", span: [11, 20] },
        { code: "SRC105", span: [31, 36] },
        { code: "SRC104", span: [44, 50] },
        { code: "SRC209", span: [21, 30] },
      ],
    );
    near(score.precision.percent, 50);
    near(score.recall.percent, 200 / 3);
    near(score.firmRecall.percent, 50);
    near(score.onSourced.percent, 25);
  });

  it("chains: exact, ends, and what only looks like one", () => {
    const chain: GoldChain = {
      id: "a",
      content: [0, 20],
      hops: [{ span: [21, 24] }, { span: [30, 35] }, { span: [40, 42], refers: "Ann Lee" }],
      chain: true,
    };
    const hop = (span: [number, number] | null, name = "") => ({ span, name, kind: "named-person" as const });
    const hops = [hop([21, 24]), hop([30, 35]), hop(null, "Mayor Lee")];
    const read = { a: hops, b: [hops[0]!, hops[2]!], c: [], d: [hops[0]!] };
    const score = scoreChains(
      [chain, { ...chain, id: "b" }, { ...chain, id: "c" }, { ...chain, id: "d", chain: false }],
      ({ id }) => [
        // The shortest that covers half of the content decides.
        { content: [[0, 50]], chain: [] },
        { content: [[0, 10]], chain: read[id as keyof typeof read] },
        { content: [[0, 9]], chain: [] },
      ],
    );
    near(score.exact.percent, 100 / 3);
    near(score.ends.percent, 200 / 3);
    near(score.lookAlikesKept.percent, 100);
  });

  it("confidence: calibration error, and precision by level", () => {
    const judged = [
      { probability: 0.95, level: "sure", right: true },
      { probability: 0.91, level: "sure", right: true },
      { probability: 0.75, level: "likely", right: true },
      { probability: 0.75, level: "likely", right: false },
    ];
    // Two bins of two: |0.93 - 1| and |0.75 - 0.5|, each of half the weight.
    near(calibrationError(judged), 0.035 + 0.125);
    assert.deepEqual(
      byLevel(judged).map(({ count, precision }) => [count, precision]),
      [
        [2, 1],
        [2, 0.5],
        [0, 0],
      ],
    );
  });
});
