/** Chains: how a claim reached the reader, from the innermost speaker outwards. */
import assert from "node:assert/strict";
import { createAnalyst } from "../../../src/core";

/** For each attribution of the text its chain, as they begin in the text, outer before inner. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["The fleet would stay, Ada Berg said.", ["Ada Berg"]],
  ["Two officials told Reuters that the fleet would stay.", ["Two officials → Reuters"]],
  [
    "The fleet would stay, an official familiar with the plan told the Washington Post.",
    ["an official familiar with the plan → Washington Post"],
  ],
  ["“The fleet will stay,” Ada Berg said in an interview with Fox News.", ["Ada Berg → Fox News"]],
  ["Two officials told reporters that the fleet would stay.", ["Two officials"]],
  [
    "Reuters reported that the fleet would stay, citing two Danish diplomats.",
    ["Reuters", "two Danish diplomats → Reuters"],
  ],
  ["The fleet would stay, Reuters reported, quoting an aide.", ["an aide → Reuters", "Reuters"]],
  ["According to Reuters, a Danish diplomat said the fleet would stay.", ["Reuters", "a Danish diplomat → Reuters"]],
  ["Reuters reported that Ada Berg had said the fleet would stay.", ["Reuters", "Ada Berg → Reuters"]],
  [
    "Foreign Minister Ada Berg told allies on Thursday that the fleet would stay, citing a Danish diplomat familiar with the call, Reuters reports, writes UNN.",
    [
      "UNN",
      "Reuters → UNN",
      "a Danish diplomat familiar with the call → Reuters → UNN",
      "Ada Berg → a Danish diplomat familiar with the call → Reuters → UNN",
    ],
  ],
  ["“Renn said it was a forgery,” Clara Moro told the court.", ["Clara Moro", "Renn → Clara Moro"]],
  ["Ada Berg said she had told her staff that the fleet would stay.", ["Ada Berg", "Ada Berg"]],
];

describe("chains", () => {
  for (const [text, expected] of CASES) {
    it(text, () => {
      const { attributions } = createAnalyst().analyse({ text, format: "plain" });
      assert.deepEqual(
        attributions.map(({ chain }) => chain.map((hop) => hop.name).join(" → ")),
        expected,
      );
    });
  }

  it("hold the kind, the source and the place of each teller", () => {
    const text = "The fleet would stay, citing a Danish diplomat, Reuters reports, writes UNN.";
    const { attributions, sources } = createAnalyst().analyse({ text, format: "plain" });
    const chain = attributions.find(({ cueLemma }) => cueLemma === "citing")?.chain ?? [];
    assert.deepEqual(
      chain.map((hop) => [
        hop.kind,
        sources[hop.sourceId!]?.label,
        text.slice(hop.span?.start, hop.span?.end),
        attributions[hop.attribution]?.cueLemma,
      ]),
      [
        ["unnamed-official", "a Danish diplomat", "a Danish diplomat", "citing"],
        ["outlet", "Reuters", "Reuters", "report"],
        ["outlet", "UNN", "UNN", "write"],
      ],
    );
  });

  it("leave out the outlet that publishes the article where it was told", () => {
    const settings = { severities: {}, ignored: {}, outlet: "Reuters" };
    const text = "Two officials told Reuters that the fleet would stay.";
    const [first] = createAnalyst().analyse({ text, format: "plain", settings }).attributions;
    assert.deepEqual(
      first?.chain.map((hop) => hop.name),
      ["Two officials"],
    );
  });
});
