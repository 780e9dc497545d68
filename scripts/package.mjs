/**
 * `npm run package`: builds the extension for release and packs what users install. Prints what is
 * in it, and its size.
 */
import { mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { build } from "./lib/build.mjs";
import { runTool } from "./lib/commands.mjs";
import { inRoot, vsix } from "./lib/project.mjs";

const vsce = (...args) => runTool("@vscode/vsce/vsce", args);

await build("--production");
mkdirSync(path.dirname(vsix), { recursive: true });
const code = await vsce("package", "--no-dependencies", "--out", vsix);
if (code !== 0) process.exit(code);
await vsce("ls", "--no-dependencies", "--tree");
console.log(`${path.relative(inRoot(), vsix)}: ${(statSync(vsix).size / 1024).toFixed(0)} KB`);
