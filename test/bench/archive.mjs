// Runs `extract` over a large archive and shows what it needs: memory over time, whether every article is answered and
// in order, and how many words it reads a second: node test/bench/archive.mjs [--articles N] [--jobs N] [--data FOLDER]
//
// The archive is PolNeAR, train and dev, and then dev again and again. A thread keeps the readings of the last 4,096
// passages, and dev has fewer: from its second round on its passages are not read anew, and the words a second are no
// measure of reading. `throughput.mjs` measures that, on texts that come once.
// Needs /proc (Linux), the corpus, and dist/cli.js.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { linesOf } from "./lines.mjs";
import { needsOf } from "./needs.mjs";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "2000" },
    jobs: { type: "string", default: "2" },
    data: { type: "string", default: "../shared/data" },
    cli: { type: "string", default: "dist/cli.js" },
  },
});
const ARTICLES = Number(values.articles);
const SAMPLES = 200;

const articlesOf = (name) =>
  readFileSync(path.join(values.data, name), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const { id, text } = JSON.parse(line);
      return { id, text, words: text.split(/\s+/).length };
    });
const [train, dev] = ["polnear.train.jsonl", "polnear.dev.jsonl"].map(articlesOf);
const nth = (index) => train[index] ?? dev[(index - train.length) % dev.length];
const idOf = (index) => `${index}/${nth(index).id}`;

function* archive() {
  for (let index = 0; index < ARTICLES; index++)
    yield `${JSON.stringify({ id: idOf(index), text: nth(index).text })}\n`;
}

const child = spawn(process.execPath, [values.cli, "extract", "--jobs", values.jobs], {
  stdio: ["pipe", "pipe", "inherit"],
});
const begun = performance.now();
const samples = [];
let [answered, words, misplaced] = [0, 0, 0];

function sample() {
  const seconds = (performance.now() - begun) / 1000;
  try {
    samples.push({ seconds, answered, words, ...needsOf(child) });
  } catch {
    return; // It has answered all, and ended.
  }
  if (samples.length % 10 === 0) tell(samples.at(-1));
}

function tell({ seconds, answered, words, rss, peak, cpu }) {
  console.log(
    `${seconds.toFixed(0)} s: ${answered} articles, ${rss.toFixed(0)} MB now, ${peak.toFixed(0)} MB at most, ${(
      words / seconds
    ).toFixed(0)} words a second, ${(words / cpu).toFixed(0)} a second of processor time`,
  );
}

const feeding = pipeline(Readable.from(archive()), child.stdin);
const exit = new Promise((resolve) => child.once("close", resolve));
for await (const line of linesOf(child.stdout)) {
  if (!line.startsWith(`{"id":${JSON.stringify(idOf(answered))},"attributions":`)) misplaced++;
  words += nth(answered).words;
  answered++;
  if (answered === 1 || Math.floor((answered * SAMPLES) / ARTICLES) >= samples.length) sample();
}
await feeding;
const code = await exit;

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const quarters = [0, 1, 2, 3].map((quarter) => {
  const within = samples.filter(({ answered }) => Math.min(3, Math.floor((answered / ARTICLES) * 4)) === quarter);
  const [first, last] = [within[0], within.at(-1)];
  return {
    quarter: quarter + 1,
    "MB, mean": Math.round(mean(within.map(({ rss }) => rss))),
    "MB, most": Math.round(Math.max(...within.map(({ rss }) => rss))),
    "words a second of processor time": Math.round((last.words - first.words) / (last.cpu - first.cpu)),
  };
});
console.table(quarters);
tell(samples.at(-1));
console.log(`${answered} of ${ARTICLES} articles answered, ${misplaced} out of place; exit code ${code}`);
process.exitCode = answered === ARTICLES && misplaced === 0 && code === 0 ? 0 : 1;
