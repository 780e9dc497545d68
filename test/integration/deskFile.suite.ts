/** The desk's file: what it says takes effect when it is saved, a broken one is told of and changes nothing, a deleted one is gone. */
import * as vscode from "vscode";
import { equal, includes, ok } from "./support/assert";
import { EVENT, STORY } from "./support/story";
import { api, closeAll, eventually, findings, read } from "./support/workbench";

const { Error: ERROR, Warning: WARNING, Information: INFORMATION } = vscode.DiagnosticSeverity;

describe("the desk's file", () => {
  before(api);
  afterEach(async () => {
    await closeAll();
    await remove(deskFile());
    await eventually("no problems in the desk's file", () => vscode.languages.getDiagnostics(deskFile()).length === 0);
    await remove(inFolder("drafts"));
  });

  it("gives a rule its severity, and another one when it changes", async () => {
    const document = await story("drafts/a.txt");
    equal((await findings(document, "SRC105"))[0]?.severity, INFORMATION);
    await write(deskFile(), "rules:\n  SRC105: error\n");
    await eventually("an error", async () => (await findings(document, "SRC105"))[0]?.severity === ERROR);
    await write(deskFile(), "rules:\n  unsourced-event: off\n");
    await findings(document, "SRC105", 0);
  });

  it("counts for one that was never saved, too", async () => {
    await write(deskFile(), "profile: strict\n");
    const document = await vscode.workspace.openTextDocument({ content: STORY, language: "plaintext" });
    await eventually("a warning", async () => (await findings(document, "SRC105"))[0]?.severity === WARNING);
  });

  it("silences a rule in the files that it names", async () => {
    const [one, other] = [await story("drafts/a.txt"), await story("drafts/b.txt")];
    await findings(one, "SRC105");
    await findings(other, "SRC105");
    await write(deskFile(), "ignore:\n  - rule: SRC105\n    reason: tried\n    files: drafts/a.*\n");
    await findings(one, "SRC105", 0);
    await findings(other, "SRC105");
  });

  it("is told of when it is broken, and the last good one stays in force until it is deleted", async () => {
    const document = await story("drafts/a.txt");
    await findings(document, "SRC105");
    await write(deskFile(), "rules:\n  SRC105: off\n");
    await findings(document, "SRC105", 0);

    await write(deskFile(), "rules:\n  SRC105: [\n");
    const [problem] = await problems(1);
    equal(problem?.severity, ERROR);
    equal(problem?.source, "On the Record");
    equal((await read(document)).findings.filter(({ code }) => code === "SRC105").length, 0);

    await write(deskFile(), "profil: strict\n");
    await eventually("a warning", async () => (await problems(1))[0]?.severity === WARNING);
    await findings(document, "SRC105");

    await write(deskFile(), "rules:\n  SRC105: off\n");
    await findings(document, "SRC105", 0);
    await remove(deskFile());
    await findings(document, "SRC105");
  });

  it("is checked as it is typed, and has no effect before it is saved", async () => {
    const document = await story("drafts/a.txt");
    await findings(document, "SRC105");
    await write(deskFile(), "rules:\n");
    const editor = await vscode.window.showTextDocument(deskFile());
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), "  SRC105: of\n"));
    const [problem] = await problems(1);
    includes(problem?.message ?? "", "did you mean `off`?");
    equal(problem && editor.document.getText(problem.range), "of");
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 12), "f"));
    await problems(0);
    equal((await read(document)).findings.filter(({ code }) => code === "SRC105").length, 1);
    await editor.document.save();
    await findings(document, "SRC105", 0);
  });

  it("offers its keys and values, and says what they mean", async () => {
    await write(deskFile(), "profile: \nrules:\n  SRC105: off\n");
    const { document } = await vscode.window.showTextDocument(deskFile());
    const offered = await eventually("completions", async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        new vscode.Position(0, 9),
      );
      const labels = items.map(({ label }) => (typeof label === "string" ? label : label.label));
      return labels.includes("strict") && labels;
    });
    ok(offered.includes("student"), offered.join(", "));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      new vscode.Position(2, 4),
    );
    const words = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === "string" ? one : one.value)));
    includes(words.join("\n"), "An event without a source");
  });

  it("is begun by its command where there is none, and opened where there is one", async () => {
    await vscode.commands.executeCommand("onTheRecord.openDeskFile");
    equal(vscode.window.activeTextEditor?.document.uri.toString(), deskFile().toString());
    includes(vscode.window.activeTextEditor?.document.getText() ?? "", "#profile: strict");
    await closeAll();
    await write(deskFile(), "profile: student\n");
    await vscode.commands.executeCommand("onTheRecord.openDeskFile");
    await eventually("its own text", () => vscode.window.activeTextEditor?.document.getText() === "profile: student\n");
  });
});

function inFolder(...path: readonly string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, "there is no workspace folder");
  return vscode.Uri.joinPath(folder.uri, ...path);
}

const deskFile = (): vscode.Uri => inFolder(".sourcing.yml");

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

async function remove(uri: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
}

/** A saved story, shown. */
async function story(path: string): Promise<vscode.TextDocument> {
  await write(inFolder(path), STORY);
  const { document } = await vscode.window.showTextDocument(inFolder(path), { preview: false });
  ok(document.getText().includes(EVENT), "the story is not there");
  return document;
}

/** What is wrong in the desk's file, once there is as much as expected. */
async function problems(many: number): Promise<vscode.Diagnostic[]> {
  const found = () => vscode.languages.getDiagnostics(deskFile()).filter(({ source }) => source === "On the Record");
  return eventually(`${many} problems in the desk's file`, () => found().length === many && found());
}
