/** Typing in tags: completion and the grammar, as VS Code asks for them. */
import * as vscode from "vscode";
import { equal, includes, ok } from "./support/assert";
import { STORY, TODO } from "./support/story";
import { closeAll, read, show } from "./support/workbench";

/** Words of other documents are offered too, as texts. */
const VALUE = vscode.CompletionItemKind.Value;

describe("typing in tags", () => {
  afterEach(closeAll);

  it("completes the kinds of source", async () => {
    const labels = (await completed("<!-- src: |", "plaintext")).map(labelOf);
    ok(
      ["named", "official", "none", "to-come"].every((kind) => labels.includes(kind)),
      labels.join(),
    );
  });

  it("completes keys in the middle of a word, and replaces the word", async () => {
    const items = await completed("<!-- src: named; r|ol: clerk -->", "markdown");
    const role = items.find((item) => labelOf(item) === "role");
    ok(role, "no key");
    ok(role.range && "replacing" in role.range, "no range to replace");
    equal(role.range.replacing.end.character - role.range.replacing.start.character, "rol".length);
    equal(role.insertText, "role");
  });

  it("knows who speaks in the article", async () => {
    const labels = (await completed("<!-- src: named; by: |", "plaintext")).map(labelOf);
    ok(labels.includes("Tom Reyes"), labels.join());
  });

  it("offers whole tags at an opener", async () => {
    const items = await completed("<!--|", "plaintext");
    const named = items.find((item) => labelOf(item) === "src-named");
    ok(named?.insertText instanceof vscode.SnippetString, "no snippet");
    includes(named.insertText.value, "src: ");
  });

  it("offers no tags by itself in what is no article, where a comment is a comment", async () => {
    for (const [opener, offered] of [
      ["<!-- ", false],
      ["<!-- src", true],
    ] as const) {
      const { document } = await show(`${TODO}\n${opener}`, "markdown");
      equal((await read(document)).kind, "other");
      const items = await offersAt(document, document.positionAt(document.getText().length));
      // VS Code offers the snippets by itself, opener and all.
      const ours = items.filter(
        ({ insertText: words }) => words instanceof vscode.SnippetString && words.value.startsWith(" src"),
      );
      equal(ours.length > 0, offered, opener);
    }
  });

  it("offers nothing in code and in other comments", async () => {
    for (const line of ["`<!-- src: |`", "<!-- a note: |-->"]) {
      const ours = (await completed(line, "markdown")).filter(({ kind }) => kind === VALUE);
      equal(ours.length, 0, line);
    }
  });

  it("shows the grammar with the key at hand", async () => {
    const { document, position } = await typed("<!-- src: named; terms: |", "plaintext");
    const help = await vscode.commands.executeCommand<vscode.SignatureHelp>(
      "vscode.executeSignatureHelpProvider",
      document.uri,
      position,
    );
    const [signature] = help.signatures;
    ok(signature, "no grammar");
    const part = signature.parameters[help.activeParameter]?.label;
    ok(Array.isArray(part), "no part");
    equal(signature.label.slice(part[0], part[1]), "terms: …");
  });
});

/** Opens the story with a line more; `|` is the cursor. */
async function typed(marked: string, language: string) {
  const line = `Reyes said it was so.${marked}`;
  const { document } = await show(`${STORY}\n${line.replace("|", "")}\n`, language);
  await read(document);
  const at = STORY.length + 1 + line.indexOf("|");
  return { document, position: document.positionAt(at) };
}

async function completed(marked: string, language: string): Promise<vscode.CompletionItem[]> {
  const { document, position } = await typed(marked, language);
  return offersAt(document, position);
}

async function offersAt(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    position,
  );
  return list.items;
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === "string" ? label : label.label;
}
