/** Progress: for whoever looks, late enough, and never among the results. */
import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { Progress } from "../../../src/cli/output/progress";
import { Terminal } from "../../../src/cli/output/terminal";

describe("progress", () => {
  const terminalOf = (watched: boolean) => {
    const [out, err] = [new PassThrough(), Object.assign(new PassThrough(), { isTTY: watched })];
    const read = (stream: PassThrough) => String(stream.read() ?? "");
    return { terminal: new Terminal(out, err, "never"), out: () => read(out), err: () => read(err) };
  };

  it("shows from the second second on, with how long it still takes", () => {
    let now = 0;
    const { terminal, err } = terminalOf(true);
    const progress = new Progress(terminal, "files", 4000, () => now);
    now = 900;
    progress.step();
    assert.equal(err(), "");
    now = 2000;
    progress.step();
    assert.equal(err(), "2 of 4,000 files, 1 h 7 min left");
    now = 2050;
    progress.step();
    assert.equal(err(), "");
  });

  it("gives way to what is written, and is cleared at the end", async () => {
    let now = 0;
    const { terminal, out, err } = terminalOf(true);
    const progress = new Progress(terminal, "lines", undefined, () => now);
    now = 1500;
    progress.step();
    terminal.note("a.md: holds no articles");
    assert.equal(err(), "1 lines, 0.7 a second\r\u001b[Ka.md: holds no articles\n");
    now = 3000;
    progress.step();
    await terminal.write("result\n");
    assert.deepEqual([out(), err()], ["result\n", "2 lines, 0.7 a second\r\u001b[K"]);
  });

  it("is not there where nobody looks", () => {
    const { terminal, err } = terminalOf(false);
    const progress = new Progress(terminal, "files", 2, () => Number.MAX_SAFE_INTEGER);
    progress.step();
    assert.equal(err(), "");
  });
});
