/** Whatever a document says, it shows as words in a hover card. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { commandUri, escapeMarkdown, plainLabel } from "../../../src/editor/view/markdown";

describe("words of a document in a card", () => {
  const hostile = [
    "[click](command:workbench.action.terminal.new)",
    "![x](https://example.com/pixel.png)",
    "<img src=x onerror=alert(1)>",
    "`code` **bold** ~~gone~~ # heading",
    "$(trash) icon",
    "https://example.com and www.example.com",
    "&lt;b&gt;",
    "1. a list",
  ];
  for (const words of hostile) {
    it(`shows ${JSON.stringify(words)} as it is`, () => {
      assert.equal(unescaped(escapeMarkdown(words, 1_000)), words);
    });
  }

  it("leaves no sign of punctuation without its backslash, in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        const escaped = escapeMarkdown(words, 10_000);
        assert.equal(unescaped(escaped), plainLabel(words, 10_000));
      }),
    );
  }).timeout(20_000);

  it("is one line without marks that turn the text around", () => {
    assert.equal(escapeMarkdown("one\r\n\n  two\u202e three\u2028four"), "one two three four");
  });

  it("cuts a long text between whole characters", () => {
    assert.equal(plainLabel("abcdef", 4), "abc…");
    assert.equal(plainLabel("ab🙂def", 4), "ab…");
    assert.equal(plainLabel("abcd", 4), "abcd");
  });
});

describe("command links", () => {
  it("survive in a Markdown link, whatever their arguments hold", () => {
    const argument = { uri: "file:///a (1)/b'!*.md", words: "x) [y](z" };
    const uri = commandUri("some.command", argument);
    assert.match(uri, /^command:some\.command\?[\w.%~-]*$/);
    assert.deepEqual(JSON.parse(decodeURIComponent(uri.split("?")[1] ?? "")), [argument]);
  });

  it("have no query without arguments", () => {
    assert.equal(commandUri("some.command"), "command:some.command");
  });
});

/** Takes the backslashes off; a sign of punctuation without one is an error. */
function unescaped(markdown: string): string {
  return markdown.replace(/\\?[!-/:-@[-`{-~]/g, (sign) => {
    assert.equal(sign.length, 2, `${JSON.stringify(sign)} has no backslash in ${JSON.stringify(markdown)}`);
    return sign.slice(1);
  });
}
