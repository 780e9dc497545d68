/**
 * `npm test`: everything that has to hold before a change is shared, from a fresh clone on. Its last
 * line is `N passed, N failed`, all parts summed; a tool that finds nothing to complain of is one pass.
 *
 * What comes from `npm ci` is used by other processes only, which start after it has run.
 */
import { hostSupported } from "./host/setup.mjs";
import { installAll } from "./install.mjs";
import { run, runScript, runTool } from "./lib/commands.mjs";
import { disposeAll } from "./lib/lifetime.mjs";
import { inRoot, seconds } from "./lib/project.mjs";
import { counts, isGood } from "./lib/report.mjs";

const node = (script, ...args) => tool((print) => run(process.execPath, [inRoot(script), ...args], { print }));
const installed = (script, ...args) => tool((print) => runTool(script, args, { print }));

/** What runs only where the embedded VS Code does. */
const EMBEDDED = { needsHost: true };

/** They look at sources alone, the quick ones first. */
const CHECKS = [
  ["Generated files are up to date", node("scripts/generate.mjs", "--check")],
  ["Lint and format", installed("@biomejs/biome/bin/biome", "check")],
  ["Types", installed("typescript/bin/tsc", "-p", ".")],
  ["Types of the core, which knows no editor", installed("typescript/bin/tsc", "-p", "src/core")],
];

/** The package is made of what is built for it; the suites run what is built last. */
const BUILDS = [
  ["Package", installed("@vscode/vsce/vsce", "package", "--no-dependencies", "--out", "dist")],
  ["Types of the library, and the report of what it gives", node("scripts/api.mjs", "--check")],
  ["Package for npm", node("scripts/pack.mjs", "--built")],
  ["Build", node("esbuild.js")],
];

/** What the UI tests of a second host repeat: not the highlights and hovers of article after article. */
const IN_BOTH_HOSTS = ["sources", "mentions", "report"];

/**
 * They drive a VS Code, and wait more than they work. Two run at a time; in this order, by how long they take, both have
 * done at about the same time.
 */
const DRIVING = [
  ["UI tests, Node extension host", tests("ui.mjs", ["--built"]), EMBEDDED],
  ["Integration tests, web worker extension host", tests("integration.mjs", ["--built", "web"]), EMBEDDED],
  ["Integration tests, Node extension host", tests("integration.mjs", ["--built", "node"])],
  ["UI tests, web worker extension host", tests("ui.mjs", ["--built", "--host", "web", ...IN_BOTH_HOSTS]), EMBEDDED],
  [
    "UI tests, from the package",
    tests("ui.mjs", ["--installed", "--grep", "the main job (?!shows the highlights)"]),
    EMBEDDED,
  ],
];

/** They only compute: beside the others, in the time that these leave. */
const COMPUTING = [
  ["Unit tests", tests("unit.mjs", ["--built"], { gently: true })],
  ["Command line, as it is built", tests("program.mjs", ["--built"], { gently: true })],
  ["Library, from the package for npm", tests("library.mjs", ["--built"], { gently: true })],
];

/** A tool that succeeds counts as one pass. */
function tool(runIt) {
  return async (print) => ((await runIt(print)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** One of our test scripts, which counts for itself; one that dies before it reports has failed. */
function tests(script, args, options) {
  return async (print) => {
    const { code, report = { passed: 0, failed: 0 } } = await runScript(script, args, { ...options, print });
    return code === 0 ? report : { ...report, failed: Math.max(1, report.failed) };
  };
}

/** Others run beside it: it prints in one piece at its end. */
async function runPart([title, runIt]) {
  let printed = "";
  const result = await timed(() =>
    runIt((chunk) => {
      printed += chunk;
    }),
  );
  process.stdout.write(`\n── ${title}\n${printed}`);
  return told(result);
}

async function timed(runIt) {
  const begun = performance.now();
  return { ...(await runIt()), time: seconds(begun) };
}

/** A part in which nothing ran has failed, too. */
function told({ passed, failed, time }) {
  const good = isGood({ passed, failed });
  console.log(`── ${good ? "good" : "FAILED"}: ${counts(passed, failed)}, in ${time}`);
  return { passed, failed: good ? 0 : Math.max(1, failed) };
}

async function testAll() {
  const { dependencies, host } = installAll();
  const driving = DRIVING.filter(([title, , { needsHost } = {}]) => {
    if (needsHost && !hostSupported)
      console.log(`\n── ${title}\n── not run: the embedded VS Code is for Linux x64 only`);
    return !needsHost || hostSupported;
  });
  const results = [];
  const runAll = async (parts) => {
    for (let part = parts.shift(); part; part = parts.shift()) results.push(await runPart(part));
  };
  const checked = dependencies.then(() => runAll([...CHECKS]));
  const built = dependencies.then(() => runAll([...BUILDS]));
  const ready = Promise.all([built, host]);
  const computed = Promise.all([built, checked]).then(() => runAll([...COMPUTING]));
  await Promise.all([checked, computed, ...[1, 2].map(() => ready.then(() => runAll(driving)))]);
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  };
}

let total;
try {
  total = await testAll();
} catch (error) {
  console.error(error.message);
  total = { passed: 0, failed: 1 };
}
await disposeAll();
console.log(counts(total.passed, total.failed));
process.exit(isGood(total) ? 0 : 1);
