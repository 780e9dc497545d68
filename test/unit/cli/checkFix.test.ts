/** `on-the-record check --fix`: what is safe is fixed, and nothing else in the file is another byte. */
import assert from "node:assert/strict";
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { createAnalyst } from "../../../src/core";
import { applyEdits, safeEdits } from "../../../src/core/edits";
import { RULES } from "../../../src/core/rules";
import { run, Workplace } from "./support";

const BEFORE = "The mayor resigned, the clerk said.<!-- src: nmaed; by: Ann Lee -->\r\n\r\n\tÇa va 🚢 — fin \u00A0";
const AFTER = BEFORE.replace("nmaed", "named");

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");

describe("check --fix", () => {
  let place: Workplace;
  const write = (name: string, content: string | Uint8Array) => place.write(name, content);
  const fix = (...args: string[]) => run(["check", "--fix", ...args]);

  beforeEach(() => {
    place = new Workplace();
  });
  afterEach(() => place.leave());

  for (const [what, encoded] of [
    ["UTF-8 without a mark", (text: string) => Buffer.from(text)],
    ["UTF-8 with a byte-order mark", (text: string) => Buffer.from(`\uFEFF${text}`)],
    ["UTF-16, little end first", utf16],
    ["UTF-16, big end first", (text: string) => utf16(text).swap16()],
  ] as const) {
    it(`keeps ${what}, line ends and all else`, async () => {
      write("a.txt", encoded(BEFORE));
      const { code, err } = await fix("a.txt");
      assert.deepEqual(readFileSync("a.txt"), encoded(AFTER));
      assert.equal(code, 0);
      assert.match(err, /^1 file checked: nothing found\. 1 finding fixed\.\n/);
    });
  }

  it("makes what the editor makes of every rule's examples, and has nothing left to do", async () => {
    const analyst = createAnalyst();
    for (const [i, { before }] of RULES.flatMap(({ fixes }) => fixes).entries()) {
      const name = write(`${i}.md`, before);
      await fix(name);
      let expected = before;
      for (let edits = safeIn(expected); edits.length > 0; edits = safeIn(expected))
        expected = applyEdits(expected, edits);
      assert.equal(readFileSync(name, "utf8"), expected);
      const touched = statSync(name).mtimeMs;
      assert.doesNotMatch((await fix(name)).err, /fixed/);
      assert.equal(statSync(name).mtimeMs, touched);
    }
    function safeIn(text: string) {
      return safeEdits(analyst.analyse({ text, format: "markdown" }).findings);
    }
  });

  it("lists what is left where it stands then", async () => {
    write("a.md", "A clerk said so.<!-- src: nameed; by: Ann Lee --> The bridge is TK old.\n");
    const { code, out, err } = await run(["check", "--fix", "-f", "lines", "a.md"]);
    assert.match(out, /^a\.md:1:64: warning SRC401: [^\n]+\n$/);
    assert.match(err, /^1 finding in 1 file: 1 warning\. 1 finding fixed\.\n/);
    assert.equal(code, 1);
  });

  it("leaves a read-only file alone, and says so", async () => {
    write("a.txt", BEFORE);
    chmodSync("a.txt", 0o444);
    const { code, err } = await fix("a.txt");
    assert.equal(code, 2);
    assert.match(err, /^on-the-record: a\.txt: is read-only: left as it is\n/);
    assert.equal(readFileSync("a.txt", "utf8"), BEFORE);
  });

  it("follows a link, keeps it and the file's permissions, and leaves nothing else behind", async function () {
    if (process.platform === "win32") return this.skip();
    write("drafts/a.txt", BEFORE);
    chmodSync("drafts/a.txt", 0o640);
    symlinkSync("drafts/a.txt", "link.txt");
    await fix("link.txt");
    assert.ok(lstatSync("link.txt").isSymbolicLink());
    assert.equal(readFileSync("drafts/a.txt", "utf8"), AFTER);
    assert.equal(statSync("drafts/a.txt").mode & 0o777, 0o640);
    assert.deepEqual(readdirSync("drafts"), ["a.txt"]);
  });

  it("prints the text that comes on standard input, fixed, and the findings beside it", async () => {
    const text = `${BEFORE}\nThe bridge is TK old.`;
    const { code, out, err } = await run(["check", "--fix", "-f", "lines", "-"], { stdin: `\uFEFF${text}` });
    assert.equal(out, `\uFEFF${text.replace("nmaed", "named")}`);
    assert.match(err, /^<stdin>:4:15: warning SRC401/);
    assert.equal(code, 1);
  });

  it("takes standard input by itself alone", async () => {
    write("a.txt", BEFORE);
    const { code, out } = await run(["check", "--fix", "-", "a.txt"], { stdin: BEFORE });
    assert.deepEqual([code, out, readFileSync("a.txt", "utf8")], [2, "", BEFORE]);
  });

  it("changes nothing under a desk's file with an error", async () => {
    mkdirSync("drafts");
    write("drafts/a.txt", BEFORE);
    write(".sourcing.yml", "profile: stern\n");
    assert.equal((await fix("drafts")).code, 2);
    assert.equal(readFileSync("drafts/a.txt", "utf8"), BEFORE);
  });
});
