/** What is told beyond the copy has no name that is kept back. */
import assert from "node:assert/strict";
import { createAnalyst } from "../../../src/core";
import { forOutside } from "../../../src/core/keptBack";

const NAMED =
  "A council aide said the lock was shut, the Courier reported.<!-- src: named; by: Vera Lund; terms: background; mention: A council aide --> Piet Vos said so too.\n";

describe("what leaves the desk", () => {
  const article = createAnalyst().analyse({ text: NAMED, format: "plain" });

  it("has the words of the copy in place of a name that a tag protects, in chains too", () => {
    assert.ok(article.sources.some(({ name }) => name === "Vera Lund"));
    const outward = forOutside({ text: NAMED, article });
    const told = JSON.stringify([
      outward.sources,
      outward.attributions,
      outward.findings.map(({ message }) => message),
    ]);
    assert.doesNotMatch(told, /Lund/);
    assert.ok(outward.sources.some(({ label }) => label === "A council aide"));
    assert.ok(outward.sources.some(({ name }) => name === "Piet Vos"));
  });

  it("is the article itself where nothing is kept back", () => {
    const plain = createAnalyst().analyse({ text: "Piet Vos said the lock was shut.", format: "plain" });
    assert.equal(forOutside({ text: "", article: plain }), plain);
  });
});
