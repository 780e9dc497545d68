/** What is a news article, what an opinion piece, and what no article at all: the last two are left in peace. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Article, TextFormat } from "../../../src/core";
import type { AnalysisSettings } from "../../../src/core/model";
import { FIXTURES, formatOf, readGolds } from "./gold";
import { NEWS, OPINION, OTHER } from "./kindTexts";
import { analyst } from "./shared";

const FOLDER = path.join(FIXTURES, "other");
const FILES = readdirSync(FOLDER);

function analyse(text: string, format: TextFormat = "markdown", settings: AnalysisSettings = {}): Article {
  return analyst.analyse({ text, format, settings });
}

const fixture = (file: string): Article => analyse(readFileSync(path.join(FOLDER, file), "utf8"), formatOf(file));

describe("files that are no articles", () => {
  it("are of many kinds", () => assert.ok(FILES.length >= 36, `there are ${FILES.length}`));

  for (const file of FILES)
    it(`${file} has no findings, and the status item says why`, () => {
      const { findings, kind, kindBecause } = fixture(file);
      assert.deepEqual({ kind, findings }, { kind: "other", findings: [] });
      assert.match(kindBecause, /^(?:it|its|people|each|hardly|there)\b.{5,80}[^.]$/);
    });

  const REASONS: Readonly<Record<string, RegExp>> = {
    "abstract.txt": /paper/,
    "agenda.md": /minutes|agenda/,
    "changelog.md": /changelog/,
    "chat.txt": /chat/,
    "CMakeLists.txt": /code/,
    "commits.txt": /commits/,
    "config-ini.txt": /settings/,
    "council-minutes.txt": /minutes/,
    "cover-letter.txt": /letter/,
    "cv.txt": /curriculum vitae/,
    "encyclopaedia.md": /encyclopaedia/,
    "faq.md": /questions/,
    "fiction-chapter.txt": /fiction/,
    "licence.txt": /contracts/,
    "lyrics.txt": /song/,
    "manual.txt": /manual/,
    "play.txt": /plays/,
    "recipe.md": /recipe/,
    "server-log.txt": /log/,
    "speech.txt": /speech/,
    "stack-trace.txt": /trace/,
    "subtitles.txt": /subtitles/,
    "tides-tsv.txt": /table/,
    "todo.md": /to-do|boxes/,
  };
  for (const [file, reason] of Object.entries(REASONS))
    it(`${file}: the reason fits`, () => assert.match(fixture(file).kindBecause, reason));
});

describe("the kind of a document", () => {
  for (const gold of readGolds())
    it(`${gold.name} is ${gold.kind}`, () => {
      const { kind, kindBecause } = analyse(gold.text, gold.format);
      assert.equal(kind, gold.kind, kindBecause);
    });

  for (const [kind, texts] of Object.entries({ news: NEWS, other: OTHER, opinion: OPINION }))
    for (const [name, text] of Object.entries(texts))
      it(`${kind}: ${name}`, () => {
        const article = analyse(text);
        assert.equal(article.kind, kind, article.kindBecause);
        if (kind !== "news") assert.deepEqual(article.findings, []);
      });

  it("survives lines wrapped at a width", () => {
    for (const [name, text] of Object.entries(NEWS)) {
      const { kind, kindBecause } = analyse(wrapped(text), "plain");
      assert.equal(kind, "news", `${name}: ${kindBecause}`);
    }
  });

  for (const [what, text] of [
    ["nothing", ""],
    ["a headline alone", "Bridge to close"],
    ["code alone", "```\nlet tide = 3;\n```\n"],
  ] as const)
    it(`is none for ${what}`, () => assert.equal(analyse(text).kind, "other"));
});

describe("what people decide of a document", () => {
  const todo = readFileSync(path.join(FOLDER, "todo.md"), "utf8");
  const brief = NEWS["a brief"]!;

  it("beats what it looks like: the settings", () => {
    for (const readAs of ["news", "opinion", "other"] as const)
      for (const text of [todo, brief]) {
        const { kind, kindBecause } = analyse(text, "markdown", { readAs });
        assert.deepEqual([kind, kindBecause], [readAs, "it was chosen to be read so"]);
      }
  });

  it("beats what it looks like: the front matter, unless the settings say otherwise", () => {
    const text = `---\nkind: news\n---\n\n${todo}`;
    assert.deepEqual([analyse(text).kind, analyse(text).kindBecause], ["news", "its front matter says “kind: news”"]);
    assert.equal(analyse(text, "markdown", { readAs: "other" }).kind, "other");
    assert.equal(analyse(`---\ntype: Op-Ed\n---\n\n${brief}`).kind, "opinion");
    assert.equal(analyse(`---\nkind: notes\n---\n\n${brief}`).kind, "other");
    assert.equal(analyse(`---\nkind: of blue\n---\n\n${brief}`).kind, "news");
  });

  it("beats what it looks like: a tag", () => {
    const text = `${todo}\n- [ ] the pier is shut<!-- src: named; by: Piet Vos -->\n`;
    assert.deepEqual([analyse(text).kind, analyse(text).kindBecause], ["news", "a source is tagged in it"]);
    assert.equal(analyse(`${todo}\n<!-- src-ignore-file SRC102: a list -->\n`).kind, "other");
  });
});

const WIDTH = 68;

/** Without the marks of Markdown. */
function wrapped(text: string): string {
  return text.replace(/[*#]{1,2} ?/g, "").replace(new RegExp(`(?=.{${WIDTH}})(.{20,${WIDTH}}) `, "g"), "$1\n");
}
