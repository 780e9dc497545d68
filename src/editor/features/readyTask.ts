/**
 * The check before publishing as a task: a line for each finding, which the problem matcher `$on-the-record`
 * brings into Problems, and an exit code, so that other tasks can wait for it.
 */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import { problemLines } from "../../core/problemLine";
import { READY_CODES, readySummary } from "../../core/readyCodes";
import { inWords } from "../../words/sentences";
import type { ArticleReader, Unread } from "../articleReader";
import { ARTICLE_FILES } from "../documents";
import type { Desk } from "../feature";
import { CATEGORY } from "../manifest/commands";
import { PROBLEM_MATCHER, TASK_TYPE } from "../manifest/tasks";
import { setting } from "../settings";

interface UnreadFile extends Unread {
  readonly uri: vscode.Uri;
}

interface ReadyTask extends vscode.TaskDefinition {
  /** A glob; the file in the active editor where absent. */
  readonly files?: string;
}

export function readyTask({ reader }: Desk): vscode.Disposable {
  return vscode.tasks.registerTaskProvider(TASK_TYPE, {
    provideTasks: () => [
      taskFor(reader, { type: TASK_TYPE }, t("Check this file")),
      ...(vscode.workspace.workspaceFolders
        ? [taskFor(reader, { type: TASK_TYPE, files: ARTICLE_FILES }, t("Check all files"))]
        : []),
    ],
    resolveTask: (task) => taskFor(reader, task.definition as ReadyTask, task.name, task.scope),
  });
}

function taskFor(
  reader: ArticleReader,
  definition: ReadyTask,
  name: string,
  scope: vscode.Task["scope"] = vscode.TaskScope.Workspace,
): vscode.Task {
  const execution = new vscode.CustomExecution(async (resolved) => new ReadyTerminal(reader, resolved as ReadyTask));
  const task = new vscode.Task(definition, scope, name, CATEGORY, execution, `$${PROBLEM_MATCHER}`);
  task.detail = t("Is it ready to publish? Open marks, tags left in, ground rules, errors.");
  return task;
}

/** Lines that the workbench has not drawn soon after a task's end are never matched: a busy one is given more time. */
const LAST_LINES_MS = 250;

/** Prints what is found as it is found; closing it stops the check. */
class ReadyTerminal implements vscode.Pseudoterminal {
  private readonly written = new vscode.EventEmitter<string>();
  private readonly closed = new vscode.EventEmitter<number>();
  private readonly cancelled = new vscode.CancellationTokenSource();
  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.closed.event;

  constructor(
    private readonly reader: ArticleReader,
    private readonly definition: ReadyTask,
  ) {}

  open(): void {
    this.check().then(
      (code) => this.end(code),
      (error) => {
        this.line(wordsOf(error));
        this.end(READY_CODES.unusable);
      },
    );
  }

  private end(code: number): void {
    setTimeout(() => this.closed.fire(code), LAST_LINES_MS);
  }

  close(): void {
    this.cancelled.cancel();
  }

  private async check(): Promise<number> {
    const documents = await this.documents();
    const codes: number[] = documents.length === 0 ? [READY_CODES.unusable] : [];
    for (const document of documents) {
      if (this.cancelled.token.isCancellationRequested) return READY_CODES.unusable;
      codes.push("unread" in document ? this.tellUnread(document) : await this.checkDocument(document));
    }
    this.line(inWords(readySummary(codes, t("ready to publish"))));
    return Math.max(...codes);
  }

  /** Those to check; of a file that cannot be opened, why. */
  private async documents(): Promise<(vscode.TextDocument | UnreadFile)[]> {
    if (this.definition.files === undefined) {
      const active = vscode.window.activeTextEditor?.document;
      return active ? [active] : [];
    }
    const excluded = `{${setting("analysis.exclude").join(",")}}`;
    const files = await vscode.workspace.findFiles(this.definition.files, excluded, undefined, this.cancelled.token);
    const inOrder = files.sort((a, b) => (a.path < b.path ? -1 : 1));
    return Promise.all(
      inOrder.map((uri) =>
        vscode.workspace.openTextDocument(uri).then(
          (document) => document,
          (error) => ({ uri, unread: wordsOf(error) }),
        ),
      ),
    );
  }

  /** Says what keeps a document from being published, a line each. */
  private async checkDocument(document: vscode.TextDocument): Promise<number> {
    const readiness = await this.reader.readiness(document);
    if ("unread" in readiness) return this.tellUnread({ uri: document.uri, unread: readiness.unread });
    const standing = [...readiness.blockers, ...readiness.left].map((finding) => ({
      ...finding,
      message: inWords(finding.message),
    }));
    for (const line of problemLines(fileName(document.uri), document.getText(), standing)) this.line(line);
    return readiness.ready ? READY_CODES.ready : READY_CODES.blocked;
  }

  private tellUnread({ uri, unread }: UnreadFile): number {
    this.line(t("{0}: not checked. {1}", fileName(uri), unread));
    return READY_CODES.unusable;
  }

  private line(words: string): void {
    this.written.fire(`${words}\r\n`);
  }
}

/** As the problem matcher finds it: from the folder, and where there are several folders from the root. */
function fileName(uri: vscode.Uri): string {
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  return several ? uri.fsPath : vscode.workspace.asRelativePath(uri, false);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
