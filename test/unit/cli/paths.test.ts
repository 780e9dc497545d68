/** Which files a command reads: those named, in folders and by patterns, without what is left out. */
import assert from "node:assert/strict";
import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { findFiles } from "../../../src/cli/input/paths";
import { Workplace } from "./support";

describe("the files of a command", () => {
  let place: Workplace;
  beforeEach(() => {
    place = new Workplace();
    for (const name of [
      "a.md",
      "b.txt",
      "notes.json",
      "drafts/c.md",
      "drafts/may/d.markdown",
      "node_modules/x/readme.md",
    ])
      place.write(name, "Words.\n");
  });
  afterEach(() => place.leave());

  const find = async (...words: string[]) => (await findFiles(words, { ignore: true })).files;

  it("are those named, whatever their endings", async () => {
    assert.deepEqual(await find("notes.json", "a.md"), ["notes.json", "a.md"]);
  });

  it("are the articles of a folder and of those below it, in order", async () => {
    assert.deepEqual(await find("."), ["a.md", "b.txt", "drafts/c.md", "drafts/may/d.markdown"]);
    assert.deepEqual(await find("drafts"), ["drafts/c.md", "drafts/may/d.markdown"]);
  });

  it("are what fits a pattern", async () => {
    assert.deepEqual(await find("drafts/**/*.md"), ["drafts/c.md"]);
    assert.deepEqual(await find("*"), ["a.md", "b.txt"]);
    assert.deepEqual(await find("*.json"), ["notes.json"]);
    assert.deepEqual(await find("{a,b}.*"), ["a.md", "b.txt"]);
  });

  it("are each read once", async () => {
    assert.deepEqual(await find("drafts/c.md", "drafts", path.resolve("drafts/c.md"), "./drafts/c.md"), [
      "drafts/c.md",
      "drafts/may/d.markdown",
    ]);
  });

  it("may have names that look like patterns", async () => {
    place.write("[draft] c*.md", "Words.\n");
    assert.deepEqual(await find("[draft] c*.md"), ["[draft] c*.md"]);
  });

  it("are not what Git ignores, unless they are named", async () => {
    place.write(".gitignore", "drafts/may\nb.txt\n");
    assert.deepEqual(await find("."), ["a.md", "drafts/c.md"]);
    assert.deepEqual(await find("b.txt"), ["b.txt"]);
    assert.equal((await findFiles(["."], { ignore: false })).files.length, 4);
  });

  it("are not what the desk leaves out, even where they are named: that is said", async () => {
    place.write("drafts/.sourcingignore", "*.md\n!c.md\n");
    place.write("drafts/e.md", "Words.\n");
    assert.deepEqual(await find("drafts"), ["drafts/c.md", "drafts/may/d.markdown"]);
    const { files, leftOut, problems } = await findFiles(["drafts/e.md", "drafts/c.md"], { ignore: true });
    assert.deepEqual([files, problems], [["drafts/c.md"], []]);
    assert.match(leftOut.join(), /^drafts\/e\.md: left out by \.sourcingignore/);
  });

  it("are not what a list above the current folder leaves out; the nearest list decides", async () => {
    place.write(".sourcingignore", "may/\n*.txt\ncoverage/*\n");
    place.write("coverage/.sourcingignore", "!kept.md\n");
    place.write("coverage/kept.md", "Words.\n");
    place.write("coverage/other.md", "Words.\n");
    assert.deepEqual(await find("."), ["a.md", "coverage/kept.md", "drafts/c.md"]);
    process.chdir("drafts");
    assert.deepEqual(await find("."), ["c.md"]);
    assert.deepEqual(await find("may", "may/*", "may/d.markdown", "../b.txt"), []);
    process.chdir("..");
  });

  it("are looked for in the folder that is named, and nowhere else", async () => {
    // A list that cannot be read ends the search in its folder: see whether it is met.
    mkdirSync("elsewhere/.sourcingignore", { recursive: true });
    place.write("elsewhere/e.md", "Words.\n");
    assert.deepEqual(await find("drafts", "drafts/*.md", "a.md", `${process.cwd()}/drafts/**/*.md`), [
      "drafts/c.md",
      "drafts/may/d.markdown",
      "a.md",
    ]);
    await assert.rejects(find("elsewhere"), /\.sourcingignore: is a folder$/);
  });

  it("are never what a word says is to be left out", async () => {
    for (const word of ["!drafts/**", "!a.md", ""]) {
      const { files, problems } = await findFiles([word], { ignore: true });
      assert.deepEqual([files, problems.length], [[], 1], word);
    }
    assert.deepEqual(await find("!(a|notes).*"), ["b.txt"]);
  });

  it("are told of where a folder cannot be looked into", async function () {
    if (process.platform === "win32" || process.getuid?.() === 0) return this.skip();
    chmodSync("drafts/may", 0);
    for (const word of [".", "drafts", "drafts/**/*.md"]) {
      const { files, problems } = await findFiles([word], { ignore: true });
      assert.ok(files.includes("drafts/c.md"), word);
      assert.deepEqual(problems, ["drafts/may: may not be read or written: no permission"], word);
    }
    for (const list of [".gitignore", ".sourcingignore"]) {
      place.write(list, "may/\n");
      const { files, problems } = await findFiles(["."], { ignore: true });
      assert.deepEqual([files, problems], [["a.md", "b.txt", "drafts/c.md"], []], list);
      rmSync(list);
    }
    chmodSync("drafts/may", 0o755);
  });

  it("are told where there are none: an error for a name, a note for a folder", async () => {
    mkdirSync("empty");
    const { files, leftOut, problems } = await findFiles(["gone.md", "drafts/*.doc", "empty"], { ignore: true });
    assert.deepEqual(files, []);
    assert.deepEqual(
      problems.map((problem) => problem.split(":")[0]),
      ["gone.md", "drafts/*.doc"],
    );
    assert.match(leftOut.join(), /^empty: holds no articles/);
  });

  it("are found where links lead round in a circle", async () => {
    symlinkSync("..", "drafts/up");
    symlinkSync("loop", "loop");
    assert.deepEqual(await find("drafts"), ["drafts/c.md", "drafts/may/d.markdown"]);
    assert.match((await findFiles(["loop"], { ignore: true })).problems.join(), /^loop: links that lead round/);
  });

  it("lie anywhere", async () => {
    process.chdir("drafts/may");
    assert.deepEqual(await find("../.."), [
      "../../a.md",
      "../../b.txt",
      "../../drafts/c.md",
      "../../drafts/may/d.markdown",
    ]);
    assert.deepEqual(await find("../*.md"), ["../c.md"]);
    process.chdir("../..");
  });
});
