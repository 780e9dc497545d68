import assert from "node:assert/strict";
import { segment, visibleText } from "../../../src/core/text";

describe("visibleText", () => {
  const document = "ab**cd**<!-- x --> ef";
  const block = {
    kind: "paragraph",
    span: { start: 1, end: document.length },
    masks: [
      { start: 2, end: 4 },
      { start: 6, end: 18 },
    ],
  } as const;
  const shown = visibleText(document, block);

  it("shows what is not masked", () => assert.equal(shown.text, "bcd ef"));

  const cases: readonly [string, string][] = [
    ["b", "b"],
    ["bc", "b**c"],
    ["cd", "cd"],
    ["d ", "d**<!-- x --> "],
    ["bcd ef", "b**cd**<!-- x --> ef"],
    ["ef", "ef"],
  ];
  for (const [part, expected] of cases) {
    it(`takes ${JSON.stringify(part)} back to the document`, () => {
      const start = shown.text.indexOf(part);
      const { start: from, end } = shown.toDocument({ start, end: start + part.length });
      assert.equal(document.slice(from, end), expected);
    });
  }

  it("takes an empty span to the unit it stands before, or after the last", () => {
    const at = (offset: number): number => shown.toDocument({ start: offset, end: offset }).start;
    assert.deepEqual([0, 1, 3, 6].map(at), [1, 4, 18, document.length]);
  });

  for (const format of ["plain", "markdown"] as const) {
    it(`does not show notes of the desk: ${format}`, () => {
      const noted = "An aide [TK: why no name] said (TK: when) it was [TK] over [TK: never closed.";
      const [passage] = segment(noted, format);
      assert.equal(visibleText(noted, passage!).text, "An aide said it was [TK] over [TK: never closed.");
    });
  }

  it("is the text itself without masks, and nothing under a mask", () => {
    const whole = { span: { start: 0, end: 2 }, masks: [] };
    assert.equal(visibleText(document, whole).text, "ab");
    const hidden = visibleText(document, { span: { start: 2, end: 4 }, masks: [{ start: 2, end: 4 }] });
    assert.equal(hidden.text, "");
    assert.deepEqual(hidden.toDocument({ start: 0, end: 0 }), { start: 2, end: 2 });
  });
});
