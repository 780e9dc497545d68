/** What the suites do in the workbench: open a text, wait for it to be read, wait for something to come true. */
import * as vscode from "vscode";
import type { Article } from "../../../src/core";
import type { Api } from "../../../src/editor/activate";
import { ok } from "./assert";

export const EXTENSION_ID = "on-the-record.on-the-record";

export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>(EXTENSION_ID);
  ok(extension, `${EXTENSION_ID} is not installed`);
  return extension.activate();
}

/**
 * Opens a text in an untitled document and shows it. VS Code gives the names of closed ones again, and with
 * the name at times the text, from a backup that is not cleared yet: then the document is opened once more.
 */
export async function show(content: string, language = "plaintext"): Promise<vscode.TextEditor> {
  return eventually("a document with its own text", async () => {
    const document = await vscode.workspace.openTextDocument({ content, language });
    const editor = await vscode.window.showTextDocument(document);
    if (document.getText().length === content.length) return editor;
    await closeAll();
    return undefined;
  });
}

/** The article of a document, read from its text as it is now. */
export async function read(document: vscode.TextDocument): Promise<Article> {
  const article = await eventually("the article", async () => (await api()).whenIdle(document.uri));
  return article;
}

/** Asks again and again until there is an answer. */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | false | PromiseLike<T | undefined | false>,
  limit = 10_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The problems of a rule in a document, once there are as many as expected. */
export async function findings(
  document: vscode.TextDocument,
  code: string,
  many: number = 1,
): Promise<vscode.Diagnostic[]> {
  const found = () =>
    vscode.languages
      .getDiagnostics(document.uri)
      .filter((one) => typeof one.code === "object" && one.code.value === code);
  return eventually(`${many} × ${code}`, () => found().length === many && found());
}

/** Sets a setting of ours; `undefined` takes it back. */
export async function set(
  key: string,
  value: unknown,
  target: vscode.ConfigurationTarget = vscode.ConfigurationTarget.Global,
): Promise<void> {
  await vscode.workspace.getConfiguration("onTheRecord").update(key, value, target);
}

/** Closes everything without asking whether to save. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
}
