/** How far long work is, for whoever looks at standard error. */
import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { Progress } from "../../../src/cli/output/progress";
import { Terminal } from "../../../src/cli/output/terminal";

/** What is said when results go to a file, or to the same terminal. */
async function said({ watched, columns }: { watched: boolean; columns?: number }): Promise<string> {
  const out = Object.assign(new PassThrough(), columns === undefined ? {} : { columns });
  const err = Object.assign(new PassThrough(), { isTTY: watched });
  const progress = new Progress(new Terminal(out, err));
  progress.tell(() => "too soon");
  await setTimeout(600);
  progress.tell(() => "12 articles");
  progress.tell(() => "too soon again");
  progress.clear();
  progress.clear();
  return String(err.read() ?? "");
}

describe("progress", () => {
  it("is one line that makes room for others, and comes only after a while", async () => {
    assert.equal(await said({ watched: true }), "\r\u001b[2K12 articles\r\u001b[2K");
  });

  it("is for nobody where nobody looks, or where the results are looked at", async () => {
    const all = await Promise.all([said({ watched: false }), said({ watched: true, columns: 80 })]);
    assert.deepEqual(all, ["", ""]);
  });
});
