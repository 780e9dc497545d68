/**
 * Builds everything that runs: `node esbuild.js [--production] [--watch]`.
 *
 *   dist/extension.js       Node extension host          (from src/extension.ts)
 *   dist/web/extension.js   web worker extension host    (from src/extension.web.ts)
 *   dist/cli.js             command line                 (from src/cli/main.ts)
 *   dist/library.cjs        library, for Node            (from src/library/index.ts)
 *   dist/library.mjs        library, for bundlers and browsers
 *   dist/test/unit.js       unit tests, for mocha in plain Node
 *   dist/test/node/index.js, dist/test/web/index.js   the suite that runs inside the extension hosts
 */
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
    entryPoints: { unit: "test/unit/index.ts" },
    outdir: "dist/test",
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
  const builds = production ? product : [...product, ...tests];
  if (!watch) {
    await Promise.all(builds.map((options) => esbuild.build(options)));
    return;
  }
  const contexts = await Promise.all(builds.map((options) => esbuild.context({ ...options, logLevel: "info" })));
  await Promise.all(contexts.map((context) => context.watch()));
}

main().catch(() => process.exit(1));
