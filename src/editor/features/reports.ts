/** Sourcing reports: of the article, of all articles, of two versions compared; shown in a panel, saved as a file. */
import * as vscode from "vscode";
import { command } from "../command";
import type { Desk } from "../feature";
import { commandId } from "../manifest/commands";
import { isMade, makeReport } from "../reports/making";
import { ReportPanels } from "../reports/panels";
import { saveReport, saveReportAs } from "../reports/saving";
import type { EarlierVersion } from "../reports/subject";
import { askForVersion } from "../reports/versions";

export function reports(desk: Desk): vscode.Disposable {
  const panels = new ReportPanels(desk);
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    panels,
    registerCommand(commandId("sourcingReport"), async () => {
      const uri = vscode.window.activeTextEditor?.document.uri.toString();
      if (uri) await panels.open({ what: "article", uri });
    }),
    registerCommand(commandId("workspaceReport"), () => panels.open({ what: "workspace" })),
    command("compareVersions", async (given?: EarlierVersion) => {
      const document = vscode.window.activeTextEditor?.document;
      const earlier = document && (given ?? (await askForVersion(document)));
      if (earlier) await panels.open({ what: "comparison", uri: document.uri.toString(), earlier });
    }),
    registerCommand(commandId("saveReport"), (to?: vscode.Uri) => save(desk, panels, to)),
  );
}

/** The report in front, else that of the active article. */
async function save(desk: Desk, panels: ReportPanels, to: vscode.Uri | undefined): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  const report = panels.active ?? (uri === undefined ? undefined : await makeReport(desk, { what: "article", uri }));
  if (!report) return;
  if (!isMade(report)) void vscode.window.showInformationMessage(report.because);
  else if (to) await saveReportAs(report, to);
  else await saveReport(report);
}
