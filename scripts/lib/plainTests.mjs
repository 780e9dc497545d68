/**
 * Runs tests that need no editor, each file of a folder by itself, on as many processors as there are.
 */
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { runMocha } from "./mocha.mjs";
import { inRoot } from "./project.mjs";
import { runAndReport } from "./report.mjs";

/** For what would never end: some tests try texts of millions of characters, on machines with much else to do. */
const LIMIT_MS = 120_000;

/** Each process loads the core for itself; with more than these it costs more than it saves. */
const MOST_JOBS = 4;

/** `folder` lies in `test`; of the arguments `--built` and `--grep TEXT` count. */
export function runPlainTests(folder) {
  const { values } = parseArgs({ options: { grep: { type: "string" }, built: { type: "boolean" } } });
  return runAndReport(async () => {
    if (!values.built) await build();
    const options = { timeout: LIMIT_MS, parallel: true, jobs: Math.min(availableParallelism(), MOST_JOBS) };
    return runMocha(testFiles(folder), values.grep ? { ...options, grep: values.grep } : options);
  });
}

function testFiles(name) {
  const folder = inRoot("dist", "test", "plain", name);
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".test.mjs"));
  return files.sort().map((file) => path.join(folder, file));
}
