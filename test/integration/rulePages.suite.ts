/** The page of a rule opens inside VS Code. */
import * as vscode from "vscode";
import { includes } from "./support/assert";
import { api, closeAll, eventually } from "./support/workbench";

describe("rule pages", () => {
  before(api);
  afterEach(closeAll);

  it("opens in a tab of its own", async () => {
    await vscode.commands.executeCommand("onTheRecord.explainRule", "SRC105");
    await eventually("the page", () => labels().some((label) => label.includes("SRC105.md")));
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
  });

  it("has the rule’s text, and the list of all rules beside it", async () => {
    includes(await page("SRC105"), "unsourced-event");
    includes(await page("README"), "SRC105");
  });
});

function labels(): string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
}

async function page(name: string): Promise<string> {
  const uri = vscode.Uri.from({ scheme: "on-the-record-rules", path: `/${name}.md` });
  return (await vscode.workspace.openTextDocument(uri)).getText();
}
