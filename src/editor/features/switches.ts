/** Commands that switch highlights and findings on and off, and choose what the highlights tell apart. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import { ASK } from "../ask";
import { command } from "../command";
import type { Desk } from "../feature";
import { commandId } from "../manifest/commands";
import { SETTINGS, type SettingValue } from "../manifest/settings";
import { changeSetting, setting } from "../settings";
import type { HighlightBy } from "../view/looks";

export function switches({ extension, log }: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandId("toggleHighlights"), toggleHighlights),
    vscode.commands.registerCommand(commandId("toggleFindings"), () => toggleFindings(extension.workspaceState)),
    command("chooseHighlights", async (given?: HighlightBy) => {
      const by = given ?? (await askForHighlights());
      if (by) await changeSetting("highlight.by", by, activeScope());
    }),
    vscode.commands.registerCommand(commandId("showLog"), () => log.show()),
  );
}

async function toggleHighlights(): Promise<void> {
  await changeSetting("highlight.enabled", !setting("highlight.enabled", activeScope()), activeScope());
}

/** Where the findings were shown before they were switched off. */
const SHOWN_BEFORE = "problems.shownBefore";

async function toggleFindings(memory: vscode.Memento): Promise<void> {
  const now: SettingValue<"problems"> = setting("problems", activeScope());
  if (now !== "off") await memory.update(SHOWN_BEFORE, now);
  const next = now === "off" ? memory.get<SettingValue<"problems">>(SHOWN_BEFORE, "all") : "off";
  await changeSetting("problems", next, activeScope());
}

function askForHighlights(): Promise<HighlightBy | undefined> {
  const now = setting("highlight.by", activeScope());
  const choices = Object.entries(SETTINGS["highlight.by"].choices ?? {});
  return ASK.pick(
    t("Tell apart by"),
    choices.map(([value, detail]) => ({
      value: value as HighlightBy,
      label: value === now ? t("{0} (now)", value) : value,
      detail: t(detail),
    })),
  );
}

function activeScope(): vscode.TextDocument | undefined {
  return vscode.window.activeTextEditor?.document;
}
