/** The language status (the braces in the status bar): counts, why a document is not read or no article, and what to do about it. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { Reading } from "../articleReader";
import { isQuiet } from "../articles";
import { ARTICLE_LANGUAGES } from "../documents";
import type { Desk } from "../feature";
import { ARTICLE_CONTEXT, CATEGORY, commandId } from "../manifest/commands";
import { SECTION, setting } from "../settings";
import { articleStatus, type StatusAction } from "../view/status";

export function status({ reader }: Desk): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem(`${SECTION}.status`, ARTICLE_LANGUAGES);
  item.name = CATEGORY;
  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document && reader.reading(document);
    describe(item, wordsFor(reading, document !== undefined && reader.chosenKind(document) !== undefined));
    item.busy = reading?.state === "analysing";
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

function describe(item: vscode.LanguageStatusItem, { text, detail = CATEGORY, warn, command }: Words): void {
  item.text = text;
  item.detail = detail;
  item.severity = warn ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  item.accessibilityInformation = { label: `${CATEGORY}: ${text}${detail === CATEGORY ? "" : `, ${detail}`}` };
  item.command = command;
}

interface Words {
  readonly text: string;
  readonly detail?: string;
  readonly warn?: true;
  readonly command?: vscode.Command | undefined;
}

function wordsFor(reading: Reading | undefined, chosen: boolean): Words {
  switch (reading?.state) {
    case undefined:
      return { text: t("Not read"), detail: t("On the Record reads files and untitled documents") };
    case "analysing":
      return { text: t("Reading…") };
    case "off":
      return { text: t("Off"), detail: reading.reason };
    case "tooLarge":
      return { text: t("Too large"), detail: reading.reason, warn: true };
    case "failed": {
      const command = { command: commandId("showLog"), title: t("Show Log") };
      return { text: t("Could not be read"), detail: t("The log has more"), warn: true, command };
    }
    case "read": {
      const { action, ...words } = articleStatus(reading.article, chosen);
      return { ...words, command: commandFor(action) };
    }
  }
}

function commandFor(action: StatusAction): vscode.Command {
  switch (action) {
    case "readAsNews":
      return { command: commandId("readAs"), title: t("Read as an Article"), arguments: ["news"] };
    case "readAs":
      return { command: commandId("readAs"), title: t("Read as…") };
    case "toggleHighlights": {
      const on = setting("highlight.enabled", vscode.window.activeTextEditor?.document);
      return { command: commandId("toggleHighlights"), title: on ? t("Hide Highlights") : t("Show Highlights") };
    }
  }
}
