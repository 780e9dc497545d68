/** Commands that switch highlights and findings on and off, and choose what the highlights tell apart. */
import * as vscode from "vscode";
import { ASK } from "../ask";
import type { Desk } from "../feature";
import { commandId } from "../manifest/commands";
import { SETTINGS } from "../manifest/settings";
import { changeSetting, setting } from "../settings";
import type { HighlightBy } from "../view/looks";

export function switches({ log }: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandId("toggleHighlights"), () => toggle("highlight.enabled")),
    vscode.commands.registerCommand(commandId("toggleFindings"), () => toggle("findings.enabled")),
    vscode.commands.registerCommand(commandId("chooseHighlights"), async (given?: HighlightBy) => {
      const by = given ?? (await askForHighlights());
      if (by) await changeSetting("highlight.by", by, activeScope());
    }),
    vscode.commands.registerCommand(commandId("showLog"), () => log.show()),
  );
}

async function toggle(key: "highlight.enabled" | "findings.enabled"): Promise<void> {
  await changeSetting(key, !setting(key, activeScope()), activeScope());
}

function askForHighlights(): Promise<HighlightBy | undefined> {
  const now = setting("highlight.by", activeScope());
  const choices = Object.entries(SETTINGS["highlight.by"].choices ?? {});
  return ASK.pick(
    "Tell apart by",
    choices.map(([value, detail]) => ({
      value: value as HighlightBy,
      label: value === now ? `${value} (now)` : value,
      detail,
    })),
  );
}

function activeScope(): vscode.TextDocument | undefined {
  return vscode.window.activeTextEditor?.document;
}
