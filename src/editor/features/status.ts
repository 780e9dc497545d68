/** The language status (the braces in the status bar): counts, why a document is not read, and the switch of the highlights. */
import * as vscode from "vscode";
import type { Article } from "../../core";
import type { Reading } from "../articleReader";
import { isQuiet } from "../articles";
import { ARTICLE_LANGUAGES } from "../documents";
import type { Desk } from "../feature";
import { ARTICLE_CONTEXT, CATEGORY, commandId } from "../manifest/commands";
import { SECTION, setting } from "../settings";
import { counts } from "../view/status";

export function status({ reader }: Desk): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem(`${SECTION}.status`, ARTICLE_LANGUAGES);
  item.name = CATEGORY;
  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document && reader.reading(document);
    const on = setting("highlight.enabled", document);
    describe(item, reading, on);
    void vscode.commands.executeCommand("setContext", ARTICLE_CONTEXT, isArticle(reading));
  };
  show();
  return vscode.Disposable.from(
    item,
    reader.onDidChangeArticle((document) => {
      if (document === vscode.window.activeTextEditor?.document) show();
    }),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SECTION)) show();
    }),
  );
}

function isArticle(reading: Reading | undefined): boolean {
  return reading?.state === "read" && (!isQuiet(reading.article) || reading.article.findings.length > 0);
}

function describe(item: vscode.LanguageStatusItem, reading: Reading | undefined, on: boolean): void {
  const { text, detail, warn } = wordsFor(reading);
  item.text = text;
  item.detail = detail;
  item.busy = reading?.state === "analysing";
  item.severity = warn ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  item.accessibilityInformation = { label: `${CATEGORY}: ${text}${detail === CATEGORY ? "" : `, ${detail}`}` };
  item.command = commandFor(reading, on);
}

function commandFor(reading: Reading | undefined, on: boolean): vscode.Command | undefined {
  if (reading?.state === "failed") return { command: commandId("showLog"), title: "Show Log" };
  if (!isArticle(reading)) return undefined;
  return { command: commandId("toggleHighlights"), title: on ? "Hide Highlights" : "Show Highlights" };
}

/** The popup has room for a few words only. */
function standingOf({ kind }: Article): string {
  return kind === "opinion" ? "an opinion piece" : CATEGORY;
}

interface Words {
  readonly text: string;
  readonly detail: string;
  readonly warn?: true;
}

function wordsFor(reading: Reading | undefined): Words {
  switch (reading?.state) {
    case undefined:
      return { text: "Not read", detail: `${CATEGORY} reads files and untitled documents` };
    case "analysing":
      return { text: "Reading…", detail: CATEGORY };
    case "off":
      return { text: "Off", detail: reading.reason };
    case "tooLarge":
      return { text: "Too large", detail: reading.reason, warn: true };
    case "failed":
      return { text: "Could not be read", detail: "The log has more", warn: true };
    case "read":
      return isQuiet(reading.article)
        ? { text: "Not an article", detail: reading.article.kindBecause }
        : { text: counts(reading.article), detail: standingOf(reading.article) };
  }
}
