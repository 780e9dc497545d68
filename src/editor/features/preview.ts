/** Markdown previews are drawn anew when tags are to be shown in them, or no longer. What they show is in `view/previewTags.ts`. */
import * as vscode from "vscode";
import type { Desk } from "../feature";
import { SECTION } from "../settings";

export function preview({ log }: Desk): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (!change.affectsConfiguration(`${SECTION}.preview.tags`)) return;
    vscode.commands.executeCommand("markdown.preview.refresh").then(undefined, (error) => {
      // VS Code's own Markdown extension may be switched off, or not awake: then there is no preview to draw.
      log.debug(`No Markdown preview was drawn anew: ${String(error)}`);
    });
  });
}
