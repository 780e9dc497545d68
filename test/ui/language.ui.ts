/**
 * Sources as the workbench shows symbols of code: the outline, the hierarchy of a chain, lenses and hints, and a tag
 * that is typed with the keyboard alone.
 */
import assert from "node:assert/strict";
import { cpSync, existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Editor } from "./driver/editor";
import { host } from "./driver/host";
import { poll } from "./driver/poll";
import { Workbench } from "./driver/workbench";

const OUTLINE = ".outline-tree";
const HIERARCHY = ".call-hierarchy .tree";
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

  /** The rows of a tree on the screen, each as one line, once one has some words. */
  async function rowsWith(tree: string, words: string): Promise<string[]> {
    const rows = workbench.page.locator(`${tree} .monaco-list-row`);
    await rows.filter({ hasText: words }).first().waitFor();
    return (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " ").trim());
  }

  it("lists who says what in the outline of plain text", async () => {
    await workbench.openFile("bridge.txt");
    await workbench.runCommand("Explorer: Focus on Outline View");
    const outline = await rowsWith(OUTLINE, "Tom Reyes");
    assert.ok(
      outline.some((row) => row.startsWith("What it costs")),
      outline.join("\n"),
    );
    await workbench.screenshot("language-outline-plain");
  });

  it("adds it below the headings of Markdown, and to the breadcrumbs", async () => {
    const editor = await workbench.openFile("harbour-bridge.md");
    await editor.click("good for another decade");
    await rowsWith(OUTLINE, "What the file shows");
    const outline = await rowsWith(OUTLINE, "On the Record");
    assert.ok(outline.indexOf("On the Record") > outline.findIndex((row) => row.includes("What the file shows")));
    const breadcrumbs = workbench.page.locator(".breadcrumbs-control").first();
    // They follow the cursor; one that moved before the article was read is not looked at again.
    await poll("the speaker in the breadcrumbs", async () => {
      await editor.click("good for another decade");
      await workbench.page.waitForTimeout(1_000);
      return breadcrumbs.getByText("Orla Tennant", { exact: true }).isVisible();
    });
    await workbench.screenshot("language-outline-markdown");
    await workbench.page.keyboard.press("Control+Shift+O");
    await workbench.quickPick().getByText("Orla Tennant").first().waitFor();
    await workbench.screenshot("language-go-to-symbol");
    await workbench.page.keyboard.press("Escape");
  });

  it("opens a chain in the call hierarchy, and walks it", async () => {
    const editor = await workbench.openFile("harbour-bridge.md");
    await openChain(editor, "good for another decade", [
      "Orla Tennant",
      "two people who were in the room",
      "Northern Ledger",
      "Skellmouth Courier",
    ]);
    await workbench.screenshot("language-chain");
    await workbench.page.keyboard.press("Escape");
  });

  it("opens the chain of the article on security guarantees", async function () {
    if (!existsSync(UNN)) return this.skip();
    const editor = await workbench.openFile("unn-cnn.txt");
    await openChain(editor, "post-war security guarantees for Ukraine", [
      "Marco Rubio",
      "a European diplomat familiar with the phone call",
      "CNN",
      "UNN",
    ]);
    await workbench.screenshot("language-chain-unn");
    await workbench.page.keyboard.press("Escape");
  });

  it("shows lenses and hints where they are switched on", async () => {
    const editor = await workbench.openFile("harbour-bridge.md");
    await workbench.page.locator(".codelens-decoration:visible").filter({ hasText: "weakest" }).first().waitFor();
    await editor.click("Orla Tennant, the chief");
    await editor.waitForText("← two people ← Northern Ledger");
    await workbench.screenshot("language-lenses");
  });

  it("adds a source to the register by keyboard", async () => {
    const editor = await workbench.openFile("harbour-bridge.md");
    await editor.click("official in the highways");
    await workbench.runCommand("On the Record: Add to Register…");
    await workbench.quickPick().getByText("Background").first().waitFor();
    await workbench.screenshot("language-register-terms");
    await workbench.choose("Background: may be quoted, not by name");
    await poll("the desk's file", async () => existsSync(path.join(workbench.folder, ".sourcing.yml")));
    await poll("the entry", async () => workbench.readFile(".sourcing.yml").includes("terms: background"));
    assert.ok(!workbench.readFile(".sourcing.yml").includes("name:"));
    const card = await editor.hover("official in the highways");
    await card.getByText("Add to register…").waitFor();
    await workbench.screenshot("language-register-card");
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

  /** Opens the hierarchy at some words and unfolds it by keyboard until it names all that are expected, in their order. */
  async function openChain(editor: Editor, words: string, names: readonly string[]): Promise<void> {
    const rows = workbench.page.locator(`${HIERARCHY} .monaco-list-row .label-name`);
    await editor.click(words);
    await workbench.runCommand("Peek Call Hierarchy");
    await rows.first().waitFor();
    await poll(`the chain ${names.join(" ← ")}`, async () => {
      if ((await rows.allInnerTexts()).join("\n") === names.join("\n")) return true;
      // Unfolds a row, or goes on to what it holds.
      await workbench.page.keyboard.press("ArrowRight");
      await workbench.page.waitForTimeout(200);
      return false;
    });
  }
});
