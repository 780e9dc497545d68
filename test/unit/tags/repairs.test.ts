/** How a tag that cannot be read is put right, and where no repair is plain. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../../src/core/edits";
import type { MalformedTag } from "../../../src/core/model";
import { parseTags } from "../../../src/core/tags";
import { fencedCode, nastyText } from "./nasty";

/** What becomes of a text by the repairs of its first malformed tag, the likeliest first; `!` marks those that are safe. */
function repaired(text: string): string[] {
  const tag = parseTags(text, []).find((one): one is MalformedTag => one.type === "malformed");
  assert.ok(tag, `${text} has a malformed tag`);
  return tag.repairs.map(({ edits, safe }) => `${safe ? "!" : ""}${applyEdits(text, edits)}`);
}

function check(text: string, ...expected: string[]): void {
  it(text, () => assert.deepEqual(repaired(text), expected));
}

describe("repairs of a misspelled word", () => {
  check("<!-- src: nmaed; by: Ann Lee -->", "!<!-- src: named; by: Ann Lee -->");
  check("<!-- src: offical -->", "!<!-- src: official -->");
  check("{>>src: named; orga: the port<<}", "!{>>src: named; org: the port<<}");
  check("<!-- src: named; Trems: background -->", "!<!-- src: named; terms: background -->");
  check("<!-- src: named; terms: backgruond -->", "!<!-- src: named; terms: background -->");
  // Two slips, a word so short that others are near, or a longer word for it.
  check("<!-- src: named; rol: clerk -->", "<!-- src: named; role: clerk -->");
  check("<!-- src: offcal -->", "<!-- src: official -->");
  check("<!-- src: named; description: a man -->", "<!-- src: named; desc: a man -->");
  // As near to one as to the other; a wrong choice would open what is closed.
  check("<!-- src: unamed -->", "<!-- src: named -->", "<!-- src: unnamed -->");
  check(
    "<!-- src: named; terms: of-record -->",
    "<!-- src: named; terms: on-record -->",
    "<!-- src: named; terms: off-record -->",
  );
  check("<!-- src: named; terms: o-record -->", "<!-- src: named; terms: on-record -->");
  check("<!-- src: named; colour: red -->");
  check("<!-- src: -->");
});

describe("repairs of a missing colon or semicolon", () => {
  check("<!-- src named; by: Ann Lee -->", "!<!-- src: named; by: Ann Lee -->");
  check("<!-- SRC organization -->", "!<!-- SRC: organization -->");
  check("<!-- src: named; terms background -->", "!<!-- src: named; terms: background -->");
  check("<!-- src: named; by Ann Lee -->", "<!-- src: named; by: Ann Lee -->");
  check("<!-- src: named; by: Ann; Lee -->", "<!-- src: named; by: Ann\\; Lee -->");
  check("<!-- src something else -->");
  check("<!-- src named by: Ann -->");
  check("<!-- src: named; date yesterday -->");
  check("<!-- src: named; by -->");
  check("<!-- src: named; by: Ann; by Bo -->");
  check("<!-- src: named; Lee -->");
  check("<!-- src: named; terms: background; Lee -->");
});

describe("repairs of a tag that is never closed", () => {
  check("Said.<!-- src: named", "!Said.<!-- src: named -->");
  check("Said.<!-- src: data; date: 2026-03\nIt rained.", "!Said.<!-- src: data; date: 2026-03 -->\nIt rained.");
  check("Said.{>>src: named", "!Said.{>>src: named<<}");
  check("Said.<!-- src: named; by: Ann Lee\n\nIt rained.", "Said.<!-- src: named; by: Ann Lee -->\n\nIt rained.");
  check("Said.<!-- src: named; by: Ann Lee ->\nIt rained.", "Said.<!-- src: named; by: Ann Lee -->\nIt rained.");
  check("Said.<!-- src: named; by: Ann Lee--  \n", "Said.<!-- src: named; by: Ann Lee -->  \n");
  check("Said.{>>src: named; by: Ann Lee<}", "Said.{>>src: named; by: Ann Lee<<}");
  check("Said.<!-- src-ignore SRC102: in the chart", "Said.<!-- src-ignore SRC102: in the chart -->");
  // What follows may be words of the article.
  check("Said.<!-- src: named; by: Ann Lee It rained all day.");
  check("Said.<!-- src: named; by: Ann Lee. It rained all");
  check("Said.<!-- src: named; by: Ann Lee The council met on\nTuesday.");
  check(`Said.<!-- src: named; by: Ann Lee ${"and the rain went on ".repeat(4)}`);
  check("Said.<!-- src: named It rained.");
  check("Said.<!-- src: named; by: Ann <!-- src: data -->");
});

describe("repairs of an ignore mark", () => {
  check("<!-- src-ignore SRC102 -->", "<!-- src-ignore SRC102: TK -->");
  check("<!-- src-ignore-file SRC102: -->", "<!-- src-ignore-file SRC102: TK -->");
  check("<!-- src-ignore SRC102 because of the chart -->", "!<!-- src-ignore SRC102: because of the chart -->");
  check("<!-- src-ignored SRC102: in the chart -->", "!<!-- src-ignore SRC102: in the chart -->");
  check("<!-- src-ignore-line SRC102: in the chart -->", "<!-- src-ignore-file SRC102: in the chart -->");
  check("<!-- src-ignore SCR102: in the chart -->", "!<!-- src-ignore SRC102: in the chart -->");
  check("<!-- src-ignore 102: in the chart -->", "!<!-- src-ignore SRC102: in the chart -->");
  check("<!-- src-ignore SRC12: in the chart -->");
  check("<!-- src-ignore: in the chart -->");
});

describe("repairs, for every text", () => {
  const broken = fc.constantFrom(
    "<!-- src: nmaed",
    "<!-- src named",
    "; rol: a",
    "; by",
    "SRC1",
    "<!-- src-ignore",
    " ->",
  );
  const text = fc.array(fc.oneof(nastyText, broken), { maxLength: 6 }).map((pieces) => pieces.join(""));

  it("change nothing outside the tag, and make it no tag of another kind", () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const tag of parseTags(value, fencedCode(value))) {
          if (tag.type !== "malformed") continue;
          for (const { edits } of tag.repairs) {
            for (const { span } of edits) assert.ok(span.start >= tag.span.start && span.end <= tag.span.end);
            const after = applyEdits(value, edits);
            const [same] = parseTags(after, fencedCode(after)).filter(({ span }) => span.start === tag.span.start);
            assert.ok(same, after);
            const behind = value.slice(tag.span.end);
            assert.ok(after.endsWith(behind) && same.span.end <= after.length - behind.length, after);
            if (same.type === "malformed") assert.notEqual(same.problem, tag.problem);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
