/**
 * Builds the command line where npm installs this repository from Git, as pre-commit and the GitHub Action do:
 * what is built is not in Git.
 *
 *   node scripts/prepare.mjs            where npm has installed what the build needs
 *   node scripts/prepare.mjs --alone    installs that first: less than a developer needs
 *
 * npm runs it as `prepare`, and installs nothing before where the package is to be a global one (npm/cli#8440).
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const globally = process.env.npm_config_global === "true";

function run(program, args) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32" && program === "npm",
    env: { ...process.env, npm_config_global: "false" },
  });
  if (status !== 0) throw error ?? new Error(`${program} ${args.join(" ")} failed`);
}

function isBuilderThere() {
  try {
    createRequire(import.meta.url).resolve("esbuild");
    return true;
  } catch {
    return false;
  }
}

if (globally || process.argv.includes("--alone")) {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  run("npm", ["ci", "--omit=dev", ...quietly]);
  run("npm", [
    "install",
    "--no-save",
    "--no-package-lock",
    "--omit=dev",
    "--save-prod",
    ...quietly,
    `esbuild@${devDependencies.esbuild}`,
  ]);
}
// Whoever installs without what the build needs does not want to build.
if (isBuilderThere()) run(process.execPath, ["esbuild.js", "--production"]);
