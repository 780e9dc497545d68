/**
 * What drives a real workbench in a browser, for the UI tests and for the pictures of the README: the host of
 * `test/ui/driver/host.ts`, and the bundling of what runs in it.
 */
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import { scratchFolder } from "../lib/lifetime.mjs";
import loader from "../lib/loaders.cjs";
import { artefacts, extensionId, inRoot, vsix } from "../lib/project.mjs";
import { startBrowser } from "./browser.mjs";
import { installExtension, startServer } from "./server.mjs";

/**
 * Starts it; screenshots and the server's log go to `artefacts/` under the name. `host`: in which extension host the
 * extension runs, `node` or `web`.
 */
export async function startUiHost({ name, host = "node", installed = false }) {
  const screenshots = path.join(artefacts, name);
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });
  const extensions = scratchFolder("extensions");
  if (installed) await installExtension(vsix, extensions);
  const settings = host === "web" ? { "remote.extensionKind": { [extensionId]: ["web"] } } : {};
  const server = await startServer({ extensions, settings, log: `${name}-server` });
  globalThis.uiHost = {
    kind: host,
    browser: await startBrowser(),
    copyOf: (folder) => scratchFolder("ui", inRoot(folder)),
    address: (folder, { files }) => server.address(folder, { files, developed: !installed }),
    settingsFile: server.settingsFile,
    settings: server.settings,
    screenshots,
  };
}

/** Files of `test/ui`, each compiled into one file that plain Node runs, in a folder of the run: others may go on beside it. */
export function bundleUi(names, run) {
  const outdir = inRoot("dist/test", run);
  buildSync({
    entryPoints: names.map((name) => inRoot("test/ui", name)),
    outdir,
    outbase: inRoot("test/ui"),
    outExtension: { ".js": ".cjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "cjs",
    sourcemap: "inline",
    loader,
    logLevel: "warning",
  });
  return names.map((name) => path.join(outdir, name.replace(/\.ts$/, ".cjs")));
}
