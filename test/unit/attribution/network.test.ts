/** The network's parts by hand-worked numbers, and the shipped weights by what they must fit. */
import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { extractAttributions } from "../../../src/core/attribution";
import { readByNetwork } from "../../../src/core/attribution/network";
import { encode } from "../../../src/core/attribution/network/encoder";
import { FEATURE_GROUPS, featuresOf, wordOf } from "../../../src/core/attribution/network/features";
import { convolve, multiply, normalise, pack } from "../../../src/core/attribution/network/linear";
import { readingLabels, readingRelation } from "../../../src/core/attribution/network/readings";
import { placesAround } from "../../../src/core/attribution/network/relation";
import { bestLabels, rangesOf } from "../../../src/core/attribution/network/viterbi";
import { type Matrix, weights } from "../../../src/core/attribution/network/weights";
import { inTokens } from "../../../src/core/attribution/sentences";
import { readTokens } from "../../../src/core/reader";
import { findQuotations } from "../../../src/core/text";

const matrix = (rows: number, columns: number, values: readonly number[]): Matrix => ({
  rows,
  columns,
  values: Float64Array.from(values),
});

describe("the network's arithmetic", () => {
  it("multiplies rows, an odd number of them too", () => {
    const input = Float64Array.from([1, 2, 3, 4, 5, 6]);
    const weightsOf = pack(matrix(4, 2, [1, 0, 0, 1, 1, 1, 2, -1]));
    const output = multiply(input, 3, weightsOf, Float64Array.from([0, 0, 10, 0]));
    assert.deepEqual([...output.slice(0, 12)], [1, 2, 13, 0, 3, 4, 17, 2, 5, 6, 21, 4]);
  });

  it("looks at neighbours a dilation apart, and at nothing beyond the ends", () => {
    const input = Float64Array.from([1, 2, 3, 4]);
    const taps = matrix(5, 1, [1, 10, 100, 1000, 10_000]);
    const output = new Float64Array(4);
    convolve(input, 4, taps, 1, output);
    assert.deepEqual([...output], [100 + 2000 + 30_000, 10 + 200 + 3000 + 40_000, 1 + 20 + 300 + 4000, 2 + 30 + 400]);
    convolve(input, 4, taps, 3, output);
    assert.deepEqual([...output], [100 + 4000, 200, 300, 10 + 400]);
  });

  it("normalises a row to mean 0 and spread 1, then scales and shifts it", () => {
    const row = Float64Array.from([1, 3]);
    normalise(row, 1, Float64Array.from([2, 2]), Float64Array.from([5, 5]), row);
    assert.deepEqual(
      [...row].map((value) => Math.round(value * 100) / 100),
      [3, 7],
    );
  });

  it("finds the best labels under steps that may not be taken", () => {
    const never = -60;
    const steps = matrix(3, 3, [0, 0, never, 0, 0, 0, 0, 0, 0]);
    const first = Float64Array.from([0, 0, never]);
    // Each place alone would be 2, 2, 0: but nothing goes on that has not begun.
    const labels = bestLabels(Float64Array.from([1, 0, 2, 0, 1, 3, 1, 0, 0]), 3, steps, first);
    assert.deepEqual([...labels], [1, 2, 0]);
    assert.deepEqual(rangesOf(labels, 1, 2), [{ from: 0, to: 2 }]);
    assert.deepEqual([...bestLabels(new Float64Array(), 0, steps, first)], []);
  });

  it("keeps pieces apart that touch", () => {
    assert.deepEqual(rangesOf(Uint8Array.from([1, 2, 1, 0, 3, 4]), 1, 2), [
      { from: 0, to: 2 },
      { from: 2, to: 3 },
    ]);
  });
});

describe("what the network sees", () => {
  const tokens = readTokens("Lind said it rained. Vos agreed.");

  it("words: numbers by their form, owners without their mark", () => {
    assert.deepEqual(readTokens("Rubio’s 1,200 words in 2016 — all 12").map(wordOf), [
      "rubio",
      "<figure>",
      "words",
      "in",
      "<year>",
      "--",
      "all",
      "<number>",
    ]);
  });

  it("how tokens lie to a cue", () => {
    const cues = [
      { from: 1, to: 2 },
      { from: 6, to: 7 },
    ];
    const { distance, between, sentence } = placesAround(tokens, cues[0]!, cues);
    assert.deepEqual([...distance], [9, 10, 11, 12, 13, 14, 15, 15]);
    assert.deepEqual([...between], [0, 0, 0, 0, 0, 0, 4, 1]);
    assert.deepEqual([...sentence], [1, 1, 1, 1, 1, 2, 2, 2]);
  });

  it("what the constructions have read", () => {
    const read = [{ cue: { from: 1, to: 2 }, source: { from: 0, to: 1 }, content: [{ from: 2, to: 4 }] }];
    assert.deepEqual([...readingLabels(5, read)], [3, 1, 5, 6, 0]);
    assert.deepEqual([...readingRelation(5, { from: 1, to: 2 }, read)], [2, 1, 4, 5, 1]);
    assert.deepEqual([...readingRelation(5, { from: 4, to: 5 }, read)], [0, 0, 0, 0, 0]);
  });

  it("values within their group's size, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const read = readTokens(text);
        const values = featuresOf(read, inTokens(read, findQuotations(text)));
        assert.ok(values.every((value, i) => value < FEATURE_GROUPS[i % FEATURE_GROUPS.length]!.size));
      }),
      { numRuns: 200 },
    );
  });
});

describe("the shipped weights", () => {
  it("have a row for every value of every feature group: else the network has to be trained again", () => {
    for (const { id, size } of FEATURE_GROUPS) assert.equal(weights().matrix(`feature.${id}`).rows, size, id);
  });

  it("take at most 3 MB together with the lexicon", () => {
    const bytes = (folder: string): number =>
      readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
        const file = path.join(folder, entry.name);
        return sum + (entry.isDirectory() ? bytes(file) : statSync(file).size);
      }, 0);
    assert.ok(bytes("src/lexicon") < 3 * 1024 * 1024);
  });

  it("say what they were trained on", () => {
    assert.match(weights().provenance.corpus, /PolNeAR train/);
    assert.match(weights().provenance.date, /^\d{4}-\d\d-\d\d$/);
  });

  it("give finite vectors and sound ranges for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const read = readTokens(text);
        const quotes = inTokens(read, findQuotations(text));
        assert.ok(encode(weights(), read, quotes, new Uint8Array(read.length)).every(Number.isFinite));
        for (const { cue, source, content } of readByNetwork(weights(), read, quotes, []))
          for (const { from, to } of [cue, ...source, ...content])
            assert.ok(0 <= from && from < to && to <= read.length);
      }),
      { numRuns: 60 },
    );
  });

  it("take no caption's label for a speaker", () => {
    for (const text of ["PHOTO: The eastern tower at low tide on Monday.", "Image: The mayor at the opening."])
      assert.deepEqual(extractAttributions(readTokens(text), findQuotations(text)), []);
  });

  it("read what no construction does", () => {
    const read = (text: string) =>
      extractAttributions(readTokens(text), findQuotations(text))
        .filter(({ construction }) => construction === "learned")
        .map(({ source, cue, content }) =>
          [source, cue[0], content[0]].map((span) => span && text.slice(span.start, span.end)),
        );
    for (const [text, source, cue, content] of [
      ["The senator wants a new vote on the bridge.", "The senator", "wants", "a new vote on the bridge"],
      ["The union opposes the merger.", "The union", "opposes", "the merger"],
    ])
      assert.deepEqual(read(text!), [[source, cue, content]]);
  });
});
