/** Reports in the editor: a panel, files in both formats, two versions compared; and the check of all articles. */
import * as vscode from "vscode";
import { equal, excludes, includes, ok } from "./support/assert";
import { EVENT, STORY } from "./support/story";
import { closeAll, eventually, set, show } from "./support/workbench";

describe("sourcing reports", () => {
  /** Another one for each test: VS Code keeps documents for a while that a test has opened. */
  let folder: vscode.Uri;
  let times = 0;

  beforeEach(async () => {
    const [workspace] = vscode.workspace.workspaceFolders ?? [];
    ok(workspace, "there is no workspace folder");
    folder = vscode.Uri.joinPath(workspace.uri, `reports-${++times}`);
    await write("bridge.txt", STORY);
    await write("lock.txt", STORY.replaceAll("bridge", "lock").replace(EVENT, "The lock was shut, Tom Reyes said."));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand("onTheRecord.clearWorkspaceCheck");
    await set("problems", undefined);
    await set("maxProblems", undefined);
    await closeTabs();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it("open in a panel, once an article", async () => {
    await vscode.window.showTextDocument(at("bridge.txt"));
    const twice = [1, 2].map(() => vscode.commands.executeCommand("onTheRecord.sourcingReport"));
    await Promise.all(twice);
    await eventually("the panel", () => panels().length > 0);
    equal(panels().length, 1);
    equal(panels()[0]?.label, "Sourcing report: A new bridge for the harbour");
    await vscode.window.showTextDocument(at("bridge.txt"), { viewColumn: vscode.ViewColumn.One });
    await vscode.commands.executeCommand("onTheRecord.sourcingReport");
    equal(panels().length, 1);
  });

  it("are saved in both formats, and never over a file", async () => {
    await vscode.window.showTextDocument(at("bridge.txt"));
    for (const name of ["report.html", "report.md"])
      await vscode.commands.executeCommand("onTheRecord.saveReport", at(name));
    const html = await read("report.html");
    includes(html, "<!DOCTYPE html>");
    includes(html, "Tom Reyes");
    includes(await read("report.md"), "| Tom Reyes");
    await write("taken.html", "as it was");
    await vscode.commands.executeCommand("onTheRecord.saveReport", at("taken.html"));
    equal(await read("taken.html"), "as it was");
    await vscode.commands.executeCommand("onTheRecord.saveReport", at("report.pdf"));
    ok(!(await exists("report.pdf")), "a file of a format that is none was written");
  });

  it("compare the article with another file, and with what was saved", async () => {
    const editor = await vscode.window.showTextDocument(at("bridge.txt"));
    await write("earlier.txt", STORY.replace("Reyes said the bridge", "The bridge"));
    const file = { from: "file", uri: at("earlier.txt").toString() };
    await vscode.commands.executeCommand("onTheRecord.compareVersions", file);
    await eventually("the panel", () => panels().length === 1);
    await eventually("the panel in front", () => panels()[0]?.isActive);
    await vscode.commands.executeCommand("onTheRecord.saveReport", at("two-versions.md"));
    includes(await read("two-versions.md"), "## Gained a source");
    await closeTabs();
    const again = await vscode.window.showTextDocument(editor.document);
    await again.edit((edit) => edit.insert(new vscode.Position(0, 0), "New: "));
    await vscode.commands.executeCommand("onTheRecord.compareVersions", { from: "saved" });
    await eventually("the panel", () => panels().length === 1);
    await vscode.commands.executeCommand("onTheRecord.saveReport", at("saved.md"));
    includes(await read("saved.md"), "the saved version");
  });

  it("say why there is none, and open nothing", async () => {
    const { document } = await show("- buy milk\n- call the plumber\n- water the plants\n", "markdown");
    ok(document.isUntitled, "not untitled");
    await vscode.commands.executeCommand("onTheRecord.sourcingReport");
    await vscode.commands.executeCommand("onTheRecord.compareVersions", { from: "saved" });
    await vscode.commands.executeCommand("onTheRecord.compareVersions", { from: "git" });
    equal(panels().length, 0);
  });

  it("of the workspace name its articles", async () => {
    await vscode.commands.executeCommand("onTheRecord.workspaceReport");
    await eventually("the panel in front", () => panels()[0]?.isActive);
    await vscode.commands.executeCommand("onTheRecord.saveReport", at("all.md"));
    const text = await read("all.md");
    includes(text, "A new bridge for the harbour");
    includes(text, "A new lock for the harbour");
    includes(text, "## Sources in several articles");
  });

  it("check files that are not open, and let them go", async () => {
    equal(codes("bridge.txt"), []);
    await check();
    equal(codes("bridge.txt"), ["SRC105"]);
    await vscode.commands.executeCommand("onTheRecord.clearWorkspaceCheck");
    await eventually("no problem", () => codes("bridge.txt").length === 0);
  });

  it("check a file in the same places as when it is open", async () => {
    await write("bridge.txt", STORY.replaceAll("\n", "\r\n"));
    await check();
    const [closed] = ours("bridge.txt");
    const editor = await vscode.window.showTextDocument(at("bridge.txt"));
    await eventually("the same problem", () => ours("bridge.txt").length === 1);
    equal(closed && editor.document.getText(closed.range), EVENT);
  });

  it("check a file in UTF-16, and pass over one that is no text", async () => {
    const units = new Uint16Array([0xfeff, ...[...STORY].map((sign) => sign.charCodeAt(0))]);
    await vscode.workspace.fs.writeFile(at("bridge.txt"), new Uint8Array(units.buffer));
    await vscode.workspace.fs.writeFile(at("lock.txt"), new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff]));
    await check();
    equal(codes("bridge.txt"), ["SRC105"]);
    equal(codes("lock.txt"), []);
  });

  it("check no new file that is hidden from the user", async () => {
    const files = vscode.workspace.getConfiguration("files");
    await files.update("exclude", { "**/.history": true }, vscode.ConfigurationTarget.Global);
    try {
      await check();
      await write(".history/bridge.txt", STORY);
      await write("later.txt", STORY);
      await eventually("the problem of the new file", () => codes("later.txt").join() === "SRC105");
      equal(codes(".history/bridge.txt"), []);
    } finally {
      await files.update("exclude", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("leave excluded files out of their number", async () => {
    await write("archive/a.txt", STORY);
    await write("archive/b.txt", STORY);
    await set("analysis.exclude", ["**/archive/**"]);
    try {
      await check();
      await vscode.commands.executeCommand("onTheRecord.workspaceReport");
      await eventually("the panel in front", () => panels()[0]?.isActive);
      await vscode.commands.executeCommand("onTheRecord.saveReport", at("all.md"));
      const text = await read("all.md");
      excludes(text, "archive");
      excludes(text, "left out");
    } finally {
      await set("analysis.exclude", undefined);
    }
  });

  it("follow what is typed, and what is thrown away", async () => {
    await check();
    const editor = await vscode.window.showTextDocument(at("bridge.txt"));
    const start = editor.document.getText().indexOf(EVENT);
    const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + EVENT.length));
    await editor.edit((edit) => edit.delete(range));
    await eventually("no problem", () => codes("bridge.txt").length === 0);
    await closeAll();
    await eventually("the problem of the file", () => codes("bridge.txt").join() === "SRC105");
  });

  it("forget what is settled and saved", async () => {
    await check();
    const editor = await vscode.window.showTextDocument(at("bridge.txt"));
    const end = editor.document.positionAt(STORY.indexOf(EVENT) + EVENT.length);
    await editor.edit((edit) => edit.insert(end, "<!-- src: named; by: Tom Reyes -->"));
    await editor.document.save();
    await closeAll();
    await eventually("no problem", () => codes("bridge.txt").length === 0);
  });

  it("follow a file that changes its name, and forget one that is deleted", async () => {
    await written("pier.txt", STORY);
    await check();
    equal(codes("pier.txt"), ["SRC105"]);
    await vscode.workspace.fs.rename(at("pier.txt"), at("span.txt"));
    await eventually("no problem of the old name", () => codes("pier.txt").length === 0);
    await eventually("the problem of the new name", () => codes("span.txt").join() === "SRC105");
    await vscode.workspace.fs.delete(at("span.txt"));
    await eventually("no problem of the new name", () => codes("span.txt").length === 0);
  });

  it("show as many findings of a closed file as of an open one, or none", async () => {
    await write("bridge.txt", STORY.replaceAll("three", "TK"));
    await set("maxProblems", 1);
    await check();
    equal(codes("bridge.txt"), ["SRC401", "more"]);
    await set("problems", "off");
    await eventually("no problem", () => codes("bridge.txt").length === 0);
  });

  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);

  async function write(name: string, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
  }

  /** Until VS Code has heard of the file: it tells nobody of one that comes and goes in one moment. */
  async function written(name: string, text: string): Promise<void> {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, name));
    try {
      const heard = new Promise<void>((resolve) => watcher.onDidCreate(() => resolve()));
      await write(name, text);
      await heard;
    } finally {
      watcher.dispose();
    }
  }

  async function read(name: string): Promise<string> {
    const text = await eventually(name, async () => {
      if (!(await exists(name))) return undefined;
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(at(name))) || undefined;
    });
    excludes(text, "undefined");
    return text;
  }

  async function exists(name: string): Promise<boolean> {
    return vscode.workspace.fs.stat(at(name)).then(
      () => true,
      () => false,
    );
  }

  /** Checks all files; the search for files lags behind their writing. */
  async function check(): Promise<void> {
    await eventually("the check", async () => {
      await vscode.commands.executeCommand("onTheRecord.checkWorkspace");
      return codes("bridge.txt").length > 0;
    });
  }

  function ours(name: string): vscode.Diagnostic[] {
    return vscode.languages.getDiagnostics(at(name)).filter(({ source }) => source === "On the Record");
  }

  function codes(name: string): string[] {
    return ours(name).map(({ code }) => String(typeof code === "object" ? code.value : code));
  }
});

function panels(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes("onTheRecord.report"));
}

/** Closes everything without asking whether to save; behind a panel no text is active. */
async function closeTabs(): Promise<void> {
  await vscode.window.tabGroups.close(panels());
  await closeAll();
}
