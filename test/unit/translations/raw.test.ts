/** No text for people stays English by oversight: all of them pass through `t`. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { shownWords } from "../../../src/editor/manifest/shownWords";
import { rawTexts } from "./rawTexts";

const ROOMS = ["src/editor", "src/report", "src/words"];

/** What is written there is translated by other means, is a page of the docs, which are in English, or a style sheet. */
const EXEMPT = /^src\/editor\/(?:manifest\/|view\/(?:rulePage|deskPage|kindTable)\.ts)|^src\/report\/style\.ts/;

describe("texts for people", () => {
  it("pass through `t` in every file of the editor and of the reports", () => {
    const known = new Set(shownWords());
    const files = ROOMS.flatMap(sources).filter((file) => !EXEMPT.test(file));
    assert.ok(files.length > 30, "the sources were not found");
    const found = files.flatMap((file) =>
      rawTexts(readFileSync(file, "utf8"), known).map(({ line, text }) => `${file}:${line}: ${text}`),
    );
    assert.deepEqual(found, []);
  });
});

describe("the search for texts that do not pass through `t`", () => {
  /** `@{` stands for what opens a placeholder. */
  const texts = (source: string) => rawTexts(source.replaceAll("@", "$")).map(({ text }) => text);

  for (const source of [
    'window.showInformationMessage("Saved.")',
    "window.showWarningMessage(`Saved.`)",
    'void vscode.window.showErrorMessage(ok ? t("Good.") : `Bad.`)',
    'pick({ title: "Open" })',
    'item.tooltip = "Open"',
    'new vscode.CodeAction("Open", Kind.QuickFix)',
    'return "The last step";',
    "return `Line @{line} of @{count}`;",
    'const page = `<p class="x">Nothing found</p>`;',
    'const WORDS = { a: "two words" };',
    'cell({ text: "Nothing" })',
    "const cell = { text: `Line @{line}` };",
    "const row = `<td>@{count} claims left</td>`;",
    'const row = `<p class="x">@{open ? "Still to come" : t("Nothing")}</p>`;',
    'const row = html`<p class="@{one}">Nothing</p>`;',
    'const row = html`<svg aria-label="Sourcing" class="x">@{shapes}</svg>`;',
    'const row = html`<b>@{name}</b><i title="@{line} lines">@{t("Open")}</i>`;',
    "const item = { icon: { name: 'eye' }, label: 'Seen' };",
    "throw new vscode.FileSystemError(`x`); view.message = `Nobody`;",
  ]) {
    it(`finds one in ${source}`, () => assert.equal(texts(source).length, 1, texts(source).join()));
  }

  for (const source of [
    'window.showInformationMessage(t("Saved."))',
    'log.warn("This went wrong")',
    'throw new Error("a mistake of ours")',
    'import { x } from "some where";',
    'type T = "two words";',
    'if (mode === "two words") run();',
    'label: `$(error) @{t("Go there")}`',
    'const css = { borderStyle: "none solid" };',
    'const row = `<div class="@{one} two" aria-label="@{label}">@{text}</div>`;',
    'setting("highlight.enabled")',
    'const row = { context: "place source", icon: { name: open ? "eye" : "book" } };',
    'const FRONT = "---\\nkind: no article\\n---";',
    "const title = `On the Record: @{text}`;",
  ]) {
    it(`finds none in ${source}`, () => assert.deepEqual(texts(source), []));
  }
});

function sources(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.posix.join(folder, name.replaceAll("\\", "/")));
}
