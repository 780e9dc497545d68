/**
 * The desk's files: of each workspace folder the `.sourcing.yml` at its root, as it was last saved. While one is broken,
 * the last good version of it stays in force; when it is deleted, nothing of it does.
 */
import * as vscode from "vscode";
import type { AnalysisSettings } from "../core";
import type { DeskFile, DeskReading } from "../core/desk";
import { DESK_FILE } from "../core/desk/fileName";
import type { ArticleFile } from "./documents";
import { analysisSettings } from "./settings";

type DeskRoom = typeof import("../core/desk");

/** Between the news of a change and the reading, in milliseconds: whoever saves may empty or delete the file first. */
const PAUSE = 150;

/** What a folder's file said when it was read last; without a reading there is none. */
export interface SavedDeskFile {
  readonly uri: vscode.Uri;
  readonly text?: string;
  readonly reading?: DeskReading;
}

interface Folder {
  readonly uri: vscode.Uri;
  readonly watcher: vscode.Disposable;
  /** Settles when the file has been read as it is now. */
  ready: Promise<void>;
  /** Counts the times that it was read: only the last one has a say. */
  times: number;
  saved: SavedDeskFile;
  /** What is in force. */
  good?: DeskFile | undefined;
  /** What it means for each document, by path. */
  readonly meant: Map<string, AnalysisSettings>;
}

export class DeskFiles implements vscode.Disposable {
  private readonly folders = new Map<string, Folder>();
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly readings = new vscode.EventEmitter<SavedDeskFile>();
  private readonly subscriptions: vscode.Disposable[] = [this.changes, this.readings];
  private room?: DeskRoom | undefined;

  /** Fires when another file is in force: what was analysed under the one before is out of date. */
  readonly onDidChange = this.changes.event;
  /** Fires when a file has been read, good or not. */
  readonly onDidRead = this.readings.event;

  constructor(private readonly log: vscode.LogOutputChannel) {}

  start(): void {
    this.subscriptions.push(
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.follow()),
      // Not every file system tells of changes.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        for (const folder of this.folders.values()) if (folder.uri.toString() === uri.toString()) this.read(folder);
      }),
    );
    this.follow();
  }

  /** Settles when `settings` knows the file that is in force for a document. */
  async ready(document: ArticleFile): Promise<void> {
    await this.folderOf(document)?.ready;
  }

  /** What the core wants to know of the settings for a document: a person's own, under the desk's. */
  settings(document: ArticleFile): AnalysisSettings {
    const own = analysisSettings(document);
    const folder = this.folderOf(document);
    if (!folder?.good || !this.room) return own;
    const path = pathOf(document);
    const known = folder.meant.get(path ?? "");
    const desk = known ?? this.room.settingsFor(folder.good, path);
    if (!known) folder.meant.set(path ?? "", desk);
    return this.room.underDesk(own, desk);
  }

  /** Whether what the desk has decided for a document is not known: its file has an error, and no good version was seen. */
  isUnknown(document: ArticleFile): boolean {
    const folder = this.folderOf(document);
    return folder !== undefined && folder.saved.reading !== undefined && folder.good === undefined;
  }

  /** The saved files, where there are any. */
  get saved(): readonly SavedDeskFile[] {
    return [...this.folders.values()].map(({ saved }) => saved).filter(({ reading }) => reading !== undefined);
  }

  dispose(): void {
    for (const { watcher } of this.folders.values()) watcher.dispose();
    this.folders.clear();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** Begins with folders that are new, and leaves those that are gone. */
  private follow(): void {
    const there = new Map((vscode.workspace.workspaceFolders ?? []).map((folder) => [folder.uri.toString(), folder]));
    for (const [key, folder] of this.folders) {
      if (there.has(key)) continue;
      folder.watcher.dispose();
      this.folders.delete(key);
      this.readings.fire({ uri: folder.uri });
      if (folder.good) this.changes.fire();
    }
    for (const [key, folder] of there) if (!this.folders.has(key)) this.folders.set(key, this.begin(folder));
  }

  private begin(workspaceFolder: vscode.WorkspaceFolder): Folder {
    const uri = vscode.Uri.joinPath(workspaceFolder.uri, DESK_FILE);
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(workspaceFolder, DESK_FILE));
    const folder: Folder = { uri, watcher, ready: Promise.resolve(), times: 0, saved: { uri }, meant: new Map() };
    const again = () => this.read(folder, PAUSE);
    watcher.onDidCreate(again);
    watcher.onDidChange(again);
    watcher.onDidDelete(again);
    this.read(folder);
    return folder;
  }

  private read(folder: Folder, pause = 0): void {
    folder.times++;
    folder.ready = this.take(folder, folder.times, pause);
  }

  /** Reads the file. Trouble in reaching it changes nothing. */
  private async take(folder: Folder, time: number, pause: number): Promise<void> {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (folder.times !== time) return;
    try {
      const text = await textAt(folder.uri);
      // YAML is loaded only where there is a file.
      const room = text === undefined ? undefined : await this.load();
      if (folder.times !== time) return;
      const reading = text === undefined ? undefined : room?.readDeskFile(text);
      folder.saved = { uri: folder.uri, ...(text !== undefined && reading ? { text, reading } : {}) };
      this.readings.fire(folder.saved);
      if (!reading || reading.file) this.enforce(folder, reading?.file);
      else this.log.warn(`${folder.uri.toString()} has an error; the last good version of it stays in force.`);
    } catch (error) {
      this.log.error(`Reading ${folder.uri.toString()} failed.`, error instanceof Error ? error : String(error));
    }
  }

  private enforce(folder: Folder, file: DeskFile | undefined): void {
    if (JSON.stringify(folder.good) === JSON.stringify(file)) return;
    folder.good = file;
    folder.meant.clear();
    this.changes.fire();
  }

  private async load(): Promise<DeskRoom> {
    this.room ??= await import("../core/desk");
    return this.room;
  }

  private folderOf(document: ArticleFile): Folder | undefined {
    const folder = deskFolderOf(document);
    return folder && this.folders.get(folder.uri.toString());
  }
}

/** The folder whose file counts for a document. One that was never saved belongs to the only folder there is. */
export function deskFolderOf(document: ArticleFile): vscode.WorkspaceFolder | undefined {
  const only = vscode.workspace.workspaceFolders?.length === 1 ? vscode.workspace.workspaceFolders[0] : undefined;
  return vscode.workspace.getWorkspaceFolder(document.uri) ?? (document.isUntitled ? only : undefined);
}

/** From its folder, with `/` between folders; nothing for one that was never saved. */
function pathOf(document: ArticleFile): string | undefined {
  return document.isUntitled ? undefined : vscode.workspace.asRelativePath(document.uri, false);
}

/** Nothing where there is no such file. */
async function textAt(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    const absent = error instanceof vscode.FileSystemError && /FileNotFound|FileIsADirectory/.test(error.code);
    if (absent) return undefined;
    throw error;
  }
}
