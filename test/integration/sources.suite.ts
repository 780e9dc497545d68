/** What the actions of the views do: merging and splitting sources, marking an outlet, copying rows, settling. */
import * as vscode from "vscode";
import type { Source } from "../../src/core";
import { equal, excludes, includes, ok } from "./support/assert";
import { STORY } from "./support/story";
import { closeAll, eventually, findings, read, set, show } from "./support/workbench";

const SECRET = "A clerk, who spoke on condition of anonymity, said the deck was rotten.";
const PORT = "A port official said the crane was old. The official added that the pier was closed.";
const TWO = "Reyes said the mole was safe, but a bridge engineer said it was not.";
const TEXT = `${STORY}\n${PORT}\n\n${TWO}\n\n${SECRET}\n\nBrackwater said the crane had moved.\n`;

describe("actions on sources", () => {
  afterEach(async () => {
    await removeDeskFile();
    await closeAll();
  });

  for (const [notation, text] of [
    ["LF", TEXT],
    ["CR LF", TEXT.replaceAll("\n", "\r\n")],
  ] as const)
    it(`merge two sources in one step, and undo takes it back in one, with ${notation}`, async () => {
      const { document } = await show(text);
      const before = await labels(document);
      await run("mergeSource", document, "A port official", await idOf(document, "Tom Reyes"));
      await eventually("the tags", async () => document.getText().split("src: named; by: Tom Reyes").length === 3);
      const after = await labels(document);
      equal(
        after,
        before.filter((label) => label !== "A port official"),
      );
      equal((await source(document, "Tom Reyes")).claims.length, 5);
      await undoGives(document, text);
      equal(await labels(document), before);
    });

  it("merge the one that is meant where a sentence has several", async () => {
    const { document } = await show(TEXT);
    await run("mergeSource", document, "a bridge engineer", await idOf(document, "A port official"));
    await eventually("the tag", () => document.getText().includes("mention: a bridge engineer -->"));
    equal((await source(document, "A port official")).claims.length, 3);
    equal((await source(document, "Tom Reyes")).claims.length, 3);
    await undoGives(document, TEXT);
  });

  it("merge nobody whose name is kept back with one who is named", async () => {
    const { document } = await show(TEXT);
    const clerk = (await read(document)).sources.find(({ asksForAnonymity }) => asksForAnonymity);
    ok(clerk, "there is no source whose name is kept back");
    await run("mergeSource", document, clerk.label, await idOf(document, "Tom Reyes"));
    equal(document.getText(), TEXT);
  });

  it("change nothing where they are called without what they need, or with what is none of it", async () => {
    const { document } = await show(TEXT);
    await read(document);
    for (const name of ["goToRow", "settleItem", "revealSpan", "mergeSource", "splitSource", "markOutlet"])
      for (const given of [{}, "row", 7, { uri: 1, version: 1 }, { uri: document.uri.toString(), version: -1 }])
        await vscode.commands.executeCommand(`onTheRecord.${name}`, given);
    for (const name of ["goToRow", "settleItem", "revealSpan"])
      await vscode.commands.executeCommand(`onTheRecord.${name}`);
    await run("mergeSource", document, "Tom Reyes", await idOf(document, "Tom Reyes"));
    await run("splitSource", document, "Tom Reyes", [9_999], await idOf(document, "A port official"));
    equal(document.getText(), TEXT);
  });

  it("split a source: some claims are another’s", async () => {
    const { document } = await show(TEXT);
    const claims = (await source(document, "A port official")).claims.slice(1);
    await run("splitSource", document, "A port official", claims, await idOf(document, "Tom Reyes"));
    await eventually("the tag", () => document.getText().includes("pier was closed.<!-- src: named; by: Tom Reyes"));
    equal((await source(document, "A port official")).claims.length, 1);
    equal((await source(document, "Tom Reyes")).claims.length, 4);
    await undoGives(document, TEXT);
    equal((await source(document, "A port official")).claims.length, 2);
  });

  it("mark an outlet by a tag", async () => {
    const { document } = await show(TEXT);
    await run("markOutlet", document, "Brackwater", "tag");
    await eventually("an outlet", async () => (await source(document, "Brackwater")).kind === "outlet");
    includes(document.getText(), "had moved.<!-- src: outlet; by: Brackwater");
    await undoGives(document, TEXT);
  });

  it("mark an outlet for good in the desk’s file, and change no text", async () => {
    const { document } = await show(TEXT);
    await run("markOutlet", document, "Brackwater", "desk");
    const file = await eventually("the desk's file", () => deskText());
    equal(file, "style:\n  outlets:\n    - Brackwater\n");
    await eventually("an outlet", async () => (await source(document, "Brackwater")).kind === "outlet");
    equal(document.getText(), TEXT);
  });

  it("copy rows for a fact check", async () => {
    const { document } = await show(TEXT);
    await vscode.commands.executeCommand("onTheRecord.copyFactCheckRow", await targetOf(document, "A port official"));
    const rows = (await vscode.env.clipboard.readText()).split("\n").map((row) => row.split("\t"));
    equal(rows[0], [
      "the crane was old",
      "A port official",
      "unnamed official",
      "weak",
      "A port official",
      "9",
      "in the text",
      "",
    ]);
    equal(rows.length, 2);
  });

  it("do nothing where the text has changed since", async () => {
    const { document } = await show(TEXT);
    const target = await targetOf(document, "A port official");
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), "!");
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand("onTheRecord.mergeSource", target);
    await vscode.commands.executeCommand("onTheRecord.copyFactCheckRow", target);
    excludes(document.getText(), "<!--");
  });
});

describe("the To Settle view", () => {
  afterEach(async () => {
    await set("problems", undefined);
    await closeAll();
  });

  it("settles an item by a tag", async () => {
    const { document } = await show(STORY);
    const [problem] = await findings(document, "SRC105");
    ok(problem, "there is no finding");
    const start = document.offsetAt(problem.range.start);
    const finding = (await read(document)).findings.find(({ span }) => span.start === start);
    const target = {
      uri: document.uri.toString(),
      version: document.version,
      code: "SRC105",
      start,
      at: finding?.tagAt,
    };
    const done = vscode.commands.executeCommand("onTheRecord.settleItem", target);
    await eventually("a tag", async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return document.getText().includes("<!-- src: named; by: Tom Reyes");
    });
    await done;
    await findings(document, "SRC105", 0);
    await undoGives(document, STORY);
  });
});

/** Runs a command on a source; what it would ask for is given. */
async function run(name: string, document: vscode.TextDocument, label: string, ...given: unknown[]): Promise<void> {
  await vscode.commands.executeCommand(`onTheRecord.${name}`, await targetOf(document, label), ...given);
}

async function targetOf(document: vscode.TextDocument, label: string) {
  return { uri: document.uri.toString(), version: document.version, source: await idOf(document, label) };
}

async function idOf(document: vscode.TextDocument, label: string): Promise<number> {
  return (await source(document, label)).id;
}

/** Of those that say something. */
async function sources(document: vscode.TextDocument): Promise<Source[]> {
  return (await read(document)).sources.filter(({ claims }) => claims.length > 0);
}

async function source(document: vscode.TextDocument, label: string): Promise<Source> {
  const all = await sources(document);
  const found = all.find((one) => one.label === label);
  ok(found, `no “${label}” among ${all.map((one) => one.label).join("; ")}`);
  return found;
}

async function labels(document: vscode.TextDocument): Promise<string[]> {
  return (await sources(document)).map(({ label }) => label);
}

async function undoGives(document: vscode.TextDocument, text: string): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand("undo");
  await eventually("the text as it was", () => document.getText() === text);
}

function deskFile(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, "there is no workspace folder");
  return vscode.Uri.joinPath(folder.uri, ".sourcing.yml");
}

async function deskText(): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(deskFile()).then(
    (bytes) => new TextDecoder().decode(bytes) || undefined,
    () => undefined,
  );
}

async function removeDeskFile(): Promise<void> {
  await vscode.workspace.fs.delete(deskFile()).then(undefined, () => undefined);
}
