/** What the highlights draw. */
import assert from "node:assert/strict";
import { lookKey, looks } from "../../../src/editor/view/looks";
import { article, type Line, type Speaker } from "./support/marked";

const khan: Speaker = { label: "Khan", kind: "named-person" };
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

  it("draws nested contents each, and the same span once", () => {
    const inner: Line = { marked: "⟪⟦Khan⟧ ⟨said⟩ ⟪talks go on⟫⟫", speaker: khan };
    assert.deepEqual(drawn([inner], "role")["fill content"], ["talks go on", "Khan said talks go on"]);
    const { article: once } = article([{ marked: "⟦⟦Khan⟧⟧ said", speaker: khan }]);
    assert.equal(looks(once, "role").find(({ look }) => look.draw === "line")?.spans.length, 1);
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
