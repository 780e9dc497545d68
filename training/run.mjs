// Runs a program of this folder: node training/run.mjs NAME [options]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import loader from "../scripts/lib/loaders.cjs";

const [name, ...options] = process.argv.slice(2);
const folder = mkdtempSync(path.join(os.tmpdir(), "training-"));
const bundle = path.join(folder, "program.cjs");
buildSync({
  entryPoints: [`training/${name}.ts`],
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  outfile: bundle,
  logLevel: "warning",
  loader,
});
const { status } = spawnSync(process.execPath, [bundle, ...options], { stdio: "inherit" });
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
