/** What crosses paragraphs: quotations that go on, and what a colon at a paragraph's end announces. */
import assert from "node:assert/strict";
import { checkDocument } from "./marked";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "a quotation opened again in the next paragraph": [
    "{“We knew,”} ⟦Khan⟧ ⟨said⟩. {“We waited for them all night.}\n\n| {“Then it rained, and we went home.”}\n\nThe road was empty.",
    "⟦Khan⟧ ⟨said:⟩ {“We waited for them all night.}\n\n| {“Then it rained.}\n\n| {“After that we all went home.”}\n\nThe road was empty.",
  ],
  "a paragraph that is a quotation from end to end": [
    "{“We waited for them all night,”} ⟦Khan⟧ ⟨said⟩.\n\n| {“Then it rained, and we all went home.”}\n\nThe road was empty.",
  ],
  "a speaker named only where the quotation ends": [
    "{“We waited for them all night.}\n\n{“Then it rained, and we went home,”} ⟦Khan⟧ ⟨said⟩.",
  ],
  "a colon before a quotation of its own paragraph": [
    "⟦She⟧ ⟨wrote⟩:\n\n{“We waited for them all night. Then it rained.”}\n\nThe road was empty.",
  ],
  "a colon that announces nothing": ["She wrote:\n\nThe road was empty. It was late."],
  "a quotation behind a speaker who is done": [
    "{“We waited for them all night,”} ⟦Khan⟧ ⟨said⟩.\n\nThe road was empty.\n\n“We never came.” It was late.",
  ],
};

describe("over passages", () => {
  for (const [title, documents] of Object.entries(CASES)) {
    describe(title, () => {
      for (const marked of documents) it(JSON.stringify(marked), () => void checkDocument(marked));
    });
  }

  it("a block quote behind a colon", () => {
    const marked = "⟦She⟧ ⟨wrote⟩:\n\n> {We waited for them all night. Then it rained.}\n\nThe road was empty.\n";
    checkDocument(marked, "markdown");
  });

  it("a list behind a colon", () => {
    const marked =
      "⟦The report⟧ ⟨says⟩:\n\n- {One valve is broken.}\n- {Two bolts are missing.}\n\nThe road was empty.\n";
    checkDocument(marked, "markdown");
  });

  it("a continuation belongs to the one who spoke", () => {
    const { attributions } = checkDocument(
      "{“We waited for them all night,”} ⟦Asif Khan⟧ ⟨said⟩. {“It was cold.}\n\n| {“Then it rained, and we went home.”}",
    );
    const [first, second] = attributions;
    assert.notEqual(first?.sourceId, undefined);
    assert.equal(second?.sourceId, first?.sourceId);
  });
});
