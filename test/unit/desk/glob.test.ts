/** Glob patterns: what they match, and that no pattern takes long. */
import assert from "node:assert/strict";
import { globProblem, matchesGlob } from "../../../src/core/desk/glob";
import { processorTime } from "../processorTime";

/** A pattern, what it matches, what it does not. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["notes.md", ["notes.md"], ["a/notes.md", "notes.mdx", "notesxmd", "Notes.md"]],
  ["*.md", ["notes.md", ".md", ".draft.md"], ["a/notes.md", "notes.txt"]],
  [
    "drafts/budget*.md",
    ["drafts/budget.md", "drafts/budget-2.md"],
    ["budget.md", "drafts/a/budget.md", "drafts/Budget.md"],
  ],
  ["drafts/**", ["drafts/a.md", "drafts/a/b.md"], ["drafts", "draft/a.md", "a/drafts/b.md"]],
  ["drafts/", ["drafts/a.md", "drafts/a/b.md"], ["drafts", "a/drafts/b.md"]],
  ["./drafts/*.md", ["drafts/a.md"], ["a.md"]],
  ["/drafts/*.md", ["drafts/a.md"], ["a/drafts/a.md"]],
  ["**/notes.md", ["notes.md", "a/notes.md", "a/b/notes.md"], ["xnotes.md", "a/xnotes.md"]],
  ["**/*.md", ["notes.md", "a/b/c.md"], ["a/b.txt"]],
  ["a/**/b/**/c.md", ["a/b/c.md", "a/x/b/y/z/c.md", "a/b/b/c.md"], ["a/c.md", "ab/c.md", "a/xb/c.md"]],
  ["**", ["a", "a/b/c"], []],
  ["a**b.md", ["ab.md", "axxb.md"], ["a/b.md"]],
  ["***/notes.md", ["notes.md", "a/b/notes.md"], []],
  ["?.md", ["a.md"], ["ab.md", ".md", "/.md"]],
  ["a?b", ["axb"], ["a/b", "ab"]],
  ["[a-c1].md", ["b.md", "1.md"], ["d.md", "ab.md"]],
  ["[!a-c].md", ["d.md"], ["a.md", "/.md"]],
  ["[]x].md", ["].md", "x.md"], ["a.md"]],
  ["[a-].md", ["-.md", "a.md"], ["b.md"]],
  ["*.{md,txt}", ["a.md", "a.txt"], ["a.markdown", "a.{md,txt}"]],
  ["{drafts,notes/{old,new}}/*.md", ["drafts/a.md", "notes/old/a.md", "notes/new/a.md"], ["notes/a.md"]],
  ["a{,-old}.md", ["a.md", "a-old.md"], ["a-.md"]],
  ["a+(b).md", ["a+(b).md"], ["ab.md", "abb.md"]],
  ["Straße \u{1F6A2}/*.md", ["Straße \u{1F6A2}/a.md"], ["Strasse/a.md"]],
  ["", [""], ["a"]],
];

describe("glob patterns", () => {
  for (const [pattern, matched, others] of CASES) {
    it(`${JSON.stringify(pattern)}`, () => {
      assert.equal(globProblem(pattern), undefined);
      for (const path of matched) assert.ok(matchesGlob(pattern, path), `does not match ${path}`);
      for (const path of others) assert.ok(!matchesGlob(pattern, path), `matches ${path}`);
    });
  }

  it("match nothing where something is wrong with them", () => {
    for (const pattern of ["a\\b", "../a", "[a", "{a,b", "a}", "{a,b}".repeat(40), "a".repeat(201)]) {
      assert.ok(globProblem(pattern));
      assert.ok(!matchesGlob(pattern, "a"));
    }
  });

  it("take no time that grows out of proportion", () => {
    const path = `${"a/".repeat(200)}${"a".repeat(400)}`;
    for (const pattern of [
      `${"*a".repeat(98)}*b`,
      `${"**/a/".repeat(38)}b`,
      `${"**/*a".repeat(38)}/b`,
      `${"{a,*}".repeat(6)}${"*a".repeat(80)}b`,
    ])
      assert.ok(processorTime(() => assert.ok(!matchesGlob(pattern, path), pattern)) < 2_000);
  });
});
