/**
 * The main job, done once in a real workbench: open an article, see who said what, find what has no
 * source, give it one, take it back. It runs from the sources, and again from the package.
 */
import assert from "node:assert/strict";
import type { Mark } from "./driver/inPage";
import { THEMES, type Theme } from "./driver/themes";
import { Workbench } from "./driver/workbench";

const ARTICLE = "harbour-bridge.md";
const NAMED = "Helena";
const UNNAMED = "two people who were in the room";
const CUE = "told";
const UNSOURCED = "£240,000";
const SENTENCE = "The closure is costing the shops on Quay Street about £240,000 a week.";

describe("the main job", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ folder: "media/sample", file: ARTICLE });
  });
  after(() => workbench?.close());

  it("opens the article", async () => {
    await workbench.editor.waitForText("# Harbour bridge to stay shut until June");
  });

  it("underlines a source and its cue, each in its own way", async () => {
    assert.deepEqual(linesOf(await workbench.editor.marks(NAMED)), ["solid"]);
    assert.deepEqual(linesOf(await workbench.editor.marks(UNNAMED)), ["dashed"]);
    assert.deepEqual(linesOf(await workbench.editor.marks(CUE)), ["dotted"]);
  });

  it("tells of a source in a hover card", async () => {
    const card = await workbench.editor.hover(NAMED);
    const text = await card.innerText();
    assert.match(text, /Helena Marsh-Adeyemi/);
    assert.match(text, /named person/i);
    await workbench.screenshot("hover");
  });

  it("lists what has no source in Problems", async () => {
    await workbench.problems().show();
    await workbench.problems().rows().filter({ hasText: UNSOURCED }).waitFor();
    await workbench.screenshot("problems");
  });

  it("offers sources for it, and writes the tag", async () => {
    const fixes = await workbench.editor.quickFixes(UNSOURCED);
    await workbench.screenshot("quick-fixes");
    await fixes.filter({ hasText: "Common knowledge" }).click();
    await workbench.editor.waitForText(`${SENTENCE}<!-- src: none; reason: common-knowledge -->`);
    await workbench.problems().rows().filter({ hasText: UNSOURCED }).waitFor({ state: "detached" });
    await workbench.screenshot("tagged");
  });

  it("takes the tag back in one step", async () => {
    await workbench.editor.undo();
    await workbench.editor.waitForText(`${SENTENCE} A woman`);
    await workbench.problems().rows().filter({ hasText: UNSOURCED }).waitFor();
  });

  it("saves a tag to the file, and nothing else", async () => {
    const before = workbench.readFile(ARTICLE);
    await workbench.editor.applyQuickFix(UNSOURCED, "The reporter saw it");
    await workbench.editor.waitForText(`${SENTENCE}<!-- src: observation -->`);
    await workbench.editor.save();
    const tagged = before.replace(SENTENCE, `${SENTENCE}<!-- src: observation -->`);
    assert.equal(workbench.readFile(ARTICLE), tagged);
  });

  it("still knows the tag when the window opens anew", async () => {
    await workbench.reload();
    await workbench.problems().show();
    await workbench.problems().rows().filter({ hasText: "TK" }).waitFor();
    assert.equal(await workbench.problems().rows().filter({ hasText: UNSOURCED }).count(), 0);
    const card = await workbench.editor.hover(UNSOURCED);
    assert.match(await card.innerText(), /own observation/);
  });

  for (const theme of Object.keys(THEMES) as Theme[]) {
    it(`shows the highlights: ${theme}`, async () => {
      await workbench.setTheme(theme);
      const marks = await workbench.editor.marks(NAMED);
      assert.deepEqual(linesOf(marks), ["solid"]);
      await workbench.screenshot(`theme-${theme}`);
    });
  }
});

/** How the lines under a text are drawn. */
const linesOf = (marks: readonly Mark[]): string[] => marks.map(({ line }) => line).filter((line) => line !== "none");
