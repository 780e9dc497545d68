/**
 * The check before publishing: lists what must not reach the reader, each a step away; where nothing does, it
 * offers the text without its tags.
 */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { Finding } from "../../core";
import { safeEdits } from "../../core/edits";
import type { Readiness } from "../../core/ready";
import { changesEdit } from "../edits";
import type { Desk } from "../feature";
import { commandId } from "../manifest/commands";
import { toRange } from "../ranges";
import { applyTo, editorAtHand } from "../targets";
import { notesLabel, readyLabel, readyTitle } from "../view/ready";

export function ready({ reader }: Desk): vscode.Disposable {
  return vscode.commands.registerCommand(commandId("checkReady"), async () => {
    const document = editorAtHand()?.document;
    const { version } = document ?? {};
    const readiness = document && (await reader.readiness(document));
    if (!document || version === undefined || !readiness) return;
    if ("unread" in readiness) {
      void vscode.window.showInformationMessage(t("Not checked. {0}", readiness.unread));
      return;
    }
    const answer = await vscode.window.showQuickPick(answers(document, readiness), {
      title: readyTitle(readiness),
      placeHolder: readiness.blockers.length === 0 ? t("The last step") : t("Go to what is to be settled"),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    await answer?.run(version);
  });
}

interface Answer extends vscode.QuickPickItem {
  run(version: number): unknown;
}

function answers(document: vscode.TextDocument, readiness: Readiness): Answer[] {
  const goTo = readiness.blockers.map((finding) => blockerAnswer(document, finding));
  return [...goTo, ...lastSteps(document, readiness), ...notesAnswer(readiness)];
}

function blockerAnswer(document: vscode.TextDocument, finding: Finding): Answer {
  const range = toRange(document, finding.span);
  return {
    label: `$(error) ${readyLabel(range.start.line + 1, finding)}`,
    description: finding.code,
    detail: document.lineAt(range.start.line).text.trim(),
    run: () => vscode.window.showTextDocument(document, { selection: range }),
  };
}

/** Only where nothing stands in the way: what is copied is published. */
function lastSteps(document: vscode.TextDocument, { clean, left }: Readiness): Answer[] {
  if (clean === undefined) return [];
  const removal = safeEdits(left);
  return [
    {
      label: `$(clippy) ${t("Copy the text without tags and marks")}`,
      run: async () => {
        await vscode.env.clipboard.writeText(clean);
        void vscode.window.showInformationMessage(t("Copied, without tags and marks. The file is as it was."));
      },
    },
    ...(removal.length > 0
      ? [
          {
            label: `$(trash) ${t("Remove the tags and marks from the file")}`,
            run: (version: number) => applyTo(document, version, changesEdit(document, removal)),
          },
        ]
      : []),
  ];
}

function notesAnswer({ notes }: Readiness): Answer[] {
  if (notes.length === 0) return [];
  return [
    {
      label: `$(info) ${notesLabel(notes.length)}`,
      run: () => vscode.commands.executeCommand("workbench.actions.view.problems"),
    },
  ];
}
