// How many words a second `extract` reads, with one job and with two, next to bare compromise on the same text:
// node test/bench/throughput.mjs [--rounds N] [--articles N] [--data FOLDER]
//
// Each round takes other articles of PolNeAR train, each text once, and gives them to all three, one after the other and
// beginning with another one each time; the processes stay, so that no start is timed. Only the ratios mean anything:
// absolute times are noise on shared machines. By processor time, what else runs there counts less; by the clock, two
// jobs gain only what cores are free. Needs /proc (Linux), the corpus and dist/cli.js.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import three from "compromise/three";
import { linesOf } from "./lines.mjs";
import { needsOf } from "./needs.mjs";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "8" },
    articles: { type: "string", default: "48" },
    data: { type: "string", default: "../shared/data" },
    cli: { type: "string", default: "dist/cli.js" },
  },
});
const [ROUNDS, ARTICLES] = [Number(values.rounds), Number(values.articles)];

const texts = [
  ...new Set(
    readFileSync(path.join(values.data, "polnear.train.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).text),
  ),
];
if (texts.length < (ROUNDS + 1) * ARTICLES) throw new Error(`There are ${texts.length} texts only: fewer rounds.`);

/** Gives lines to a running `extract`, and waits until each is answered. */
function extractor(jobs) {
  const child = spawn(process.execPath, [values.cli, "extract", "--jobs", jobs], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = linesOf(child.stdout);
  return {
    async read(batch) {
      child.stdin.write(batch.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(""));
      for (let answer = 0; answer < batch.length; answer++) await answers.next();
    },
    cpu: () => needsOf(child).cpu,
    end: () => child.stdin.end(),
  };
}

const [one, two] = [extractor("1"), extractor("2")];
const readers = {
  bare: {
    read: async (batch) => batch.map((text) => three(text).docs.length),
    cpu: () => needsOf(process).cpu,
  },
  one,
  two,
};
const rows = [];
for (let round = 0; round <= ROUNDS; round++) {
  const batch = texts.slice(round * ARTICLES, (round + 1) * ARTICLES);
  const words = batch.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const names = Object.keys(readers);
  const row = {};
  for (let turn = 0; turn < names.length; turn++) {
    const name = names[(turn + round) % names.length];
    const { read, cpu } = readers[name];
    const [begun, before] = [performance.now(), cpu()];
    await read(batch);
    row[name] = { clock: (1000 * words) / (performance.now() - begun), cpu: words / (cpu() - before) };
  }
  if (round > 0) rows.push(row); // The first one warms up.
}
one.end();
two.end();

const quantile = (numbers, q) => [...numbers].sort((a, b) => a - b)[Math.round(q * (numbers.length - 1))];
const line = (name, ratios) =>
  console.log(`${name.padEnd(52)} ${[0.1, 0.5, 0.9].map((q) => quantile(ratios, q).toFixed(2)).join("  ")}`);
const median = (name) =>
  quantile(
    rows.map((row) => row[name].clock),
    0.5,
  ).toFixed(0);
console.log(
  `${ROUNDS} rounds of ${ARTICLES} articles; here bare compromise/three reads ${median("bare")} words a second, extract ${median("one")} with one job and ${median("two")} with two`,
);
for (const [by, words] of [
  ["clock", "words a second, as ratios"],
  ["cpu", "words a second of processor time, as ratios"],
]) {
  console.log(`${words.padEnd(52)}  p10   p50   p90`);
  line(
    "extract --jobs 1 to bare compromise/three",
    rows.map(({ bare, one }) => one[by] / bare[by]),
  );
  line(
    "extract --jobs 2 to bare compromise/three",
    rows.map(({ bare, two }) => two[by] / bare[by]),
  );
  line(
    "extract --jobs 2 to --jobs 1",
    rows.map(({ one, two }) => two[by] / one[by]),
  );
}
