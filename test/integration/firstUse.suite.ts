/** First use, in the extension host: the sample article, the badges of the Markdown preview, and what becomes of a first tag. */
import MarkdownIt from "markdown-it";
import * as vscode from "vscode";
import { equal, excludes, includes, ok } from "./support/assert";
import { api, closeAll, eventually, read, set } from "./support/workbench";

describe("first use", () => {
  afterEach(closeAll);

  it("opens the sample article as a copy that is read and belongs to no file", async () => {
    const document = await openSample();
    ok(document.isUntitled, "it is a file");
    equal(document.languageId, "markdown");
    const article = await read(document);
    ok(article.sources.length > 10, `${article.sources.length} sources`);
    ok(article.findings.length > 0, "nothing to play with");
  });

  it("comes back to the sample article that is open, with what was written into it", async () => {
    const document = await openSample();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), "mine");
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand("onTheRecord.openSample");
    ok(vscode.window.activeTextEditor?.document === document, "another document was opened");
    includes(document.getText(), "mine");
  });
});

describe("the Markdown preview", () => {
  after(() => set("preview.tags", undefined));

  it("shows tags where the setting says so, and else does not", async () => {
    const { extendMarkdownIt } = await api();
    const md = extendMarkdownIt(new MarkdownIt({ html: true }));
    const page = () => md.render("It fell.<!-- src: named; by: Ann Lee -->");
    excludes(page(), "on-the-record-tag");
    await set("preview.tags", true);
    await eventually("the badge", () => page().includes("on-the-record-tag"));
    includes(page(), "named person · Ann Lee");
  });

  it("is given the tags by VS Code’s own Markdown", async function () {
    // It asks extensions in its own host alone; the embedded VS Code has no build of it for the web worker.
    if (!vscode.extensions.getExtension("vscode.markdown-language-features")) return this.skip();
    await set("preview.tags", true);
    const html = () =>
      vscode.commands.executeCommand<string>("markdown.api.render", "It fell.<!-- src: named; by: Ann Lee -->");
    await eventually("the badge", async () => (await html()).includes("named person · Ann Lee"));
  });
});

async function openSample(): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand("onTheRecord.openSample");
  const editor = vscode.window.activeTextEditor;
  ok(editor, "no editor");
  includes(editor.document.getText(), "Harbour bridge to stay shut until June");
  return editor.document;
}
