/** Which pattern decides what a file is read as, and what the command writes. */
import assert from "node:assert/strict";
import { decidingKind, patternOf, type ReadAs, withChoice } from "../../../src/editor/view/readAs";

describe("what a file is read as", () => {
  const all = () => true;

  it("the pattern with most characters besides wildcards decides, wherever it stands", () => {
    assert.equal(decidingKind({ "notes/**": "other", "notes/budget.md": "news" }, all), "news");
    assert.equal(decidingKind({ "notes/budget.md": "news", "notes/**": "other" }, all), "news");
    assert.equal(
      decidingKind({ "**/*.txt": "other", "a/*": "news" }, (pattern) => pattern === "a/*"),
      "news",
    );
  });

  it("the last of two that are alike decides", () => {
    assert.equal(decidingKind({ "a/*": "news", "*/a": "opinion" }, all), "opinion");
  });

  it("nothing decides where no pattern fits, or what it says is no kind", () => {
    assert.equal(
      decidingKind({ "a/*": "news" }, () => false),
      undefined,
    );
    assert.equal(decidingKind({ "a/b": "newz" as ReadAs, "a/*": "news" }, all), "news");
    assert.equal(decidingKind({ "a/b": "toString" as ReadAs }, all), undefined);
  });

  it("a path with wildcards in its name fits itself alone", () => {
    assert.equal(patternOf("drafts/[old] what?.md"), "drafts/[[]old[]] what[?].md");
  });
});

describe("a choice for a file", () => {
  it("is written beside the others, in place of an older one", () => {
    assert.deepEqual(withChoice({ "a/**": "other", "a/b.md": "opinion" }, "a/b.md", "news", false), {
      "a/**": "other",
      "a/b.md": "news",
    });
  });

  it("“as its text shows” takes it out, unless another pattern would decide", () => {
    assert.deepEqual(withChoice({ "a/b.md": "news" }, "a/b.md", "auto", false), {});
    assert.deepEqual(withChoice({ "a/b.md": "news" }, "a/b.md", "auto", true), { "a/b.md": "auto" });
  });
});
