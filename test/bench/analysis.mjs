// Times one whole analysis of an article (text in, attributions, sources and findings out) against bare
// compromise on the same text, interleaved in one run: node test/bench/analysis.mjs [FILE]
// Only the ratio means anything: absolute times are noise on shared machines.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import loader from "../../scripts/lib/loaders.cjs";

const file = process.argv[2] ?? "media/sample/harbour-bridge.md";
const text = readFileSync(file, "utf8");
const format = /\.md$/.test(file) ? "markdown" : "plain";
const ROUNDS = 40;
const WARM_UP = 8;

const folder = mkdtempSync(path.join(os.tmpdir(), "bench-"));
const bundle = path.join(folder, "core.cjs");
buildSync({
  entryPoints: ["test/bench/parts.ts"],
  bundle: true,
  platform: "node",
  target: "node20",
  loader,
  format: "cjs",
  outfile: bundle,
  minify: true,
});
const require = createRequire(import.meta.url);
const { createAnalyst, extractAttributions, findQuotations, readableTexts, readTokens } = require(bundle);
// A build of its own: the core changes the rules of the one that it bundles.
const { default: three } = await import(pathToFileURL(require.resolve("compromise/three")).href);
rmSync(folder, { recursive: true, force: true });

const time = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const passages = [...readableTexts(text, format)].map((passage) => passage.text);
const tokens = passages.map((passage) => readTokens(passage));
const quotations = passages.map((passage) => findQuotations(passage));
const rows = [];
for (let round = 0; round < ROUNDS + WARM_UP; round++) {
  const analyst = createAnalyst(); // a cold cache: every passage is read
  const bare = time(() => three(text).docs);
  const extraction = time(() => passages.map((_, i) => extractAttributions(tokens[i], quotations[i])));
  const whole = time(() => analyst.analyse({ text, format }));
  const edited = `${text.slice(0, -1)}, again${text.slice(-1)}`;
  const edit = time(() => analyst.analyse({ text: edited, format }));
  if (round >= WARM_UP) rows.push({ bare, extraction, whole, edit });
}

const quantile = (values, q) => [...values].sort((a, b) => a - b)[Math.floor(q * (values.length - 1))];
const words = text.split(/\s+/).length;
const line = (name, ratios) =>
  `${name.padEnd(44)} ${[0.1, 0.5, 0.9].map((q) => quantile(ratios, q).toFixed(2)).join("  ")}`;
console.log(
  `${file}: ${words} words, ${ROUNDS} rounds, interleaved; bare compromise/three takes ${quantile(
    rows.map((r) => r.bare),
    0.5,
  ).toFixed(0)} ms here`,
);
console.log(`${"ratio to bare compromise/three".padEnd(44)}  p10   p50   p90`);
console.log(
  line(
    "extraction alone: constructions and network",
    rows.map((r) => r.extraction / r.bare),
  ),
);
console.log(
  line(
    "whole analysis, nothing cached",
    rows.map((r) => r.whole / r.bare),
  ),
);
console.log(
  line(
    "analysis after an edit in one passage",
    rows.map((r) => r.edit / r.bare),
  ),
);
