/** How tags are written. */
import assert from "node:assert/strict";
import { printIgnoreTag, printSourceTag, toCriticMarkup } from "../../../src/core/tags";

function written(value: string): string {
  return printSourceTag({ src: "named-person", fields: { by: value } }).slice(
    "<!-- src: named; by: ".length,
    -" -->".length,
  );
}

describe("printing", () => {
  it("a source, its fields in the order given", () => {
    const fields = { role: "city clerk", by: "Ann Lee" };
    assert.equal(printSourceTag({ src: "named-person", fields }), "<!-- src: named; role: city clerk; by: Ann Lee -->");
    assert.equal(printSourceTag({ src: "to-come", fields: {} }), "<!-- src: to-come -->");
    assert.equal(printSourceTag({ src: "data", fields: { by: "" } }), "<!-- src: data; by: -->");
  });

  it("an ignore mark", () => {
    assert.equal(
      printIgnoreTag({ scope: "here", codes: ["SRC102", "SRC105"], reason: "in the chart" }),
      "<!-- src-ignore SRC102, SRC105: in the chart -->",
    );
    assert.equal(
      printIgnoreTag({ scope: "file", codes: ["SRC105"], reason: "a list" }),
      "<!-- src-ignore-file SRC105: a list -->",
    );
  });

  it("in the other notation", () => {
    assert.equal(toCriticMarkup("<!-- src: named; by: Ann -->"), "{>>src: named; by: Ann<<}");
    assert.equal(toCriticMarkup("{>>src: named<<}"), "{>>src: named<<}");
  });

  it("leaves ordinary words as they are", () => {
    const ordinary = "Anne-Marie O’Neil, 52 (she said: “no”) – 4% <5 & {a} 😀 \u00e9\ufe0f";
    assert.equal(written(ordinary), ordinary);
  });

  it("escapes what would end the comment, the value, the line or a table cell", () => {
    assert.equal(written("a;b|c\\d"), String.raw`a\;b\|c\\d`);
    assert.equal(written("a-->b---c"), String.raw`a-\->b-\-\-c`);
    assert.equal(written("<!-- {>>a<<}"), String.raw`<!-\- {>\>a<\<}`);
    assert.equal(written("a\nb\r\tc"), String.raw`a\u{a}b\u{d}\u{9}c`);
    assert.equal(written(" a "), String.raw`\u{20}a\u{20}`);
    assert.equal(written("`a`\ud83d"), String.raw`\u{60}a\u{60}\u{d83d}`);
  });
});
