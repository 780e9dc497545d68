/**
 * Builds everything that runs: `node esbuild.js [--production] [--watch]`.
 *
 *   dist/extension.js       Node extension host          (from src/extension.ts)
 *   dist/web/extension.js   web worker extension host    (from src/extension.web.ts)
 *   dist/cli.js             command line                 (from src/cli/main.ts)
 *   dist/library.cjs        library, for Node            (from src/library/index.ts)
 *   dist/library.mjs        library, for bundlers and browsers
 *   dist/test/plain/        unit tests and those of the built program, a file each, what they share, and a worker
 *                           thread of theirs, for mocha in Node
 *   dist/test/node/index.js, dist/test/web/index.js   the suite that runs inside the extension hosts
 */
const { rmSync } = require("node:fs");
const esbuild = require("esbuild");
const loader = require("./scripts/lib/loaders.cjs");

const production = process.argv.includes("--production");
const watch = process.argv.includes("--watch");

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: "cjs",
  target: "es2022",
  sourcemap: production ? false : "linked",
  minify: production,
  legalComments: "none",
  logLevel: "warning",
  loader,
  define: { "process.env.NODE_ENV": production ? '"production"' : '"development"' },
};
const node = { ...shared, platform: "node", target: "node20" };
const PLAIN_TESTS = "dist/test/plain";
const browser = {
  ...shared,
  platform: "browser",
  // The other one needs Node's `Buffer`.
  alias: { "csv-stringify/sync": "csv-stringify/browser/esm/sync" },
};

const product = [
  { ...node, entryPoints: { extension: "src/extension.ts" }, outdir: "dist", external: ["vscode"] },
  { ...browser, entryPoints: { extension: "src/extension.web.ts" }, outdir: "dist/web", external: ["vscode"] },
  { ...node, entryPoints: { cli: "src/cli/main.ts" }, outdir: "dist", banner: { js: "#!/usr/bin/env node" } },
  { ...node, entryPoints: { library: "src/library/index.ts" }, outdir: "dist", outExtension: { ".js": ".cjs" } },
  {
    ...browser,
    entryPoints: { library: "src/library/index.ts" },
    outdir: "dist",
    outExtension: { ".js": ".mjs" },
    format: "esm",
    // compromise asks `self` where there is no `process`: not every place has either.
    define: { ...shared.define, self: "globalThis" },
  },
];
const tests = [
  {
    ...node,
    entryPoints: ["test/unit/**/*.test.ts", "test/unit/cli/worker.ts", "test/program/*.test.ts"],
    outbase: "test",
    outdir: PLAIN_TESTS,
    // Several processes run them, each some of the files.
    splitting: true,
    format: "esm",
    outExtension: { ".js": ".mjs" },
    // Bundled packages of the older kind ask for Node's modules, and for their own place, by these.
    banner: {
      js: `import { createRequire as requireOf } from "node:module"; import { fileURLToPath as pathOf } from "node:url";
const require = requireOf(import.meta.url); const __filename = pathOf(import.meta.url);`,
    },
    external: ["html-validate", "jsonld", "validate-web-annotation"],
  },
  {
    ...node,
    entryPoints: { index: "test/integration/index.node.ts" },
    outdir: "dist/test/node",
    external: ["vscode", "mocha"],
  },
  {
    ...browser,
    entryPoints: { index: "test/integration/index.web.ts" },
    outdir: "dist/test/web",
    external: ["vscode"],
  },
];

async function main() {
  // Every file in it is run: none may be left of a test that is gone.
  if (!production) rmSync(PLAIN_TESTS, { recursive: true, force: true });
  const builds = production ? product : [...product, ...tests];
  if (!watch) {
    await Promise.all(builds.map((options) => esbuild.build(options)));
    return;
  }
  const contexts = await Promise.all(builds.map((options) => esbuild.context({ ...options, logLevel: "info" })));
  await Promise.all(contexts.map((context) => context.watch()));
}

main().catch(() => process.exit(1));
