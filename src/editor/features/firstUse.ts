/** First use: the sample article that one can play with, and the sign that somebody has put a first tag into a text. */
import * as vscode from "vscode";
import type { Desk } from "../feature";
import { commandId } from "../manifest/commands";
import { TAGGED_CONTEXT } from "../manifest/walkthrough";

const SAMPLE = "media/sample/harbour-bridge.md";

export function firstUse({ extension, reader }: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandId("openSample"), sampleOpener(extension.extensionUri)),
    watchForFirstTag(reader),
  );
}

/** As an untitled document, so that nothing on the disk changes; one that is still open comes to the front again. */
function sampleOpener(home: vscode.Uri): () => Promise<void> {
  let opened: vscode.TextDocument | undefined;
  return async () => {
    if (!opened || opened.isClosed) {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(home, SAMPLE));
      const content = new TextDecoder().decode(bytes);
      opened = await vscode.workspace.openTextDocument({ content, language: "markdown" });
    }
    await vscode.window.showTextDocument(opened, vscode.ViewColumn.Beside);
  };
}

/** An article may come with tags: it is one more that counts. */
function watchForFirstTag(reader: Desk["reader"]): vscode.Disposable {
  const fewest = new WeakMap<vscode.TextDocument, number>();
  const watch = reader.onDidChangeArticle((document) => {
    const tags = reader.article(document)?.tags.length;
    if (tags === undefined) return;
    const before = Math.min(tags, fewest.get(document) ?? tags);
    fewest.set(document, before);
    if (tags === before) return;
    watch.dispose();
    void vscode.commands.executeCommand("setContext", TAGGED_CONTEXT, true);
  });
  return watch;
}
