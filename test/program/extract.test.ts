/** `on-the-record extract` as it is shipped: a process of its own, its threads, and pipes at both ends. */
import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
import { run } from "../unit/cli/support";

const CLI = path.resolve("dist/cli.js");

const start = (nodeArgs: readonly string[], ...args: string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [...nodeArgs, CLI, "extract", ...args]);

const said = (id: unknown): string => `${JSON.stringify({ id, text: "Ann Lee said the pool was full." })}\n`;

/** Writes lines for as long as they are taken: that no more of them are is what some tests are about. */
function feed({ stdin }: ChildProcessWithoutNullStreams, lines: Iterable<string>): Promise<void> {
  return pipeline(Readable.from(lines), stdin).catch(() => {});
}

function* endless(): Generator<string> {
  for (let id = 0; ; id++) yield said(id);
}

describe("extract, as a process", () => {
  it("writes the same with one job and with two", async () => {
    const lines = Array.from({ length: 60 }, (_, id) => (id % 7 === 3 ? "{ half-writ\n" : said(id)));
    const child = start([], "--jobs", "2");
    const [out, err, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "close"),
      feed(child, lines),
    ]);
    assert.deepEqual({ code, out, err }, await run(["extract"], { stdin: lines.join("") }));
    assert.equal(code, 2);
    assert.equal(out.split("\n").length - 1, 51);
  });

  for (const jobs of ["1", "2"])
    it(`ends soon after whoever reads it has gone, ${jobs} at a time`, async () => {
      const child = start([], "--jobs", jobs);
      const fed = feed(child, endless());
      await once(child.stdout, "data");
      child.stdout.destroy();
      const [code] = await Promise.race([once(child, "close"), setTimeout(10_000, ["still there"], { ref: false })]);
      assert.equal(code, 141);
      assert.equal(await text(child.stderr), "");
      await fed;
    });

  it("reads no further than its output is taken", async () => {
    const child = start([], "--jobs", "2");
    let written = 0;
    function* counted(): Generator<string> {
      for (const line of endless()) {
        written += line.length;
        yield line;
      }
    }
    const fed = feed(child, counted());
    await once(child.stdout, "readable");
    // It has begun. Then it goes on until all pipes are full, and no further.
    let before = -1;
    while (written !== before) {
      before = written;
      await setTimeout(400);
    }
    assert.ok(written < 500_000, `${written} characters were read ahead`);
    child.kill();
    await fed;
  });

  it("holds no lines", async () => {
    const [LINES, WIDTH] = [3_000, 50_000];
    const filler = "y".repeat(WIDTH);
    function* lines(): Generator<string> {
      for (let id = 0; id < LINES; id++) yield `{"id":${id},"text":"","filler":"${filler}"}\n`;
    }
    // Less memory than the lines take up.
    const child = start(["--max-old-space-size=100"], "--jobs", "2");
    const [out, err, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "close"),
      feed(child, lines()),
    ]);
    assert.deepEqual([code, err], [0, ""]);
    const ids = out.split("\n").flatMap((line) => (line ? [(JSON.parse(line) as { id: number }).id] : []));
    const all = Array.from({ length: LINES }, (_, id) => id);
    assert.deepEqual(ids, all);
  });
});
