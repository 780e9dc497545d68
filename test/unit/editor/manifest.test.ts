/** The manifest: texts that are there, nothing that shows outside articles, and an extension that wakes without its core. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { manifest } from "../../../src/editor/manifest";
import {
  ARTICLE_CONTEXT,
  COMMANDS,
  type CommandName,
  type CommandRow,
  commandId,
} from "../../../src/editor/manifest/commands";
import { TAGGED_CONTEXT } from "../../../src/editor/manifest/walkthrough";

describe("texts", () => {
  it("are all there, and all used", () => {
    const { fields, texts } = manifest();
    const used = new Set([...JSON.stringify(fields).matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]));
    assert.deepEqual([...used].sort(), Object.keys(texts).sort());
  });
});

describe("what is contributed", () => {
  const { fields, texts } = manifest();
  const { commands, menus, keybindings, submenus, viewsWelcome, views, walkthroughs } =
    fields.contributes as unknown as Contributed;
  const anywhere = new Set(
    (Object.entries(COMMANDS) as [CommandName, CommandRow][]).flatMap(([name, row]) =>
      row.anywhere ? [commandId(name)] : [],
    ),
  );

  it("has all commands in one category, and no two of one name", () => {
    assert.deepEqual([...new Set(commands.map(({ category }) => category))], ["%category%"]);
    const titles = commands.map(({ title }) => texts[title.slice(1, -1)]);
    assert.equal(new Set(titles).size, titles.length);
  });

  it("shows a command in the palette in articles alone, unless it makes sense anywhere", () => {
    for (const { command } of commands) {
      const when = menus.commandPalette?.find((entry) => entry.command === command)?.when;
      assert.ok(anywhere.has(command) || onlyInArticles(when), `${command} when ${when}`);
    }
  });

  it("shows nothing in any other menu outside articles", () => {
    for (const [menu, entries] of Object.entries(menus)) {
      // Our own menu is within one that is asked here, and rows of our views are there in articles alone.
      const guarded =
        menu === "commandPalette" || menu === "view/item/context" || submenus.some(({ id }) => id === menu);
      for (const { command = "", when } of guarded ? [] : entries) {
        const inOurView = /^view == onTheRecord\.\w+(?: && |$)/.test(when ?? "");
        const shown = onlyInArticles(when) || (inOurView && (anywhere.has(command) || onlyInArticles(when)));
        assert.ok(shown, `${menu}: ${command} when ${when}`);
      }
    }
  });

  it("has in the menus of rows what is for rows of our own views", () => {
    for (const { command, when } of menus["view/item/context"] ?? []) {
      assert.match(when ?? "", /^view (?:==|=~) \S*onTheRecord/, command);
    }
  });

  it("takes keys in the text of articles alone", () => {
    for (const { command, when } of keybindings) {
      assert.ok(
        onlyInArticles(when) && /\b(?:editorTextFocus|focusedView == onTheRecord)/.test(when ?? ""),
        `${command} when ${when}`,
      );
    }
  });

  it("has commands behind all menus and keys", () => {
    const known = new Set(commands.map(({ command }) => command));
    const used = [...Object.values(menus).flat(), ...keybindings].flatMap(({ command }) => command ?? []);
    assert.deepEqual(
      used.filter((command) => !known.has(command)),
      [],
    );
  });

  it("says in every view what to do while it is empty", () => {
    for (const { id } of Object.values(views).flat())
      assert.ok(
        viewsWelcome.some(({ view }) => view === id),
        id,
      );
  });

  it("has first steps whose buttons are commands of ours, each with a picture and a way to be done", () => {
    const viewIds = Object.values(views).flatMap((rows) => rows.map(({ id }) => id));
    const ours = new Set([...commands.map(({ command }) => command), ...viewIds.map((id) => `${id}.focus`)]);
    const [{ steps } = { steps: [] }] = walkthroughs;
    assert.equal(steps.length, 4);
    for (const { id, description, media, completionEvents } of steps) {
      const text = texts[description.slice(1, -1)] ?? "";
      const buttons = [...text.matchAll(/\(command:([^)]+)\)/g)].map(([, command = ""]) => command);
      assert.ok(buttons.length > 0 && buttons.every((command) => ours.has(command)), `${id}: ${buttons}`);
      assert.ok(existsSync(media.svg), media.svg);
      assert.ok((texts[media.altText.slice(1, -1)] ?? "").length > 40);
      for (const event of completionEvents) {
        const [, type, name = ""] = /^(onCommand|onView|onContext):(.+)$/.exec(event) ?? [];
        const there = { onCommand: ours.has(name), onView: viewIds.includes(name), onContext: name === TAGGED_CONTEXT };
        assert.ok(there[type as keyof typeof there], `${id}: ${event}`);
      }
    }
  });

  it("comes with every file that it names", () => {
    const ignore = readFileSync(".vscodeignore", "utf8").split("\n");
    const named = JSON.stringify(fields).matchAll(/"(?:\.\/)?((?:media|syntaxes)\/[\w/.-]+)"/g);
    for (const [, file = ""] of named) {
      assert.ok(existsSync(file), file);
      const kept = ignore.some((line) => line === `!${file}` || line === `!${path.posix.dirname(file)}/**`);
      assert.ok(kept, `${file} is not in the package: .vscodeignore`);
    }
  });
});

interface MenuEntry {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}

interface Contributed {
  readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
  readonly menus: Readonly<Record<string, readonly MenuEntry[]>>;
  readonly keybindings: readonly MenuEntry[];
  readonly submenus: readonly { readonly id: string }[];
  readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly viewsWelcome: readonly { readonly view: string }[];
  readonly walkthroughs: readonly {
    readonly steps: readonly {
      readonly id: string;
      readonly description: string;
      readonly media: { readonly svg: string; readonly altText: string };
      readonly completionEvents: readonly string[];
    }[];
  }[];
}

/** `onTheRecord.article` must hold, whatever else does; `false` never shows. */
function onlyInArticles(when: string | undefined): boolean {
  if (when === undefined || when.includes("||")) return false;
  return when.split(" && ").some((part) => part === ARTICLE_CONTEXT || part === "false");
}

describe("the README", () => {
  const pictures = [...readFileSync("README.md", "utf8").matchAll(/<picture>[\s\S]*?<\/picture>/g)].map(
    ([html]) => html,
  );

  it("shows each picture light and dark, small, and in words", () => {
    assert.ok(pictures.length > 0);
    for (const html of pictures) {
      const [, name = ""] = /src="media\/readme\/([\w-]+)-light\.png"/.exec(html) ?? [];
      assert.ok(html.includes(`(prefers-color-scheme: dark)" srcset="media/readme/${name}-dark.png"`), html);
      assert.ok((/alt="([^"]*)"/.exec(html)?.[1] ?? "").length > 60, html);
      for (const theme of ["light", "dark"]) {
        const { size } = statSync(`media/readme/${name}-${theme}.png`);
        assert.ok(size < 200_000, `${name}-${theme}.png has ${size} bytes`);
      }
    }
  });
});

describe("activation", () => {
  it("reaches the reader of words and `compromise`, the desk's file and `yaml` only through lazy doors", () => {
    const loaded = [...reachable("src/extension.ts"), ...reachable("src/extension.web.ts")];
    const late = /core\/(index|reader|attribution|article|desk\/(?!fileName))\b|^compromise|^yaml/;
    const early = loaded.filter((file) => late.test(file));
    assert.deepEqual(early, []);
    assert.ok(
      loaded.some((file) => file.endsWith("features/hover.ts")),
      "the walk found no features",
    );
  });
});

/** The files that load with a file: its imports of values, and theirs. */
function reachable(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const values = /^(?:import|export)\s(?!type\b)(?:[^;"]*\sfrom\s)?"([^"]+)"/gm;
  for (const [, name = ""] of readFileSync(file, "utf8").matchAll(values)) {
    if (name.startsWith(".")) reachable(resolve(path.join(path.dirname(file), name)), seen);
    else seen.add(name);
  }
  return seen;
}

function resolve(name: string): string {
  const folder = path.dirname(name);
  if (name.endsWith(".json")) return name;
  return readdirSync(folder).includes(`${path.basename(name)}.ts`) ? `${name}.ts` : `${name}/index.ts`;
}
