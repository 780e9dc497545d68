/** Rows for a spreadsheet: one line each, and nothing that a spreadsheet would run or run on. */
import assert from "node:assert/strict";
import { createAnalyst } from "../../../src/core";
import type { Copy } from "../../../src/core/keptBack";
import { factCheckRows } from "../../../src/editor/view/factCheckRow";
import { article, type Speaker } from "./support/marked";

const rows = (copy: Copy, claims: readonly number[]): string => factCheckRows({ format: "plain", ...copy }, claims);

const khan: Speaker = { label: "Ann Khan", kind: "named-person" };

describe("a fact-check row", () => {
  it("has the claim, its source, the kind, the strength, its way, the line, its status, and room for the check", () => {
    const courier: Speaker = { label: "Courier", kind: "outlet" };
    const made = article([
      { marked: "A headline" },
      { marked: "⟦Khan⟧ ⟨said⟩ ⟪the bridge is safe⟫.", speaker: khan, through: [courier], strength: "strong" },
    ]);
    assert.equal(
      rows(made, [1]),
      "the bridge is safe\tAnn Khan\tnamed person\tstrong\tAnn Khan → Courier\t2\tin the text\t",
    );
  });

  for (const [words, cell] of [
    ["=SUM(A1)", "'=SUM(A1)"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@cmd", "'@cmd"],
    ["one\ttwo\nthree\r\nfour", "one two three four"],
    ['"We knew," she', '"""We knew,"" she"'],
    ['="x"', `"'=""x"""`],
    ["— we knew", "— we knew"],
    ["a\u0000\u0007b\u2028c", "a b c"],
  ] as const)
    it(`takes ${JSON.stringify(words)} for text, on one line`, () => {
      const made = article([{ marked: `⟪${words}⟫`, speaker: { ...khan, label: words } }]);
      const cells = rows(made, [0]).split("\t");
      assert.equal(cells.length, 8);
      assert.deepEqual(cells.slice(0, 2), [cell, cell]);
      assert.ok(!/[\n\r]/.test(cells.join("")));
    });

  it("has no name that is kept back", () => {
    const text = "An official said the bridge was safe.<!-- src: named; by: Ann Khan; terms: background -->";
    const read = createAnalyst().analyse({ text, format: "plain", settings: { readAs: "news" } });
    const told = rows({ text, article: read }, [0]);
    assert.match(told, /^the bridge was safe\tAn official\t/);
    assert.doesNotMatch(told, /Khan/);
  });

  it("is one for each claim", () => {
    const made = article([
      { marked: "⟦Khan⟧ ⟨said⟩ ⟪it is one⟫", speaker: khan },
      { marked: "⟦She⟧ ⟨said⟩ ⟪it is two⟫", speaker: khan },
    ]);
    assert.deepEqual(
      rows(made, [0, 1])
        .split("\n")
        .map((row) => row.split("\t")[0]),
      ["it is one", "it is two"],
    );
  });
});
