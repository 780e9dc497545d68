/** The built program between others: whoever reads it may go, and what it writes on may be full. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { inNews } from "../rules/news";
import { Workplace } from "./support";

const PROGRAM = path.join(process.cwd(), "dist", "cli.js");
const MANY = inNews("Critics say the pier is TK rotten. Observers say the quay is old.");

describe("the program in a pipe", () => {
  let place: Workplace;

  before(function () {
    if (process.platform === "win32") this.skip();
  });
  beforeEach(() => {
    place = new Workplace();
    for (let i = 0; i < 30; i++) place.write(`drafts/${i}.txt`, MANY);
  });
  afterEach(() => place.leave());

  /** Runs a line in a shell; `$program` is the command line, and `${PIPESTATUS[0]}` how it ended. */
  const shell = (line: string) => {
    const { stdout, stderr } = spawnSync("bash", ["-c", line], {
      encoding: "utf8",
      env: { ...process.env, program: `${process.execPath} ${PROGRAM}` },
    });
    return { out: stdout, err: stderr };
  };

  for (const line of ["check -f lines drafts", "strip drafts", "ready drafts"]) {
    it(`${line.split(" ")[0]} ends quietly where nobody reads on`, () => {
      const { out, err } = shell(`$program ${line} | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`);
      assert.deepEqual([out, err], ["141\n", ""]);
    });
  }

  it("says what is wrong where the disk is full, and fails", function () {
    if (process.platform !== "linux") this.skip();
    for (const line of ["check -q -f lines drafts", "--help", "help check", "--version"]) {
      const { out, err } = shell(`$program ${line} >/dev/full; echo "$?"`);
      assert.deepEqual([out, err], ["2\n", "on-the-record: no room left on the disk\n"], line);
    }
  });

  it("goes on where nobody reads its notes", () => {
    const { out } = shell(`$program check -f lines drafts 2> >(true) | wc -l; echo "\${PIPESTATUS[0]}"`);
    assert.deepEqual(out.trim().split(/\s+/), ["90", "1"]);
  });
});
