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

/** In the order in which a person wants to know: the quick ones first. The parts of a stage run side by side. */
const STAGES = [
  [
    ["Generated files are up to date", node("scripts/generate.mjs", "--check")],
    ["Lint and format", installed("@biomejs/biome/bin/biome", "check")],
  ],
  [
    ["Types", installed("typescript/bin/tsc", "-p", ".")],
    ["Types of the core, which knows no editor", installed("typescript/bin/tsc", "-p", "src/core")],
  ],
  [["Build", node("esbuild.js")]],
  [
    ["Unit tests", tests("unit.mjs", "--built")],
    ["Integration tests, Node extension host", tests("integration.mjs", "--built", "node")],
  ],
  [
    ["Integration tests, web worker extension host", tests("integration.mjs", "--built", "web"), EMBEDDED],
    ["UI tests, Node extension host", tests("ui.mjs", "--built"), EMBEDDED],
  ],
  [["Package", installed("@vscode/vsce/vsce", "package", "--no-dependencies", "--out", "dist")]],
  [["UI tests, from the package", tests("ui.mjs", "--installed", "--grep", "the main job"), EMBEDDED]],
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

/** Runs a part; what it prints goes to the terminal at once, or in one piece at its end where others run beside it. */
async function runPart([title, runIt], alone) {
  const begun = performance.now();
  const heading = `\n── ${title}\n`;
  let printed = "";
  if (alone) process.stdout.write(heading);
  const print = alone
    ? undefined
    : (chunk) => {
        printed += chunk;
      };
  const result = await runIt(print);
  if (!alone) process.stdout.write(heading + printed);
  const verdict = isGood(result) ? "good" : "FAILED";
  console.log(`── ${verdict}: ${counts(result.passed, result.failed)}, in ${seconds(begun)}`);
  // A part in which nothing ran has failed, too.
  return { passed: result.passed, failed: isGood(result) ? 0 : Math.max(1, result.failed) };
}

async function testAll() {
  await installDependencies();
  const { hostSupported, installHost } = await import("./host/setup.mjs");
  if (hostSupported) await installHost();
  const total = { passed: 0, failed: 0 };
  for (const stage of STAGES) {
    const parts = stage.filter(([title, , { needsHost } = {}]) => {
      const runs = !needsHost || hostSupported;
      if (!runs) console.log(`\n── ${title}\n── not run: the embedded VS Code is for Linux x64 only`);
      return runs;
    });
    for (const { passed, failed } of await Promise.all(parts.map((part) => runPart(part, parts.length === 1)))) {
      total.passed += passed;
      total.failed += failed;
    }
  }
  return total;
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
