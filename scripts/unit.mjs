/**
 * `npm run test:unit [-- --grep TEXT]`: the tests of the core, in plain Node, on as many processors as there are.
 */
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "./lib/build.mjs";
import { runMocha } from "./lib/mocha.mjs";
import { inRoot } from "./lib/project.mjs";
import { runAndReport } from "./lib/report.mjs";

const { values } = parseArgs({ options: { grep: { type: "string" }, built: { type: "boolean" } } });

/** For what would never end: some tests try texts of millions of characters, on machines with much else to do. */
const LIMIT_MS = 120_000;

/** Each process loads the core for itself; with more than these it costs more than it saves. */
const MOST_JOBS = 4;

function testFiles() {
  const folder = inRoot("dist/test/unit");
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".test.mjs"));
  return files.sort().map((name) => path.join(folder, name));
}

await runAndReport(async () => {
  if (!values.built) await build();
  const options = { timeout: LIMIT_MS, parallel: true, jobs: Math.min(availableParallelism(), MOST_JOBS) };
  return runMocha(testFiles(), values.grep ? { ...options, grep: values.grep } : options);
});
