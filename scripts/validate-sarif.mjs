/**
 * `node scripts/validate-sarif.mjs [FILES...]`: what `check` prints as SARIF, by the validator of its makers
 * (`@microsoft/sarif-multitool`, which is installed into a folder that goes away again), under the rules of the standard
 * and under those of GitHub's code scanning. Without files the sample article is checked. Errors and warnings fail.
 *
 * It is no part of `npm test`, which validates by the published schema: the validator is a program of 80 MB.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "./lib/build.mjs";
import { inRoot } from "./lib/project.mjs";

const VERSION = "5.7.0";
const SYSTEMS = { linux: "linux", darwin: "darwin", win32: "win32" };

const files = process.argv.slice(2);
const checked = files.length > 0 ? files : [inRoot("media", "sample")];

function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { stdio: ["ignore", "ignore", "inherit"], ...options });
  if (error) throw error;
  return status;
}

function installValidator(folder) {
  const name = `@microsoft/sarif-multitool-${SYSTEMS[process.platform]}`;
  const args = ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
  if (run("npm", [...args, `${name}@${VERSION}`], { shell: process.platform === "win32" }) !== 0)
    throw new Error(`npm could not install ${name}`);
  const program = path.join(
    folder,
    "node_modules",
    name,
    `Sarif.Multitool${process.platform === "win32" ? ".exe" : ""}`,
  );
  chmodSync(program, 0o755);
  return program;
}

function validate(folder) {
  const [log, verdict] = ["check.sarif", "verdict.sarif"].map((name) => path.join(folder, name));
  const check = ["check", "-q", "--fail-on", "never", "-f", "sarif", "-o", log, ...checked];
  if (run(process.execPath, [inRoot("dist", "cli.js"), ...check]) !== 0) throw new Error("check failed");
  run(installValidator(folder), ["validate", log, "--output", verdict, "--rule-kind", "Sarif;Ghas"], {
    // It needs no words in other languages.
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
  });
  const [{ results }] = JSON.parse(readFileSync(log, "utf8")).runs;
  const [{ results: complaints = [] }] = JSON.parse(readFileSync(verdict, "utf8").replace(/^\uFEFF/, "")).runs;
  const grave = complaints.filter(({ level = "warning" }) => level === "error" || level === "warning");
  for (const { ruleId, message } of grave) console.error(`${ruleId} ${message.id}: ${message.arguments?.join(", ")}`);
  console.log(`${results.length} results validated: ${grave.length} errors and warnings.`);
  return grave.length;
}

await build();
const folder = mkdtempSync(path.join(tmpdir(), "validate-sarif-"));
try {
  process.exitCode = validate(folder) > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
