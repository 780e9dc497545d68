/** Reads all articles of the workspace while the user sees how far it is, and may stop it. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { WorkspaceArticles, WorkspaceReading } from "./workspaceArticles";

export function readWorkspace(
  workspace: WorkspaceArticles,
  title = t("Reading the articles of the workspace"),
): Thenable<WorkspaceReading> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, (progress, token) => {
    let told = 0;
    return workspace.read({
      token,
      onProgress: (done, total) => {
        progress.report({ message: t("{0} of {1} files", done, total), increment: (100 * (done - told)) / total });
        told = done;
      },
    });
  });
}
