/** What a feature of the editor is: one function, one file of `features/`, one line of its list. */
import type * as vscode from "vscode";
import type { ActiveArticle } from "./activeArticle";
import type { ArticleReader } from "./articleReader";
import type { CheckedFiles } from "./checkedFiles";
import type { DeskFiles } from "./deskFiles";
import type { WorkspaceArticles } from "./workspaceArticles";

/** What every feature is given. */
export interface Desk {
  readonly extension: vscode.ExtensionContext;
  readonly reader: ArticleReader;
  readonly deskFiles: DeskFiles;
  readonly workspace: WorkspaceArticles;
  readonly checked: CheckedFiles;
  readonly active: ActiveArticle;
  readonly log: vscode.LogOutputChannel;
}

/** Plugs something in; disposing of the result takes it out again. */
export type Feature = (desk: Desk) => vscode.Disposable;
