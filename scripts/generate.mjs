/**
 * Writes what follows from the rows in the source: fields of `package.json`, `package.nls.json`, the bundle of
 * English texts, the list of the sentences that the analysis composes, the pages of the rules, the schema and the page
 * of the desk's file, the page of the command line, and the tables in the README.
 *
 *   node scripts/generate.mjs            writes
 *   node scripts/generate.mjs --check    writes nothing; exits 1 and names what is out of date
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { inRoot, root } from "./lib/project.mjs";
import { analysisSentences } from "./lib/sentences.mjs";
import { sourcesIn, translatableTexts } from "./lib/texts.mjs";

/** The fields of `package.json` in the order they are written; others follow as they stand. */
const FIELD_ORDER = [
  ["name", "displayName", "description", "version", "publisher", "license", "private", "pricing"],
  ["icon", "galleryBanner", "categories", "keywords", "homepage", "repository", "bugs", "engines"],
  ["main", "browser", "bin", "exports", "l10n", "extensionKind", "activationEvents", "capabilities", "contributes"],
].flat();

const RULE_PAGES = inRoot("docs", "rules");

async function rows() {
  const [{ generated }, { commandLinePage }] = await Promise.all([
    imported(inRoot("src", "editor", "manifest", "generated.ts")),
    // What a command does is no part of its row.
    imported(inRoot("src", "cli", "page.ts"), { platform: "node", external: ["../running/*"] }),
  ]);
  return { ...generated, files: { ...generated.files, "docs/command-line.md": commandLinePage() } };
}

/** What a module of the source exports. */
async function imported(file, options = {}) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    logLevel: "warning",
    ...options,
  });
  const source = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${source}`);
}

/** Every text that the running extension shows, by itself: translators take it from here. */
function englishBundle(shownWords, sentences) {
  const texts = ["editor", "report", "exports"].flatMap((room) => translatableTexts(sourcesIn(inRoot("src", room))));
  const inOrder = (words) => [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries([
    ...inOrder([...texts, ...shownWords]).map((text) => [text, text]),
    // See `src/words/sentences.ts`.
    ...sentences.map((sentence) => [`${sentence}/analysis`, sentence]),
  ]);
}

function packageJson(fields) {
  const all = { ...JSON.parse(read(inRoot("package.json"))), ...fields };
  const known = FIELD_ORDER.filter((key) => key in all);
  const others = Object.keys(all).filter((key) => !known.includes(key));
  return json(Object.fromEntries([...known, ...others].map((key) => [key, all[key]])));
}

/** The README with each table between its markers, `<!-- rules:start -->` and `<!-- rules:end -->`; without them as it is. */
function readme(text, tables) {
  let result = text;
  for (const [name, table] of Object.entries(tables)) {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const [from, to] = [result.indexOf(start), result.indexOf(end)];
    if (from >= 0 && to > from) result = `${result.slice(0, from + start.length)}\n${table}\n${result.slice(to)}`;
  }
  return result;
}

/** Every generated file with its content; a page whose rule is gone has none. */
async function files() {
  const { fields, texts, shownWords, pages, files: others, tables } = await rows();
  const sentences = analysisSentences();
  const result = new Map([
    [inRoot("package.json"), packageJson(fields)],
    [inRoot("package.nls.json"), json(texts)],
    [inRoot("l10n", "bundle.l10n.json"), json(englishBundle(shownWords, sentences))],
    [inRoot("src", "words", "analysisSentences.json"), json(sentences)],
  ]);
  for (const [name, content] of Object.entries(others)) result.set(inRoot(...name.split("/")), content);
  for (const [name, page] of Object.entries(pages)) result.set(path.join(RULE_PAGES, name), page);
  for (const name of existsSync(RULE_PAGES) ? readdirSync(RULE_PAGES) : []) {
    if (!(name in pages)) result.set(path.join(RULE_PAGES, name), undefined);
  }
  const readmeFile = inRoot("README.md");
  if (existsSync(readmeFile)) result.set(readmeFile, readme(read(readmeFile), tables));
  return result;
}

function write(file, content) {
  if (content === undefined) {
    rmSync(file);
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const read = (file) => readFileSync(file, "utf8");
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const changed = [...(await files())].filter(
  ([file, content]) => content !== (existsSync(file) ? read(file) : undefined),
);
const names = changed.map(([file]) => path.relative(root, file)).join(", ");
if (process.argv.includes("--check")) {
  if (changed.length > 0) {
    console.error(`Out of date: ${names}. Run \`node scripts/generate.mjs\`.`);
    process.exitCode = 1;
  }
} else {
  for (const [file, content] of changed) write(file, content);
  console.log(changed.length > 0 ? `Written: ${names}` : "Nothing to write.");
}
