/** How `check` prints: each format by a reader of its own, also where names and texts are made to break it. */
import assert from "node:assert/strict";
import { parseStringPromise } from "xml2js";
import { columnsOf, cutFront, cutTo } from "../../../src/cli/output/width";
import { PROBLEM_LINE } from "../../../src/core/problemLine";
import { inNews } from "../rules/news";
import { run, Workplace } from "./support";

/** What it says of critics is found as SRC106, and is itself part of a message. */
const authority = (words: string) => inNews(`${words} say the pier is rotten.`);
const FOUND = authority("Critics");
/** Found as SRC206, with the words in its message. */
const judged = (words: string) => inNews(`“It is ${words},” an official familiar with the talks said.`);
const FORMATS = ["human", "lines", "json", "sarif", "github", "checkstyle"];

describe("formats of check", () => {
  let place: Workplace;
  const write = (name: string, content: string) => place.write(name, content);
  const check = async (...args: string[]) => (await run(["check", "--quiet", ...args])).out;

  beforeEach(() => {
    place = new Workplace();
  });
  afterEach(() => place.leave());

  describe("human", () => {
    it("shows the words that a finding is about, marked in their line where they are few", async () => {
      write("a.txt", FOUND);
      assert.equal(
        await check("a.txt"),
        [
          "a.txt",
          "  5:1  warning  “Critics” names no one. SRC106",
          "                | Critics say the pier is rotten.",
          "                | ^^^^^^^",
          "",
          "",
        ].join("\n"),
      );
    });

    it("marks what takes two columns, or none, where it stands", async () => {
      write("a.txt", authority("🚢 The 港 cafe\u0301 is old. Critics"));
      const lines = (await check("a.txt")).split("\n").map((line) => line.replace(/^ +\| /, ""));
      const marked = lines.findIndex((line) => /^ *\^+$/.test(line));
      const [before] = lines[marked - 1]!.split("Critics");
      assert.equal(lines[marked], " ".repeat(columnsOf(before!)) + "^".repeat(7));
      assert.equal(columnsOf("🚢 The 港 cafe\u0301 is old. "), 23);
    });

    it("shows nothing that stands in a tag", async () => {
      write(
        "a.md",
        `${FOUND}The toll will rise, an official said.<!-- src: official; by: Ann Lee; terms: background -->\n`,
      );
      for (const format of FORMATS) {
        const out = await check("-f", format, "a.md");
        assert.match(out, /SRC302/, format);
        assert.doesNotMatch(out, /Ann Lee/, format);
      }
    });

    it("takes colours on a terminal, and words in any case", async () => {
      write("a.txt", FOUND);
      const { out } = await run(["--color", "always", "check", "-q", "a.txt"]);
      assert.ok(out.includes("\u001B[33mwarning\u001B[39m"));
      assert.ok(!(await check("a.txt")).includes("\u001B"));
    });

    it("cuts words by columns, and never within a sign", () => {
      assert.equal(cutTo("港港港", 6), "港港港");
      assert.equal(cutTo("港港港", 5), "港港…");
      assert.equal(cutFront("a 🚢🚢", 4), "…🚢");
      assert.equal(cutTo("abc", 3), "abc");
    });
  });

  it("lines are what the problem matcher reads", async () => {
    write("a b.txt", FOUND);
    const [, ...parts] = new RegExp(PROBLEM_LINE).exec((await check("-f", "lines", "a b.txt")).trimEnd()) ?? [];
    assert.deepEqual(parts, ["a b.txt", "5", "1", "warning", "SRC106", "“Critics” names no one."]);
  });

  describe("json", () => {
    interface Printed {
      readonly files: {
        readonly file: string;
        readonly readAs: string;
        readonly notShown: number;
        readonly findings: {
          readonly code: string;
          readonly start: { readonly line: number; readonly column: number; readonly offset: number };
          readonly end: { readonly line: number; readonly column: number; readonly offset: number };
        }[];
      }[];
      readonly problems: readonly string[];
      readonly summary: object;
    }
    const printed = async (...args: string[]) => JSON.parse(await check("-f", "json", ...args)) as Printed;

    it("has places from 1 and offsets in UTF-16 units, and all that went wrong", async () => {
      const text = authority("🚢 The pier is old. Critics").replaceAll("\n", "\r\n");
      write("a.txt", text);
      const { files, problems, summary } = await printed("gone.txt", "a.txt");
      const [{ findings }] = files as [Printed["files"][number]];
      const { start, end } = findings.find(({ code }) => code === "SRC106")!;
      assert.equal(text.slice(start.offset, end.offset), "Critics");
      assert.deepEqual([start.line, start.column, end.line, end.column], [5, 21, 5, 28]);
      assert.deepEqual(problems, ["gone.txt: no such file, and no article fits it as a pattern"]);
      assert.deepEqual(summary, {
        files: 1,
        articles: 1,
        findings: { error: 0, warning: 1, information: findings.length - 1, hint: 0 },
        fixed: 0,
      });
    });

    it("is a document for any number of files", async () => {
      write("a.txt", FOUND);
      write("list.md", "- ropes\n");
      write("empty/a.png", "");
      assert.deepEqual((await printed("empty")).files, []);
      assert.deepEqual(
        (await printed("a.txt", "list.md")).files.map(({ file, readAs }) => [file, readAs]),
        [
          ["a.txt", "news"],
          ["list.md", "other"],
        ],
      );
    });

    it("says how many findings are not in it", async () => {
      write("a.txt", inNews("Critics say the pier is rotten. Observers say the quay is old."));
      const all = (await printed("a.txt")).files[0]!.findings.length;
      const { files } = await printed("--max-findings", "1", "a.txt");
      assert.deepEqual([files[0]!.findings.length, files[0]!.notShown], [1, all - 1]);
    });
  });

  describe("github", () => {
    it("is a command for each finding, with what commands are made of escaped", async () => {
      write("100%, a:b.txt", FOUND);
      assert.equal(
        await check("-f", "github", "100%, a:b.txt"),
        "::warning file=100%25%2C a%3Ab.txt,line=5,endLine=5,col=1,endColumn=8,title=SRC106 vague-authority::“Critics” names no one.\n",
      );
    });

    it("has no columns where a finding goes over several lines", async () => {
      write("a.md", "It rained, Ann Lee said.<!-- src: zebra;\nby: Ann Lee -->\n");
      assert.match(
        await check("-f", "github", "a.md"),
        /^::error file=a\.md,line=1,(?:endLine=\d+),(?!col)title=SRC403|line=1,endLine=1,col=/,
      );
    });

    it("names files from the folder that was checked out, and says what could not be read", async () => {
      write("desk/drafts/a.txt", FOUND);
      const before = { folder: process.cwd(), workspace: process.env.GITHUB_WORKSPACE };
      process.env.GITHUB_WORKSPACE = before.folder;
      process.chdir("desk");
      try {
        const out = await check("-f", "github", "drafts/a.txt", "gone.txt");
        assert.match(out, /^::warning file=desk\/drafts\/a\.txt,/);
        assert.match(out, /\n::error title=On the Record::gone\.txt: no such file[^\n]*\n$/);
      } finally {
        process.chdir(before.folder);
        if (before.workspace === undefined) delete process.env.GITHUB_WORKSPACE;
        else process.env.GITHUB_WORKSPACE = before.workspace;
      }
    });
  });

  it("checkstyle is XML, with what XML has no place for left out", async () => {
    write('a&b <\u0001>".txt', judged("a <shameful> & 'sorry' disgrace"));
    write("b.txt", "Mara Lind said so.\n");
    const { checkstyle } = await parseStringPromise(await check("-f", "checkstyle"));
    const [first, second] = checkstyle.file;
    assert.equal(first.$.name, 'a&b <>".txt');
    const judgement = first.error.find(({ $ }: { $: { source: string } }) => $.source === "SRC206").$;
    assert.equal(judgement.message, "“a <shameful> & 'sorry' disgrace”: a source without a name judges.");
    assert.deepEqual([judgement.line, judgement.column, judgement.severity], ["5", "8", "warning"]);
    assert.deepEqual([second.$.name, second.error], ["b.txt", undefined]);
  });

  describe("under attack", () => {
    const NAME = "::set-output name=a::b\u001B[31m\u202E\n::error::c]]>%0A.txt";
    const TEXT = judged("a shameful \u001B]0;t\u0007 \u009B31m \u202E ::add-mask::x ]]> </error> disgrace").replace(
      "“It",
      "::stop-commands::y It is old.\n\n“It",
    );

    for (const format of FORMATS) {
      it(`${format} lets no control character, bidi mark or command through`, async () => {
        write(NAME, TEXT);
        const { out, err } = await run(["check", "-f", format, "."]);
        assert.match(out, /SRC\d{3}/);
        for (const text of [out, err]) assert.doesNotMatch(text, /[^\P{Cc}\n]|\p{Cf}/u);
        if (format === "github")
          assert.ok(out.split("\n").every((line) => /^(?:::(?:warning|notice|error) file=|$)/.test(line)));
        else assert.doesNotMatch(out, /^\s*::/m);
        assert.doesNotMatch(err, /^\s*::/m);
        if (format === "json" || format === "sarif") JSON.parse(out);
        if (format === "checkstyle") await parseStringPromise(out);
      });
    }
  });
});
