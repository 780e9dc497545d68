/**
 * Runs the integration suite in the Node extension host: of desktop VS Code, downloaded where that
 * is possible, else of the embedded one. A process of its own, because what the tests print comes
 * out on its standard output.
 *
 * `node scripts/host/desktopTests.mjs SUITE FOLDER`
 */
import { fileURLToPath } from "node:url";
import { runTests } from "@vscode/test-electron";
import { disposeAll, scratchFolder } from "../lib/lifetime.mjs";
import { root } from "../lib/project.mjs";
import { downloadDesktop, hasScreen } from "./desktop.mjs";
import { hostSupported, installHost } from "./setup.mjs";

const [tests, folder] = process.argv.slice(2);

try {
  await runTests({
    vscodeExecutablePath: await executable(),
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    launchArgs: [folder, `--user-data-dir=${scratchFolder("profile")}`],
  });
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
await disposeAll();
process.exit();

/** Desktop VS Code needs a screen; where there is none, or no way to download it, a stand-in takes its place. */
async function executable() {
  if (!hasScreen && hostSupported) return standIn("no screen");
  try {
    return await downloadDesktop();
  } catch (error) {
    if (!hostSupported) {
      throw new Error(`Desktop VS Code cannot be downloaded (${error.message}), and the embedded one needs Linux x64.`);
    }
    return standIn(error.code ?? error.message);
  }
}

async function standIn(reason) {
  say(`desktop VS Code: ${reason}; the embedded one takes its place`);
  await installHost();
  return fileURLToPath(new URL("codeShim.mjs", import.meta.url));
}

/** To the person, through the filter that `integration.mjs` puts on our output. */
function say(text) {
  for (const line of text.split("\n")) console.log(`##TEST ${line}`);
}
