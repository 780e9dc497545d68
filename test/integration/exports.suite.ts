/** Exports in the editor: every format as a whole file, and nothing where there is nothing to export. */
import * as vscode from "vscode";
import { equal, excludes, includes, ok } from "./support/assert";
import { STORY } from "./support/story";
import { closeAll, show } from "./support/workbench";

describe("exports", () => {
  let folder: vscode.Uri;

  beforeEach(async () => {
    const [workspace] = vscode.workspace.workspaceFolders ?? [];
    ok(workspace, "there is no workspace folder");
    folder = vscode.Uri.joinPath(workspace.uri, "exports");
    await vscode.workspace.fs.createDirectory(folder);
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it("write each format, whole, and never over a file", async () => {
    await show(STORY);
    const written = {
      "web-annotation": '"type": "TextQuoteSelector"',
      "schema-org": '"jobTitle": "Mayor"',
      ninjs: '"name": "Tom Reyes"',
      "fact-check": "the bridge would open in three years,Tom Reyes,named person,",
    };
    for (const [format, words] of Object.entries(written)) {
      await exportTo(format, format);
      includes(await read(format), words);
    }
    await exportTo("ninjs", "fact-check");
    includes(await read("fact-check"), "Status");
    equal((await names()).sort(), Object.keys(written).sort());
  });

  it("keep a name back that a tag protects", async () => {
    await show(STORY.replace("reporters.", "reporters.<!-- src: named; by: Tom Reyes; terms: background -->"));
    await exportTo("ninjs", "kept.json");
    excludes(await read("kept.json"), "Reyes");
  });

  it("write nothing of a document that is no article, and none in a format that is none", async () => {
    await show("- buy milk\n- call the plumber\n- water the plants\n", "markdown");
    await exportTo("ninjs", "list.json");
    await show(STORY);
    await exportTo("word", "story.doc");
    equal(await names(), []);
  });

  it("leave nothing behind where they cannot write", async () => {
    await show(STORY);
    await vscode.workspace.fs.createDirectory(at("taken"));
    await vscode.workspace.fs.writeFile(at("file"), new Uint8Array());
    await exportTo("ninjs", "file/below.json");
    equal((await names()).sort(), ["file", "taken"]);
  });

  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);

  async function exportTo(format: string, name: string): Promise<void> {
    await vscode.commands.executeCommand("onTheRecord.export", { format, to: at(name) });
  }

  async function read(name: string): Promise<string> {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(at(name)));
  }

  async function names(): Promise<string[]> {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  }
});
