/**
 * Measures how often a reading of the constructions is right, by the evidence for it, on the train split of PolNeAR
 * (Newell, Margolin & Ruths, LREC 2018), one annotation an article. Right is what `isFound` says.
 *
 *   node training/run.mjs confidence --data DIR      writes src/lexicon/measuredPrecision.json
 */
import { writeFileSync } from "node:fs";
import { readableTexts } from "../src/core/article";
import { extractByConstructions } from "../src/core/attribution";
import type { Span } from "../src/core/model";
import { readTokens } from "../src/core/reader";
import { findQuotations } from "../src/core/text";
import { isFound } from "./measures/relations";
import type { Pair, Spans } from "./measures/spans";
import { option } from "./options";
import { readCorpus } from "./predictions";

interface Gold {
  readonly text: string;
  readonly primary: boolean;
  readonly attributions: readonly Spans[];
}

const counts = new Map<string, { right: number; all: number }>();
let articles = 0;
for (const gold of readCorpus<Gold>(option("data"), "polnear.train.jsonl")) {
  if (!gold.primary) continue;
  articles++;
  for (const { text, toDocument } of readableTexts(gold.text, "plain")) {
    const pair = (span: Span): Pair => {
      const { start, end } = toDocument(span);
      return [start, end];
    };
    for (const read of extractByConstructions(readTokens(text), findQuotations(text))) {
      // The corpus keeps outermost attributions only: of nested ones it says nothing.
      if (read.parent !== undefined || read.quoted || read.awaits) continue;
      const found = {
        source: read.source ? [pair(read.source)] : [],
        cue: read.cue.map(pair),
        content: read.content.map(pair),
      };
      const right = gold.attributions.some((other) => isFound(other, found));
      for (const key of read.evidence) {
        const count = counts.get(key) ?? { right: 0, all: 0 };
        count.all++;
        if (right) count.right++;
        counts.set(key, count);
      }
    }
  }
}

const precision = Object.fromEntries(
  [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([id, { right, all }]) => [id, { precision: Math.round((1000 * (right + 1)) / (all + 2)) / 1000, seen: all }]),
);
const provenance = {
  corpus: "PolNeAR train, one annotation an article (Newell, Margolin & Ruths, LREC 2018)",
  measure: "cue met, half of the source, more than 0.3 of the content; add-one smoothing",
  articles,
  command: "node training/run.mjs confidence --data DIR",
};
writeFileSync("src/lexicon/measuredPrecision.json", `${JSON.stringify({ provenance, precision }, null, 2)}\n`);
console.table(precision);
