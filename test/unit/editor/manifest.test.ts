/** The manifest’s rows: colours that can be seen, texts that are there, and an extension that wakes without its core. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { manifest } from "../../../src/editor/manifest";
import { colourRows } from "../../../src/editor/manifest/colors";

describe("colours", () => {
  const PAGES = {
    light: { page: "#FFFFFF", least: 3 },
    dark: { page: "#1F1F1F", least: 3 },
    highContrast: { page: "#000000", least: 4.5 },
    highContrastLight: { page: "#FFFFFF", least: 4.5 },
  } as const;
  const lines = colourRows().filter(({ id }) => id.endsWith(".underline"));

  for (const [theme, { page, least }] of Object.entries(PAGES) as [keyof typeof PAGES, (typeof PAGES)["light"]][]) {
    it(`stand out from the page of a ${theme} theme at ${least}:1`, () => {
      for (const { id, defaults } of lines.filter(({ id }) => !id.includes("guess"))) {
        const ratio = contrast(defaults[theme], page);
        assert.ok(ratio >= least, `${id} has ${ratio.toFixed(2)}:1`);
      }
    });
  }

  it("tint so faintly that three tints on one another leave black text readable", () => {
    for (const { id, defaults } of colourRows().filter(({ id }) => id.endsWith(".background"))) {
      const page = [1, 2, 3].reduce((below) => over(defaults.light, below), "#FFFFFF");
      assert.ok(contrast("#3B3B3B", page) >= 7, `${id}: ${contrast("#3B3B3B", page).toFixed(2)}:1`);
    }
  });
});

describe("texts", () => {
  it("are all there, and all used", () => {
    const { fields, texts } = manifest();
    const used = new Set([...JSON.stringify(fields).matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]));
    assert.deepEqual([...used].sort(), Object.keys(texts).sort());
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

/** WCAG 2.1, “contrast ratio”. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function over(colour: string, below: string): string {
  const [, , , alpha = 255] = channels(colour);
  const base = channels(below);
  const mixed = channels(colour)
    .slice(0, 3)
    .map((channel, index) => Math.round((channel * alpha + (base[index] ?? 0) * (255 - alpha)) / 255));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

function channels(colour: string): number[] {
  return (colour.slice(1).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}
