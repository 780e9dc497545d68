/**
 * Scores extraction on the development corpora, side by side with published figures.
 *
 *   npm run evaluate -- --data DIR
 *
 * The measures are those of `measures/`; the published rows are on PolNeAR's test split (CofeNet, table 6).
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Article, createAnalyst, type Span } from "../src/core";
import { byLevel, calibrationError, type Judged } from "./measures/calibration";
import { type GoldArticle, scoreRelations } from "./measures/relations";
import { type LabelledPassage, scoreRoles } from "./measures/roles";
import { length, overlap, type Pair, ROLES, type Spans } from "./measures/spans";

const PUBLISHED: readonly (readonly [string, number, number | undefined, number])[] = [
  ["rules", 10.7, 22.8, 5.6],
  ["CoreNLP", 13.9, undefined, 17.5],
  ["CRF", 50.6, 53.4, 28.6],
  ["BiLSTM-CRF", 69.6, 66.7, 59.0],
  ["BERT", 81.1, 74.0, 68.9],
  ["BERT + CofeNet", 83.2, 75.3, 72.9],
  ["two people, on 18 articles", 78.7, 71.3, 68.8],
];

const folder = process.argv[process.argv.indexOf("--data") + 1];
if (!process.argv.includes("--data") || !folder) {
  console.error("usage: npm run evaluate -- --data DIR");
  process.exit(2);
}

const read = <T>(name: string): T[] =>
  readFileSync(path.join(folder, name), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

const pair = ({ start, end }: Span): Pair => [start, end];

interface Found extends Spans, Omit<Judged, "right"> {}

/** The outermost attributions: PolNeAR keeps no others. */
function outermost(article: Article): Found[] {
  return article.attributions
    .filter((attribution) => attribution.nestedIn === undefined)
    .map(({ source, cue, content, confidence }) => ({
      source: source.map(pair),
      cue: cue.map(pair),
      content: content.map(pair),
      probability: confidence.probability,
      level: confidence.level,
    }));
}

const analyst = createAnalyst();
const gold = read<GoldArticle>("polnear.dev.jsonl");
const found = new Map<string, Found[]>();
for (const { article, text } of gold)
  if (!found.has(article)) found.set(article, outermost(analyst.analyse({ text, format: "plain" })));
const articleOf = new Map(gold.map(({ id, article }) => [id, article]));

const roles = scoreRoles(read<LabelledPassage>("cofenet.dev.jsonl"), (id) => found.get(articleOf.get(id) ?? id) ?? []);
const one = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(1)).padStart(8);
console.log("PolNeAR, exact-span F1            source     cue content");
for (const [name, ...values] of PUBLISHED) console.log(`  ${name.padEnd(28)}${values.map(one).join("")}   (test)`);
console.log(`  ${"On the Record".padEnd(28)}${ROLES.map((role) => one(roles[role].exact.f1)).join("")}   (dev)`);
console.log(`  ${"  begin".padEnd(28)}${ROLES.map((role) => one(roles[role].begin.f1)).join("")}`);
console.log(`  ${"  Jaccard".padEnd(28)}${ROLES.map((role) => one(roles[role].jaccard)).join("")}`);

const relations = scoreRelations(gold, ({ article }) => found.get(article) ?? []);
console.log("\nWhole attributions, F1             ours   two people");
console.log(`  exact                       ${one(relations.exact.f1)}         57.0`);
console.log(`  lenient                     ${one(relations.lenient.f1)}         73.2`);
console.log(`  content characters          ${one(relations.characters.content.f1)}         91.4`);

const judged = gold.flatMap(({ article, attributions }): Judged[] =>
  (found.get(article) ?? []).map(({ probability, level, ...spans }) => ({
    probability,
    level,
    right: attributions.some((other) => isRight(spans, other)),
  })),
);
console.log(`\nConfidence: expected calibration error ${calibrationError(judged).toFixed(3)}`);
for (const { level, count, precision } of byLevel(judged))
  console.log(`  ${level.padEnd(8)}${String(count).padStart(6)} readings, ${(100 * precision).toFixed(1)}% right`);

/** As `training/confidence.ts` counts right: cue met, half of the source, more than 0.3 of the content. */
function isRight(ours: Spans, theirs: Spans): boolean {
  const source =
    ours.source.length === 0 ||
    theirs.source.length === 0 ||
    overlap(ours.source, theirs.source) >= 0.5 * Math.max(length(ours.source), length(theirs.source));
  return (
    overlap(ours.cue, theirs.cue) > 0 && source && overlap(ours.content, theirs.content) > 0.3 * length(theirs.content)
  );
}
