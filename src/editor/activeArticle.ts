/**
 * The article that the views show: that of the active editor. Where something else has the focus, a panel or another
 * document, it stays the last one as long as that is on the screen.
 */
import * as vscode from "vscode";
import type { Article } from "../core";
import type { ArticleReader } from "./articleReader";

/** An article as it was read, and the document in the version that it was read from. */
export interface ShownArticle {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly text: string;
  readonly article: Article;
}

export class ActiveArticle implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  private document: vscode.TextDocument | undefined;
  private last: ShownArticle | undefined;

  /** Fires when another article is shown, or another reading of the same. */
  readonly onDidChange = this.changes.event;

  constructor(private readonly reader: ArticleReader) {
    this.subscriptions = [
      this.changes,
      reader.onDidChangeArticle((document) => this.follow(document)),
      vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.follow()),
    ];
    this.follow();
  }

  /** What is shown; nothing where there is no article, or it has not been read yet. */
  get shown(): ShownArticle | undefined {
    return this.last;
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  /** `changed`: the document of which there is another reading. */
  private follow(changed?: vscode.TextDocument): void {
    const before = this.last;
    const active = vscode.window.activeTextEditor?.document;
    if (active && this.reader.reading(active)) this.document = active;
    else if (this.document && !isVisible(this.document)) this.document = undefined;
    const { document } = this;
    if (!document || !this.reader.reading(document)) this.last = undefined;
    else if (before?.document !== document || changed === document) this.last = this.read(document);
    if (before !== this.last) this.changes.fire();
  }

  /** While a document is read again, what was read of it before stays. */
  private read(document: vscode.TextDocument): ShownArticle | undefined {
    const reading = this.reader.reading(document);
    const article = this.reader.article(document);
    if (article) return { document, version: document.version, text: document.getText(), article };
    const waits = reading?.state === "analysing" || reading?.state === "read";
    return waits && this.last?.document === document ? this.last : undefined;
  }
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}
