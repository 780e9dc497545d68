/** What stripping takes with a tag, and what it leaves. */
import assert from "node:assert/strict";
import { parseTags, stripSpans, stripTags } from "../../../src/core/tags";
import { mark, unmark } from "./marked";

/** What is between the marks goes. */
function check(marked: string): void {
  const { text } = unmark(marked);
  assert.equal(mark(text, stripSpans(text, parseTags(text, []))), marked);
}

describe("stripping", () => {
  it("takes the comment alone from within a line, and no white space with it", () => {
    check("One.⟦<!-- src: named -->⟧ Two. ⟦{>>src: data<<}⟧ Three.\n⟦<!-- src: none -->⟧Four.");
    check("One.\n ⟦<!-- src: named -->⟧\nTwo.");
  });

  it("takes the line of a tag alone on it, whatever ends the line", () => {
    check("⟦<!-- src-ignore-file SRC105: list -->\n⟧One.");
    check("One.\r\n⟦<!-- src: named -->\r\n⟧Two.");
    check("One.\r⟦<!-- src: named -->\r⟧Two.");
    check("\ufeff⟦<!-- src: named -->\n⟧One.");
    check("⟦<!-- src:\n  named -->\n⟧One.");
  });

  it("takes the line that tags have to themselves, and lines that follow each other", () => {
    check("⟦<!-- src: named --><!-- src-ignore SRC102: a -->\n<!-- src: data -->\n⟧One.");
  });

  it("takes the break before a tag on the last line", () => {
    check("One.⟦\n<!-- src: named -->⟧");
    check("One.⟦\r\n<!-- src: named -->\r\n<!-- src: data -->⟧");
    check("One.\n⟦<!-- src: named -->\n⟧");
    check("⟦<!-- src: named -->⟧");
  });

  it("leaves malformed tags and other comments", () => {
    check("One.<!-- src: nmaed --> Two.<!-- note -->\n<!-- src named -->\n⟦<!-- src: named -->\n⟧<!-- src: open");
  });

  it("leaves tags in code", () => {
    const text = "A `<!-- src: named -->` b.<!-- src: data -->";
    assert.equal(stripTags(text, [{ start: 2, end: 25 }]), "A `<!-- src: named -->` b.");
  });
});
