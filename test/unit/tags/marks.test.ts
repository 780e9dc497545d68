/** The desk's own marks. */
import assert from "node:assert/strict";
import type { DeskMark } from "../../../src/core/model";
import { findMarks } from "../../../src/core/tags";
import { mark, unmark } from "./marked";

function check(type: DeskMark["type"], marked: string): void {
  const { text } = unmark(marked);
  const found = findMarks(text, []);
  assert.equal(
    mark(
      text,
      found.map(({ span }) => span),
    ),
    marked,
  );
  assert.ok(found.every((one) => one.type === type));
}

describe("desk marks", () => {
  it("TK, doubled or with a note", () => {
    check("TK", "He is ⟦TK⟧ years old, ⟦TKTK⟧. ⟦TK⟧: his age. The ⟦TK⟧-year-old paid $⟦TK⟧ million, ⟦TK⟧%.");
    check("TK", "⟦TK⟧");
    check("TK", "**⟦TK⟧** said—⟦TK⟧—that “⟦TK⟧”.");
  });

  it("in brackets, in small letters too", () => {
    check("TK", "He is ⟦[TK]⟧ or ⟦(TK)⟧ or ⟦[tktk]⟧ and tk.");
    check("CQ", "Jon Smyth ⟦CQ⟧ and Jane ⟦(CQ)⟧ and ⟦[cq]⟧ but cq and (cqd).");
  });

  it("with a note in brackets, whole", () => {
    check("TK", "He is ⟦[TK: ask her]⟧ or ⟦(tk: his age, from the CQ list)⟧; ⟦TK⟧: no note.");
    check("TK", "[⟦TK⟧: never closed\nor closed here] and [⟦TK⟧:] and [BATK: none].");
  });

  it("not in words, names of things or addresses", () => {
    check("TK", "BATK TKO ÉTK TKé TK421 TK-421 X-TK _TKs A_TK x.TK @TK #TK docs/TK TK.md");
    check("CQ", "CQD ACQ CQ-3 https://example.org/a?CQ&b=(CQ) www.example.org/CQ");
    check("TK", "https://example.org/a-TK, but “https://example.org/a”—⟦TK⟧");
  });

  it("not in code", () => {
    const { text, spans: code } = unmark("Set ⟦`TK = 1`⟧ to TK.");
    assert.deepEqual(findMarks(text, code), [{ type: "TK", span: { start: 16, end: 18 } }]);
  });

  it("a long run of them is none, and takes no time", () => {
    assert.deepEqual(findMarks("TK".repeat(1_000_000), []), []);
    assert.equal(findMarks("TK ".repeat(1000), []).length, 1000);
  });
});
