/** What a document is read as: what its text shows, or what somebody chooses, for the session or in the settings. */
import * as vscode from "vscode";
import { equal, includes, ok } from "./support/assert";
import { EVENT, STORY, TODO } from "./support/story";
import { closeAll, eventually, findings, read, set, show } from "./support/workbench";

const readAs = (kind: string) => vscode.commands.executeCommand("onTheRecord.readAs", kind);
const inWorkspace = () => vscode.workspace.getConfiguration("onTheRecord").inspect("analysis.readAs")?.workspaceValue;

describe("read as", () => {
  let folder: vscode.Uri;

  before(() => {
    const [first] = vscode.workspace.workspaceFolders ?? [];
    ok(first, "the suite wants a workspace folder");
    folder = vscode.Uri.joinPath(first.uri, "kinds");
  });

  afterEach(async () => {
    await closeAll();
    await set("analysis.readAs", undefined, vscode.ConfigurationTarget.Workspace);
    await set("analysis.readAs", undefined);
  });

  after(async () => vscode.workspace.fs.delete(folder, { recursive: true }));

  async function open(name: string, text: string): Promise<vscode.TextDocument> {
    const uri = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return (await vscode.window.showTextDocument(uri)).document;
  }

  it("leaves a to-do list in peace, and says why", async () => {
    const { document } = await show(TODO, "markdown");
    const { kind, kindBecause, findings: found } = await read(document);
    equal([kind, found.length], ["other", 0]);
    includes(kindBecause, "it ");
  });

  it("reads an untitled list as news for the session, and again as its text shows", async () => {
    const { document } = await show(TODO, "markdown");
    await readAs("news");
    const [finding] = await findings(document, "SRC105");
    ok(finding, "there is no finding");
    equal(document.getText(finding.range), EVENT);
    equal((await read(document)).kindBecause, "it was chosen to be read so");
    equal(inWorkspace(), undefined);
    await readAs("auto");
    await findings(document, "SRC105", 0);
    equal((await read(document)).kind, "other");
  });

  it("forgets an untitled document that is closed", async () => {
    const { document } = await show(TODO, "markdown");
    await readAs("news");
    await findings(document, "SRC105");
    await closeAll();
    const next = await show(TODO, "markdown");
    equal((await read(next.document)).kind, "other");
  });

  it("keeps the choice for a file in the settings of its workspace", async () => {
    const document = await open("list [1].md", TODO);
    await read(document);
    await readAs("news");
    await findings(document, "SRC105");
    equal(inWorkspace(), { "kinds/list [[]1[]].md": "news" });
    await readAs("opinion");
    await findings(document, "SRC105", 0);
    equal((await read(document)).kind, "opinion");
    await readAs("auto");
    await eventually("no setting", () => inWorkspace() === undefined);
    equal((await read(document)).kind, "other");
  });

  it("follows the most specific pattern of the settings", async () => {
    await set("analysis.readAs", { "kinds/story.txt": "news", "kinds/**": "other" });
    const document = await open("story.txt", STORY);
    await findings(document, "SRC105");
    await readAs("auto");
    equal(inWorkspace(), { "kinds/story.txt": "auto" });
    await findings(document, "SRC105");
    await set("analysis.readAs", { "kinds/**": "other" });
    await readAs("other");
    await findings(document, "SRC105", 0);
  });
});
