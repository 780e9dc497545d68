/**
 * The check before publishing as a task: a line for each finding, which the problem matcher `$on-the-record`
 * brings into Problems, and an exit code, so that other tasks can wait for it.
 */
import * as vscode from "vscode";
import { positionsIn } from "../../core/positions";
import { problemLine } from "../../core/problemLine";
import type { ArticleReader, Unread } from "../articleReader";
import { ARTICLE_FILES } from "../documents";
import type { Desk } from "../feature";
import { CATEGORY } from "../manifest/commands";
import { PROBLEM_MATCHER, TASK_TYPE } from "../manifest/tasks";
import { setting } from "../settings";

/** The exit codes, as the command line has them. */
const READY = 0;
const BLOCKED = 1;
/** Something could not be read. */
const UNUSABLE = 2;

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
      taskFor(reader, { type: TASK_TYPE }, "Check this file"),
      ...(vscode.workspace.workspaceFolders
        ? [taskFor(reader, { type: TASK_TYPE, files: ARTICLE_FILES }, "Check all files")]
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
  task.detail = "Is it ready to publish? Open marks, tags left in, ground rules, errors.";
  return task;
}

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
      (code) => this.closed.fire(code),
      (error) => {
        this.line(wordsOf(error));
        this.closed.fire(UNUSABLE);
      },
    );
  }

  close(): void {
    this.cancelled.cancel();
  }

  private async check(): Promise<number> {
    const documents = await this.documents();
    const codes: number[] = documents.length === 0 ? [UNUSABLE] : [];
    for (const document of documents) {
      if (this.cancelled.token.isCancellationRequested) return UNUSABLE;
      codes.push("unread" in document ? this.tellUnread(document) : await this.checkDocument(document));
    }
    const count = (wanted: number) => codes.filter((code) => code === wanted).length;
    this.line(summary(documents.length - count(UNUSABLE), count(BLOCKED)));
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
    const positionOf = positionsIn(document.getText());
    const file = fileName(document.uri);
    for (const finding of [...readiness.blockers, ...readiness.left])
      this.line(problemLine(file, positionOf(finding.span.start), finding));
    return readiness.ready ? READY : BLOCKED;
  }

  private tellUnread({ uri, unread }: UnreadFile): number {
    this.line(`${fileName(uri)}: not checked. ${unread}`);
    return UNUSABLE;
  }

  private line(words: string): void {
    this.written.fire(`${words}\r\n`);
  }
}

function summary(checked: number, blocked: number): string {
  if (checked === 0) return "Nothing was checked.";
  const files = `${checked} ${checked === 1 ? "file" : "files"} checked`;
  return blocked === 0 ? `${files}: ready to publish.` : `${files}: ${blocked} not ready to publish.`;
}

/** As the problem matcher finds it: from the folder, and where there are several folders from the root. */
function fileName(uri: vscode.Uri): string {
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  return several ? uri.fsPath : vscode.workspace.asRelativePath(uri, false);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
