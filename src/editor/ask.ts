/** Questions to the user. Escape always leaves everything as it is. */
import { t } from "@vscode/l10n";
import * as vscode from "vscode";
import type { Article, Source } from "../core";
import { knownOf } from "../core/claims";
import { sourceKind } from "../lexicon/kinds";
import { setting } from "./settings";
import { today } from "./today";
import { plainLabel } from "./view/markdown";
import { type Ask, newSourceTag } from "./view/newSourceForm";
import type { NewTag } from "./view/sourceTags";

/** Asks with VS Code's own pickers. */
export const ASK: Ask = {
  async pick(title, choices) {
    const picked = await vscode.window.showQuickPick([...choices], { title, matchOnDetail: true });
    return picked?.value;
  },
  async text(title, { prompt, example, required }) {
    return vscode.window.showInputBox({
      title,
      prompt,
      placeHolder: t("For example: {0}", example),
      ignoreFocusOut: true,
      validateInput: (value) => (required && value.trim() === "" ? t("Needed for the tag.") : undefined),
    });
  },
};

/** A source of the article, as an entry of a list. */
export function sourceItem(source: Source): vscode.QuickPickItem {
  const { symbol, title } = sourceKind(source.kind);
  const known = knownOf(source);
  return {
    label: `${symbol} ${plainLabel(source.label)}`,
    description: t(title),
    ...(known.length > 0 && { detail: plainLabel(known.join(", ")) }),
  };
}

/** Asks for a new source, with today's date where the user wants that. */
export function askForNewSource(document: vscode.TextDocument, article: Article): Promise<NewTag | undefined> {
  return newSourceTag(ASK, article, setting("tags.addDate", document) ? today() : undefined);
}

const usualReasons = (): string[] => [
  t("checked with the reporter"),
  t("the source is named in the caption or the chart"),
  t("background that nobody disputes"),
  t("the desk’s decision"),
];

/** Why a rule is silenced: a usual reason, or one that is typed. */
export function askReason(title: string): Promise<string | undefined> {
  const picker = vscode.window.createQuickPick();
  picker.title = title;
  picker.placeholder = t("The reason: type one, or choose");
  const usual = usualReasons();
  const offer = (typed: string) => {
    const labels = typed === "" ? usual : [typed, ...usual.filter((reason) => reason !== typed)];
    picker.items = labels.map((label) => ({ label, alwaysShow: label === typed }));
  };
  offer("");
  return new Promise((resolve) => {
    picker.onDidChangeValue((value) => offer(value.trim()));
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.label);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
