/** Which things a span meets: the index says the same as looking at each of them. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { overlaps, SpanIndex } from "../../../src/core/spans";

const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

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
