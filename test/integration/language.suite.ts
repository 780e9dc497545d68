/** What the editor knows of an article as of code: outline, call hierarchy, symbols, folds, links, lenses, hints. */
import * as vscode from "vscode";
import { equal, excludes, includes, ok } from "./support/assert";
import { STORY, TODO } from "./support/story";
import { closeAll, eventually, read, set, show } from "./support/workbench";

const CHAIN = `Rotten gates

SKELLMOUTH (Reuters) — The gates are rotten.

Orla Tennant, the chief executive of Brackwater Structures, which maintains the bridge, told her own board in January that the cables were "good for another decade", according to two people who were in the room, the Northern Ledger reported on Tuesday.

Mayor Tom Reyes said the bridge would open in three years.
`;

describe("the language of articles", () => {
  afterEach(async () => {
    for (const key of ["lenses.enabled", "chainHints.enabled", "outline.plainText"]) await set(key, undefined);
    await closeAll();
  });

  describe("outline", () => {
    it("lists passages, and claims in them", async () => {
      const { document } = await show(STORY);
      const symbols = await symbolsOf(document);
      includes(symbols[0]?.name ?? "", "A new bridge");
      const [claim] = symbols[1]?.children ?? [];
      equal(claim?.name, "Tom Reyes");
      includes(claim?.detail ?? "", "The council voted");
      equal(document.getText(claim?.selectionRange).trim(), "Mayor Tom Reyes");
    });

    it("adds claims alone to the headings of Markdown", async () => {
      const { document } = await show(
        `# A new bridge\n\nMayor Tom Reyes said it would open.\n\n## More\n\nReyes said it was dear.\n`,
        "markdown",
      );
      const names = (await symbolsOf(document)).map(({ name }) => name);
      // The headings, where they are there, are VS Code's.
      ok(names.filter((name) => name.includes("A new bridge")).length <= 1, names.join());
      equal(names.filter((name) => name === "Tom Reyes").length, 2);
    });

    it("says nothing of what is no article, and is switched off", async () => {
      const { document } = await show(TODO);
      await read(document);
      equal((await symbolsOf(document, 0)).length, 0);
      await closeAll();
      await set("outline.plainText", false);
      const story = await show(STORY);
      await read(story.document);
      equal((await symbolsOf(story.document, 0)).length, 0);
    });
  });

  describe("call hierarchy", () => {
    it("walks a chain outwards and back", async () => {
      const { document } = await show(CHAIN);
      const first = await prepared(document, "good for another");
      equal(first.name, "Orla Tennant");
      includes(first.detail ?? "", "named person");
      const out = await outwards(first);
      equal(
        out.map(({ name }) => name),
        ["Orla Tennant", "two people who were in the room", "Northern Ledger", "Reuters"],
      );
      includes(out[1]?.detail ?? "", "unnamed person");
      equal(document.getText(out[2]?.selectionRange).trim(), "the Northern Ledger");
      // Whoever publishes stands nowhere in the chain's sentence: the headline stands for it.
      equal(document.getText(out[3]?.selectionRange), "Rotten gates");
      equal(
        (await inwards(out[3]!)).map(({ name }) => name),
        ["Reuters", "Northern Ledger", "two people who were in the room", "Orla Tennant"],
      );
    });

    it("is gone when the text has changed", async () => {
      const editor = await show(CHAIN);
      const first = await prepared(editor.document, "good for another");
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "New: "));
      await read(editor.document);
      equal((await callers(first)).length, 0);
    });

    it("has nothing where nobody speaks", async () => {
      const { document } = await show(CHAIN);
      await read(document);
      const items = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
        "vscode.prepareCallHierarchy",
        document.uri,
        new vscode.Position(0, 2),
      );
      equal(items.length, 0);
    });
  });

  describe("workspace symbols", () => {
    const find = async (query: string) =>
      vscode.commands.executeCommand<vscode.SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", query);

    it("finds sources of saved articles, and claims by several words", async () => {
      await show(STORY);
      const sources = await eventually("a source of the sample", async () => {
        const found = await find("tennant");
        return found.length > 0 && found;
      });
      equal(
        sources.map(({ name }) => name),
        ["Orla Tennant"],
      );
      const [place] = sources;
      includes(place?.containerName ?? "", "harbour-bridge.md");
      const document = await vscode.workspace.openTextDocument(place!.location.uri);
      includes(document.getText(place?.location.range), "Tennant");
      const claims = await find("tennant decade");
      ok(
        claims.some(({ name }) => name.startsWith("Orla Tennant: ") && name.includes("another decade")),
        "no claim",
      );
    });

    it("gives nothing for no words", async () => {
      const found = await find("");
      equal(found.filter(({ containerName }) => containerName.includes("harbour")).length, 0);
    });
  });

  it("folds sections of plain text", async () => {
    const { document } = await show(
      "A new bridge\n\nMayor Tom Reyes said it would open.\n\nWhat it costs\n\nReyes said it was dear.\n\nHe said it was worth it.\n",
    );
    await read(document);
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      "vscode.executeFoldingRangeProvider",
      document.uri,
    );
    equal(
      folds.map(({ start, end }) => [start, end]),
      [[4, 8]],
    );
  });

  it("links web addresses in tags, and nothing else", async () => {
    const { document } = await show(
      `${STORY}<!-- src: document; by: https://example.org/a; how: command:quit -->\n`,
      "markdown",
    );
    await read(document);
    const links = await eventually("the link", async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        "vscode.executeLinkProvider",
        document.uri,
        10,
      );
      return found.some(({ tooltip }) => tooltip?.includes("example.org")) && found;
    });
    equal(
      links.map(({ target }) => target?.toString()),
      ["https://example.org/a"],
    );
  });

  it("shows lenses once they are switched on", async () => {
    const { document } = await show(STORY);
    const titles = async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        "vscode.executeCodeLensProvider",
        document.uri,
        10,
      );
      return lenses.map(({ command }) => command?.title ?? "");
    };
    await read(document);
    equal(await titles(), []);
    await set("lenses.enabled", true);
    equal(await titles(), ["1 source, 1 claim · strong", "1 source, 1 claim · strong"]);
  });

  it("hints at the chain of a claim once that is switched on", async () => {
    const { document } = await show(CHAIN);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = async () => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        "vscode.executeInlayHintProvider",
        document.uri,
        whole,
      );
      return found.map(({ label }) => (typeof label === "string" ? label : label.map(({ value }) => value).join("")));
    };
    await read(document);
    equal(await hints(), []);
    await set("chainHints.enabled", true);
    equal(await hints(), ["← two people ← Northern Ledger"]);
  });

  it("speaks of an article’s words as words", async () => {
    const { document } = await show(
      "“[a](command:quit) $(trash)”, said \u202eMayor Tom Reyes.\n\nHe said it would rain.\n",
    );
    const text = JSON.stringify(await symbolsOf(document));
    excludes(text, "\u202e");
  });
});

async function symbolsOf(document: vscode.TextDocument, least = 1): Promise<vscode.DocumentSymbol[]> {
  await read(document);
  return eventually("symbols", async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    return (found ?? []).length >= least && (found ?? []);
  });
}

async function prepared(document: vscode.TextDocument, words: string): Promise<vscode.CallHierarchyItem> {
  await read(document);
  const position = document.positionAt(document.getText().indexOf(words) + 2);
  const items = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
    "vscode.prepareCallHierarchy",
    document.uri,
    position,
  );
  const [item] = items;
  ok(item, `no item at “${words}”`);
  return item;
}

async function callers(item: vscode.CallHierarchyItem): Promise<vscode.CallHierarchyItem[]> {
  const calls = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
    "vscode.provideIncomingCalls",
    item,
  );
  return (calls ?? []).map(({ from }) => from);
}

async function outwards(item: vscode.CallHierarchyItem): Promise<vscode.CallHierarchyItem[]> {
  const [next] = await callers(item);
  return next ? [item, ...(await outwards(next))] : [item];
}

async function inwards(item: vscode.CallHierarchyItem): Promise<vscode.CallHierarchyItem[]> {
  const calls = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
    "vscode.provideOutgoingCalls",
    item,
  );
  const next = calls?.[0]?.to;
  return next ? [item, ...(await inwards(next))] : [item];
}
