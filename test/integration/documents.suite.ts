/** Which documents are read, and that the others are left alone. */
import * as vscode from "vscode";
import { equal, ok } from "./support/assert";
import { EVENT, STORY } from "./support/story";
import { api, closeAll, eventually, findings, read, set, show } from "./support/workbench";

describe("documents", () => {
  afterEach(async () => {
    for (const key of ["enabled", "analysis.maxLength", "analysis.exclude", "highlight.enabled"])
      await set(key, undefined);
    await closeAll();
  });

  it("reads Markdown and plain text, and no code", async () => {
    ok(await read((await show(STORY, "markdown")).document), "Markdown was not read");
    const { document } = await show(STORY, "json");
    equal(await (await api()).whenIdle(document.uri), undefined);
  });

  it("leaves a document alone when the extension is switched off, and comes back", async () => {
    const { document } = await show(STORY);
    await findings(document, "SRC105");
    await set("enabled", false);
    await findings(document, "SRC105", 0);
    equal(await (await api()).whenIdle(document.uri), undefined);
    await set("enabled", undefined);
    await findings(document, "SRC105");
  });

  it("leaves a document alone that is too long", async () => {
    const { document } = await show(STORY.repeat(10));
    await findings(document, "SRC105", 10);
    await set("analysis.maxLength", 1_000);
    await findings(document, "SRC105", 0);
  });

  it("reads a saved file, and not where its name is excluded", async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder, "the suite wants a workspace folder");
    const uri = vscode.Uri.joinPath(folder.uri, "suite", "saved.txt");
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(STORY));
    const { document } = await vscode.window.showTextDocument(uri);
    await findings(document, "SRC105");
    await set("analysis.exclude", ["suite/*.txt"]);
    await findings(document, "SRC105", 0);
    await set("analysis.exclude", ["other/*.txt"]);
    await findings(document, "SRC105");
    await closeAll();
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder.uri, "suite"), { recursive: true });
  });

  it("never tells of a reading that the text has left behind", async () => {
    const editor = await show(STORY);
    await read(editor.document);
    const { article } = await api();
    const edited = editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `${EVENT}\n\n`));
    await eventually("the edit", () => editor.document.getText().startsWith(EVENT));
    const now = article(editor.document.uri);
    ok(!now || now.findings.some(({ span }) => span.start === 0), "the findings are those of the text before");
    await edited;
  });

  it("switches the highlights by a command, which the setting follows", async () => {
    const { document } = await show(STORY);
    await read(document);
    const on = () => vscode.workspace.getConfiguration("onTheRecord").get("highlight.enabled");
    equal(on(), true);
    await vscode.commands.executeCommand("onTheRecord.toggleHighlights");
    await eventually("highlights off", () => on() === false);
    await vscode.commands.executeCommand("onTheRecord.toggleHighlights");
    await eventually("highlights on", () => on() === true);
  });

  for (const [name, text] of [
    ["nothing", ""],
    ["one line break", "\r\n"],
    ["a quotation that never ends", `“${"We knew. ".repeat(200)}`],
    ["signs without words", "“”\u{1f642}<!-- {>> \ud800 ".repeat(200)],
  ] as const) {
    it(`reads a document of ${name}`, async () => {
      const { document } = await show(text);
      await read(document);
    });
  }
});
