/** CriticMarkup tags as HTML comments: the same tags, in the same words. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../../src/core/edits";
import type { Tag } from "../../../src/core/model";
import {
  htmlEdits,
  insertion,
  parseTags,
  printIgnoreTag,
  printSourceTag,
  stripTags,
  toCriticMarkup,
} from "../../../src/core/tags";
import { fencedCode, ignoreTag, nastyText, sourceTag } from "./nasty";

function toHtml(text: string): string {
  const code = fencedCode(text);
  return applyEdits(text, htmlEdits(text, parseTags(text, code), code));
}

describe("converting CriticMarkup tags", () => {
  const CONVERTED: readonly (readonly [string, string])[] = [
    ["She said so.{>>src: named; by: Ann Lee<<} More.", "She said so.<!-- src: named; by: Ann Lee --> More."],
    ["One.{>>src-ignore SRC102: in the chart<<}", "One.<!-- src-ignore SRC102: in the chart -->"],
    ["One.{>>src: data<<}{>> src: named <<} Two.", "One.<!-- src: data --><!-- src: named --> Two."],
    ["One.{>>src: named; by: a --> b<<}", "One.<!-- src: named; by: a -\\-> b -->"],
    ["{>>src-ignore-file SRC105: a list<<}\n\nOne.", "<!-- src-ignore-file SRC105: a list -->\n\nOne."],
    ["One.\n\n{>>src: named<<}\n\nTwo.", "One.\n\n<!-- src: named -->\n\nTwo."],
  ];
  for (const [before, after] of CONVERTED) it(before, () => assert.equal(toHtml(before), after));

  const LEFT: readonly string[] = [
    "One.<!-- src: named --> Two.",
    "One.{>>src: nmaed<<} Two.",
    "One.{>>a note<<} Two.",
    // Never closed, so that it would be swallowed or hide the words between.
    "One.<!-- a note {>>src: named<<} Two.",
    "One.{>> a note {>>src: named<<} Two.<<}",
    // An HTML comment would begin a block.
    "{>>src: named<<} One.",
    "- {>>src: named<<} One.",
    "> {>>src: named<<}",
    "One.\n{>>src: named<<}\nTwo.",
    "One.\\{>>src: named<<}",
  ];
  for (const text of LEFT) it(`leaves ${text}`, () => assert.equal(toHtml(text), text));

  const printed = fc.oneof(sourceTag.map(printSourceTag), ignoreTag.map(printIgnoreTag)).map(toCriticMarkup);
  const place = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), printed);
  const what = (tags: readonly Tag[]) =>
    tags.flatMap((tag) => {
      if (tag.type === "malformed") return [];
      const { span, notation, ...rest } = tag;
      return [rest];
    });

  it("changes no tag and nothing that stripping leaves, for every text", () => {
    fc.assert(
      fc.property(nastyText, fc.array(place, { minLength: 1, maxLength: 4 }), (text, places) => {
        let tagged = text;
        for (const [where, tag] of places) {
          const { at } = insertion(tagged, Math.round(where * tagged.length), tag, fencedCode(tagged));
          tagged = tagged.slice(0, at) + tag + tagged.slice(at);
        }
        const converted = toHtml(tagged);
        assert.deepEqual(
          what(parseTags(converted, fencedCode(converted))),
          what(parseTags(tagged, fencedCode(tagged))),
        );
        assert.equal(stripTags(converted, fencedCode(converted)), stripTags(tagged, fencedCode(tagged)));
        assert.equal(toHtml(converted), converted);
      }),
      { numRuns: 1000 },
    );
  });
});
