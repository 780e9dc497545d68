/** What the highlights draw. */
import assert from "node:assert/strict";
import { lookKey, looks } from "../../../src/editor/view/looks";
import { article, type Line, type Speaker } from "./support/marked";

const khan: Speaker = { label: "Khan", kind: "named-person" };
const courier: Speaker = { label: "Courier", kind: "outlet" };
const diplomat: Speaker = { label: "a diplomat", kind: "unnamed-official" };

describe("looks", () => {
  it("underlines the source, dots the cue and tints what is said", () => {
    assert.deepEqual(drawn([{ marked: "⟪“We knew,”⟫ ⟦Khan⟧ ⟨told⟩ reporters.", speaker: khan }], "role"), {
      "fill content": ["“We knew,”"],
      "line cue dotted 1": ["told"],
      "line source solid 1": ["Khan"],
    });
  });

  it("tells an unnamed source by the line, not by colour alone", () => {
    const drawing = drawn([{ marked: "⟦A diplomat⟧ ⟨said⟩ ⟪talks go on⟫.", speaker: diplomat }], "role");
    assert.deepEqual(drawing["line source dashed 2"], ["A diplomat"]);
  });

  it("takes the tone from the kind, or from the strength", () => {
    const line: Line = { marked: "⟦A diplomat⟧ ⟨said⟩ ⟪talks go on⟫.", speaker: diplomat, strength: "weak" };
    assert.deepEqual(Object.keys(drawn([line], "kind")), [
      "fill unnamed",
      "line unnamed dotted 1",
      "line unnamed dashed 2",
    ]);
    assert.deepEqual(Object.keys(drawn([line], "strength")), ["fill weak", "line weak dotted 1", "line weak dashed 2"]);
  });

  it("gives every strength a line of its own", () => {
    const levels = ["strong", "adequate", "weak", "none"] as const;
    const lines = levels.map((strength): Line => ({ marked: "⟦Khan⟧ said", speaker: khan, strength }));
    const styles = Object.keys(drawn(lines, "strength")).map((key) => key.replace(/^line \w+ /, ""));
    assert.equal(new Set(styles).size, levels.length, styles.join(", "));
  });

  it("draws a guess in the pale tone", () => {
    const keys = Object.keys(drawn([{ marked: "⟦Khan⟧ ⟨hinted⟩ ⟪so⟫", speaker: khan, confidence: "guess" }], "kind"));
    assert.ok(
      keys.every((key) => key.includes(" guess")),
      keys.join(", "),
    );
  });

  describe("of what is said within what is said", () => {
    // What the Courier reports, and within it what Khan says.
    const outer: Line = { marked: "⟪It will close, ⟦x⟧ said⟫, the Courier wrote.", speaker: courier };
    const inner: Line = { marked: "⟪It will close⟫, Khan said", speaker: khan, nestedIn: 0, at: 0 };

    it("has one tint where all have one tone, never one on the other", () => {
      const drawing = drawn([outer, inner], "role");
      assert.deepEqual(drawing["fill content"], ["It will close, x said"]);
    });

    it("takes the tone of the innermost speaker where tones differ", () => {
      const drawing = drawn([outer, inner], "kind");
      assert.deepEqual(drawing["fill named"], ["It will close"]);
      assert.deepEqual(drawing["fill published"], [", x said"]);
    });
  });

  it("shows a guess within what is surely said as said", () => {
    const outer: Line = { marked: "⟪Rain may come, he hinted⟫, ⟦Khan⟧ ⟨said⟩", speaker: khan };
    const guess: Line = { marked: "⟪Rain may come⟫", speaker: khan, confidence: "guess", nestedIn: 0, at: 0 };
    const drawing = drawn([outer, guess], "kind");
    assert.deepEqual(drawing["fill named"], ["Rain may come, he hinted"]);
    assert.equal(drawing["fill guess"], undefined);
  });

  it("draws the same span once", () => {
    const { article: made } = article([{ marked: "⟦⟦Khan⟧⟧ said", speaker: khan }]);
    assert.equal(looks(made, "role").find(({ look }) => look.draw === "line")?.spans.length, 1);
  });

  it("is drawn for a source that nobody is", () => {
    assert.deepEqual(drawn([{ marked: "⟨It is said⟩ ⟪that he left⟫" }], "kind")["line unnamed dotted 1"], [
      "It is said",
    ]);
  });
});

function drawn(lines: readonly Line[], by: "role" | "kind" | "strength"): Record<string, string[]> {
  const { text, article: made } = article(lines);
  return Object.fromEntries(
    looks(made, by).map(({ look, spans }) => [lookKey(look), spans.map(({ start, end }) => text.slice(start, end))]),
  );
}
