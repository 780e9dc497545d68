/**
 * `npm run pack`: the package for npm, with the command line and the library, as `dist/on-the-record-VERSION.tgz`.
 *
 *   node scripts/pack.mjs --built      packs what has been built with `--production` and typed by `scripts/api.mjs`
 *   node scripts/pack.mjs --instead    says what to run instead of `npm pack`
 *
 * It is packed from a folder of its own, since `package.json` here is the extension's: VS Code reads `main` and
 * `contributes` there, which mean something else, or nothing, to who installs the package.
 */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "./lib/build.mjs";
import { npm, run } from "./lib/commands.mjs";
import { inRoot, manifest, npmPackage } from "./lib/project.mjs";

const FOLDER = inRoot("dist", "npm");

/** What the package's manifest takes over. There is no dependency: whatever runs is bundled. */
const FIELDS = ["name", "version", "description", "license", "private", "keywords", "homepage", "repository", "bugs"];

const TEXTS = ["README.md", "CHANGELOG.md", "LICENSE", "api", "docs"];
/** About our own tests. */
const NOT_FOR_USERS = inRoot("docs", "test-articles.md");

function packedManifest() {
  const { bin, engines, exports } = manifest;
  const entry = exports["."].node;
  return {
    ...Object.fromEntries(FIELDS.map((field) => [field, manifest[field]])),
    type: "commonjs",
    // For tools that do not know `exports`.
    main: entry.default,
    types: entry.types,
    exports,
    bin,
    engines: { node: engines.node },
    sideEffects: false,
  };
}

/** Every file that the manifest names: `./dist/cli.js`. */
function named(value) {
  if (typeof value === "string") return value.startsWith("./dist/") ? [value] : [];
  return value && typeof value === "object" ? Object.values(value).flatMap(named) : [];
}

async function pack() {
  const packed = packedManifest();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const files = [...new Set(named({ exports: packed.exports, bin: packed.bin }))];
  for (const file of [...files, ...TEXTS]) {
    if (!existsSync(inRoot(file))) throw new Error(`There is no ${file}: build first, or leave \`--built\` away.`);
    cpSync(inRoot(file), path.join(FOLDER, file), { recursive: true, filter: (one) => one !== NOT_FOR_USERS });
  }
  writeFileSync(path.join(FOLDER, "package.json"), `${JSON.stringify(packed, null, 2)}\n`);
  const { code, output } = await npm(["pack", FOLDER, "--pack-destination", path.dirname(npmPackage)]);
  if (code !== 0) throw new Error(`npm pack failed:\n${output}`);
  console.log(`Packed: ${npmPackage}`);
}

const { values } = parseArgs({ options: { built: { type: "boolean" }, instead: { type: "boolean" } } });

async function main() {
  if (values.instead) {
    console.error("This folder is the extension's. For the package of the command line and the library: npm run pack");
    return 1;
  }
  if (!values.built) {
    await build("--production");
    if ((await run(process.execPath, [inRoot("scripts", "api.mjs"), "--check"])) !== 0) return 1;
  }
  await pack();
  return 0;
}

process.exitCode = await main();
