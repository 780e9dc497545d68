/** The extension wakes for an article and gives its api. */
import * as vscode from "vscode";
import { equal } from "./support/assert";
import { closeAll, EXTENSION_ID, eventually, read, show } from "./support/workbench";

describe("activation", () => {
  after(closeAll);

  it("wakes when a plain-text document opens", async () => {
    await show("The mayor resigned on Monday.");
    await eventually("activation", () => vscode.extensions.getExtension(EXTENSION_ID)?.isActive);
  });

  it("reads an untitled document", async () => {
    const editor = await show("“We knew,” Khan told reporters.");
    const article = await read(editor.document);
    equal(article.kind, "news");
  });
});
