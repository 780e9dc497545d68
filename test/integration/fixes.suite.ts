/** What a finding itself proposes: from the light bulb, and all that is safe at once. */
import * as vscode from "vscode";
import { equal, ok } from "./support/assert";
import { STORY } from "./support/story";
import { closeAll, eventually, findings, read, set, show } from "./support/workbench";

const IDLE = "<!-- src-ignore SRC102: in the chart -->";
const MISSPELT = "<!-- src: nmaed; by: Tom Reyes -->";
const BROKEN = STORY.replace("reporters.", `reporters.${IDLE}`).replace("three years.", `three years.${MISSPELT}`);
const MENDED = STORY.replace("three years.", "three years.<!-- src: named; by: Tom Reyes -->");

describe("proposed changes", () => {
  afterEach(async () => {
    await set("problems", undefined);
    await closeAll();
  });

  it("are in the light bulb, the safe ones preferred", async () => {
    const { document } = await show(BROKEN);
    await findings(document, "SRC406");
    const at = document.positionAt(BROKEN.indexOf(IDLE) + 3);
    const found = await eventually("the fix", async () => {
      const all: vscode.CodeAction[] = await vscode.commands.executeCommand(
        "vscode.executeCodeActionProvider",
        document.uri,
        new vscode.Range(at, at),
      );
      return all.find(({ title }) => title === "Delete the mark");
    });
    equal(found.isPreferred, true);
    ok(found.edit && (await vscode.workspace.applyEdit(found.edit)), "the fix has changed nothing");
    equal(document.getText(), BROKEN.replace(IDLE, ""));
    await undoGives(document, BROKEN);
  });

  it("are made at once where they are safe, and undone at once", async () => {
    const { document } = await show(BROKEN);
    await read(document);
    await vscode.commands.executeCommand("onTheRecord.fixAll");
    await eventually("the mended text", () => document.getText() === MENDED);
    await undoGives(document, BROKEN);
  });

  it("change nothing twice", async () => {
    const { document } = await show(MENDED);
    await read(document);
    await vscode.commands.executeCommand("onTheRecord.fixAll");
    equal(document.getText(), MENDED);
  });

  it("are made on saving, where the user wants that", async () => {
    const { document } = await show(BROKEN);
    await read(document);
    const all: vscode.CodeAction[] = await vscode.commands.executeCommand(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
      vscode.CodeActionKind.SourceFixAll.value,
    );
    equal(
      all.map(({ kind }) => kind?.value),
      ["source.fixAll.onTheRecord"],
    );
  });

  it("write a CriticMarkup comment as a tag that shows in no page", async () => {
    const critic = STORY.replace("three years.", "three years.{>>src: named; by: Tom Reyes<<}");
    const { document } = await show(critic);
    await read(document);
    const at = document.positionAt(critic.indexOf("{>>") + 5);
    const found = await eventually("the conversion", async () => {
      const all: vscode.CodeAction[] = await vscode.commands.executeCommand(
        "vscode.executeCodeActionProvider",
        document.uri,
        new vscode.Range(at, at),
      );
      return all.find(({ title }) => title.startsWith("Write this tag as an HTML comment"));
    });
    ok(found.edit && (await vscode.workspace.applyEdit(found.edit)), "the conversion has changed nothing");
    equal(document.getText(), MENDED);
    await undoGives(document, critic);
  });
});

async function undoGives(document: vscode.TextDocument, text: string): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand("undo");
  await eventually("the text as it was", () => document.getText() === text);
}
