/** Taking tags out: of what is copied, of the selection, of the file. */
import * as vscode from "vscode";
import { equal } from "./support/assert";
import { closeAll, eventually, read, show } from "./support/workbench";

const FIRST = "Mayor Tom Reyes said the bridge would open in three years.";
const SECOND = "Costa resigned on Monday.";
const TAG = "<!-- src: named; by: Tom Reyes -->";
const TAGGED = `<!-- src-ignore-file SRC105: checked -->\n${FIRST}${TAG}\n\n${SECOND}${TAG}\n`;
const CLEAN = `${FIRST}\n\n${SECOND}\n`;

describe("tags", () => {
  afterEach(closeAll);

  for (const [name, text, clean] of [
    ["LF", TAGGED, CLEAN],
    ["CR LF", TAGGED.replaceAll("\n", "\r\n"), CLEAN.replaceAll("\n", "\r\n")],
  ] as const) {
    it(`copies the whole text without them, and leaves it as it is, with ${name}`, async () => {
      const { document } = await show(text);
      await run(document, "copyWithoutTags");
      await eventually("the copy", async () => (await vscode.env.clipboard.readText()) === clean);
      equal(document.getText(), text);
    });

    it(`removes all of them, and one undo brings them back, with ${name}`, async () => {
      const { document } = await show(text);
      await run(document, "stripFile");
      equal(document.getText(), clean);
      await vscode.commands.executeCommand("undo");
      await eventually("the tags", () => document.getText() === text);
    });
  }

  it("copies what is selected without them", async () => {
    const editor = await show(TAGGED);
    select(editor, SECOND);
    await run(editor.document, "copyWithoutTags");
    await eventually("the copy", async () => (await vscode.env.clipboard.readText()) === SECOND);
  });

  it("removes those of the selection and no other", async () => {
    const editor = await show(TAGGED);
    select(editor, SECOND);
    await run(editor.document, "stripSelection");
    equal(editor.document.getText(), TAGGED.replace(SECOND + TAG, SECOND));
  });
});

/** Selects from the first of the words to the end of their line. */
function select(editor: vscode.TextEditor, words: string): void {
  const start = editor.document.positionAt(editor.document.getText().indexOf(words));
  editor.selection = new vscode.Selection(start, editor.document.lineAt(start).range.end);
}

async function run(document: vscode.TextDocument, command: string): Promise<void> {
  await read(document);
  await vscode.commands.executeCommand(`onTheRecord.${command}`);
}
