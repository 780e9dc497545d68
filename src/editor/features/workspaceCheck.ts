/** The commands that check all articles of the workspace, and take what was found out of Problems again. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { Desk } from "../feature";
import { commandId } from "../manifest/commands";
import { checkSummary } from "../view/checkSummary";
import { readWorkspace } from "../workspaceReading";

export function workspaceCheck(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandId("checkWorkspace"), async () => {
      const reading = await readWorkspace(desk.workspace);
      desk.checked.replace(reading.articles);
      void tell(checkSummary(reading), desk);
      for (const { uri, reason } of reading.unread) desk.log.info(`${uri.toString()} was not checked. ${reason}`);
    }),
    vscode.commands.registerCommand(commandId("clearWorkspaceCheck"), () => desk.checked.clear()),
  );
}

async function tell(summary: string, { log }: Desk): Promise<void> {
  const [problems, more] = [t("Show Problems"), t("Show Log")];
  const answer = await vscode.window.showInformationMessage(summary, problems, more);
  if (answer === problems) await vscode.commands.executeCommand("workbench.actions.view.problems");
  else if (answer === more) log.show();
}
