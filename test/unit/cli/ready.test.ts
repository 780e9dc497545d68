/** `on-the-record ready`: lines that a problem matcher reads, and an exit code, also where something cannot be read. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { checkReady } from "../../../src/cli/ready";
import { PROBLEM_LINE } from "../../../src/core/problemLine";

const CLEAN = "Mara Lind said the ferry had been late again.\n\n“Nobody waits for it,” said Piet Vos.\n";
const OPEN = CLEAN.replace("late again", "late TK times");
const TAGGED = CLEAN.replace("again.", "again.<!-- src: named; by: Mara Lind -->");

describe("the check before publishing, on the command line", () => {
  let folder: string;
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const run = (...files: string[]) => {
    const [out, err]: [string[], string[]] = [[], []];
    const code = checkReady(files, { out: (line) => out.push(line), err: (line) => err.push(line) });
    return { code, out, err };
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "ready-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("passes what is clean", () => {
    const { code, out, err } = run(write("a.txt", CLEAN));
    assert.deepEqual([code, out, err], [0, [], ["1 file checked: nothing stands in the way."]]);
  });

  for (const [what, text, rule] of [
    ["an open mark", OPEN, "SRC401"],
    ["a tag left in", TAGGED, "SRC402"],
  ] as const) {
    it(`fails at ${what}, with a line that a problem matcher reads`, () => {
      const file = write("a.txt", text.replaceAll("\n", "\r\n"));
      const { code, out } = run(file);
      assert.equal(code, 1);
      assert.equal(out.length, 1);
      const [, name, line, , severity, found] = new RegExp(PROBLEM_LINE).exec(out[0] ?? "") ?? [];
      assert.deepEqual([name, line, severity, found], [file, "1", "error", rule]);
    });
  }

  it("checks the others where one cannot be read, and says so by its exit code", () => {
    const { code, out, err } = run(path.join(folder, "gone.txt"), write("a.txt", OPEN));
    assert.equal(code, 2);
    assert.equal(out.length, 1);
    assert.match(err.join("\n"), /gone\.txt.*ENOENT[\s\S]*1 file checked: 1 not ready/);
  });

  it("checks nothing under a desk's file with an error, or that cannot be read", () => {
    const article = write("a.txt", CLEAN);
    write(".sourcing.yml", "profile: stern\n");
    assert.deepEqual(run(article).code, 2);
    assert.match(
      run(article).err.join("\n"),
      /\.sourcing\.yml:1:10: error[\s\S]*not checked[\s\S]*Nothing was checked/,
    );
    rmSync(path.join(folder, ".sourcing.yml"));
    mkdirSync(path.join(folder, ".sourcing.yml"));
    assert.equal(run(article, article).code, 2);
  });

  it("asks what the desk asks", () => {
    const article = write("a.txt", OPEN);
    write(".sourcing.yml", "rules:\n  to-come: off\n");
    assert.equal(run(article).code, 0);
  });
});
