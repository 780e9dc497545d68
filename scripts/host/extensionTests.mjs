/**
 * Runs the integration suite inside an extension host of the embedded VS Code: `node`, or `web` for
 * the web worker in which vscode.dev runs extensions.
 */
import { chromium } from "playwright-core";
import { extensionId } from "../lib/project.mjs";
import { startBrowser } from "./browser.mjs";
import { startServer } from "./server.mjs";

/** One that takes longer hangs: on a machine with much else to do it has taken three minutes. */
const LIMIT_MS = 600_000;

/**
 * `tests` is the compiled suite, `folder` the workspace it runs in; `print` gets whatever the host
 * writes to its console. Gives the exit code.
 */
export async function runInExtensionHost(kind, { tests, folder, print }) {
  const server = await startServer({
    settings: kind === "web" ? { "remote.extensionKind": { [extensionId]: ["web"] } } : {},
    log: `integration-${kind}-server`,
  });
  const browser = await chromium.connect(await startBrowser());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    return await new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`the ${kind} host did not end in ${LIMIT_MS / 1000} s`)), LIMIT_MS).unref();
      page.on("crash", () => reject(new Error("the page crashed")));
      // With the smoke test driver on, the workbench calls these two when it runs extension tests.
      const ready = [
        page.exposeFunction("codeAutomationExit", resolve),
        page.exposeFunction("codeAutomationLog", (_level, args) => {
          print(args.map((each) => (typeof each === "string" ? each : JSON.stringify(each))).join(" "));
        }),
      ];
      Promise.all(ready)
        .then(() => page.goto(server.address(folder, { tests, developed: true })))
        .catch(reject);
    });
  } finally {
    await browser.close();
  }
}
