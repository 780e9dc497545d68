/** The style sheet of a report: as a file for light, dark and forced colours and for paper, or in the editor's colours. */
import { colourVariable, lineColour, TONES, type Tone } from "../lexicon/tones";
import { SEGMENT_LEVELS, type SegmentLevel } from "./segments";

const LEVEL_TONES: Readonly<Record<SegmentLevel, Tone>> = {
  strong: "strong",
  adequate: "adequate",
  weak: "weak",
  none: "none",
  own: "observed",
  quiet: "observed",
};

/** What the sheet asks for, by name, for each place that a report is shown in. */
type Palette = Readonly<Record<"page" | "ink" | "soft" | "rule" | "link" | SegmentLevel, string>>;

const tones = (theme: "light" | "dark"): Pick<Palette, SegmentLevel> =>
  byLevel((level) => TONES[LEVEL_TONES[level]].line[theme]);

function byLevel(colourOf: (level: SegmentLevel) => string): Record<SegmentLevel, string> {
  return Object.fromEntries(SEGMENT_LEVELS.map((level) => [level, colourOf(level)])) as Record<SegmentLevel, string>;
}

export const LIGHT: Palette = {
  page: "#FFFFFF",
  ink: "#1F1F1F",
  soft: "#595959",
  rule: "#8A8A8A",
  link: "#0058A3",
  ...tones("light"),
};

export const DARK: Palette = {
  page: "#1F1F1F",
  ink: "#E4E4E4",
  soft: "#A8A8A8",
  rule: "#7A7A7A",
  link: "#6CB6FF",
  ...tones("dark"),
};

/** In the editor everything is the theme's; the tones are our colours, which a user may have changed. */
const EDITOR: Palette = {
  page: "var(--vscode-editor-background)",
  ink: "var(--vscode-editor-foreground)",
  soft: "var(--vscode-descriptionForeground)",
  rule: "var(--vscode-contrastBorder, var(--vscode-editorWidget-border, currentColor))",
  link: "var(--vscode-textLink-foreground)",
  ...byLevel((level) => `var(${colourVariable(lineColour(LEVEL_TONES[level]))})`),
};

/** Where the reader's system chooses all colours, shapes alone tell the levels apart. */
const FORCED: Palette = {
  page: "Canvas",
  ink: "CanvasText",
  soft: "CanvasText",
  rule: "CanvasText",
  link: "LinkText",
  ...byLevel(() => "CanvasText"),
};

export function styleSheet(place: "file" | "editor"): string {
  return [...(place === "editor" ? [root(EDITOR)] : fileColours()), SHEET].join("\n");
}

function fileColours(): string[] {
  return [
    ":root { color-scheme: light dark; }",
    root(LIGHT),
    `@media (prefers-color-scheme: dark) { ${root(DARK)} }`,
    `@media print { ${root(LIGHT)} }`,
    `@media (forced-colors: active) { ${root(FORCED)} }`,
  ];
}

function root(palette: Palette): string {
  const colours = Object.entries(palette).map(([name, colour]) => `--${name}: ${colour};`);
  return `:root { ${colours.join(" ")} }`;
}

const SHEET = `
html { font-size: var(--vscode-font-size, 100%); }
body { background: var(--page); color: var(--ink); font: 1rem/1.5 var(--vscode-font-family, system-ui, sans-serif); margin: 0; padding: 1.5rem; }
main { max-width: 62rem; margin: 0 auto; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; border-bottom: 1px solid var(--rule); padding-bottom: .2rem; }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
h4, h5, h6 { font-size: 1rem; margin: 1rem 0 .3rem; }
small { color: var(--soft); font-size: .85em; }
h1, h2, h3, h4, h5, h6, p, bdi, small { overflow-wrap: anywhere; }
td > small, th > small, li > small, dd > small { display: block; font-weight: normal; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .6rem 1.5rem; margin: 0 0 1rem; }
dt { color: var(--soft); font-size: .85em; }
dd { margin: 0; font-size: 1.05rem; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: 0 0 1.2rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: 600; padding: .3rem 0; }
th, td { text-align: start; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--rule); overflow-wrap: break-word; }
thead th { font-size: .85em; color: var(--soft); vertical-align: bottom; }
tbody th { font-weight: 600; min-width: 8rem; }
td:has(> small) { min-width: 8rem; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
ul { padding-inline-start: 1.2rem; margin: 0 0 1rem; }
li { margin: 0 0 .4rem; }
${SEGMENT_LEVELS.map((level) => `rect.${level} { fill: var(--${level}); }`).join("\n")}
figure { margin: 0 0 1.2rem; }
figure > svg { display: block; width: 100%; height: 5rem; forced-color-adjust: none; }
rect { stroke: var(--page); stroke-width: 1px; vector-effect: non-scaling-stroke; }
.target { fill: transparent; stroke: none; }
.baseline { stroke: var(--ink); stroke-width: 1px; fill: none; vector-effect: non-scaling-stroke; }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin: .5rem 0 0; font-size: .9em; }
.key { width: .9rem; height: 1.6rem; vertical-align: middle; margin-inline-end: .4rem; forced-color-adjust: none; }
.chain { margin: 0 0 1.2rem; }
.chain ol { list-style: none; padding: 0; margin: 0 0 .3rem; display: flex; flex-wrap: wrap; gap: .3rem .5rem; }
.chain ol li { margin: 0; }
.chain ol li + li::before { content: "\\2192" / ""; margin-inline-end: .5rem; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
button { font: inherit; color: var(--link); background: none; border: 0; padding: 0; text-align: start; cursor: pointer; }
.key + button { max-width: calc(100% - 1.4rem); vertical-align: top; }
button:hover { text-decoration: underline; }
.actions button { border: 1px solid var(--rule); border-radius: 2px; padding: .3rem .8rem; }
g[data-article] { cursor: pointer; }
:focus-visible { outline: 2px solid var(--vscode-focusBorder, var(--link)); outline-offset: 2px; }
@media print {
  body { padding: 0; font-size: 10pt; }
  main { max-width: none; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  tr, li, figure, .chain, dl > div { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  .sheet { break-before: page; }
  .actions { display: none; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;
