/** The desk's file on the command line: the nearest one counts, and what is wrong in it is told with its place. */
import assert from "node:assert/strict";
import { rmSync, symlinkSync } from "node:fs";
import { DeskFiles } from "../../../src/cli/input/desk";
import { inNews } from "../rules/news";
import { run, Workplace } from "./support";

describe("the desk's file on the command line", () => {
  let place: Workplace;
  const write = (name: string, text: string) => place.write(name, text);
  const deskFor = (file: string) => new DeskFiles().deskFor(file);

  beforeEach(() => {
    place = new Workplace();
  });
  afterEach(() => place.leave());

  const ignores = (files: string) => `ignore:\n  - { rule: SRC105, reason: tried, files: ${files} }\n`;

  it("counts in its folder and below, with patterns from its own folder", () => {
    write(".sourcing.yml", `profile: strict\n${ignores("drafts/may/*.md")}`);
    assert.equal(deskFor("a.md").settings?.profile, "strict");
    assert.deepEqual(deskFor("a.md").settings?.ignored, []);
    assert.equal(deskFor("drafts/may/a.md").settings?.ignored?.length, 1);
  });

  it("gives way to a nearer one", () => {
    write(".sourcing.yml", "profile: strict\n");
    write("drafts/.sourcing.yml", ignores("a.md"));
    assert.deepEqual(deskFor("drafts/may/a.md").settings, { severities: {}, ignored: [], style: {} });
    assert.equal(deskFor("drafts/a.md").settings?.ignored?.length, 1);
  });

  it("tells what is wrong with line and column, and then decides nothing", () => {
    write(".sourcing.yml", "\uFEFFprofile: strict\r\nrules:\r\n  SRC105: of\r\n");
    const { settings, problems } = deskFor("a.md");
    assert.deepEqual([settings, problems.length], [undefined, 1]);
    assert.match(problems[0]!, /\.sourcing\.yml:3:11: error: Unknown severity `of`: did you mean `off`\?$/);
  });

  it("decides nothing where it is a link that leads nowhere, or what never ends", function () {
    if (process.platform === "win32") return this.skip();
    for (const to of ["gone.yml", ".sourcing.yml", "/dev/zero"]) {
      symlinkSync(to, ".sourcing.yml");
      const { settings, problems } = deskFor("a.md");
      assert.deepEqual([settings, problems.length], [undefined, 1], to);
      assert.match(problems[0]!, /^\.sourcing\.yml: error: /);
      rmSync(".sourcing.yml");
    }
  });

  it("counts with a warning in it", () => {
    write(".sourcing.yml", "profile: strict\nzebra: 1\n");
    const { settings, problems } = deskFor("a.md");
    assert.equal(settings?.profile, "strict");
    assert.match(problems[0]!, /\.sourcing\.yml:2:1: warning: /);
  });

  it("lets no control character through to the terminal", () => {
    write(".sourcing.yml", '"\\e[31mred\\u202e": 1\n');
    assert.doesNotMatch(deskFor("a.md").problems.join(""), /[\p{Cc}\p{Cf}]/u);
  });

  it("tells what is wrong once", () => {
    write(".sourcing.yml", "zebra: 1\n");
    const desks = new DeskFiles();
    const told = ["a.md", "b.md", "drafts/c.md"].map((file) => desks.deskFor(file).problems.length);
    assert.deepEqual(told, [1, 0, 0]);
  });

  it("is in force for `sources`, which reads nothing under one that is broken", async () => {
    const article = write("drafts/a.txt", inNews("A crane fell into the harbour on Tuesday."));
    assert.match((await run(["sources", article])).out, /Mara Lind/);
    write(".sourcing.yml", "sources:\n  - { id: guild, name: Mara Lind, terms: background }\n");
    assert.doesNotMatch((await run(["sources", article])).out, /Mara Lind/);
    write(".sourcing.yml", "sources: [\n");
    const { code, out, err } = await run(["sources", article]);
    assert.match(err, /\.sourcing\.yml:\d+:\d+: error: [\s\S]*a\.txt: not read/);
    assert.deepEqual([code, out], [2, ""]);
  });
});
