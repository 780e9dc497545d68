/**
 * `npm run test:ui [-- NAME… --grep TEXT --host web --installed]`: the tests under `test/ui/`, those of the files named
 * or all, in a real workbench in a browser. The extension runs from its sources, or with `--installed` from the packaged
 * .vsix; in a Node extension host, or with `--host web` in a web worker.
 */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import { startBrowser } from "./host/browser.mjs";
import { installExtension, startServer } from "./host/server.mjs";
import { build } from "./lib/build.mjs";
import { scratchFolder } from "./lib/lifetime.mjs";
import loader from "./lib/loaders.cjs";
import { runMocha } from "./lib/mocha.mjs";
import { artefacts, extensionId, inRoot, vsix } from "./lib/project.mjs";
import { runAndReport } from "./lib/report.mjs";

const { values, positionals } = parseArgs({
  options: {
    grep: { type: "string" },
    host: { type: "string", default: "node" },
    installed: { type: "boolean" },
    built: { type: "boolean" },
  },
  allowPositionals: true,
});

/** Names the run's screenshots and log: `ui`, `ui-web`, `ui-installed`. */
const RUN = ["ui", ...(values.host === "web" ? ["web"] : []), ...(values.installed ? ["installed"] : [])].join("-");

await runAndReport(async () => {
  if (!values.built && !values.installed) await build();
  globalThis.uiHost = await startHost();
  const options = { timeout: 90_000, slow: 10_000 };
  return runMocha(bundledTests(), values.grep ? { ...options, grep: values.grep } : options);
});

/** See `test/ui/driver/host.ts`. */
async function startHost() {
  const screenshots = path.join(artefacts, RUN);
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });
  const server = await startUiServer();
  return {
    browser: await startBrowser(),
    copyOf: (folder) => scratchFolder("ui", inRoot(folder)),
    address: (folder, { files }) => server.address(folder, { files, developed: !values.installed }),
    settingsFile: server.settingsFile,
    settings: server.settings,
    screenshots,
  };
}

async function startUiServer() {
  const extensions = scratchFolder("extensions");
  if (values.installed) await installExtension(vsix, extensions);
  const settings = values.host === "web" ? { "remote.extensionKind": { [extensionId]: ["web"] } } : {};
  return startServer({ extensions, settings, log: `${RUN}-server` });
}

/** The tests, each compiled into one file that plain Node runs. */
function bundledTests() {
  const all = readdirSync(inRoot("test/ui")).filter((name) => name.endsWith(".ui.ts"));
  const tests = positionals.length > 0 ? positionals.map((name) => `${name}.ui.ts`) : all;
  const unknown = tests.find((name) => !all.includes(name));
  if (unknown) throw new Error(`There is no test/ui/${unknown}.`);
  const outdir = inRoot("dist/test/ui");
  buildSync({
    entryPoints: tests.map((name) => inRoot("test/ui", name)),
    outdir,
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
  return tests.map((name) => path.join(outdir, name.replace(/\.ts$/, ".cjs")));
}
