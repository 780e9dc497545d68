/** The check before publishing: as a command, as a task with its exit code, and what it copies. */
import * as vscode from "vscode";
import { equal, includes, ok } from "./support/assert";
import { EVENT, STORY } from "./support/story";
import { closeAll, eventually, read, set, show } from "./support/workbench";

const TAGGED = STORY.replace(EVENT, `${EVENT}<!-- src: named; by: Tom Reyes -->`);
const OPEN = STORY.replace("three years", "TK years");

describe("the check before publishing", () => {
  afterEach(closeAll);

  it("copies the text without its tags, and leaves the file as it was", async () => {
    const { document } = await show(TAGGED);
    await read(document);
    await answer("onTheRecord.checkReady", async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    });
    await eventually("the clean text", async () => (await vscode.env.clipboard.readText()) === STORY);
    equal(document.getText(), TAGGED);
  });

  it("leads to what stands in the way, and copies nothing", async () => {
    await vscode.env.clipboard.writeText("before");
    const editor = await show(OPEN);
    await read(editor.document);
    await answer("onTheRecord.checkReady", async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    });
    await eventually(
      "the TK selected",
      () => vscode.window.activeTextEditor?.document.getText(vscode.window.activeTextEditor.selection) === "TK",
    );
    equal(await vscode.env.clipboard.readText(), "before");
  });

  it("is a task that fails where something stands in the way", async () => {
    await show(OPEN);
    equal(await runTask("Check this file"), 1);
    await closeAll();
    await show(STORY);
    equal(await runTask("Check this file"), 0);
  });

  it("is a task that passes nothing that was not read", async () => {
    await set("analysis.maxLength", 1000);
    try {
      await show(STORY.repeat(10));
      equal(await runTask("Check this file"), 2);
    } finally {
      await set("analysis.maxLength", undefined);
    }
  });

  it("brings what it prints into Problems", async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder, "there is no workspace folder");
    const uri = vscode.Uri.joinPath(folder.uri, "ready-task.txt");
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(OPEN));
    try {
      await vscode.window.showTextDocument(uri);
      const ours = () =>
        vscode.languages
          .getDiagnostics(uri)
          .find(({ source, code }) => source === "On the Record" && code === "SRC401");
      // A workbench that is very busy drops what a task has printed last: then it is run again.
      for (let tries = 0; tries < 3 && !ours(); tries++) {
        equal(await runTask("Check this file"), 1);
        await eventually("a problem of the task", ours, 5_000).catch(() => undefined);
      }
      const found = await eventually("a problem of the task", ours);
      equal(found.severity, vscode.DiagnosticSeverity.Error);
      includes(found.message, "TK");
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(uri);
    }
  });
});

/** Runs a command that asks, and answers it once its question is on the screen. */
async function answer(command: string, give: () => Promise<void>): Promise<void> {
  const done = vscode.commands.executeCommand(command);
  // Nothing tells that a quick pick shows: the answer is given again until the command has ended.
  let ended = false;
  void done.then(() => {
    ended = true;
  });
  while (!ended) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (!ended) await give();
  }
}

async function runTask(name: string): Promise<number | undefined> {
  const task = await eventually("the task", async () =>
    (await vscode.tasks.fetchTasks({ type: "onTheRecord" })).find((one) => one.name === name),
  );
  return new Promise((resolve) => {
    const waiting = vscode.tasks.onDidEndTask(({ execution }) => {
      if (execution.task.name !== name) return;
      waiting.dispose();
      resolve(exitCode);
    });
    let exitCode: number | undefined;
    const exits = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode: code }) => {
      if (execution.task.name !== name) return;
      exits.dispose();
      exitCode = code;
    });
    void vscode.tasks.executeTask(task);
  });
}
