/** What a phrase is about, whoever finds it: its head, kind and number, the phrase alone in a sentence. */
import assert from "node:assert/strict";
import { readTokens } from "../../../src/core/reader";
import { describeSource, type SourceDescription } from "../../../src/core/sources/describe";

type Expected = Partial<Pick<SourceDescription, "form" | "kind" | "head" | "plural" | "name">>;

/** The phrase stands between `⟦ ⟧`. */
const CASES: readonly (readonly [string, Expected])[] = [
  ["But ⟦the other⟧ saw it.", { kind: "unnamed-person", head: "other" }],
  ["But ⟦two of the people who saw it⟧ left.", { kind: "unnamed-person", head: "people", plural: true }],
  ["But ⟦one of the lawyers⟧ left.", { kind: "unnamed-person", head: "lawyers", plural: false }],
  ["But ⟦many of them⟧ left.", { kind: "unnamed-group", head: "many", plural: true }],
  ["But ⟦those who saw it⟧ left.", { kind: "unnamed-group", head: "those", plural: true }],
  ["But ⟦367,000 people⟧ left.", { kind: "unnamed-group", head: "people" }],
  ["But ⟦several delegates supporting the plan⟧ left.", { kind: "unnamed-group", head: "delegates" }],
  ["It was read ⟦by several people who heard it⟧.", { kind: "unnamed-person", head: "people" }],
  ["But ⟦the snarky, unsigned memo⟧ came.", { kind: "document", head: "memo" }],
  ["But ⟦the poll this month⟧ came.", { kind: "data", head: "poll" }],
  ["But ⟦a survey out Monday⟧ came.", { kind: "data", head: "survey" }],
  ["But ⟦activists here⟧ left.", { kind: "unnamed-group", head: "activists" }],
  ["But ⟦Republican elected officials⟧ left.", { kind: "unnamed-official", head: "officials" }],
  ["But ⟦Howard Dean⟧ left.", { kind: "named-person", name: ["Howard", "Dean"] }],
  ["But ⟦Lund in June⟧ left.", { form: "name", name: ["Lund"] }],
  ["But ⟦the Board’s Vera Lund⟧ left.", { kind: "named-person", name: ["Vera", "Lund"] }],
  ["But ⟦top Democrats⟧ left.", { kind: "unnamed-group", head: "democrats" }],
  ["But ⟦Murphy and others⟧ left.", { form: "name", name: ["Murphy"], plural: true }],
  [
    "But ⟦Vera Lund and Paul Brandt⟧ left.",
    { kind: "named-person", name: ["Vera Lund and Paul Brandt"], plural: true },
  ],
  ["But ⟦France, Spain and Italy⟧ left.", { kind: "named-organisation", plural: true }],
  ["But ⟦Republicans and Democrats⟧ left.", { kind: "unnamed-group", plural: true }],
  ["But ⟦his⟧ view was dim.", { form: "pronoun", head: "he", plural: false }],
  ["But ⟦their⟧ view was dim.", { form: "pronoun", head: "they", plural: true }],
  ["But ⟦her statement⟧ came.", { form: "pronoun", head: "she" }],
  ["But ⟦comments from the Harbour Board⟧ came.", { kind: "named-organisation", name: ["Harbour", "Board"] }],
  ["But ⟦a statement⟧ came.", { kind: "document", head: "statement" }],
];

describe("what a phrase is about", () => {
  for (const [marked, expected] of CASES) {
    it(marked, () => {
      const start = marked.indexOf("⟦");
      const end = marked.indexOf("⟧") - 1;
      const tokens = readTokens(marked.replace(/[⟦⟧]/g, ""));
      const inside = tokens.filter((token) => token.start >= start && token.end <= end);
      const from = tokens.indexOf(inside[0]!);
      const description = describeSource(tokens, { from, to: from + inside.length });
      const keys = Object.keys(expected) as (keyof Expected)[];
      assert.deepEqual(Object.fromEntries(keys.map((key) => [key, description[key]])), expected);
    });
  }
});
