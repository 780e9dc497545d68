/** The desk's file on the command line: the nearest one counts, and what is wrong in it is told with its place. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deskFor } from "../../../src/cli/desk";
import { inNews } from "../rules/news";

describe("the desk's file on the command line", () => {
  let folder: string;
  const file = (...names: string[]) => path.join(folder, ...names);
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(file(name)), { recursive: true });
    writeFileSync(file(name), text);
    return file(name);
  };
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "desk-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const ignores = (files: string) => `ignore:\n  - { rule: SRC105, reason: tried, files: ${files} }\n`;

  it("counts in its folder and below, with patterns from its own folder", () => {
    write(".sourcing.yml", `profile: strict\n${ignores("drafts/may/*.md")}`);
    assert.equal(deskFor(file("a.md")).settings.profile, "strict");
    assert.deepEqual(deskFor(file("a.md")).settings.ignored, []);
    assert.equal(deskFor(file("drafts/may/a.md")).settings.ignored?.length, 1);
  });

  it("gives way to a nearer one", () => {
    write(".sourcing.yml", "profile: strict\n");
    write("drafts/.sourcing.yml", ignores("a.md"));
    assert.deepEqual(deskFor(file("drafts/may/a.md")).settings, { severities: {}, ignored: [], style: {} });
    assert.equal(deskFor(file("drafts/a.md")).settings.ignored?.length, 1);
  });

  it("tells what is wrong with line and column, and then says nothing", () => {
    write(".sourcing.yml", "\uFEFFprofile: strict\r\nrules:\r\n  SRC105: of\r\n");
    const { settings, broken, problems } = deskFor(file("a.md"));
    assert.deepEqual([settings, broken, problems.length], [{}, true, 1]);
    assert.match(problems[0]!, /\.sourcing\.yml:3:11: error: Unknown severity `of`: did you mean `off`\?$/);
  });

  it("counts with a warning in it", () => {
    write(".sourcing.yml", "profile: strict\nzebra: 1\n");
    const { settings, broken, problems } = deskFor(file("a.md"));
    assert.deepEqual([settings.profile, broken], ["strict", false]);
    assert.match(problems[0]!, /\.sourcing\.yml:2:1: warning: /);
  });

  it("lets no control character through to the terminal", () => {
    write(".sourcing.yml", '"\\e[31mred\\u202e": 1\n');
    assert.doesNotMatch(deskFor(file("a.md")).problems.join(""), /[\p{Cc}\p{Cf}]/u);
  });

  const sources = (name: string) =>
    spawnSync(process.execPath, [path.resolve("dist/cli.js"), "sources", file(name)], { encoding: "utf8" });

  it("is in force for `sources`, which goes on without one that is broken", () => {
    const article = write("drafts/a.txt", inNews("A crane fell into the harbour on Tuesday."));
    assert.match(sources("drafts/a.txt").stdout, /SRC105/, article);
    write(".sourcing.yml", "rules: { SRC105: off }\n");
    assert.doesNotMatch(sources("drafts/a.txt").stdout, /SRC105/);
    write(".sourcing.yml", "rules: { SRC105: off\n");
    const { stdout, stderr, status } = sources("drafts/a.txt");
    assert.match(stdout, /SRC105/);
    assert.match(stderr, /\.sourcing\.yml:\d+:\d+: error: /);
    assert.equal(status, 0);
  });
});
