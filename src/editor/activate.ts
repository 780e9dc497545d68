/** What happens when VS Code wakes the extension: the reader is made, each feature is plugged in, and no article is read yet. */
import * as l10n from "@vscode/l10n";
import type MarkdownIt from "markdown-it";
import * as vscode from "vscode";
import type { Article } from "../core";
import { ActiveArticle } from "./activeArticle";
import { ArticleReader } from "./articleReader";
import { CheckedFiles } from "./checkedFiles";
import { DeskFiles } from "./deskFiles";
import { FEATURES } from "./features";
import { CATEGORY } from "./manifest/commands";
import { setting } from "./settings";
import { showTags } from "./view/previewTags";
import { WorkspaceArticles } from "./workspaceArticles";

/** What VS Code's Markdown preview, other extensions and our tests may ask for. */
export interface Api {
  /** The article as last read, where that reading still fits the text. */
  article(uri: vscode.Uri): Article | undefined;
  /** The article, read from the text as it is now; nothing for a document that is not read. */
  whenIdle(uri: vscode.Uri): Promise<Article | undefined>;
  /** The preview calls this by its name: the manifest contributes a plugin of `markdown-it`. */
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

export function activate(extension: vscode.ExtensionContext): Api {
  if (vscode.l10n.bundle) l10n.config({ contents: vscode.l10n.bundle });
  const log = vscode.window.createOutputChannel(CATEGORY, { log: true });
  const deskFiles = new DeskFiles(log);
  const reader = new ArticleReader(log, deskFiles);
  const workspace = new WorkspaceArticles(reader, deskFiles, log);
  const checked = new CheckedFiles(workspace, deskFiles);
  const active = new ActiveArticle(reader);
  extension.subscriptions.push(log, deskFiles, reader, workspace, checked, active);
  for (const feature of FEATURES) {
    extension.subscriptions.push(feature({ extension, reader, deskFiles, workspace, checked, active, log }));
  }
  deskFiles.start();
  reader.start();
  return {
    article: (uri) => withDocument(uri, (document) => reader.article(document)),
    whenIdle: async (uri) => withDocument(uri, (document) => reader.fresh(document)),
    extendMarkdownIt: (md) => showTags(md, () => setting("preview.tags")),
  };
}

function withDocument<T>(uri: vscode.Uri, ask: (document: vscode.TextDocument) => T): T | undefined {
  const key = uri.toString();
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === key);
  return document && ask(document);
}
