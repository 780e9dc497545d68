/**
 * Builds everything that runs: `node esbuild.js [--production] [--watch]`.
 *
 *   dist/extension.js       Node extension host          (from src/extension.ts)
 *   dist/web/extension.js   web worker extension host    (from src/extension.web.ts)
 *   dist/cli.js             command line                 (from src/cli/main.ts)
 *   dist/test/unit.js       unit tests, for mocha in plain Node; worker.js, a worker thread of theirs
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
const browser = { ...shared, platform: "browser" };

const product = [
  { ...node, entryPoints: { extension: "src/extension.ts" }, outdir: "dist", external: ["vscode"] },
  { ...browser, entryPoints: { extension: "src/extension.web.ts" }, outdir: "dist/web", external: ["vscode"] },
  { ...node, entryPoints: { cli: "src/cli/main.ts" }, outdir: "dist", banner: { js: "#!/usr/bin/env node" } },
];
const tests = [
  {
    ...node,
    entryPoints: { unit: "test/unit/index.ts", worker: "test/unit/cli/worker.ts" },
    outdir: "dist/test",
    external: ["html-validate"],
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
