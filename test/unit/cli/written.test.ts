/** Where answers are written to with `--output`: a file, a pipe, and never the copy that is read. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { linkSync, lstatSync, readFileSync, symlinkSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { inNews } from "../rules/news";
import { run, Workplace } from "./support";

const STORY = inNews("Critics say the pier is TK rotten.");

describe("what is written with --output", () => {
  let place: Workplace;
  beforeEach(() => {
    place = new Workplace();
    place.write("a.md", STORY);
    place.write("before.md", STORY.replace("rotten", "old"));
  });
  afterEach(() => place.leave());

  const COMMANDS = [["check"], ["report"], ["export", "-f", "fact-check"]];

  for (const command of COMMANDS) {
    it(`goes into a folder that is made for it: ${command[0]}`, async () => {
      const { code, out } = await run([...command, "-o", "out/may/a.out", "a.md"]);
      assert.deepEqual([code, out], [command[0] === "check" ? 1 : 0, ""]);
      assert.match(readFileSync("out/may/a.out", "utf8"), /Critics/);
    });

    it(`takes the place of no article that is read, whatever it is called: ${command[0]}`, async () => {
      symlinkSync("a.md", "link.md");
      linkSync("a.md", "hard.md");
      for (const output of ["a.md", "./a.md", "link.md", "hard.md"]) {
        const { code, out, err } = await run([...command, "-o", output, "a.md"]);
        assert.deepEqual([code, out], [2, ""], output);
        assert.equal(err, `on-the-record: ${output}: is one of the files that are read: not written over\n`);
        assert.equal(readFileSync("a.md", "utf8"), STORY);
      }
    });

    it(`goes through a pipe, which stays one: ${command[0]}`, async function () {
      if (process.platform === "win32") return this.skip();
      execFileSync("mkfifo", ["pipe"]);
      const read = readFile("pipe", "utf8");
      await run([...command, "-o", "pipe", "a.md"]);
      assert.match(await read, /Critics/);
      assert.ok(lstatSync("pipe").isFIFO());
    });
  }

  it("takes the place of no earlier version that is compared", async () => {
    const { code } = await run(["report", "-o", "before.md", "--against", "before.md", "a.md"]);
    assert.equal(code, 2);
    assert.match(readFileSync("before.md", "utf8"), /is TK old/);
  });

  it("takes the place of an earlier answer", async () => {
    place.write("report.md", "An earlier report.\n");
    assert.equal((await run(["report", "-o", "report.md", "a.md"])).code, 0);
    assert.doesNotMatch(readFileSync("report.md", "utf8"), /An earlier report/);
  });
});
