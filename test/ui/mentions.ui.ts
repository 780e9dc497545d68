/** A source as a symbol, by the keyboard: renamed in one step, looked up, and found wherever it is named. */
import assert from "node:assert/strict";
import { cpSync, existsSync } from "node:fs";
import path from "node:path";
import type { Editor } from "./driver/editor";
import { host } from "./driver/host";
import { poll } from "./driver/poll";
import { Workbench } from "./driver/workbench";

const SAMPLE = { folder: "media/sample", file: "harbour-bridge.md" };
const SHARED = { folder: "../shared/data/articles", file: "unn-cnn.txt" };

describe("mentions of a source", () => {
  let workbench: Workbench;
  let editor: Editor;

  before(async () => {
    workbench = await Workbench.open(SAMPLE);
    editor = workbench.editor;
  });
  after(() => workbench?.close());

  it("are marked where the cursor is on one", async () => {
    await editor.marks("good for another decade");
    await editor.click("Ms Tennant");
    await workbench.page.locator(".monaco-editor .wordHighlightStrong").first().waitFor();
    await workbench.screenshot("mentions-marked");
  });

  it("are renamed by F2, and come back with one undo", async () => {
    const before = workbench.readFile(SAMPLE.file);
    await rename(workbench, editor, "Ms Tennant", "Tennent", "mentions-rename-box");
    await editor.waitForNoText("Tennant");
    await workbench.screenshot("mentions-renamed");
    await editor.save();
    assert.equal(workbench.readFile(SAMPLE.file), before.replaceAll("Tennant", "Tennent"));
    await editor.undo();
    await editor.save();
    assert.equal(workbench.readFile(SAMPLE.file), before);
  });

  it("of an unnamed source are not renamed, and the reason stands at the cursor", async () => {
    await editor.click("were in the room");
    await workbench.page.keyboard.press("F2");
    const message = workbench.page.locator(".monaco-editor-overlaymessage");
    await message.filter({ hasText: "is not named in the article" }).waitFor();
    await workbench.screenshot("mentions-rename-refused");
    await workbench.page.keyboard.press("Escape");
  });

  it("are peeked at, and listed in a view", async () => {
    await editor.click("Ms Tennant");
    await workbench.page.keyboard.press("Shift+F12");
    const peek = workbench.page.locator(".reference-zone-widget");
    await peek.locator(".ref-tree .monaco-list-row").first().waitFor();
    await workbench.screenshot("mentions-peek");
    await workbench.page.keyboard.press("Escape");
    await editor.click("Ms Tennant");
    await workbench.page.keyboard.press("Shift+Alt+F12");
    const rows = workbench.page
      .locator(".sidebar .monaco-list-row")
      .filter({ hasText: /Orla Tennant|Ms Tennant|her own|on her/ });
    await poll("the list of references", async () => (await rows.count()) >= 4);
    await workbench.screenshot("mentions-references");
  });

  it("are all renamed in the article on security guarantees", async function () {
    if (!existsSync(path.join(SHARED.folder, SHARED.file))) return this.skip();
    cpSync(path.join(host().copyOf(SHARED.folder), SHARED.file), path.join(workbench.folder, SHARED.file));
    const opened = await workbench.openFile(SHARED.file);
    const before = workbench.readFile(SHARED.file);
    await opened.marks("drone missions would");
    await rename(workbench, opened, "Ben Jensen", "Ben Jenson", "mentions-rename-article");
    await opened.waitForText("Ben Jenson");
    await rename(workbench, opened, "Zelenskyy told", "Zelensky", "mentions-rename-surname");
    await opened.waitForText("Zelensky told");
    await opened.save();
    const expected = before.replaceAll("Jensen", "Jenson").replaceAll("Zelenskyy", "Zelensky");
    assert.equal(workbench.readFile(SHARED.file), expected);
  });
});

/** Types another name into the box that F2 opens at a name. */
async function rename(workbench: Workbench, editor: Editor, at: string, name: string, picture: string): Promise<void> {
  const box = workbench.page.locator(".monaco-editor.rename-box input, .rename-box input");
  await editor.click(at);
  await workbench.page.keyboard.press("F2");
  await box.first().waitFor();
  await workbench.screenshot(picture);
  await box.first().fill(name);
  await workbench.page.keyboard.press("Enter");
}
