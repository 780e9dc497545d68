/** Which of many safe fixes are made together, and what a text is with edits made. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, safeEdits } from "../../../src/core/edits";
import type { Finding, TextEdit } from "../../../src/core/model";
import { overlaps } from "../../../src/core/spans";
import { findingsIn, inNews } from "../rules/news";

const edit = (start: number, end: number, text = ""): TextEdit => ({ span: { start, end }, text });

/** A finding that one safe fix settles. */
function settledBy(...edits: TextEdit[]): Finding {
  return {
    code: "SRC402",
    name: "not-ready",
    severity: "error",
    span: edits[0]!.span,
    message: "Something is left.",
    because: ["it is"],
    related: [],
    fixes: [{ title: "Remove it", edits, safe: true }],
  };
}

describe("the safe fixes of a text", () => {
  it("are all made where the edits of one stand between those of another", () => {
    const edits = safeEdits([settledBy(edit(0, 2), edit(8, 10)), settledBy(edit(4, 6), edit(12, 14))]);
    assert.equal(applyEdits("aa--bb--aa--bb!", edits), "------!");
  });

  it("leave out, whole, the one of which an edit overlaps another's", () => {
    const edits = safeEdits([settledBy(edit(0, 2), edit(8, 10)), settledBy(edit(4, 6), edit(9, 12))]);
    assert.deepEqual(edits, [edit(0, 2), edit(8, 10)]);
  });

  it("make the same change once, and put several things in at one place", () => {
    assert.deepEqual(safeEdits([settledBy(edit(3, 3, "x")), settledBy(edit(3, 3, "x"))]), [edit(3, 3, "x")]);
    assert.equal(applyEdits("abc", safeEdits([settledBy(edit(1, 2)), settledBy(edit(1, 1, "x"))])), "axc");
  });

  it("take the tags and the marks out of a text in which they take turns", () => {
    const tag = "<!-- src: named; by: Ada Berg -->";
    const text = inNews(`Ada Berg said so.${tag} Piet Vos (CQ) said no.${tag} Mara Lind (CQ) said yes.${tag}`);
    const left = findingsIn(text, { settings: { publishing: true } }).filter(({ code }) => code === "SRC402");
    assert.equal(left.length, 2);
    assert.equal(applyEdits(text, safeEdits(left)), inNews("Ada Berg said so. Piet Vos said no. Mara Lind said yes."));
  });

  it("never overlap, and stand in order", () => {
    const edits = fc
      .array(fc.tuple(fc.nat(40), fc.nat(6)), { minLength: 1, maxLength: 4 })
      .map((spans) => spans.map(([start, length]) => edit(start, start + length)))
      .filter((all) => all.every((one, i) => all.every((other, j) => i === j || !overlaps(one.span, other.span))));
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 8 }), (fixes) => {
        const made = safeEdits(fixes.map((each) => settledBy(...each)));
        for (const [i, { span }] of made.entries()) {
          assert.ok(made.every((other, j) => i === j || !overlaps(span, other.span)));
          assert.ok(i === 0 || made[i - 1]!.span.start <= span.start);
        }
      }),
    );
  });
});
