/**
 * The articles of the last check of the workspace, open or not, as their files are now: one that changes is read again,
 * one that is deleted is forgotten.
 */
import * as vscode from "vscode";
import type { DeskFiles } from "./deskFiles";
import { ARTICLE_FILES, isHidden, savedFile } from "./documents";
import { CHECKED_CONTEXT } from "./manifest/commands";
import { SECTION, setting } from "./settings";
import type { WorkspaceArticle, WorkspaceArticles } from "./workspaceArticles";

/** After a change, in milliseconds: whoever saves may empty or delete the file first. */
const PAUSE = 150;

export class CheckedFiles implements vscode.Disposable {
  private readonly checked = new Map<string, WorkspaceArticle>();
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: vscode.Disposable[] = [this.changes];
  /** The addresses that are to be read again. */
  private readonly due = new Map<string, vscode.Uri>();
  /** What follows the files, while there is a check. */
  private following?: vscode.Disposable | undefined;
  private timer?: ReturnType<typeof setTimeout> | undefined;

  /** Fires when there is another article, or none, at an address. */
  readonly onDidChange = this.changes.event;

  constructor(
    private readonly workspace: WorkspaceArticles,
    private readonly deskFiles: DeskFiles,
  ) {}

  /** The article of a file, if it was checked. */
  article(uri: vscode.Uri): WorkspaceArticle | undefined {
    return this.checked.get(uri.toString());
  }

  /** These are the articles from now on. */
  replace(articles: readonly WorkspaceArticle[]): void {
    const before = [...this.checked.values()];
    this.checked.clear();
    for (const article of articles) this.checked.set(article.uri.toString(), article);
    for (const { uri } of [...before, ...articles]) this.changes.fire(uri);
    this.following ??= this.follow();
    void vscode.commands.executeCommand("setContext", CHECKED_CONTEXT, true);
  }

  clear(): void {
    const before = [...this.checked.values()];
    this.stop();
    this.checked.clear();
    for (const { uri } of before) this.changes.fire(uri);
    void vscode.commands.executeCommand("setContext", CHECKED_CONTEXT, false);
  }

  /** Reads a file again soon; one that was not checked only while there is room for more. */
  readAgain(uri: vscode.Uri): void {
    if (!this.following) return;
    this.due.set(uri.toString(), uri);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.readDue(), PAUSE);
  }

  dispose(): void {
    this.stop();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private stop(): void {
    this.following?.dispose();
    this.following = undefined;
    clearTimeout(this.timer);
    this.due.clear();
  }

  private follow(): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(ARTICLE_FILES);
    const readAllAgain = () => {
      for (const { uri } of this.checked.values()) this.readAgain(uri);
    };
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange((uri) => this.readAgain(uri)),
      watcher.onDidCreate((uri) => this.readAgain(uri)),
      watcher.onDidDelete((uri) => this.forget(uri)),
      // A deleted folder is one event; and not every file system tells of changes.
      vscode.workspace.onDidDeleteFiles(({ files }) => this.forgetBelow(files)),
      vscode.workspace.onDidRenameFiles(({ files }) => this.forgetBelow(files.map(({ oldUri }) => oldUri))),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => this.forgetBelow(removed.map(({ uri }) => uri))),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SECTION)) readAllAgain();
      }),
      this.deskFiles.onDidChange(readAllAgain),
    );
  }

  private async readDue(): Promise<void> {
    const due = [...this.due.values()];
    this.due.clear();
    for (const uri of due) {
      const key = uri.toString();
      const article = this.checked.has(key) || this.mayBeAdded(uri) ? await this.workspace.readOne(uri) : undefined;
      if (!this.following) return;
      // Deleted, or changed once more, while it was read: that counts.
      if (this.due.has(key)) continue;
      if (article) {
        this.checked.set(key, article);
        this.changes.fire(uri);
      } else this.forget(uri);
    }
  }

  /** A new file: one that a search would find, too, while there is room for more. */
  private mayBeAdded(uri: vscode.Uri): boolean {
    const file = savedFile(uri);
    return file !== undefined && !isHidden(file) && this.checked.size < setting("workspace.maxFiles");
  }

  private forgetBelow(uris: readonly vscode.Uri[]): void {
    for (const { uri: file } of [...this.checked.values()])
      if (uris.some((uri) => `${file.toString()}/`.startsWith(`${uri.toString()}/`))) this.forget(file);
  }

  private forget(uri: vscode.Uri): void {
    this.due.delete(uri.toString());
    if (this.checked.delete(uri.toString())) this.changes.fire(uri);
  }
}
