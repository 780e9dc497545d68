/**
 * `node scripts/archive-engines.mjs [--rounds N] [--python COMMAND] [ARTICLES.jsonl]`: runs `extract` over an archive on the
 * engines of `docs/archives.md`, GNU parallel and Apache Spark in local mode, and compares what they write with a plain
 * run, byte for byte. Needs `dist/cli.js` (`npm run build`), and each engine that it is to try; says what is missing.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { onPath } from "./lib/commands.mjs";
import { inRoot } from "./lib/project.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "1" }, python: { type: "string", default: "python3" } },
});
const CORES = 2;
const cli = inRoot("dist", "cli.js");
const archive = positionals[0] ?? inRoot("..", "shared", "data", "polnear.dev.jsonl");
const folder = mkdtempSync(path.join(os.tmpdir(), "archive-engines-"));

/** One a line of `docs/archives.md`. Each writes into the file `target`, or gives why it cannot be tried. */
const ENGINES = [
  { name: "extract", run: (target) => into(target, process.execPath, [cli, "extract", archive]) },
  {
    name: `extract --jobs ${CORES}`,
    run: (target) => into(target, process.execPath, [cli, "extract", "--jobs", String(CORES), archive]),
  },
  {
    name: `GNU parallel -j ${CORES}`,
    missing: () =>
      isGnuParallel()
        ? undefined
        : "GNU parallel is not installed: it comes with most systems as the package `parallel`",
    run: (target) =>
      into(
        target,
        "parallel",
        ["--pipe", "-k", "--block", "100k", "-j", String(CORES), process.execPath, cli, "extract"],
        { input: archive },
      ),
  },
  {
    name: `Spark local[${CORES}]`,
    missing: () =>
      succeeds(values.python, ["-c", "import pyspark"])
        ? onPath("java") || process.env.JAVA_HOME
          ? undefined
          : "Spark needs Java 8, 11 or 17"
        : `${values.python} has no pyspark: install it into an environment (python3 -m venv …; pip install pyspark) and name its Python with --python`,
    run: spark,
  },
];

function isGnuParallel() {
  const { stdout } = spawnSync("parallel", ["--version"], { encoding: "utf8" });
  return stdout?.startsWith("GNU parallel") ?? false;
}

const succeeds = (command, args) => spawnSync(command, args).status === 0;

function into(target, command, args, { input, env = {} } = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: [input ? openSync(input) : "ignore", target ? openSync(target, "w") : "ignore", "inherit"],
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  return status;
}

/** What Spark writes are parts, in the order of the archive. */
function spark(target) {
  const parts = `${target}.parts`;
  const status = into(
    undefined,
    values.python,
    [inRoot("docs", "extract_spark.py"), archive, parts, `${process.execPath} ${cli} extract`],
    { env: { PYSPARK_PYTHON: values.python, PYSPARK_SUBMIT_ARGS: `--master local[${CORES}] pyspark-shell` } },
  );
  const files = readdirSync(parts)
    .filter((name) => name.startsWith("part-"))
    .sort();
  writeFileSync(target, Buffer.concat(files.map((name) => readFileSync(path.join(parts, name)))));
  console.log(`  ${files.length} parts`);
  return status;
}

function compare() {
  for (const file of [cli, archive]) if (!existsSync(file)) throw new Error(`There is no ${file}.`);
  const tried = ENGINES.filter(({ name, missing }) => {
    const why = missing?.();
    if (why) console.log(`${name}: not tried. ${why}.`);
    return !why;
  });
  const seconds = new Map(tried.map(({ name }) => [name, []]));
  let good = tried.length === ENGINES.length;
  for (let round = 0; round < Number(values.rounds); round++) {
    let plain;
    for (const { name, run } of tried) {
      const target = path.join(folder, `${round}-${name.replace(/\W+/g, "-")}`);
      const begun = performance.now();
      const status = run(target);
      seconds.get(name).push((performance.now() - begun) / 1000);
      const written = readFileSync(target);
      plain ??= written;
      const equal = written.equals(plain);
      const lines = written.toString("latin1").split("\n").length - 1;
      console.log(
        `${name}: exit code ${status}, ${lines} lines, ${equal ? "equal to" : "DIFFERENT from"} the plain run's`,
      );
      good &&= equal && status === 0 && lines > 0;
    }
  }
  const median = (name) => [...seconds.get(name)].sort((a, b) => a - b)[Math.floor(seconds.get(name).length / 2)];
  for (const { name } of tried)
    console.log(`${name}: ${(median(tried[0].name) / median(name)).toFixed(2)} times as fast as one process`);
  return good;
}

try {
  process.exitCode = compare() ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
