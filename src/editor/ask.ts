/** Questions to the user. Escape always leaves everything as it is. */
import * as vscode from "vscode";
import type { Ask } from "./view/newSourceForm";

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
      placeHolder: `For example: ${example}`,
      ignoreFocusOut: true,
      validateInput: (value) => (required && value.trim() === "" ? "Needed for the tag." : undefined),
    });
  },
};

const USUAL_REASONS = [
  "checked with the reporter",
  "the source is named in the caption or the chart",
  "background that nobody disputes",
  "the desk’s decision",
];

/** Why a rule is silenced: a usual reason, or one that is typed. */
export function askReason(title: string): Promise<string | undefined> {
  const picker = vscode.window.createQuickPick();
  picker.title = title;
  picker.placeholder = "The reason: type one, or choose";
  const offer = (typed: string) => {
    const labels = typed === "" ? USUAL_REASONS : [typed, ...USUAL_REASONS.filter((reason) => reason !== typed)];
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
