/** The desk's own marks. */
import assert from "node:assert/strict";
import type { DeskMark } from "../../../src/core/model";
import { findMarks } from "../../../src/core/tags";
import { MARK_NAMES } from "../../../src/lexicon/markNames";
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

  it("CQ without brackets right behind a name or a figure, or alone at the end of a line", () => {
    for (const vouched of [
      "Jon Smyth ⟦CQ⟧, Ada Ae ⟦CQ⟧ and Piet Vos ⟦CQ⟧ paid $4,012 ⟦CQ⟧.",
      "It was **Smyth** ⟦CQ⟧ who was 104 ⟦CQ⟧—or “Ae” ⟦CQ⟧ who fell, said Vos ⟦CQ⟧",
      "⟦CQ⟧\nThe pier is old. ⟦CQ⟧\n\nThe lock is older, said Vos.” ⟦CQ⟧<!-- src: named -->",
    ])
      check("CQ", vouched);
  });

  it("no CQ that is a word of the article", () => {
    for (const name of [
      "It is so according to CQ Roll Call, CQ and the Herald.",
      "Lind told CQ on Monday that it rained. Lind told CQ. She joined CQ.",
      "Vos of the CQ desk. The CQ desk asked. At CQ, nobody knew. On Monday CQ reported it.",
      "CQ reported it. CQ is read widely. It rained. CQ Roll Call reported it.",
      "Politico, CQ, the Herald. Mara Lind CQ Roll Call, and Vos CQ’s reporter.",
      "Vos CQ in Delft; as told to CQ\nRoll Call. CQ 3",
    ])
      check("CQ", name);
  });

  for (const { name, example } of MARK_NAMES) {
    it(`none in ${name}`, () => {
      const words = name.replace("#", "1952");
      assert.ok(example.toLowerCase().includes(words.toLowerCase()));
      assert.deepEqual(findMarks(example, []), []);
      assert.equal(
        findMarks(example.replace(new RegExp(words.replace(/[()]/g, "\\$&"), "i"), "It (TK)"), []).length,
        1,
      );
    });
  }

  it("beside a name that looks like one", () => {
    check("TK", "A TK Maxx in ⟦TK⟧ sold ⟦TK⟧ coats; flight ⟦TK⟧ was ⟦TK⟧ 5 hours late, ThyssenKrupp said ⟦(TK)⟧.");
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
