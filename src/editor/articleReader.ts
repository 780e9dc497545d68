/**
 * Keeps the article of every open document: reads it soon after each change, and never tells of a
 * reading that the text has left behind.
 */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { AnalysisSettings, Analyst, Article, ArticleKind } from "../core";
import type { Readiness } from "../core/ready";
import type { DeskFiles } from "./deskFiles";
import { isCandidate, readAsOf, standing } from "./documents";
import { SECTION } from "./settings";
import type { ReadAs } from "./view/readAs";

/** How a document stands with the reader. */
export type Reading =
  | { readonly state: "analysing" }
  | { readonly state: "off"; readonly reason: string }
  | { readonly state: "tooLarge"; readonly reason: string }
  | { readonly state: "failed" }
  | { readonly state: "read"; readonly article: Article; readonly version: number };

/** Why a document was not read, in one sentence. */
export interface Unread {
  readonly unread: string;
}

interface Entry {
  readonly document: vscode.TextDocument;
  reading: Reading;
  timer?: ReturnType<typeof setTimeout> | undefined;
  /** What reading it again took last, in milliseconds; the first reading, of every passage, tells nothing of that. */
  cost: number;
}

/** The pause after a change, in milliseconds: short, and longer where a reading costs more. */
const PAUSE = { least: 80, most: 2_000, timesCost: 4 };

export class ArticleReader implements vscode.Disposable {
  private readonly entries = new Map<string, Entry>();
  /** What documents are read as for the session, by their addresses. */
  private readonly chosen = new Map<string, ReadAs>();
  private readonly changes = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable[] = [this.changes];
  private loading?: Promise<Analyst> | undefined;
  private told = false;
  private disposed = false;

  /** Fires when a document's reading is another one, and when the document closes. */
  readonly onDidChangeArticle = this.changes.event;

  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly deskFiles: DeskFiles,
  ) {}

  start(): void {
    this.subscriptions.push(
      vscode.workspace.onDidOpenTextDocument((document) => this.open(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.close(document)),
      vscode.workspace.onDidChangeTextDocument((change) => {
        if (change.contentChanges.length > 0) this.schedule(change.document);
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SECTION)) this.readAllAgain();
      }),
      this.deskFiles.onDidChange(() => this.readAllAgain()),
    );
    for (const document of vscode.workspace.textDocuments) this.open(document);
  }

  /** How the document stands; nothing for one that could not be an article. */
  reading(document: vscode.TextDocument): Reading | undefined {
    return this.entries.get(keyOf(document))?.reading;
  }

  /** The article, if its reading fits the text as it is now. */
  article(document: vscode.TextDocument): Article | undefined {
    const reading = this.reading(document);
    return reading?.state === "read" && reading.version === document.version ? reading.article : undefined;
  }

  /** The article of the text as it is now, read at once if need be. */
  async fresh(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<Article | undefined> {
    const entry = this.entries.get(keyOf(document));
    if (!entry) return undefined;
    if (!this.article(document)) await this.read(entry, token);
    return this.article(document);
  }

  /**
   * What the article would be if the document had another text, read as the same kind of document: to try a change before
   * it is made. Nothing of it is kept, and nothing where it cannot be read.
   */
  async imagine(document: vscode.TextDocument, text: string, kind: ArticleKind): Promise<Article | undefined> {
    const stands = standing(document);
    if (!stands.read) return undefined;
    try {
      const [analyst] = await Promise.all([this.analyst(), this.deskFiles.ready(document)]);
      const settings = { ...this.settingsOf(document), readAs: kind };
      return analyst.analyse({ text, format: stands.format, settings });
    } catch (error) {
      this.report(document, error);
      return undefined;
    }
  }

  /** Whether the text as it is now is ready to publish; in words why that cannot be said. */
  async readiness(document: vscode.TextDocument): Promise<Readiness | Unread> {
    if (!isCandidate(document)) return { unread: t("Only Markdown and plain text are read.") };
    const stands = standing(document);
    if (!stands.read) return { unread: stands.reason };
    try {
      const { readiness } = await import("../core/ready");
      const [analyst] = await Promise.all([this.analyst(), this.deskFiles.ready(document)]);
      if (this.deskFiles.isUnknown(document))
        return { unread: t("The desk’s file has an error: see what is wrong in it.") };
      const settings = this.settingsOf(document);
      return readiness(analyst, { text: document.getText(), format: stands.format, settings });
    } catch (error) {
      this.report(document, error);
      return { unread: t("It could not be read: the log has more.") };
    }
  }

  /** What somebody has chosen to read the document as: for the session, in the desk's file, or in the settings. */
  chosenKind(document: vscode.TextDocument): ArticleKind | undefined {
    const desk = this.deskFiles.settings(document).readAs;
    const choice = this.chosen.get(keyOf(document)) ?? desk ?? readAsOf(document);
    return choice === "auto" ? undefined : choice;
  }

  /** Reads the document as chosen until the session ends, whatever the settings say; without a choice as they say. */
  chooseForSession(document: vscode.TextDocument, choice: ReadAs | undefined): void {
    if (choice) this.chosen.set(keyOf(document), choice);
    else this.chosen.delete(keyOf(document));
    this.readAgain(document);
  }

  /** What the text by itself is taken for, and why. */
  async judgement(document: vscode.TextDocument): Promise<Pick<Article, "kind" | "kindBecause"> | undefined> {
    const stands = standing(document);
    if (!stands.read) return undefined;
    return (await this.analyst()).analyse({ text: document.getText(), format: stands.format });
  }

  /** Another version of a document's text, read as the document is. */
  async readOther(document: vscode.TextDocument, text: string): Promise<Article | undefined> {
    const stands = standing(document);
    if (!stands.read) return undefined;
    try {
      const [analyst] = await Promise.all([this.analyst(), this.deskFiles.ready(document)]);
      return analyst.analyse({ text, format: stands.format, settings: this.settingsOf(document) });
    } catch (error) {
      this.report(document, error);
      return undefined;
    }
  }

  dispose(): void {
    this.disposed = true;
    for (const entry of this.entries.values()) clearTimeout(entry.timer);
    this.entries.clear();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private open(document: vscode.TextDocument): void {
    if (!isCandidate(document)) return;
    this.entries.set(keyOf(document), { document, reading: { state: "analysing" }, cost: 0 });
    this.changes.fire(document);
    this.schedule(document);
  }

  private close(document: vscode.TextDocument): void {
    const entry = this.entries.get(keyOf(document));
    if (!entry) return;
    clearTimeout(entry.timer);
    this.entries.delete(keyOf(document));
    this.changes.fire(document);
    if (document.isUntitled) this.forgetChoice(keyOf(document));
  }

  /** The next untitled document may have the same address; one whose language is changed opens again at once. */
  private forgetChoice(key: string): void {
    setTimeout(() => {
      if (!this.entries.has(key)) this.chosen.delete(key);
    });
  }

  private readAllAgain(): void {
    for (const { document } of this.entries.values()) this.readAgain(document);
  }

  private readAgain(document: vscode.TextDocument): void {
    const entry = this.entries.get(keyOf(document));
    if (!entry) return;
    entry.reading = { state: "analysing" };
    this.schedule(document);
  }

  private schedule(document: vscode.TextDocument): void {
    const entry = this.entries.get(keyOf(document));
    if (!entry) return;
    clearTimeout(entry.timer);
    const pause = Math.min(PAUSE.most, Math.max(PAUSE.least, entry.cost * PAUSE.timesCost));
    entry.timer = setTimeout(() => void this.read(entry), pause);
  }

  /** Settles an entry's reading for the text as it is now. Loading is awaited; the reading itself is one step. */
  private async read(entry: Entry, token?: vscode.CancellationToken): Promise<void> {
    const { document } = entry;
    const stands = standing(document);
    if (!stands.read) {
      this.settle(entry, { state: stands.tooLarge ? "tooLarge" : "off", reason: stands.reason });
      return;
    }
    try {
      const [analyst] = await Promise.all([this.analyst(), this.deskFiles.ready(document)]);
      if (this.isGone(entry) || token?.isCancellationRequested || this.article(document)) return;
      const started = performance.now();
      const settings = this.settingsOf(document);
      const article = analyst.analyse({ text: document.getText(), format: stands.format, settings });
      entry.cost = entry.reading.state === "read" ? performance.now() - started : 0;
      this.settle(entry, { state: "read", article, version: document.version });
    } catch (error) {
      this.fail(entry, error);
    }
  }

  private settingsOf(document: vscode.TextDocument): AnalysisSettings {
    const { readAs: _, ...settings } = this.deskFiles.settings(document);
    const readAs = this.chosenKind(document);
    return { ...settings, ...(readAs && { readAs }) };
  }

  private settle(entry: Entry, reading: Reading): void {
    clearTimeout(entry.timer);
    entry.reading = reading;
    this.changes.fire(entry.document);
  }

  private isGone(entry: Entry): boolean {
    return this.disposed || this.entries.get(keyOf(entry.document)) !== entry;
  }

  /** The language data is loaded with the first article, not with the extension. */
  private analyst(): Promise<Analyst> {
    this.loading ??= import("../core").then(({ createAnalyst }) => createAnalyst());
    return this.loading;
  }

  private fail(entry: Entry, error: unknown): void {
    this.settle(entry, { state: "failed" });
    this.report(entry.document, error);
  }

  /** The user hears of trouble once; the log has it each time. */
  private report(document: vscode.TextDocument, error: unknown): void {
    this.log.error(`Reading ${document.uri.toString()} failed.`, error instanceof Error ? error : String(error));
    if (this.told) return;
    this.told = true;
    const showLog = t("Show Log");
    void vscode.window.showErrorMessage(t("On the Record could not read this article."), showLog).then((answer) => {
      if (answer === showLog) this.log.show();
    });
  }
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}
