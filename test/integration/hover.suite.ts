/** The hover cards: what they say, and that a document's words stay words. */
import * as vscode from "vscode";
import { equal, excludes, includes, ok } from "./support/assert";
import { EVENT, STORY } from "./support/story";
import { closeAll, read, show } from "./support/workbench";

describe("hover", () => {
  afterEach(closeAll);

  it("says who speaks, how well that is sourced and how sure the tool is", async () => {
    const { document } = await show(STORY);
    const card = await cardOn(document, "the bridge would open");
    includes(card, "**● Tom Reyes** — named person");
    includes(card, "Sourcing: **strong**");
    includes(card, "Reading: **");
    includes(card, "command:onTheRecord.tagSource");
    includes(card, "command:onTheRecord.correctKind");
  });

  it("links to the source’s other claim, and the link leads there", async () => {
    const editor = await show(STORY);
    const card = await cardOn(editor.document, "the bridge would open");
    const [, query] = /Also: \[[^\]]*\]\(command:onTheRecord\.revealSpan\?([^)]*)\)/.exec(card) ?? [];
    ok(query, card);
    await vscode.commands.executeCommand("onTheRecord.revealSpan", ...JSON.parse(decodeURIComponent(query)));
    includes(editor.document.getText(editor.selection), "voted on Monday");
  });

  it("tells why a sentence is in Problems", async () => {
    const { document } = await show(STORY);
    const card = await cardOn(document, EVENT.slice(0, 20));
    includes(card, "SRC105");
    includes(card, "command:onTheRecord.ignoreFinding");
    includes(card, "command:onTheRecord.explainRule");
  });

  it("shows nothing where nobody says anything", async () => {
    const { document } = await show(STORY);
    equal(await cardOn(document, "A new bridge"), "");
  });

  it("shows hostile words as words, and lets no command through but its own", async () => {
    const hostile = [
      "“[pay](command:workbench.action.quit) <img src=x> $(trash) `code`",
      "![x](https://example.com/p.png)”, Mayor Tom Reyes said.",
    ].join(" ");
    const { document } = await show(`${hostile}\n\nReyes said the bridge would open in three years.\n`);
    const hovers = await hoversOn(document, "the bridge would open");
    const card = textOf(hovers);
    includes(card, "Also: [");
    excludes(card, "[pay](");
    ok(!/(?<!\\)[<`!$]/.test(card), card);
    excludes(card, "command:workbench");
    excludes(card, "![x]");
    for (const content of hovers.flatMap((hover) => hover.contents)) {
      ok(content instanceof vscode.MarkdownString, "a card is no Markdown");
      ok(content.supportHtml !== true, "a card lets HTML through");
      ok(content.isTrusted !== true, "a card lets every command through");
    }
  });
});

async function hoversOn(document: vscode.TextDocument, words: string): Promise<vscode.Hover[]> {
  await read(document);
  const position = document.positionAt(document.getText().indexOf(words) + 2);
  return vscode.commands.executeCommand("vscode.executeHoverProvider", document.uri, position);
}

async function cardOn(document: vscode.TextDocument, words: string): Promise<string> {
  return textOf(await hoversOn(document, words));
}

/** The cards of ours: Problems has none of its own in what the command gives. */
function textOf(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : String(content)))
    .join("\n\n");
}
