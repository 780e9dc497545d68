/** Lines of a stream, wherever it is cut. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { type Line, linesOf } from "../../../src/cli/input/lines";

async function read(pieces: readonly Uint8Array[], longest = 1000): Promise<Line[]> {
  const lines: Line[] = [];
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield* pieces;
  }
  for await (const batch of linesOf(stream(), { longest })) lines.push(...batch);
  return lines;
}

const bytes = (...texts: string[]): Uint8Array[] => texts.map((text) => Buffer.from(text));

describe("lines of a stream", () => {
  it("end at line feeds alone, and are numbered from 1", async () => {
    assert.deepEqual(await read(bytes("a", "b\nc\u2028", "d\r\n\n", "e")), [
      { number: 1, text: "ab" },
      { number: 2, text: "c\u2028d\r" },
      { number: 3, text: "" },
      { number: 4, text: "e" },
    ]);
    assert.deepEqual(await read([]), []);
    assert.deepEqual(await read(bytes("a\n")), [{ number: 1, text: "a" }]);
  });

  it("are the same wherever the stream is cut, characters and line ends included", async () => {
    const text = "{“é”}\r\n\n🏊\nlast\uFEFF";
    const whole = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(whole.length), { maxLength: 8 }), async (cuts) => {
        const ends = [...cuts.sort((a, b) => a - b), whole.length];
        const pieces = ends.map((end, index) => whole.subarray(ends[index - 1] ?? 0, end));
        const lines = await read(pieces);
        assert.deepEqual(
          lines.map((line) => ("text" in line ? line.text : line.problem)),
          text.split("\n"),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("come as soon as they are complete", async () => {
    const given: string[] = [];
    async function* slow(): AsyncGenerator<Uint8Array> {
      for (const piece of ["first\nsec", "ond\nthird"]) {
        given.push(piece);
        yield Buffer.from(piece);
      }
    }
    const lines = linesOf(slow(), { longest: 100 });
    assert.deepEqual((await lines.next()).value, [{ number: 1, text: "first" }]);
    assert.equal(given.length, 1);
    assert.deepEqual((await lines.next()).value, [{ number: 2, text: "second" }]);
    assert.deepEqual((await lines.next()).value, [{ number: 3, text: "third" }]);
  });

  it("are not held where they are too long", async () => {
    let held = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("one\n");
      for (let piece = 0; piece < 500; piece++) {
        yield Buffer.alloc(1_000_000, "a");
        held = Math.max(held, process.memoryUsage().arrayBuffers);
      }
      yield Buffer.from("\ntwo");
    }
    const lines: Line[] = [];
    for await (const batch of linesOf(endless(), { longest: 2_000_000 })) lines.push(...batch);
    assert.deepEqual(lines, [
      { number: 1, text: "one" },
      { number: 2, problem: "is longer than 2 MB; --max-size says how much is read" },
      { number: 3, text: "two" },
    ]);
    assert.ok(held < 300_000_000, `${held} bytes were held of 500 MB`);
  });
});
