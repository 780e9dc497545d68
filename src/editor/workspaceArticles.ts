/**
 * The articles of the workspace: open ones as they are typed, others as they are saved. What has been read is kept
 * until its file changes. Reading gives way between files, so that nobody waits for it.
 */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { AnalysisSettings, Analyst, Article } from "../core";
import type { ArticleReader } from "./articleReader";
import { isQuiet } from "./articles";
import type { DeskFiles } from "./deskFiles";
import { ARTICLE_FILES, isCandidate, readAsOf, savedFile, standingOf } from "./documents";
import { setting } from "./settings";

/** An article with the text that it was read from. */
export interface WorkspaceArticle {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly article: Article;
}

/** What reading the workspace came to. */
export interface WorkspaceReading {
  /** By address. Files that are no articles are not among them. */
  readonly articles: readonly WorkspaceArticle[];
  /** How many files were left alone because there are more than the limit. */
  readonly leftOut: number;
  /** Files that could not be read or were too long, with the reason in one sentence. */
  readonly unread: readonly { readonly uri: vscode.Uri; readonly reason: string }[];
  /** Whether it was stopped before its end. */
  readonly cancelled: boolean;
}

export interface ReadingOptions {
  readonly token?: vscode.CancellationToken;
  /** Called before each file: how many are done, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

interface Kept {
  /** When the file was changed last, how long it is in bytes, and the settings that it was read under. */
  readonly stamp: string;
  readonly result: WorkspaceArticle | { readonly unread: string } | "no article";
}

/** Between two files the editor gets its turn, in milliseconds after which a pause is due. */
const SLICE = 12;

export class WorkspaceArticles implements vscode.Disposable {
  private readonly kept = new Map<string, Kept>();
  /** Not the analyst of the open documents: theirs keeps what was read while they are typed. */
  private loading?: Promise<Analyst> | undefined;

  constructor(
    private readonly reader: ArticleReader,
    private readonly deskFiles: DeskFiles,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Reads what is not read yet. Never throws; what could not be read is told in the result. */
  async read({ token, onProgress }: ReadingOptions = {}): Promise<WorkspaceReading> {
    const limit = setting("workspace.maxFiles");
    const files = await articleFiles(token);
    const chosen = files.slice(0, limit);
    const articles: WorkspaceArticle[] = [];
    const unread: { uri: vscode.Uri; reason: string }[] = [];
    let pauseAt = performance.now() + SLICE;
    for (const [done, uri] of chosen.entries()) {
      if (token?.isCancellationRequested) break;
      onProgress?.(done, chosen.length);
      const result = await this.one(uri);
      if (result !== "no article" && "unread" in result) unread.push({ uri, reason: result.unread });
      else if (result !== "no article") articles.push(result);
      if (performance.now() < pauseAt) continue;
      await new Promise((resolve) => setTimeout(resolve));
      pauseAt = performance.now() + SLICE;
    }
    this.forgetAllBut(files);
    const cancelled = token?.isCancellationRequested ?? false;
    return { articles, leftOut: files.length - chosen.length, unread, cancelled };
  }

  /** Reads one file, or gives what was read of it if it has not changed; nothing for what is no article or cannot be read. */
  async readOne(uri: vscode.Uri): Promise<WorkspaceArticle | undefined> {
    const result = await this.one(uri);
    return result === "no article" || "unread" in result ? undefined : result;
  }

  /** What was read of it last, whether or not it has changed since. */
  last(uri: vscode.Uri): WorkspaceArticle | undefined {
    const result = this.kept.get(uri.toString())?.result;
    return result === undefined || result === "no article" || "unread" in result ? undefined : result;
  }

  dispose(): void {
    this.kept.clear();
  }

  private async one(uri: vscode.Uri): Promise<Kept["result"]> {
    const key = uri.toString();
    try {
      const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
      return open && isCandidate(open) ? await this.openOne(open) : await this.savedOne(uri);
    } catch (error) {
      this.log.error(`Reading ${key} failed.`, error instanceof Error ? error : String(error));
      return { unread: t("It could not be read: the log has more.") };
    }
  }

  private async openOne(document: vscode.TextDocument): Promise<Kept["result"]> {
    const article = await this.reader.fresh(document);
    if (!article || isQuiet(article)) return "no article";
    return { uri: document.uri, text: document.getText(), article };
  }

  private async savedOne(uri: vscode.Uri): Promise<Kept["result"]> {
    const file = savedFile(uri);
    if (!file) return "no article";
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    const [analyst] = await Promise.all([this.analyst(), this.deskFiles.ready(file)]);
    const settings = this.settingsOf(file);
    const stamp = JSON.stringify([mtime, size, settings]);
    const key = uri.toString();
    const kept = this.kept.get(key);
    if (kept?.stamp === stamp) return kept.result;
    const result = await read(uri, size, file, settings, analyst);
    this.kept.set(key, { stamp, result });
    return result;
  }

  private settingsOf(file: Parameters<typeof readAsOf>[0]): AnalysisSettings {
    const { readAs: desk, ...settings } = this.deskFiles.settings(file);
    const readAs = desk ?? readAsOf(file);
    return { ...settings, ...(readAs && readAs !== "auto" && { readAs }) };
  }

  private forgetAllBut(files: readonly vscode.Uri[]): void {
    const there = new Set(files.map((uri) => uri.toString()));
    for (const key of this.kept.keys()) if (!there.has(key)) this.kept.delete(key);
  }

  private analyst(): Promise<Analyst> {
    this.loading ??= import("../core").then(({ createAnalyst }) => createAnalyst());
    return this.loading;
  }
}

/** The files that may be articles, by address. What the settings exclude takes no room from the others. */
async function articleFiles(token: vscode.CancellationToken | undefined): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.map((folder) => {
      const pattern = new vscode.RelativePattern(folder, ARTICLE_FILES);
      return vscode.workspace.findFiles(pattern, excludedFrom(folder), undefined, token);
    }),
  );
  // A folder may lie within another.
  const byAddress = new Map(found.flat().map((uri) => [uri.toString(), uri]));
  return [...byAddress].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, uri]) => uri);
}

/** One pattern of many. Those that cannot be part of one are looked at file by file. */
function excludedFrom(folder: vscode.WorkspaceFolder): string | undefined {
  const globs = setting("analysis.exclude", folder).filter((glob) => !/[{},]/.test(glob));
  return globs.length > 0 ? `{${globs.join(",")}}` : undefined;
}

async function read(
  uri: vscode.Uri,
  size: number,
  file: Parameters<typeof standingOf>[0],
  settings: AnalysisSettings,
  analyst: Analyst,
): Promise<Kept["result"]> {
  // A unit of text takes one byte and more: what has more bytes than three times the limit need not be fetched.
  const before = standingOf(file, Math.floor(size / 3));
  if (!before.read) return before.tooLarge ? { unread: before.reason } : "no article";
  const text = decoded(await vscode.workspace.fs.readFile(uri));
  if (text === undefined) return "no article";
  const stands = standingOf(file, text.length);
  if (!stands.read) return stands.tooLarge ? { unread: stands.reason } : "no article";
  const article = analyst.analyse({ text, format: stands.format, settings });
  return isQuiet(article) ? "no article" : { uri, text, article };
}

/** As VS Code would open it: UTF-8, or UTF-16 by its byte order mark; nothing where it is no text. */
function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return bytes.includes(0) ? undefined : new TextDecoder().decode(bytes);
}
