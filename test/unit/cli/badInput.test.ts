/** What cannot be read is told by each command that reads files, with an exit code; the others go on. */
import assert from "node:assert/strict";
import { readFileSync, symlinkSync, truncateSync } from "node:fs";
import { run, Workplace } from "./support";

const TEXT = "Mara Lind said the ferry had been late again.\n\n“Nobody waits for it,” said Piet Vos.\n";
const COMMANDS = [["check"], ["sources"], ["strip"], ["report"], ["ready"]];

describe("files that are none, on the command line", () => {
  let place: Workplace;
  const write = (name: string, content: string | Uint8Array) => place.write(name, content);

  beforeEach(() => {
    place = new Workplace();
    write("good.txt", TEXT);
  });
  afterEach(() => place.leave());

  for (const [what, make, problem] of [
    [
      "a binary file",
      () => write("bad.txt", Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0])),
      "is binary, or text that is neither UTF-8 nor UTF-16 with a byte-order mark",
    ],
    [
      "a file that is no UTF-8",
      () => write("bad.txt", Buffer.from([72, 105, 32, 0xe9, 116])),
      "is not valid UTF-8 (byte 4): save it as UTF-8",
    ],
    [
      "a UTF-32 file",
      () => write("bad.txt", Buffer.from([0xff, 0xfe, 0, 0, 72, 0, 0, 0])),
      "is binary, or text that is neither UTF-8 nor UTF-16 with a byte-order mark",
    ],
    [
      "half a UTF-16 file",
      () => write("bad.txt", Buffer.from([0xff, 0xfe, 72, 0, 105])),
      "is not valid UTF-16LE: save it as UTF-8",
    ],
    [
      "a link that leads round in a circle",
      () => symlinkSync("bad.txt", "bad.txt"),
      "links that lead round in a circle",
    ],
    [
      "a file of 50 MB",
      () => {
        write("bad.txt", "");
        truncateSync("bad.txt", 50e6);
      },
      "is larger than 10 MB; --max-size says how much is read",
    ],
    ["a file below a file", () => "good.txt/bad.txt", "no such file: what should be a folder is none"],
    ["a file that is not there", () => "bad.txt", "no such file, and no article fits it as a pattern"],
  ] as const) {
    it(`tells of ${what}`, async function () {
      if (process.platform === "win32" && what.includes("link")) return this.skip();
      const bad = make() ?? "bad.txt";
      for (const command of COMMANDS) {
        const { code, out, err } = await run([...command, bad, "good.txt"]);
        assert.equal(code, 2, command[0]);
        assert.ok(err.startsWith(`on-the-record: ${bad}: ${problem}\n`), `${command[0]}: ${err}`);
        assert.doesNotMatch(err, / {4}at |Error:/);
        if (command[0] === "sources" || command[0] === "strip") assert.notEqual(out, "", command[0]);
      }
    });
  }

  it("reads a file that is large, where that is asked for", async () => {
    write("large.txt", `${TEXT}${"\n".repeat(1.2e6)}`);
    assert.equal((await run(["check", "--max-size", "1", "large.txt"])).code, 2);
    assert.equal((await run(["check", "--max-size", "2", "large.txt"])).code, 0);
  });

  it("takes an empty file for what it is", async () => {
    write("empty.txt", "");
    write("mark.txt", "\uFEFF");
    for (const name of ["empty.txt", "mark.txt"]) {
      assert.deepEqual((await run(["check", name])).code, 0, name);
      assert.deepEqual(await run(["strip", name]), { code: 0, out: readFileSync(name, "utf8"), err: "" });
      assert.equal((await run(["sources", "-f", "json", name])).code, 0, name);
      assert.equal((await run(["ready", name])).code, 0, name);
      const report = await run(["report", name]);
      assert.deepEqual([report.code, report.out], [2, ""], name);
      assert.match(report.err, /: read as no article: /);
    }
    assert.equal((await run(["check", "-"], { stdin: "" })).code, 0);
  });

  it("says where a folder holds no articles", async () => {
    write("pictures/a.png", "");
    for (const command of COMMANDS) {
      const { err } = await run([...command, "pictures"]);
      assert.match(err, /^pictures: holds no articles \(\.md, \.markdown, \.txt\)\n/, command[0]);
    }
  });

  it("reads a folder whose name looks like a pattern, and names with blanks", async () => {
    write("drafts [may]/the pier.txt", TEXT);
    const { out } = await run(["sources", "-f", "csv", "drafts [may]"]);
    assert.match(out, /drafts \[may\]\/the pier\.txt,Mara Lind/);
    assert.match((await run(["sources", "-f", "csv", "drafts [may]/the pier.txt"])).out, /Mara Lind/);
  });

  it("counts Windows line ends and byte-order marks as people do", async () => {
    const text = "🚢 The pier is TK old.\r\nThe quay is TK new.\r\n";
    write("mark.txt", `\uFEFF${text}`);
    write("wide.txt", Buffer.from(`\uFEFF${text}`, "utf16le"));
    for (const name of ["mark.txt", "wide.txt"]) {
      const { out } = await run(["check", "-f", "lines", name]);
      assert.deepEqual(
        [...out.matchAll(/:(\d+:\d+):/g)].map(([, at]) => at),
        ["1:16", "2:13"],
        name,
      );
    }
  });
});
