/** `on-the-record sources`, `strip` and `report`, and what holds for all commands. */
import assert from "node:assert/strict";
import { readFileSync, statSync, symlinkSync } from "node:fs";
import pico from "picocolors";
import { version } from "../../../package.json";
import { optionSyntax } from "../../../src/cli/command";
import { COMMANDS } from "../../../src/cli/commands";
import { articleTable } from "../../../src/cli/formats/table";
import { columnsOf } from "../../../src/cli/output/width";
import { createAnalyst } from "../../../src/core";
import { type Ran, run, Workplace } from "./support";

const TAG = "<!-- src: named; by: Ann Lee; role: city clerk -->";
const BARE =
  "SKELLMOUTH – The bridge was shut on Tuesday.\n\n“It was rusty,” said Ann Lee, the city clerk.\n\nResidents said they had written to the mayor.\n";
const TAGGED = BARE.replace("Tuesday.", `Tuesday.${TAG}`);

describe("the command line", () => {
  let place: Workplace;
  beforeEach(() => {
    place = new Workplace();
  });
  afterEach(() => place.leave());

  const assertUsage = ({ code, out, err }: Ran, words: RegExp) => {
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, words);
  };

  it("helps, with every command in the list, and on each of them", async () => {
    const { code, out } = await run(["--help"]);
    assert.equal(code, 0);
    for (const { name, examples, options } of COMMANDS) {
      assert.match(out, new RegExp(`^  ${name} `, "m"));
      const help = await run(["help", name]);
      assert.equal(help.code, 0);
      for (const { line } of examples) assert.ok(help.out.includes(line), `${name}: ${line}`);
      for (const [key, option] of Object.entries(options)) assert.ok(help.out.includes(optionSyntax(key, option)), key);
      assert.equal((await run([name, "--help"])).out, help.out);
    }
    assert.equal((await run(["help"])).out, out);
    assert.match((await run(["help", "help"])).out, /^Usage: on-the-record help /);
  });

  it("says its version", async () => {
    assert.equal((await run(["--version"])).out, `${version}\n`);
  });

  it("says in a line what is wrong with what was typed", async () => {
    assertUsage(await run(["stripp"]), /unknown command 'stripp'\n\(Did you mean strip\?\)/);
    assertUsage(
      await run(["sources", "--fromat", "csv", "a.md"]),
      /unknown option '--fromat'\n\(Did you mean --format\?\)/,
    );
    assertUsage(
      await run(["sources", "--format", "xml", "a.md"]),
      /'xml' is invalid. Allowed choices are table, csv, json/,
    );
    assertUsage(await run(["strip", "--max-size", "ten", "a.md"]), /whole number, 1 or more/);
    for (const name of ["stripp", "constructor", "__proto__"])
      assertUsage(await run(["help", name]), new RegExp(`^on-the-record: unknown command '${name}'\n$`));
    for (const words of ["report -o", "export --into", "check --stdin-name", "report --against"])
      assertUsage(await run([...words.split(" "), "", "a.md"]), /argument '' is invalid\. It must not be empty\.\n$/);
    assertUsage(await run(["strip"]), /missing required argument 'files'/);
    assertUsage(await run(["sources", "gone.md"]), /gone\.md: no such file/);
  });

  it("colours where it is told to, and nowhere else", async () => {
    place.write("a.md", BARE);
    const isColoured = async (...args: string[]) => (await run([...args, "a.md"])).out.includes("\u001b[1m");
    assert.ok(await isColoured("sources", "--color", "always"));
    assert.ok(await isColoured("--color", "always", "sources"));
    assert.ok(!(await isColoured("sources")));
    assert.ok(!(await isColoured("sources", "--color", "never")));
  });

  it("reads standard input under a name", async () => {
    place.write("drafts/.sourcing.yml", "profile: stern\n");
    assert.match((await run(["sources", "-"], { stdin: BARE })).out, /Ann Lee/);
    const named = await run(["sources", "-", "--stdin-name", "drafts/a.md"], { stdin: BARE });
    assert.match(named.err, /drafts\/a\.md: not read, since the desk's file has an error/);
  });

  describe("sources", () => {
    it("lists several files, each under its name", async () => {
      place.write("a.md", BARE);
      place.write("b.md", BARE);
      const { code, out } = await run(["sources", "."]);
      assert.equal(code, 0);
      assert.match(out, /^a\.md\n[\s\S]*Ann Lee, the city clerk[\s\S]*^b\.md\n/m);
    });

    it("keeps its columns under one another, however wide the letters are", () => {
      const article = createAnalyst().analyse({ text: BARE, format: "plain" });
      const sources = article.sources.map((source) => ({ ...source, label: "李安安" }));
      const colours = pico.createColors(false);
      const lines = articleTable({ ...article, sources }, BARE, { colours, width: 60 }).split("\n");
      const columnOf = (words: string) => {
        const line = lines.find((one) => one.includes(words)) ?? "";
        return columnsOf(line.slice(0, line.indexOf(words)));
      };
      assert.match(lines.join("\n"), /李安安/);
      assert.equal(columnOf("named person"), columnOf("kind "));
    });

    it("tells no name that is kept back", async () => {
      const tag = "<!-- src: official; by: Piet Vos; terms: background -->";
      place.write("a.md", BARE.replace("mayor.", `mayor, an official said.${tag}`));
      for (const format of ["table", "csv", "json"]) {
        const { out } = await run(["sources", "-f", format, "a.md"]);
        assert.match(out, /Ann Lee/);
        assert.doesNotMatch(out, /Piet|Vos/, format);
      }
    });

    it("gives CSV that runs nothing", async () => {
      place.write("=cmd.md", BARE.replace("Ann Lee", "=Ann, Lee"));
      place.write("b.md", BARE);
      const [head, first, ...others] = (await run(["sources", "--format", "csv", "."])).out.split("\r\n");
      assert.equal(head, "file,source,name,role,organisation,kind,strength,claims,line");
      assert.match(first ?? "", /^'=cmd\.md,/);
      assert.ok(others.includes("b.md,Ann Lee,Ann Lee,the city clerk,,named-person,strong,1,3"));
    });

    it("gives JSON, an array in every case", async () => {
      place.write("a.md", BARE);
      const [article] = JSON.parse((await run(["sources", "-f", "json", "."])).out);
      assert.deepEqual(
        [article.file, article.readAs, article.sources[0].name, article.sources[0].line],
        ["a.md", "news", "Ann Lee", 3],
      );
      const none = await run(["sources", "-f", "json", "gone.md"]);
      assert.deepEqual([none.code, JSON.parse(none.out)], [2, []]);
    });
  });

  describe("strip", () => {
    const encodings = {
      "UTF-8": (text: string) => Buffer.from(text),
      "UTF-8 with a mark": (text: string) => Buffer.from(`\uFEFF${text}`),
      "UTF-16": (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le"),
      "UTF-16, big end first": (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
      "Windows line ends": (text: string) => Buffer.from(text.replaceAll("\n", "\r\n")),
    };
    for (const [what, encoded] of Object.entries(encodings)) {
      it(`gives the text as it was before, byte for byte: ${what}`, async () => {
        place.write("a.md", encoded(TAGGED));
        const { code } = await run(["strip", "--in-place", "a.md"]);
        assert.deepEqual([code, readFileSync("a.md")], [0, encoded(BARE)]);
      });
    }

    it("prints, and leaves the file alone", async () => {
      place.write("a.md", TAGGED);
      assert.equal((await run(["strip", "a.md"])).out, BARE);
      assert.equal(readFileSync("a.md", "utf8"), TAGGED);
      assert.equal((await run(["strip", "-"], { stdin: TAGGED })).out, BARE);
    });

    it("writes no file that has no tag, and follows links", async () => {
      place.write("a.md", BARE);
      const { mtimeNs, ino } = statSync("a.md", { bigint: true });
      await run(["strip", "-i", "a.md"]);
      const after = statSync("a.md", { bigint: true });
      assert.deepEqual([after.mtimeNs, after.ino], [mtimeNs, ino]);
      place.write("real.md", TAGGED);
      symlinkSync("real.md", "link.md");
      await run(["strip", "-i", "link.md"]);
      assert.equal(readFileSync("real.md", "utf8"), BARE);
    });

    it("leaves in what only begins like a tag, and says where", async () => {
      const broken = BARE.replace("clerk.", "clerk.<!-- src: nmaed; by: Ann -->");
      place.write("a.md", broken);
      const { code, out, err } = await run(["strip", "a.md"]);
      assert.deepEqual([code, out], [1, broken]);
      assert.match(err, /a\.md:3: a tag that cannot be read/);
    });

    it("takes out marks where that is asked for", async () => {
      const marked = TAGGED.replace("the mayor", "the mayor [CQ]");
      assert.equal((await run(["strip", "-"], { stdin: marked })).out, BARE.replace("the mayor", "the mayor [CQ]"));
      assert.equal((await run(["strip", "--marks", "-"], { stdin: marked })).out, BARE);
    });

    it("changes no standard input", async () => {
      assertUsage(await run(["strip", "-i", "-"], { stdin: TAGGED }), /standard input has none/);
    });
  });

  describe("report", () => {
    it("tells of one article", async () => {
      place.write("a.md", BARE);
      const { code, out } = await run(["report", "a.md"]);
      assert.equal(code, 0);
      assert.match(out, /# Sourcing report[\s\S]*Ann Lee/);
    });

    it("tells of several, and of what was not read", async () => {
      place.write("a.md", BARE);
      place.write("b.md", BARE);
      place.write("list.md", "- milk\n- eggs\n- flour\n");
      const { code, out } = await run(["report", "."]);
      assert.equal(code, 0);
      assert.match(out, /a\.md[\s\S]*b\.md/);
      assert.match(out, /list\.md/);
    });

    it("is HTML, in a file", async () => {
      place.write("a.md", BARE);
      const { code, out } = await run(["report", "-f", "html", "-o", "report.html", "a.md"]);
      assert.deepEqual([code, out], [0, ""]);
      assert.match(readFileSync("report.html", "utf8"), /^<!DOCTYPE html>[\s\S]*Ann Lee/);
    });

    it("compares two versions, the earlier one from a file or from standard input", async () => {
      place.write("a.md", TAGGED);
      place.write("old.md", BARE);
      const fromFile = await run(["report", "--against", "old.md", "a.md"]);
      assert.equal(fromFile.code, 0);
      assert.match(fromFile.out, /gained/i);
      const fromInput = await run(["report", "--against", "-", "a.md"], { stdin: BARE });
      assert.equal(fromInput.out, fromFile.out.replaceAll("old.md", "\\<stdin\\>"));
      assertUsage(await run(["report", "--against", "old.md", "a.md", "old.md"]), /more than one/);
    });

    it("is not made of what is no article, nor written where it cannot be", async () => {
      place.write("list.md", "- milk\n- eggs\n- flour\n");
      assertUsage(await run(["report", "list.md"]), /list\.md: read as no article/);
      place.write("a.md", BARE);
      assertUsage(await run(["report", "-o", "list.md/report.md", "a.md"]), /list\.md\/report\.md: no such file/);
    });

    it("tells no name that is kept back", async () => {
      const tag = "<!-- src: official; by: Ann Lee; terms: background -->";
      place.write("a.md", BARE.replace("said Ann Lee, the city clerk.", `a city official said.${tag}`));
      const { out } = await run(["report", "a.md"]);
      assert.match(out, /a city official/);
      assert.doesNotMatch(out, /Ann/);
    });
  });
});
