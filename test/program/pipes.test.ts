/** The built program between others: whoever reads it may go, and what it writes on may be full. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { Workplace } from "../unit/cli/support";
import { inNews } from "../unit/rules/news";

const PROGRAM = path.join(process.cwd(), "dist", "cli.js");
const MANY = inNews("Critics say the pier is TK rotten. Observers say the quay is old.");

describe("the program in a pipe", () => {
  let place: Workplace;

  before(function () {
    if (process.platform === "win32") this.skip();
  });
  beforeEach(() => {
    place = new Workplace();
    for (let i = 0; i < 12; i++) place.write(`drafts/${i}.txt`, MANY);
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
      // Whoever should read has gone before the program has begun.
      const { out, err } = shell(`$program ${line} | true; echo "\${PIPESTATUS[0]}"`);
      assert.deepEqual([out, err], ["141\n", ""]);
    });
  }

  it("says what is wrong where the disk is full, and fails", function () {
    if (process.platform !== "linux") this.skip();
    for (const line of ["check -q -f lines drafts", "--help"]) {
      const { out, err } = shell(`$program ${line} >/dev/full; echo "$?"`);
      assert.deepEqual([out, err], ["2\n", "on-the-record: no room left on the disk\n"], line);
    }
  });

  it("goes on where nobody reads its notes", () => {
    const { out } = shell(`$program check -f lines drafts 2> >(true) | wc -l; echo "\${PIPESTATUS[0]}"`);
    assert.deepEqual(out.trim().split(/\s+/), ["36", "1"]);
  });

  it("says the same, in the same order, with several threads", () => {
    place.write("drafts/.sourcing.yml", "zebra: 1\n");
    place.write("drafts/5.txt", Buffer.from([0x43, 0xe9, 0x0a]));
    place.write("drafts/7.txt", "- milk\n- eggs\n- flour\n");
    const told = (jobs: number) => shell(`$program check -j ${jobs} drafts - < drafts/1.txt; echo "$?"`);
    const alone = told(1);
    assert.deepEqual(told(3), alone);
    assert.match(alone.err, /5\.txt: is not valid UTF-8/);
    assert.equal(alone.err.match(/\.sourcing\.yml:1:1: warning/g)?.length, 1);
    assert.match(alone.out, /<stdin>[\s\S]*\n2\n$/);
  });

  it("fixes with several threads what it fixes with one", () => {
    const drafts = Array.from({ length: 3 }, (_, i) => `fix/${i}.md`);
    for (const file of drafts) place.write(file, `${inNews("“No,” she said.")}<!-- src: nmaed; by: Ann Lee -->\n`);
    const fixed = (jobs: number) => {
      shell(`rm -rf done; cp -r fix done; $program check --fix -q -j ${jobs} done`);
      return shell("cat done/*").out;
    };
    const alone = fixed(1);
    assert.equal(fixed(2), alone);
    assert.notEqual(alone, shell("cat fix/*").out);
  });
});
