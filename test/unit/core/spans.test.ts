/** Which things a span meets: the index says the same as looking at each of them. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { countWhile, overlaps, SpanIndex } from "../../../src/core/spans";

const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

describe("counting in order", () => {
  it("says how many come first of which it is so", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 20 }), fc.nat(32), (numbers, limit) => {
        const ordered = numbers.sort((a, b) => a - b);
        assert.equal(
          countWhile(ordered, (number) => number < limit),
          ordered.filter((number) => number < limit).length,
        );
      }),
    );
  });
});

describe("an index of spans", () => {
  it("finds all that a span meets, and no others", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), span, (spans, asked) => {
        const things = spans.map((one, name) => ({ span: one, name }));
        const names = (list: typeof things) => list.map(({ name }) => name).sort((a, b) => a - b);
        const expected = things.filter((thing) => overlaps(thing.span, asked));
        assert.deepEqual(names(new SpanIndex(things).meeting(asked)), names(expected));
      }),
      { numRuns: 1000 },
    );
  });
});
