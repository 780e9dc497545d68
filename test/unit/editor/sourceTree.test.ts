/** The rows of the Sources view. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Article, TextFormat } from "../../../src/core/model";
import { findRow, type Row } from "../../../src/editor/view/row";
import { type SourceTreeOptions, sourceTree } from "../../../src/editor/view/sourceTree";
import { analyst } from "../articles/shared";
import { article, type Line, type Speaker } from "./support/marked";

const khan: Speaker = { label: "Ann Khan", kind: "named-person", role: "city clerk" };
const aide: Speaker = { label: "an aide", kind: "unnamed-official" };
const minutes: Speaker = { label: "the minutes", kind: "document" };
const courier: Speaker = { label: "Courier", kind: "outlet" };

const PLAIN: SourceTreeOptions = { sort: "mention", group: "none", filter: "" };

const LINES: readonly Line[] = [
  { marked: "⟦An aide⟧ ⟨said⟩ ⟪the crane was old⟫", speaker: aide, strength: "weak", through: [courier] },
  { marked: "⟦Khan⟧ ⟨said⟩ ⟪the pier was closed⟫", speaker: khan, strength: "strong" },
  { marked: "⟦She⟧ ⟨said⟩ ⟪it rained⟫", speaker: khan, confidence: "guess" },
  { marked: "⟦The minutes⟧ ⟨say⟩ ⟪nothing was paid⟫", speaker: minutes },
  { marked: "⟨It is said⟩ ⟪that it floods⟫" },
];

function rows(options: Partial<SourceTreeOptions> = {}, lines = LINES, more: Partial<Article> = {}): Row[] {
  const made = article(lines, more);
  return sourceTree(made.text, made.article, { ...PLAIN, ...options });
}

const labels = (all: readonly Row[]): string[] => all.map(({ label }) => label);

describe("the Sources view", () => {
  it("lists sources by first mention, each with its claims in reading order, and what the text leaves open last", () => {
    const all = rows();
    assert.deepEqual(labels(all), ["an aide", "Ann Khan", "the minutes", "Left open by the text"]);
    assert.deepEqual(labels(all[1]!.children), ["the pier was closed", "it rained"]);
    assert.deepEqual(
      all.map(({ description }) => description),
      [
        "▂▄ unnamed official · 1 claim · adequate",
        "▂▄ named person · 2 claims · adequate",
        "▂▄ document or record · 1 claim · adequate",
        "1 claim",
      ],
    );
    assert.deepEqual(
      all[1]!.children.map(({ description }) => description),
      ["▂▄▆ line 2 · strong", "▂▄ line 3 · adequate · guess"],
    );
  });

  it("lists the tellers of a claim where there is more than one, from the first to the outlet", () => {
    const [first, second] = rows({}, LINES, { outlet: "Herald" });
    assert.deepEqual(
      first!.children[0]!.children.map(({ label, description }) => [label, description]),
      [
        ["an aide", "unnamed official, spoke first"],
        ["Courier", "outlet, had it from an aide"],
        ["Herald", "this outlet, had it from Courier"],
      ],
    );
    assert.deepEqual(labels(second!.children[0]!.children), ["Ann Khan", "Herald"]);
    assert.deepEqual(rows()[1]!.children[0]!.children, []);
  });

  it("says every row in words", () => {
    const [first, second] = rows();
    assert.equal(first!.spoken, "an aide, unnamed official, 1 claim, adequate");
    assert.equal(second!.spoken, "Ann Khan, named person, 2 claims, adequate");
    assert.equal(second!.children[1]!.spoken, "it rained, line 3, adequate, guess");
    assert.equal(first!.children[0]!.children[1]!.spoken, "Courier, outlet, had it from an aide, teller 2 of 2");
  });

  it("tells groups of kinds apart by the shape of the icon", () => {
    const icons = rows().map(({ icon }) => icon?.name);
    assert.equal(new Set(icons).size, icons.length);
  });

  it("sorts by kind and by strength", () => {
    assert.deepEqual(labels(rows({ sort: "kind" })).slice(0, 3), ["Ann Khan", "an aide", "the minutes"]);
    const made = article(LINES);
    const levels = ["weak", "strong", "none"] as const;
    const sources = made.article.sources.map((source, i) => ({
      ...source,
      strength: { level: levels[i]!, reasons: ["so"] },
    }));
    const sorted = sourceTree(made.text, { ...made.article, sources }, { ...PLAIN, sort: "strength" });
    assert.deepEqual(labels(sorted).slice(0, 3), ["Ann Khan", "an aide", "the minutes"]);
  });

  it("groups by kind and by strength, under headings that are unfolded", () => {
    const byKind = rows({ group: "kind" });
    assert.deepEqual(
      byKind.map(({ label, children }) => [label, ...labels(children)]),
      [
        ["Named sources", "Ann Khan"],
        ["Unnamed sources", "an aide", "Left open by the text"],
        ["Records and data", "the minutes"],
      ],
    );
    assert.ok(byKind.every(({ unfolded }) => unfolded));
    assert.deepEqual(
      byKind.map(({ description }) => description),
      ["1 source", "1 source", "1 source"],
    );
    assert.deepEqual(labels(rows({ group: "strength" })), ["Adequate sourcing", "No sourcing"]);
  });

  it("filters by the words of sources and of claims", () => {
    assert.deepEqual(labels(rows({ filter: "CLERK" })), ["Ann Khan"]);
    const [only, ...others] = rows({ filter: "it  rained" });
    assert.deepEqual([only!.label, labels(only!.children), others], ["Ann Khan", ["it rained"], []]);
    assert.deepEqual(rows({ filter: "nowhere" }), []);
  });

  it("calls rows by the same ids after an edit elsewhere", () => {
    const ids = (all: readonly Row[]): string[] => all.flatMap(({ id, children }) => [id, ...ids(children)]);
    const before = ids(rows());
    assert.equal(new Set(before).size, before.length);
    assert.deepEqual(ids(rows({}, [{ marked: "A paragraph more." }, ...LINES]).slice(0, 3)), ids(rows().slice(0, 3)));
    assert.deepEqual(ids(rows({ filter: "it rained" })).at(-1), ids(rows()[1]!.children)[1]);
  });

  it("keeps ids apart that a name could imitate", () => {
    const official: Speaker = { label: "official", kind: "unnamed-official" };
    const all = rows({}, [
      { marked: "⟦x⟧ ⟨said⟩ ⟪a⟫", speaker: official },
      { marked: "⟦x⟧ ⟨said⟩ ⟪b⟫", speaker: { ...official, label: "Official" } },
      { marked: "⟦x⟧ ⟨said⟩ ⟪c⟫", speaker: { ...official, label: "official 2" } },
      { marked: "⟦x⟧ ⟨said⟩ ⟪d⟫", speaker: { ...official, label: "official/1" } },
    ]);
    const ids = all.flatMap(({ id, children }) => [id, ...children.map((child) => child.id)]);
    assert.equal(ids.length, 8);
    assert.equal(new Set(ids).size, ids.length, ids.join());
  });

  it("shows hostile words as words", () => {
    const evil: Speaker = { label: "[x](command:evil)\u202e<b>", kind: "named-person" };
    const [row] = rows({}, [{ marked: "⟦x⟧ ⟨said⟩ ⟪![i](http://x)\n# y⟫", speaker: evil }]);
    assert.ok(!row!.label.includes("\u202e"));
    for (const { tooltip } of [row!, ...row!.children])
      assert.ok(!/(?<!\\)[[\]<>!]/.test(tooltip.replace(/\*\*|— /g, "")), tooltip);
  });

  it("is empty for an article in which nobody speaks", () => assert.deepEqual(rows({}, []), []));
});

describe("the Sources view of an article", () => {
  const treeOf = (file: string, format: TextFormat): Row[] => {
    const text = readFileSync(file, "utf8");
    return sourceTree(text, analyst.analyse({ text, format }), PLAIN);
  };

  it("has unique ids", () => {
    const all = treeOf("media/sample/harbour-bridge.md", "markdown");
    const ids = new Set<string>();
    findRow(all, ({ id }) => {
      assert.ok(!ids.has(id), id);
      ids.add(id);
      return false;
    });
  });

  it("lists each source of UNN’s once", function () {
    const file = path.join(process.cwd(), "../shared/data/articles/unn-cnn.txt");
    if (!existsSync(file)) return this.skip();
    const all = treeOf(file, "plain");
    for (const name of ["Volodymyr Zelenskyy", "Donald Trump", "Sergey Lavrov"]) {
      const surname = name.split(" ")[1]!;
      // The Trump administration is another than he.
      const people = all.filter(
        ({ label, icon, description }) =>
          label.includes(surname) && icon?.tone === "named" && description.includes("person"),
      );
      assert.deepEqual(labels(people), [name]);
    }
    const zelenskyy = all.find(({ label }) => label === "Volodymyr Zelenskyy");
    assert.equal(zelenskyy?.children.length, 7);
    const unnamed = all.filter(({ icon }) => icon?.tone === "unnamed");
    assert.ok(unnamed.length >= 8, labels(unnamed).join("; "));
    assert.equal(new Set(labels(unnamed)).size, unnamed.length);
  });
});
