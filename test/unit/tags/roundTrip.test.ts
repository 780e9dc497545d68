/** What must hold for every tag, every text and every place. */
import assert from "node:assert/strict";
import fc from "fast-check";
import {
  fileTagPosition,
  findMarks,
  type Insertion,
  insertion,
  lineInsertion,
  parseTags,
  printIgnoreTag,
  printSourceTag,
  stripTags,
  toCriticMarkup,
} from "../../../src/core/tags";
import { anyUnits, fencedCode, ignoreTag, nastyText, sourceTag } from "./nasty";

const printedTag = fc.oneof(sourceTag.map(printSourceTag), ignoreTag.map(printIgnoreTag));

function putIn(text: string, { at, insert }: Insertion): string {
  return text.slice(0, at) + insert + text.slice(at);
}

function strip(text: string): string {
  return stripTags(text, fencedCode(text));
}

describe("tags, for every tag and text", () => {
  it("parse what they print, in both notations", () => {
    fc.assert(
      fc.property(
        sourceTag,
        fc.constantFrom((tag: string) => tag, toCriticMarkup),
        (tag, notation) => {
          const printed = notation(printSourceTag(tag));
          const [parsed, ...others] = parseTags(`Said.${printed} More -->`, []);
          assert.equal(others.length, 0);
          assert.ok(parsed?.type === "source", JSON.stringify(parsed));
          assert.equal(parsed.src, tag.src);
          assert.deepEqual(Object.entries(parsed.fields), Object.entries(tag.fields));
          assert.deepEqual(parsed.span, { start: 5, end: 5 + printed.length });
        },
      ),
      { numRuns: 500 },
    );
  });

  it("parse the ignore marks they print, in both notations", () => {
    fc.assert(
      fc.property(
        ignoreTag,
        fc.constantFrom((tag: string) => tag, toCriticMarkup),
        (tag, notation) => {
          const [parsed] = parseTags(notation(printIgnoreTag(tag)), []);
          assert.ok(parsed?.type === "ignore", JSON.stringify(parsed));
          assert.deepEqual({ scope: parsed.scope, codes: parsed.codes, reason: parsed.reason }, tag);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("print on one line, without a backtick, and survive being saved", () => {
    fc.assert(
      fc.property(printedTag, (printed) => {
        assert.doesNotMatch(printed, /[\r\n`\u2028\u2029]/);
        assert.equal(new TextDecoder().decode(new TextEncoder().encode(printed)), printed);
        assert.doesNotMatch(printed.slice(4, -3), /--|<<|>>/);
      }),
      { numRuns: 1000 },
    );
  });

  it("strip gives back what stood there before an insertion, wherever it was asked for", () => {
    fc.assert(
      fc.property(nastyText, printedTag, fc.double({ min: 0, max: 1, noNaN: true }), (text, tag, where) => {
        const tagged = putIn(text, insertion(text, Math.round(where * text.length), tag, fencedCode(text)));
        assert.equal(strip(tagged), strip(text));
      }),
      { numRuns: 500 },
    );
  });

  it("strip gives back what stood there before a line was put in", () => {
    fc.assert(
      fc.property(nastyText, printedTag, fc.double({ min: 0, max: 1, noNaN: true }), (text, tag, where) => {
        const tagged = putIn(text, lineInsertion(text, Math.round(where * text.length), tag, fencedCode(text)));
        assert.equal(strip(tagged), strip(text));
      }),
      { numRuns: 500 },
    );
  });

  it("strip gives back a text without tags unit for unit, however many were put in", () => {
    const place = fc.tuple(fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }), printedTag);
    fc.assert(
      fc.property(nastyText, fc.array(place, { minLength: 1, maxLength: 5 }), (text, places) => {
        fc.pre(parseTags(text, fencedCode(text)).every((tag) => tag.type === "malformed"));
        let tagged = text;
        for (const [inline, where, tag] of places) {
          const put = inline ? insertion : lineInsertion;
          tagged = putIn(tagged, put(tagged, Math.round(where * tagged.length), tag, fencedCode(tagged)));
        }
        assert.equal(strip(tagged), text);
      }),
      { numRuns: 1000 },
    );
  });

  it("are read wherever they are put, and the tags there before stay as they were", () => {
    fc.assert(
      fc.property(
        nastyText,
        sourceTag,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (text, tag, where, inline) => {
          const put = inline ? insertion : lineInsertion;
          const { at, insert } = put(text, Math.round(where * text.length), printSourceTag(tag), fencedCode(text));
          const tagged = putIn(text, { at, insert });
          const after = parseTags(tagged, fencedCode(tagged));
          const own = after.findIndex(({ span }) => span.start >= at && span.end <= at + insert.length);
          assert.ok(after[own]?.type === "source", `${JSON.stringify(tagged)} at ${at}`);
          const before = parseTags(text, fencedCode(text)).filter(({ type }) => type !== "malformed");
          const others = after.filter(({ type }, index) => type !== "malformed" && index !== own);
          assert.deepEqual(
            others.map(({ span, ...rest }) => rest),
            before.map(({ span, ...rest }) => rest),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("never part a line break, a surrogate pair or the front matter", () => {
    fc.assert(
      fc.property(nastyText, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (text, where, inline) => {
        const put = inline ? insertion : lineInsertion;
        const { at } = put(text, Math.round(where * text.length), "<!-- src: named -->", fencedCode(text));
        assert.doesNotMatch(text.slice(at - 1, at + 1), /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/);
        assert.ok(at >= fileTagPosition(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("are read from anything without an exception, in order and without overlap", () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, anyUnits), (text) => {
        const code = fencedCode(text);
        let last = 0;
        for (const tag of parseTags(text, code)) {
          assert.ok(tag.span.start >= last && tag.span.end <= text.length && tag.span.start < tag.span.end);
          if (tag.type === "malformed") {
            assert.ok(
              tag.at.start >= tag.span.start && tag.at.end <= tag.span.end && tag.at.start < tag.at.end,
              JSON.stringify(tag),
            );
          }
          last = tag.span.end;
        }
        findMarks(text, code);
      }),
      { numRuns: 1000 },
    );
  });
});
