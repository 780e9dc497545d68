/** What the language status says of an article, an opinion piece, and what is neither. */
import assert from "node:assert/strict";
import { createAnalyst } from "../../../src/core";
import type { ArticleKind } from "../../../src/core/model";
import { articleStatus } from "../../../src/editor/view/status";
import { inNews } from "../rules/news";

function statusOf(text: string, readAs?: ArticleKind) {
  const settings = readAs ? { readAs } : {};
  return articleStatus(createAnalyst().analyse({ text, format: "markdown", settings }), readAs !== undefined);
}

const NEWS = inNews("The rain went on.");
const LIST = "- [ ] ring the harbour office\n- [ ] find the report\n- [ ] read the proofs\n- [x] soup\n";

describe("the language status", () => {
  it("counts what an article holds, and switches the highlights", () => {
    assert.deepEqual(statusOf(NEWS), { text: "3 sources, 1 unnamed · no findings", action: "toggleHighlights" });
  });

  it("says why a document is no article, and offers to read it as one", () => {
    const { text, detail, action } = statusOf(LIST);
    assert.deepEqual([text, action], ["Not an article", "readAsNews"]);
    assert.match(detail ?? "", /boxes|lists/);
  });

  it("says why it is an opinion piece, and offers to read it as news", () => {
    assert.deepEqual(statusOf(`---\nkind: opinion\n---\n\n${NEWS}`), {
      text: "3 sources, 1 unnamed · no findings",
      detail: "an opinion piece: its front matter says “kind: opinion”",
      action: "readAsNews",
    });
  });

  it("says what was chosen, and offers to choose again", () => {
    assert.deepEqual(statusOf(LIST, "news"), {
      text: "no sources · no findings",
      detail: "a news article: it was chosen to be read so",
      action: "readAs",
    });
    assert.deepEqual(statusOf(NEWS, "other"), {
      text: "Not an article",
      detail: "it was chosen to be read so",
      action: "readAs",
    });
    assert.equal(statusOf(NEWS, "opinion").action, "readAs");
  });
});
