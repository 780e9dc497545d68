/**
 * The check before publishing as a task: a line for each finding, which the problem matcher `$on-the-record`
 * brings into Problems, and an exit code, so that other tasks can wait for it.
 */
import * as vscode from "vscode";
import { positionsIn } from "../../core/positions";
import { problemLine } from "../../core/problemLine";
import type { ArticleReader } from "../articleReader";
import { ARTICLE_FILES } from "../documents";
import type { Desk } from "../feature";
import { CATEGORY } from "../manifest/commands";
import { PROBLEM_MATCHER, TASK_TYPE } from "../manifest/tasks";

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
    void this.check().then((code) => this.closed.fire(code));
  }

  close(): void {
    this.cancelled.cancel();
  }

  /** As the command line has it: 0 ready, 1 not, 2 nothing could be read. */
  private async check(): Promise<number> {
    const documents = await this.documents();
    let blocked = 0;
    for (const document of documents) {
      if (this.cancelled.token.isCancellationRequested) return 2;
      if (!(await this.isReady(document))) blocked++;
    }
    this.line(summary(documents.length, blocked));
    return documents.length === 0 ? 2 : blocked > 0 ? 1 : 0;
  }

  private async documents(): Promise<vscode.TextDocument[]> {
    if (this.definition.files === undefined) {
      const active = vscode.window.activeTextEditor?.document;
      return active ? [active] : [];
    }
    const files = await vscode.workspace.findFiles(this.definition.files, undefined, undefined, this.cancelled.token);
    const documents: vscode.TextDocument[] = [];
    for (const uri of files.sort((a, b) => (a.path < b.path ? -1 : 1))) {
      try {
        documents.push(await vscode.workspace.openTextDocument(uri));
      } catch (error) {
        this.line(`${vscode.workspace.asRelativePath(uri)}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    return documents;
  }

  /** Says what keeps a document from being published, a line each. */
  private async isReady(document: vscode.TextDocument): Promise<boolean> {
    const readiness = await this.reader.readiness(document);
    if (!readiness) return true;
    const positionOf = positionsIn(document.getText());
    const file = vscode.workspace.asRelativePath(document.uri, false);
    for (const finding of [...readiness.blockers, ...readiness.left])
      this.line(problemLine(file, positionOf(finding.span.start), finding));
    return readiness.ready;
  }

  private line(words: string): void {
    this.written.fire(`${words}\r\n`);
  }
}

function summary(documents: number, blocked: number): string {
  if (documents === 0) return "No file to check.";
  const of = `${documents} ${documents === 1 ? "file" : "files"}`;
  return blocked === 0 ? `${of} checked: ready to publish.` : `${of} checked: ${blocked} not ready to publish.`;
}
