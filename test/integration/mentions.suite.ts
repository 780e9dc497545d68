/** A source as a symbol: definition, references, occurrences, rename. */
import * as vscode from "vscode";
import { equal, includes, ok } from "./support/assert";
import { closeAll, read, set, show } from "./support/workbench";

const COPY = `Jensen warns of drones

Ben Jensen, a senior fellow at the harbour institute, said on Monday that the drones were loud. He said his office had counted nine.

A Danish diplomat said that “Jensen is right”, and that nobody slept.

The crane fell on Tuesday.<!-- src: named; by: Ben Jensen -->
`;

const NAMES = ["Jensen", "Ben Jensen", "He", "his", "Jensen"];

describe("mentions of a source", () => {
  afterEach(closeAll);

  it("lead to the first one, from a name, a pronoun, a tag and a claim", async () => {
    const document = await opened();
    for (const words of ["Jensen, a", "He said", "Ben Jensen -->", "the drones were", "counted"]) {
      const links = await at<vscode.LocationLink[]>("vscode.executeDefinitionProvider", document, words);
      equal(links.length, 1, words);
      equal(links[0]!.targetSelectionRange && document.getText(links[0]!.targetSelectionRange), "Jensen", words);
      equal(links[0]!.targetRange.start.line, 0, words);
    }
    const none = await at<vscode.LocationLink[]>("vscode.executeDefinitionProvider", document, "crane fell");
    equal(none.length, 1, "the tagged claim has the tag’s source");
  });

  it("are all found as references", async () => {
    const document = await opened();
    const found = await at<vscode.Location[]>("vscode.executeReferenceProvider", document, "Jensen, a");
    equal(
      found.map(({ range }) => document.getText(range)),
      NAMES,
    );
    equal((await at<vscode.Location[]>("vscode.executeReferenceProvider", document, "loud")).length, 0);
  });

  it("are marked with their source, and plain words as the editor does", async () => {
    const document = await opened();
    const marks = await at<vscode.DocumentHighlight[]>("vscode.executeDocumentHighlights", document, "Jensen, a");
    const { Read, Write, Text } = vscode.DocumentHighlightKind;
    equal(
      marks.map(({ range, kind }) => [document.getText(range), kind]),
      [
        ["Jensen", Write],
        ["Ben Jensen", Write],
        ["He", Write],
        ["his", Text],
        ["Jensen", Read],
      ],
    );
    const words = await at<vscode.DocumentHighlight[]>("vscode.executeDocumentHighlights", document, "drones were");
    equal(
      words.map(({ range }) => document.getText(range)),
      ["drones", "drones"],
    );
  });

  it("are renamed in one step, with the tag, and come back with one undo", async () => {
    const document = await opened();
    const edit = await renamed(document, "Jensen, a", "Ben Jenson");
    ok(await vscode.workspace.applyEdit(edit), "not applied");
    equal(document.getText(), COPY.replaceAll("Jensen", "Jenson"));
    await vscode.commands.executeCommand("undo");
    equal(document.getText(), COPY);
  });

  it("offer the name at the cursor for renaming", async () => {
    const document = await opened();
    const offered = async (words: string) =>
      at<{ range: vscode.Range; placeholder: string }>("vscode.prepareRename", document, words);
    const { placeholder, range } = await offered("Jensen is");
    equal([placeholder, document.getText(range)], ["Jensen", "Jensen"]);
    equal((await offered("Jensen, a")).placeholder, "Ben Jensen");
  });

  const REFUSED: readonly (readonly [string, string])[] = [
    ["diplomat", "is not named in the article"],
    ["He said", "stands for Ben Jensen"],
    ["loud", "no source’s name here"],
  ];
  for (const [words, reason] of REFUSED)
    it(`say why nothing is renamed at “${words}”`, async () => {
      const document = await opened();
      includes(await refusal(at("vscode.prepareRename", document, words)), reason);
    });

  it("refuse a name that another source has, and one that would end a tag", async () => {
    const document = (await show(`${COPY}\nVera Lund said it rained.\n`)).document;
    await read(document);
    includes(await refusal(renamed(document, "Jensen, a", "Vera Lund")), "another source");
    includes(await refusal(renamed(document, "Jensen, a", "Ben --> Jensen")), "begins or ends a tag");
    equal(document.getText(), `${COPY}\nVera Lund said it rained.\n`);
  });

  it("are none where the tool is off, and rename says so", async () => {
    await set("enabled", false);
    try {
      const { document } = await show(COPY);
      equal((await at<vscode.Location[]>("vscode.executeReferenceProvider", document, "Jensen, a")).length, 0);
      includes(await refusal(at("vscode.prepareRename", document, "Jensen, a")), "Switched off in the settings");
    } finally {
      await set("enabled", undefined);
    }
  });
});

async function opened(): Promise<vscode.TextDocument> {
  const { document } = await show(COPY);
  await read(document);
  return document;
}

/** Asks a provider at the beginning of some words. */
async function at<T>(command: string, document: vscode.TextDocument, words: string, ...more: unknown[]): Promise<T> {
  const offset = document.getText().indexOf(words);
  ok(offset >= 0, `“${words}” is not in the text`);
  return vscode.commands.executeCommand<T>(command, document.uri, document.positionAt(offset + 1), ...more);
}

function renamed(document: vscode.TextDocument, words: string, name: string): Promise<vscode.WorkspaceEdit> {
  return at<vscode.WorkspaceEdit>("vscode.executeDocumentRenameProvider", document, words, name);
}

/** Why something was rejected. */
async function refusal(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    return String(error);
  }
  throw new Error("it was not refused");
}
