/**
 * `npm test`: everything that has to hold before a change is shared, from a fresh clone on. Its last
 * line is `N passed, N failed`, all parts summed; a tool that finds nothing to complain of is one pass.
 *
 * What comes from `npm ci` is used by other processes only, which start after it has run.
 */
import { run, runScript, runTool } from "./lib/commands.mjs";
import { installDependencies } from "./lib/dependencies.mjs";
import { disposeAll } from "./lib/lifetime.mjs";
import { inRoot, seconds } from "./lib/project.mjs";
import { counts, isGood } from "./lib/report.mjs";

const node = (script, ...args) => tool((print) => run(process.execPath, [inRoot(script), ...args], { print }));
const installed = (script, ...args) => tool((print) => runTool(script, args, { print }));

/** What runs only where the embedded VS Code does. */
const EMBEDDED = { needsHost: true };

/** One after the other, the quick ones first. The package is made of what is built for it; the suites run what is built last. */
const PREPARATIONS = [
  ["Generated files are up to date", node("scripts/generate.mjs", "--check")],
  ["Lint and format", installed("@biomejs/biome/bin/biome", "check")],
  ["Types", installed("typescript/bin/tsc", "-p", ".")],
  ["Types of the core, which knows no editor", installed("typescript/bin/tsc", "-p", "src/core")],
  ["Package", installed("@vscode/vsce/vsce", "package", "--no-dependencies", "--out", "dist")],
  ["Types of the library, and the report of what it gives", node("scripts/api.mjs", "--check")],
  ["Package for npm", node("scripts/pack.mjs", "--built")],
  ["Build", node("esbuild.js")],
];

/** What the UI tests of a second host repeat: not the highlights and hovers of article after article. */
const IN_BOTH_HOSTS = ["sources", "mentions", "report"];

/** Two run at a time, since a workbench waits more than it works; two that drive one follow each other. */
const SUITES = [
  ["UI tests, Node extension host", tests("ui.mjs", "--built"), EMBEDDED],
  ["Unit tests", tests("unit.mjs", "--built")],
  ["Library, from the package for npm", tests("library.mjs", "--built")],
  ["Integration tests, Node extension host", tests("integration.mjs", "--built", "node")],
  ["Integration tests, web worker extension host", tests("integration.mjs", "--built", "web"), EMBEDDED],
  ["UI tests, web worker extension host", tests("ui.mjs", "--built", "--host", "web", ...IN_BOTH_HOSTS), EMBEDDED],
  [
    "UI tests, from the package",
    tests("ui.mjs", "--installed", "--grep", "the main job (?!shows the highlights)"),
    EMBEDDED,
  ],
];

/** A tool that succeeds counts as one pass. */
function tool(runIt) {
  return async (print) => ((await runIt(print)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** One of our test scripts, which counts for itself; one that dies before it reports has failed. */
function tests(script, ...args) {
  return async (print) => {
    const { code, report = { passed: 0, failed: 0 } } = await runScript(script, args, { print });
    return code === 0 ? report : { ...report, failed: Math.max(1, report.failed) };
  };
}

/** Runs a part that is alone: it prints as it goes. */
async function runPart([title, runIt]) {
  console.log(`\n── ${title}`);
  return told(await timed(runIt));
}

/** Runs a part that others run beside: it prints in one piece at its end. */
async function runBeside([title, runIt]) {
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
  await installDependencies();
  const { hostSupported, installHost } = await import("./host/setup.mjs");
  const results = [];
  const prepare = async () => {
    for (const part of PREPARATIONS) results.push(await runPart(part));
  };
  await Promise.all([prepare(), ...(hostSupported ? [installHost()] : [])]);
  const queue = SUITES.filter(([title, , { needsHost } = {}]) => {
    if (needsHost && !hostSupported)
      console.log(`\n── ${title}\n── not run: the embedded VS Code is for Linux x64 only`);
    return !needsHost || hostSupported;
  });
  const work = async () => {
    for (let part = queue.shift(); part; part = queue.shift()) results.push(await runBeside(part));
  };
  await Promise.all([work(), work()]);
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
