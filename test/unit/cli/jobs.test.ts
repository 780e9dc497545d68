/** Many items at a time: in order, no more of them than needed, and each answered whatever the others do. */
import assert from "node:assert/strict";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { inOrder } from "../../../src/cli/jobs/inOrder";
import type { Outcome } from "../../../src/cli/jobs/work";
import { type Trial, trials } from "./tasks";

/** See `esbuild.js`. */
const WORK = trials(path.resolve("dist/test/plain/unit/cli/worker.mjs"));

type Tried = Outcome<Trial, string>;

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* batches(...of: (readonly Trial[])[]): AsyncGenerator<readonly Trial[]> {
  yield* of;
}

const told = (outcomes: readonly Tried[]): string[] =>
  outcomes.map((one) => ("output" in one ? one.output : `failed: ${one.failure}`));

const takes = (ms: number): Trial => ({ takes: ms });
const ends = (how: "throw" | "exit" | "uncaught"): Trial => ({ ends: how });

describe("jobs", () => {
  for (const jobs of [1, 2, 3])
    it(`keeps the order of uneven work, ${jobs} at a time`, async () => {
      const outcomes = await collect(
        inOrder(
          batches([takes(60), takes(1)], [takes(0)], [takes(30)], [takes(2), takes(3)], [], [takes(4)]),
          WORK,
          jobs,
        ),
      );
      assert.deepEqual(told(outcomes), ["took 60", "took 1", "took 0", "took 30", "took 2", "took 3", "took 4"]);
      assert.deepEqual(outcomes[3]!.item, takes(30));
    });

  it("works on as many at the same time as there are jobs", async () => {
    const meets: Trial = { meets: 3 };
    assert.deepEqual(told(await collect(inOrder(batches([meets], [meets], [meets]), WORK, 3))), ["met", "met", "met"]);
  });

  for (const jobs of [1, 2])
    it(`answers an item that throws with why, ${jobs} at a time`, async () => {
      const outcomes = await collect(inOrder(batches([takes(1), ends("throw"), takes(2)], [takes(3)]), WORK, jobs));
      assert.deepEqual(told(outcomes), ["took 1", "failed: no. 2 is too much", "took 2", "took 3"]);
    });

  it("answers an item that ends its thread, and does all others once", async () => {
    const row = [
      [takes(1), ends("exit"), takes(2), ends("uncaught"), takes(3)],
      [takes(4)],
      [ends("exit")],
      [takes(5), takes(6)],
      [takes(7)],
    ];
    const outcomes = await collect(inOrder(batches(...row), WORK, 2));
    assert.deepEqual(told(outcomes), [
      "took 1",
      "failed: the thread that read it has died",
      "took 2",
      "failed: the thread that read it has died: nobody catches this",
      "took 3",
      "took 4",
      "failed: the thread that read it has died",
      "took 5",
      "took 6",
      "took 7",
    ]);
  });

  for (const jobs of [1, 2])
    it(`reads on only as its answers are taken, ${jobs} at a time`, async () => {
      let read = 0;
      let ended = false;
      async function* endless(): AsyncGenerator<readonly Trial[]> {
        try {
          for (;;) {
            read++;
            yield [takes(0)];
          }
        } finally {
          ended = true;
        }
      }
      let taken = 0;
      for await (const outcome of inOrder(endless(), WORK, jobs)) {
        assert.ok("output" in outcome);
        if (taken % 10 === 0) await setTimeout(20);
        assert.ok(read - taken <= jobs * 9, `${read} read, ${taken} taken`);
        if (++taken === 40) break;
      }
      assert.ok(ended);
    });

  it("tells what its items' source throws, after the answers before it", async () => {
    async function* broken(): AsyncGenerator<readonly Trial[]> {
      yield [takes(5)];
      throw new Error("the disk is gone");
    }
    for (const jobs of [1, 2]) {
      const outcomes: Tried[] = [];
      await assert.rejects(async () => {
        for await (const outcome of inOrder(broken(), WORK, jobs)) outcomes.push(outcome);
      }, /the disk is gone/);
      assert.deepEqual(told(outcomes), ["took 5"]);
    }
  });
});
