/** The panels that show reports: one a subject, up to date while its article changes, there again after a reload. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { Desk } from "../feature";
import { REPORT_PANEL } from "../manifest/commands";
import { rangesIn } from "../ranges";
import { tellOfChange } from "../targets";
import { isMade, type MadeReport, makeReport } from "./making";
import { reportLanguage, saveReport } from "./saving";
import { isLasting, keptSubject, panelMessage, type ReportSubject } from "./subject";

interface Shown {
  readonly panel: vscode.WebviewPanel;
  readonly subject: ReportSubject;
  /** What its page is whenever it comes into sight anew. */
  readonly first: MadeReport;
  report: MadeReport;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

/** After a change of the article, in milliseconds. */
const PAUSE = 400;

export class ReportPanels implements vscode.Disposable {
  private readonly shown = new Map<string, Shown>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly desk: Desk) {
    this.subscriptions = [
      desk.reader.onDidChangeArticle((document) => this.schedule(document)),
      vscode.window.registerWebviewPanelSerializer(REPORT_PANEL, {
        deserializeWebviewPanel: (panel, state: { subject?: unknown } | undefined) =>
          this.restore(panel, keptSubject(state?.subject)),
      }),
    ];
  }

  /** Shows a report, made afresh, in its panel; tells the user where there is none. */
  async open(subject: ReportSubject): Promise<void> {
    const report = await makeReport(this.desk, subject);
    if (!isMade(report)) {
      void vscode.window.showInformationMessage(report.because);
      return;
    }
    const { panelFile } = await import("../../report");
    // From here on in one step: whoever asks twice gets one panel.
    const open = this.shown.get(keyOf(subject));
    if (open) {
      open.panel.reveal();
      await this.update(open, report);
      return;
    }
    const panel = vscode.window.createWebviewPanel(REPORT_PANEL, report.page.title, vscode.ViewColumn.Beside, {
      enableFindWidget: true,
    });
    this.fill(panel, subject, report, panelFile);
  }

  /** The report of the panel that is in front, as it is shown. */
  get active(): MadeReport | undefined {
    return [...this.shown.values()].find(({ panel }) => panel.active)?.report;
  }

  dispose(): void {
    for (const { panel, timer } of [...this.shown.values()]) {
      clearTimeout(timer);
      panel.dispose();
    }
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private async restore(panel: vscode.WebviewPanel, subject: ReportSubject | undefined): Promise<void> {
    let closed = false;
    const closing = panel.onDidDispose(() => {
      closed = true;
    });
    const report = subject && (await makeReport(this.desk, subject));
    const { panelFile } = await import("../../report");
    closing.dispose();
    if (closed) return;
    if (report && isMade(report)) this.fill(panel, subject, report, panelFile);
    else panel.dispose();
  }

  private fill(
    panel: vscode.WebviewPanel,
    subject: ReportSubject,
    report: MadeReport,
    panelFile: typeof import("../../report").panelFile,
  ): void {
    const media = vscode.Uri.joinPath(this.desk.extension.extensionUri, "media");
    panel.webview.options = { enableScripts: true, localResourceRoots: [media] };
    const shown: Shown = { panel, subject, first: report, report };
    const key = keyOf(subject);
    this.shown.set(key, shown);
    panel.onDidDispose(() => {
      clearTimeout(shown.timer);
      if (this.shown.get(key) === shown) this.shown.delete(key);
    });
    panel.webview.onDidReceiveMessage((message: unknown) => this.receive(shown, message));
    panel.title = report.page.title;
    panel.webview.html = panelFile(report.page, {
      language: reportLanguage(),
      nonce: nonce(),
      script: panel.webview.asWebviewUri(vscode.Uri.joinPath(media, "report.js")).toString(),
      subject: isLasting(subject) ? JSON.stringify(subject) : "",
    });
  }

  private async receive(shown: Shown, value: unknown): Promise<void> {
    const message = panelMessage(value);
    switch (message?.type) {
      // A panel that was hidden has forgotten what came after its first page.
      case "ready":
        return shown.report === shown.first ? undefined : this.post(shown);
      case "save":
        return saveReport(shown.report);
      case "reveal":
        return reveal(shown.report, message);
    }
  }

  private schedule(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    for (const shown of this.shown.values()) {
      if (shown.subject.what === "workspace" || shown.subject.uri !== uri) continue;
      clearTimeout(shown.timer);
      shown.timer = setTimeout(() => void this.refresh(shown, document), PAUSE);
    }
  }

  /** What has been closed, or is no article any more, leaves the report as it was. */
  private async refresh(shown: Shown, document: vscode.TextDocument): Promise<void> {
    if (document.isClosed) return;
    const report = await makeReport(this.desk, shown.subject);
    if (isMade(report) && this.shown.get(keyOf(shown.subject)) === shown) await this.update(shown, report);
  }

  private async update(shown: Shown, report: MadeReport): Promise<void> {
    shown.report = report;
    shown.panel.title = report.page.title;
    await this.post(shown);
  }

  private async post({ panel, report }: Shown): Promise<void> {
    const { mainOf } = await import("../../report");
    await panel.webview.postMessage({ type: "main", html: mainOf(report.page, true).html });
  }
}

function keyOf(subject: ReportSubject): string {
  return JSON.stringify(subject);
}

async function reveal(
  { articles }: MadeReport,
  { article, start, end }: { readonly article: number; readonly start: number; readonly end: number },
): Promise<void> {
  const place = articles[article];
  if (!place || end > place.text.length) return;
  try {
    const document = await vscode.workspace.openTextDocument(place.uri);
    if (oneEnding(document.getText()) !== oneEnding(place.text)) tellOfChange();
    else await show(document, rangesIn(place.text)({ start, end }));
  } catch {
    void vscode.window.showInformationMessage(t("The document is not there any more."));
  }
}

/** The editor has one line ending for a document, whatever its file has. */
function oneEnding(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** Where it is shown already, else beside the report. */
async function show(document: vscode.TextDocument, selection: vscode.Range): Promise<void> {
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const viewColumn = visible?.viewColumn ?? vscode.ViewColumn.One;
  const editor = await vscode.window.showTextDocument(document, { selection, viewColumn });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
