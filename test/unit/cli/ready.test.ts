/** `on-the-record ready`: lines that a problem matcher reads, and an exit code, also where something cannot be read. */
import assert from "node:assert/strict";
import { mkdirSync, rmSync } from "node:fs";
import { PROBLEM_LINE } from "../../../src/core/problemLine";
import { run as runProgram, Workplace } from "./support";

const CLEAN = "Mara Lind said the ferry had been late again.\n\n“Nobody waits for it,” said Piet Vos.\n";
const OPEN = CLEAN.replace("late again", "late TK times");
const TAGGED = CLEAN.replace("again.", "again.<!-- src: named; by: Mara Lind -->");

describe("the check before publishing, on the command line", () => {
  let place: Workplace;
  const write = (name: string, text: string) => place.write(name, text);
  const run = async (...files: string[]) => {
    const { code, out, err } = await runProgram(["ready", ...files]);
    const lines = (text: string) => text.split("\n").filter((line) => line !== "");
    return { code, out: lines(out), err: lines(err) };
  };

  beforeEach(() => {
    place = new Workplace();
  });
  afterEach(() => place.leave());

  it("passes what is clean", async () => {
    const { code, out, err } = await run(write("a.txt", CLEAN));
    assert.deepEqual([code, out, err], [0, [], ["1 file checked: nothing stands in the way."]]);
  });

  for (const [what, text, rule] of [
    ["an open mark", OPEN, "SRC401"],
    ["a tag left in", TAGGED, "SRC402"],
  ] as const) {
    it(`fails at ${what}, with a line that a problem matcher reads`, async () => {
      const file = write("a.txt", text.replaceAll("\n", "\r\n"));
      const { code, out } = await run(file);
      assert.equal(code, 1);
      assert.equal(out.length, 1);
      const [, name, line, , severity, found] = new RegExp(PROBLEM_LINE).exec(out[0] ?? "") ?? [];
      assert.deepEqual([name, line, severity, found], [file, "1", "error", rule]);
    });
  }

  it("checks the others where one cannot be read, and says so by its exit code", async () => {
    const { code, out, err } = await run("gone.txt", write("a.txt", OPEN));
    assert.equal(code, 2);
    assert.equal(out.length, 1);
    assert.match(err.join("\n"), /gone\.txt: no such file[\s\S]*1 file checked: 1 not ready/);
  });

  it("checks nothing under a desk's file with an error, or that cannot be read", async () => {
    const article = write("a.txt", CLEAN);
    write(".sourcing.yml", "profile: stern\n");
    assert.deepEqual((await run(article)).code, 2);
    assert.match(
      (await run(article)).err.join("\n"),
      /\.sourcing\.yml:1:10: error[\s\S]*not read[\s\S]*Nothing was checked/,
    );
    rmSync(".sourcing.yml");
    mkdirSync(".sourcing.yml");
    assert.equal((await run(article)).code, 2);
  });

  it("asks what the desk asks", async () => {
    const article = write("a.txt", OPEN);
    write(".sourcing.yml", "rules:\n  to-come: off\n");
    assert.equal((await run(article)).code, 0);
  });
});
