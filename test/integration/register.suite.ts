/** The register: a source is added from the copy, the file keeps all that stood there, and other articles tell the source again. */
import * as vscode from "vscode";
import { equal, excludes, includes, ok } from "./support/assert";
import { STORY } from "./support/story";
import { api, closeAll, eventually, read } from "./support/workbench";

const UNNAMED = "A town\n\nAn official familiar with the talks said on Monday that the lock would stay shut.\n";

describe("the register", () => {
  before(api);
  afterEach(async () => {
    await closeAll();
    await remove(deskFile());
    await remove(inFolder("drafts"));
  });

  it("takes a named source of the article, and makes the file", async () => {
    const document = await story("drafts/a.txt", STORY);
    equal(await add(document, "Tom Reyes"), "s1");
    const text = await saved();
    includes(text, "sources:\n  - ref: s1\n    name: Tom Reyes\n    kind: named\n");
  });

  it("keeps what stands in the file, and one undo takes the entry back", async () => {
    const before = "# ours\nprofile: strict # why\nsources:\n  - ref: S7 # first\n    name: Ann Lee\n";
    await write(deskFile(), before);
    const document = await story("drafts/b.txt", STORY);
    equal(await add(document, "Tom Reyes"), "s8");
    const after = await saved();
    ok(after.startsWith(before), after);
    includes(after, "  - ref: s8\n    name: Tom Reyes\n");
    const editor = await vscode.window.showTextDocument(deskFile());
    await vscode.commands.executeCommand("undo");
    equal(editor.document.getText(), before);
  });

  it("writes no name for a source that has none", async () => {
    const document = await story("drafts/c.txt", UNNAMED);
    equal(await add(document, "An official", "background"), "s1");
    const text = await saved();
    includes(text, "kind: official");
    includes(text, "desc: An official familiar with the talks");
    includes(text, "terms: background");
    excludes(text, "name:");
  });

  it("is reached from the context menu of the editor, which calls commands on the address of the document", async () => {
    const document = await story("drafts/g.txt", STORY);
    const editor = await vscode.window.showTextDocument(document);
    const at = document.positionAt(document.getText().indexOf("Tom Reyes") + 2);
    editor.selection = new vscode.Selection(at, at);
    equal(await vscode.commands.executeCommand("onTheRecord.addToRegister", document.uri), "s1");
    includes(await saved(), "name: Tom Reyes\n");
  });

  it("keeps the terms that a tag tells, and with them no name", async () => {
    const tag = "<!-- src: named; by: Ann Khan; terms: background -->";
    const document = await story("drafts/h.txt", UNNAMED.replace("stay shut.", `stay shut.${tag}`));
    equal(await add(document, "Ann Khan"), "s1");
    const text = await saved();
    includes(text, "terms: background");
    excludes(text, "Khan");
  });

  it("adds nobody twice", async () => {
    await write(deskFile(), "sources:\n  - ref: s3\n    name: TOM REYES\n");
    const document = await story("drafts/d.txt", STORY);
    equal(await add(document, "Tom Reyes"), "s3");
    equal(await saved(), "sources:\n  - ref: s3\n    name: TOM REYES\n");
  });

  it("leaves a broken file as it is", async () => {
    const broken = "sources: [\n";
    await write(deskFile(), broken);
    const document = await story("drafts/e.txt", STORY);
    equal(await add(document, "Tom Reyes"), undefined);
    equal(await saved(), broken);
  });

  it("leads from a `ref` in a tag to its entry", async () => {
    await write(deskFile(), "sources:\n  - ref: s1\n    name: Ann Lee\n  - ref: s2\n    name: Tom Reyes\n");
    const document = await story("drafts/f.txt", `${STORY.trimEnd()}<!-- src: named; by: Tom Reyes; ref: s2 -->\n`);
    const target = await eventually("the link", async () => {
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        "vscode.executeLinkProvider",
        document.uri,
        10,
      );
      return links.find(({ range }) => document.getText(range) === "s2")?.target;
    });
    ok(target.path.endsWith("/.sourcing.yml"), target.toString());
    equal(target.fragment, "L4,10");
  });

  it("finds a source in another article", async () => {
    // Nobody's from the register of a test before, which may be in force a while longer.
    await write(inFolder("drafts/other.txt"), "Elsewhere\n\nNadia Velt said on Tuesday that the port was safe.\n");
    const document = await story(
      "drafts/g.txt",
      "A town\n\nNadia Velt told reporters that the lock would stay shut.\n",
    );
    await vscode.window.showTextDocument(document);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      "onTheRecord.findInArticles",
      target(document, await read(document), "Nadia Velt"),
    );
    equal(
      found.map(({ uri, range }) => [uri.path.split("/").at(-1), range.start.line]),
      [["other.txt", 2]],
    );
    await vscode.commands.executeCommand("closeReferenceSearch");
  });
});

function inFolder(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, "no folder is open");
  return vscode.Uri.joinPath(folder.uri, path);
}

function deskFile(): vscode.Uri {
  return inFolder(".sourcing.yml");
}

/** A file that an editor still knows is read again soon after. */
async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const key = uri.toString();
  await eventually("the new text", () =>
    vscode.workspace.textDocuments.every((one) => one.uri.toString() !== key || one.getText() === text),
  );
}

async function saved(): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(deskFile()));
}

async function story(path: string, text: string): Promise<vscode.TextDocument> {
  await write(inFolder(path), text);
  return vscode.workspace.openTextDocument(inFolder(path));
}

function target(document: vscode.TextDocument, { sources }: Awaited<ReturnType<typeof read>>, words: string) {
  const source = sources.findIndex(({ label }) => label.toLowerCase().includes(words.toLowerCase()));
  ok(source >= 0, `no source “${words}”`);
  return { uri: document.uri.toString(), version: document.version, source };
}

async function add(document: vscode.TextDocument, words: string, terms?: string): Promise<unknown> {
  return vscode.commands.executeCommand(
    "onTheRecord.addToRegister",
    target(document, await read(document), words),
    terms,
  );
}

async function remove(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri, { recursive: true });
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
  }
}
