/**
 * The workbench opens the sample article with the extension in it. What the extension does there is
 * for the other files here.
 */
import assert from "node:assert/strict";
import { THEMES, type Theme } from "./driver/themes";
import { Workbench } from "./driver/workbench";

describe("the workbench", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ folder: "media/sample", file: "harbour-bridge.md" });
  });
  after(() => workbench?.close());

  it("shows the article", async () => {
    const [firstLine] = workbench.readFile("harbour-bridge.md").split("\n");
    assert.ok(firstLine);
    await workbench.editor.waitForText(firstLine);
  });

  for (const theme of Object.keys(THEMES) as Theme[]) {
    it(`shows it in the theme ${theme}`, async () => {
      await workbench.setTheme(theme);
      await workbench.screenshot(`smoke-${theme}`);
    });
  }
});
