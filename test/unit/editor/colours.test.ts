/** Our colours stand out from the pages of every theme that VS Code ships, and text on our tints can be read. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { colourRows, EDGE_COLOUR } from "../../../src/editor/manifest/colors";
import { colourVariable } from "../../../src/lexicon/tones";
import { contrast, over } from "./support/contrast";
import { leastContrast, SHIPPED_THEMES } from "./support/themes";

const ROWS = colourRows();
const LINES = ROWS.filter(({ id }) => id.endsWith("Underline"));
const TINTS = ROWS.filter(({ id }) => id.endsWith("Background"));
const EDGE = ROWS.find(({ id }) => id === EDGE_COLOUR);

describe("colours", () => {
  it("are lines, tints and one edge, and no other", () => {
    assert.equal(LINES.length + TINTS.length + 1, ROWS.length);
    assert.deepEqual(
      ROWS.map(({ id }) => id).filter((id) => id.split(".").length !== 2),
      [],
      "webviews cannot name a colour with several dots",
    );
    assert.ok(EDGE && LINES.length > 10);
  });

  for (const theme of SHIPPED_THEMES) {
    const least = leastContrast(theme.kind);

    it(`of lines stand out from the page of ${theme.label} at ${least}:1, a guess too`, () => {
      for (const { id, defaults } of LINES) assertContrast(id, defaults[theme.kind], theme.page, least);
    });

    it(`of lines stand out in ${theme.label} where what is said lies on its tint as well`, () => {
      for (const { id, defaults } of LINES) {
        const tints = TINTS.map((tint) => over(tint.defaults[theme.kind], theme.page));
        for (const page of tints) assertContrast(id, defaults[theme.kind], page, least);
      }
    });

    it(`of tints leave text in ${theme.label} readable at 4.5:1, three on one another in light themes too`, () => {
      const layers = theme.kind === "light" || theme.kind === "highContrastLight" ? 3 : 1;
      for (const { id, defaults } of TINTS) {
        let page = theme.page;
        for (let layer = 0; layer < layers; layer++) page = over(defaults[theme.kind], page);
        assertContrast(id, theme.text, page, 4.5);
      }
    });
  }

  it("of the edge stand out where it is drawn: in high contrast", () => {
    for (const { kind, page } of SHIPPED_THEMES.filter(({ kind }) => kind.startsWith("highContrast"))) {
      assertContrast(EDGE_COLOUR, EDGE?.defaults[kind] ?? "", page, 4.5);
    }
  });
});

describe("the frames of tags in the Markdown preview", () => {
  const css = readFileSync("media/preview.css", "utf8");
  const used = colourVariables(css);

  it("take their colours from the theme and from ours alone", () => {
    assertKnown(used, [...OF_THE_EDITOR, ...LINES.map(({ id }) => colourVariable(id))]);
    assert.doesNotMatch(css.replace(/\/\*[\s\S]*?\*\//g, ""), /#[\da-f]{3,8}\b|rgb|hsl|opacity/i);
  });

  for (const theme of SHIPPED_THEMES) {
    it(`stand out in ${theme.label} from the page, and from a quotation’s`, () => {
      for (const { id, defaults } of LINES.filter(({ id }) => used.has(colourVariable(id)))) {
        assertContrast(id, defaults[theme.kind], theme.page, leastContrast(theme.kind));
        assertContrast(id, defaults[theme.kind], theme.quotation, leastContrast(theme.kind));
      }
      assertContrast("the words of a tag", theme.text, theme.page, 4.5);
    });
  }
});

describe("the pictures of the walkthrough", () => {
  const folder = "media/walkthrough";
  for (const name of readdirSync(folder)) {
    it(`take their colours from the theme and from ours alone: ${name}`, () => {
      const svg = readFileSync(path.join(folder, name), "utf8");
      assertKnown(colourVariables(svg), [...OF_THE_EDITOR, ...ROWS.map(({ id }) => colourVariable(id))]);
      const fixed = [...svg.matchAll(/(?:fill|stroke)="(?!var\(|none)([^"]*)"/g)].map(([, colour]) => colour);
      assert.deepEqual(fixed, []);
    });
  }
});

describe("the table of the shipped themes", () => {
  const folder = themeFolder();

  it("says what VS Code’s theme files say, where the embedded VS Code is installed", function () {
    if (!folder) return this.skip();
    for (const theme of SHIPPED_THEMES) {
      const colours = themeColours(folder, `${theme.file}.json`);
      const said = { page: "editor.background", text: "editor.foreground", quotation: "textBlockQuote.background" };
      for (const [column, key] of Object.entries(said) as [keyof typeof said, string][]) {
        const colour = colours[key];
        if (colour) assert.equal(theme[column], colour.toUpperCase(), `${theme.label}, ${key}`);
      }
    }
  });

  it("leaves out none of them", function () {
    if (!folder) return this.skip();
    const files = readdirSync(folder).map((name) => path.basename(name, ".json"));
    assert.deepEqual(SHIPPED_THEMES.map(({ file }) => file).sort(), files.sort());
  });
});

const OF_THE_EDITOR = ["--vscode-editor-foreground", "--vscode-editor-background"];

function colourVariables(text: string): Set<string> {
  return new Set([...text.matchAll(/--vscode-[\w-]+/g)].map(([name]) => name));
}

function assertKnown(used: ReadonlySet<string>, known: readonly string[]): void {
  assert.ok(used.size > 0);
  assert.deepEqual(
    [...used].filter((name) => !known.includes(name)),
    [],
  );
}

function assertContrast(what: string, colour: string, page: string, least: number): void {
  const ratio = contrast(colour, page);
  assert.ok(ratio >= least, `${what}, ${colour} on ${page}, has ${ratio.toFixed(2)}:1`);
}

function themeFolder(): string | undefined {
  if (!existsSync(".vscode-host")) return undefined;
  const inHost = "node_modules/code-server/lib/vscode/extensions/theme-defaults/themes";
  return readdirSync(".vscode-host")
    .map((host) => path.join(".vscode-host", host, inHost))
    .find((one) => existsSync(one));
}

/** The colours of a theme with those of the theme that it builds upon. */
function themeColours(folder: string, file: string): Record<string, string | undefined> {
  const { include, colors } = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  return { ...(include && themeColours(folder, path.basename(include))), ...colors };
}
