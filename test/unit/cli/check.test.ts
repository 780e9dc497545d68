/** `on-the-record check`: what it reads, what it finds, and what it ends with. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inNews } from "../rules/news";
import { run, Workplace } from "./support";

const CLEAN = "Mara Lind said the ferry had been late again.\n\n“Nobody waits for it,” said Piet Vos.\n";
/** A warning, SRC106. */
const WARNED = inNews("Critics say the pier is rotten.");
/** A note, SRC105. */
const NOTED = inNews("A crane fell into the harbour on Tuesday.");
/** An error, SRC403. */
const BROKEN = CLEAN.replace("again.", "again.<!-- src: zebra -->");
const NO_ARTICLE = "- ropes\n- two lamps\n- TK\n";

describe("check, on the command line", () => {
  let place: Workplace;
  const write = (name: string, content: string | Uint8Array) => place.write(name, content);
  /** The files and codes of what is found. */
  const found = async (...args: string[]) => {
    const { out } = await run(["check", "-f", "lines", ...args]);
    return [...out.matchAll(/^(.+?):\d+:\d+: \w+ (SRC\d+):/gm)].map(([, file, code]) => `${file} ${code}`);
  };

  beforeEach(() => {
    place = new Workplace();
  });
  afterEach(() => place.leave());

  describe("ends with", () => {
    for (const [severity, text, fails] of [
      ["nothing", CLEAN, []],
      ["a note", NOTED, ["information", "hint"]],
      ["a warning", WARNED, ["warning", "information", "hint"]],
      ["an error", BROKEN, ["error", "warning", "information", "hint"]],
    ] as const) {
      it(`1 for ${severity} where --fail-on asks for it`, async () => {
        write("a.txt", text);
        for (const failOn of ["error", "warning", "information", "hint", "never"]) {
          const { code } = await run(["check", "--fail-on", failOn, "a.txt"]);
          assert.equal(code, fails.some((one) => one === failOn) ? 1 : 0, failOn);
        }
        assert.equal((await run(["check", "a.txt"])).code, fails.some((one) => one === "warning") ? 1 : 0);
      });
    }

    it("2 where a file cannot be read, and checks the others", async () => {
      write("a.txt", WARNED);
      const { code, out, err } = await run(["check", "gone.txt", "a.txt"]);
      assert.equal(code, 2);
      assert.match(out, /SRC106/);
      assert.match(err, /^on-the-record: gone\.txt: no such file.*\n1 finding in 1 file: 1 warning\.\n$/);
    });

    it("2 for wrong usage, which prints no findings", async () => {
      write("a.txt", WARNED);
      for (const args of [["--format", "yaml"], ["--fail-on", "minor"], ["--max-findings", "0"], ["--zebra"]]) {
        const { code, out, err } = await run(["check", ...args, "a.txt"]);
        assert.deepEqual([code, out], [2, ""], args.join(" "));
        assert.match(err, /^on-the-record: /);
      }
    });

    it("1 however few findings are listed", async () => {
      write("a.txt", inNews("Critics say the pier is rotten.<!-- src: zebra -->"));
      const { code, out, err } = await run([
        "check",
        "-f",
        "lines",
        "--max-findings",
        "1",
        "--fail-on",
        "warning",
        "a.txt",
      ]);
      assert.deepEqual([code, out.trim().split("\n").length], [1, 1]);
      assert.match(out, /SRC403/);
      assert.match(err, /1 finding not shown/);
    });
  });

  describe("reads", () => {
    it("the current folder where nothing is named, without what is ignored", async () => {
      for (const name of ["a.txt", "drafts/b.md", "old/c.md", "notes/d.md", "e.html"]) write(name, WARNED);
      write(".gitignore", "old/\n");
      write(".sourcingignore", "notes/\n");
      assert.deepEqual(await found(), ["a.txt SRC106", "drafts/b.md SRC106"]);
      assert.deepEqual(await found("--no-ignore", "old", "notes"), ["old/c.md SRC106", "notes/d.md SRC106"]);
    });

    it("a file that Git ignores where it is named, and none that the desk does", async () => {
      write("old/c.md", WARNED);
      write("notes/d.md", WARNED);
      write(".gitignore", "old/\n");
      write(".sourcingignore", "notes/\n");
      assert.deepEqual(await found("old/c.md", "notes/d.md"), ["old/c.md SRC106"]);
      assert.match((await run(["check", "notes/d.md"])).err, /notes\/d\.md: left out by \.sourcingignore/);
      assert.equal((await run(["check", "-q", "notes/d.md"])).err, "");
    });

    it("patterns, each file once", async () => {
      for (const name of ["drafts/a.md", "drafts/may/b.md", "c.md"]) write(name, WARNED);
      const twice = ["drafts/**/*.md", "drafts", "drafts/a.md"];
      assert.deepEqual(await found(...twice), ["drafts/a.md SRC106", "drafts/may/b.md SRC106"]);
      assert.equal((await run(["check", "outbox/*.md"])).code, 2);
    });

    it("standard input, under the name that it is given", async () => {
      write("strict/.sourcing.yml", "rules: { vague-authority: error }\n");
      const { out } = await run(["check", "-f", "lines", "-", "--stdin-name", "strict/a.md"], { stdin: WARNED });
      assert.match(out, /^strict\/a\.md:5:1: error SRC106: /);
      assert.match((await run(["check", "-f", "lines", "-"], { stdin: WARNED })).out, /^<stdin>:5:1: warning SRC106: /);
    });

    it("what the desk has decided, and under another profile where one is named", async () => {
      write("a.txt", NOTED);
      write(".sourcing.yml", "profile: strict\n");
      assert.match((await run(["check", "-f", "lines", "a.txt"])).out, /: warning SRC105/);
      assert.match((await run(["check", "-f", "lines", "--profile", "standard", "a.txt"])).out, /: info SRC105/);
    });

    it("nothing of the prose where a file is no article, and says why", async () => {
      write("list.md", NO_ARTICLE);
      const { code, err } = await run(["check", "list.md"]);
      assert.equal(code, 1);
      assert.match(err, /^1 finding in 1 file: 1 warning\.\nlist\.md read as no article: .+\.\n$/);
      for (const name of ["b.md", "c.md", "d.md"]) write(name, NO_ARTICLE);
      assert.match((await run(["check"])).err, /4 files read as no article\.\n$/);
    });
  });

  it("says nothing but findings where it is to be quiet", async () => {
    write("a.txt", CLEAN);
    write("list.md", "- ropes\n");
    assert.deepEqual(await run(["check", "--quiet"]), { code: 0, out: "", err: "" });
    assert.equal((await run(["check"])).err.split("\n")[0], "2 files checked: nothing found.");
  });

  it("writes into a file, and sums up on standard error", async () => {
    write("a.txt", WARNED);
    const { code, out, err } = await run(["check", "-f", "lines", "-o", "found.txt", "--color", "always", "a.txt"]);
    assert.deepEqual([code, out, err], [1, "", "1 finding in 1 file: 1 warning.\n"]);
    assert.match(readFileSync("found.txt", "utf8"), /^a\.txt:5:1: warning SRC106: .*\n$/);
    const failed = await run(["check", "-o", "a.txt/found.txt", "a.txt"]);
    assert.equal(failed.code, 2);
    assert.match(failed.err, /^on-the-record: a\.txt\/found\.txt: /);
  });
});
