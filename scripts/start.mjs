/**
 * `npm start [-- FILE] [--no-open]`: shows what the extension does with an article. Prints its
 * sources and findings, then opens it in desktop VS Code where that is installed, else in the
 * embedded one, whose address it prints. `--no-open` opens no window: it prints the address.
 *
 * Works on a fresh clone: what comes from `npm ci` is imported after it has run.
 */
import { cpSync, existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "./lib/build.mjs";
import { run } from "./lib/commands.mjs";
import { installDependencies } from "./lib/dependencies.mjs";
import { disposeAll, scratchFolder } from "./lib/lifetime.mjs";
import { inRoot } from "./lib/project.mjs";

const SAMPLE = inRoot("media/sample/harbour-bridge.md");

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
await disposeAll();
process.exit();

async function start() {
  const { values, positionals } = parseArgs({ options: { "no-open": { type: "boolean" } }, allowPositionals: true });
  const article = chosenArticle(positionals[0]);
  await installDependencies();
  await build();
  await run(process.execPath, [inRoot("dist/cli.js"), "sources", article]);
  console.log();
  await run(process.execPath, [inRoot("dist/cli.js"), "check", "--quiet", article]);
  const file = article === SAMPLE ? copyOfSample() : article;
  if (!values["no-open"] && (await openedOnDesktop(file))) return;
  await openEmbedded(file);
}

/** npm runs us at the project's root and says where it was called. */
function chosenArticle(name) {
  if (name === undefined) return SAMPLE;
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  return file;
}

/** What one tries out on the sample is thrown away; an article of one's own is opened in its place. */
function copyOfSample() {
  const folder = path.join(scratchFolder("start"), "sample");
  cpSync(path.dirname(SAMPLE), folder, { recursive: true });
  return path.join(folder, path.basename(SAMPLE));
}

/** Says whether a window was opened; if so, it has been closed again by now. */
async function openedOnDesktop(file) {
  const { hasScreen, installedDesktop, openDesktop } = await import("./host/desktop.mjs");
  const command = hasScreen && installedDesktop();
  if (!command) return false;
  console.log(`Opening VS Code (${command}). This command ends when its window is closed.`);
  return (await openDesktop(command, path.dirname(file), file)) === 0;
}

async function openEmbedded(file) {
  const { hostSupported } = await import("./host/setup.mjs");
  if (!hostSupported) return openDownloaded(file);
  const { copyExtension, startServer } = await import("./host/server.mjs");
  const extensions = scratchFolder("extensions");
  await copyExtension(extensions);
  const server = await startServer({ extensions, driven: false, log: "start-server" });
  console.log(`\nVS Code with this extension: ${server.address(path.dirname(file), { files: [file] })}`);
  console.log("Open it in a browser. Ctrl+C ends it.");
  await server.ended;
}

/** Where neither an installed nor an embedded VS Code can be had. */
async function openDownloaded(file) {
  const { downloadDesktop, hasScreen, openDesktop } = await import("./host/desktop.mjs");
  if (!hasScreen) throw new Error("There is no VS Code here, and no screen to show one on.");
  const executable = await downloadDesktop().catch((error) => {
    throw new Error(`VS Code is not installed, and downloading it failed: ${error.message}`);
  });
  await openDesktop(executable, path.dirname(file), file, [`--user-data-dir=${scratchFolder("profile")}`]);
}
