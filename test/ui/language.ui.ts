/**
 * Sources as the workbench shows symbols of code: the outline, the hierarchy of a chain, lenses and hints, and a tag
 * that is typed with the keyboard alone.
 */
import assert from "node:assert/strict";
import { cpSync, existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { host } from "./driver/host";
import { poll } from "./driver/poll";
import { Workbench } from "./driver/workbench";

const UNN = "../shared/data/articles";
const PLAIN = `New bridge for the harbour

The council voted to build a bridge, Mayor Tom Reyes told reporters on Monday.

What it costs

Reyes said the bridge was dear. Mara Lind, its chair, said it was worth it.
`;

describe("the language of articles", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({
      folder: "media/sample",
      file: "harbour-bridge.md",
      settings: {
        "editor.minimap.enabled": false,
        "onTheRecord.lenses.enabled": true,
        "onTheRecord.chainHints.enabled": true,
      },
    });
    writeFileSync(path.join(workbench.folder, "bridge.txt"), PLAIN);
    if (existsSync(UNN))
      cpSync(path.join(host().copyOf(UNN), "unn-cnn.txt"), path.join(workbench.folder, "unn-cnn.txt"));
  });
  after(() => workbench?.close());

  /** The rows of a tree on the screen, each as one line. */
  const rows = async (selector: string): Promise<string[]> =>
    (await workbench.page.locator(`${selector} .monaco-list-row`).allInnerTexts()).map((text) =>
      text.replaceAll(/\s+/g, " ").trim(),
    );

  it("lists who says what in the outline of plain text", async () => {
    await workbench.openFile("bridge.txt");
    await workbench.runCommand("Explorer: Focus on Outline View");
    const outline = await poll("claims in the outline", async () => {
      const shown = await rows(".outline-tree");
      return shown.some((row) => row.includes("Tom Reyes")) && shown;
    });
    assert.ok(
      outline.some((row) => row.startsWith("What it costs")),
      outline.join("\n"),
    );
    await workbench.screenshot("language-outline-plain");
  });

  it("adds it to the headings of Markdown", async () => {
    await workbench.openFile("harbour-bridge.md");
    const outline = await poll("claims in the outline", async () => {
      const shown = await rows(".outline-tree");
      return shown.some((row) => row.includes("On the Record")) && shown;
    });
    assert.ok(outline.length > 2, outline.join("\n"));
    await workbench.screenshot("language-outline-markdown");
  });

  it("opens a chain in the call hierarchy, and walks it", async () => {
    const editor = await workbench.openFile("harbour-bridge.md");
    await chainOf(editor, "good for another decade");
    await expandTo("Northern Ledger");
    await workbench.screenshot("language-chain");
    await workbench.runCommand("Calls: Show Outgoing Calls").catch(() => undefined);
  });

  it("opens the chain of the article on security guarantees", async function () {
    if (!existsSync(UNN)) return this.skip();
    const editor = await workbench.openFile("unn-cnn.txt");
    await chainOf(editor, "would participate in post-war");
    await expandTo("UNN");
    const shown = await rows(HIERARCHY);
    assert.deepEqual(
      shown.map((row) => row.replace(/(Rubio|phone call|CNN|UNN).*$/, "$1")),
      ["Marco Rubio", "a European diplomat familiar with the phone call", "CNN", "UNN"],
    );
    await workbench.screenshot("language-chain-unn");
  });

  it("shows lenses and hints where they are switched on", async () => {
    const editor = await workbench.openFile("harbour-bridge.md");
    await workbench.page.locator(".codelens-decoration").filter({ hasText: "weakest" }).first().waitFor();
    await editor.click("Orla Tennant, the chief");
    await editor.waitForText("← two people ← Northern Ledger");
    await workbench.screenshot("language-lenses");
  });

  it("completes a tag by keyboard", async () => {
    const editor = await workbench.openFile("bridge.txt");
    await editor.click("its chair, said it");
    await workbench.page.keyboard.press("End");
    await editor.type("<!--");
    const widget = workbench.page.locator(".suggest-widget.visible");
    await widget.getByText("src-named").waitFor();
    await workbench.screenshot("language-tag-opened");
    await workbench.page.keyboard.press("Escape");
    await editor.type(" src: ");
    await widget.getByText("official").first().waitFor();
    await workbench.screenshot("language-tag-kinds");
    await editor.type("nam");
    await workbench.page.keyboard.press("Enter");
    await editor.type("; by: ");
    await widget.getByText("Mara Lind").waitFor();
    await workbench.screenshot("language-tag-names");
    await editor.type("Mara");
    await workbench.page.keyboard.press("Enter");
    await editor.type(" -->");
    await editor.waitForText("<!-- src: named; by: Mara Lind -->");
  });

  const HIERARCHY = ".references-zone-widget, .call-hierarchy";

  async function chainOf(editor: { click(text: string): Promise<void> }, words: string): Promise<void> {
    await poll(`the chain at “${words}”`, async () => {
      await editor.click(words);
      await workbench.runCommand("References: Show Call Hierarchy").catch(() => undefined);
      return (await workbench.page.locator(".pane-body .monaco-list-row").count()) > 0;
    });
  }

  async function expandTo(name: string): Promise<void> {
    await poll(`“${name}” in the hierarchy`, async () => {
      const shown = await rows(".pane-body");
      if (shown.some((row) => row.startsWith(name))) return true;
      await workbench.page.keyboard.press("ArrowRight");
      await workbench.page.keyboard.press("ArrowDown");
      return false;
    });
  }
});
