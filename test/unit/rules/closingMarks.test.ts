/** Where an open quotation may be closed: `|` shows the places, the likeliest first. */
import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/edits";
import { findingsIn, inNews } from "./news";

function check(text: string, ...closed: string[]): void {
  it(text, () => {
    const article = inNews(text);
    const [finding, ...others] = findingsIn(article).filter(({ code }) => code === "SRC405");
    assert.ok(finding && others.length === 0);
    assert.deepEqual(
      finding.fixes.map(({ edits }) => applyEdits(article, edits)),
      closed.map(inNews),
    );
    for (const { edits } of finding.fixes) {
      const after = findingsIn(applyEdits(article, edits));
      assert.ok(!after.some(({ code }) => code === "SRC405"));
    }
  });
}

describe("closing a quotation", () => {
  describe("before whoever says it", () => {
    check("“The bridge is safe, the harbour master said.", "“The bridge is safe,” the harbour master said.");
    check("“The bridge is safe, said Ada Berg.", "“The bridge is safe,” said Ada Berg.");
    check('"The bridge is safe, Ada Berg told reporters.', '"The bridge is safe," Ada Berg told reporters.');
    check("“The bridge is safe — Ada Berg said.", "“The bridge is safe —” Ada Berg said.");
    check("«The bridge is safe, the harbour master said.", "«The bridge is safe», the harbour master said.");
    check(
      "“The bridge is safe. We checked it, Ada Berg said, and it rained.",
      "“The bridge is safe. We checked it,” Ada Berg said, and it rained.",
    );
    check("“Well, I think it is safe, Ada Berg said.", "“Well, I think it is safe,” Ada Berg said.");
  });

  describe("at the end of its sentence, or of all that it may hold", () => {
    check("Ada Berg said: “The bridge is safe.", "Ada Berg said: “The bridge is safe.”");
    check(
      "Ada Berg said: “The bridge is safe. We checked it.",
      "Ada Berg said: “The bridge is safe.” We checked it.",
      "Ada Berg said: “The bridge is safe. We checked it.”",
    );
    check("Ada Berg called it “a ruin.", "Ada Berg called it “a ruin.”");
    check(
      "“Is the bridge safe? Ada Berg nodded.",
      "“Is the bridge safe?” Ada Berg nodded.",
      "“Is the bridge safe? Ada Berg nodded.”",
    );
    check(
      "Ada Berg said: “The bridge is safe.<!-- src: named; by: Ada Berg -->",
      "Ada Berg said: “The bridge is safe.”<!-- src: named; by: Ada Berg -->",
    );
  });

  describe("nowhere, where the words do not show the end", () => {
    check("The so-called “ghost fleet was back.");
  });
});
