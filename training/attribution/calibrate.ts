/**
 * Fits how likely a reading of the network is right, on a part of PolNeAR's train split that the weights given have
 * not seen: a logistic regression on `signsOf`. Right is what `isFound` says.
 *
 *   node training/run.mjs attribution/calibrate --data DIR --weights FILE --fold K/N
 *
 * writes src/lexicon/network/calibration.json. The weights are those of a training without that fold; the shipped
 * ones, trained on all folds, are judged by the same measure.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readableTexts } from "../../src/core/article";
import { readOutermost, toReading } from "../../src/core/attribution";
import { readByNetwork } from "../../src/core/attribution/network";
import { signsOf } from "../../src/core/attribution/network/probability";
import { unpackWeights } from "../../src/core/attribution/network/weights";
import { evidenceFor } from "../../src/core/attribution/passageAttribution";
import { inTokens } from "../../src/core/attribution/sentences";
import { overlap, type Range } from "../../src/core/attribution/tokens";
import { readTokens } from "../../src/core/reader";
import { findQuotations } from "../../src/core/text";
import { measuredPrecision } from "../../src/lexicon/confidence";
import { isFound } from "../measures/relations";
import type { Pair, Spans } from "../measures/spans";
import { option } from "../options";
import { readCorpus } from "../predictions";

interface Annotated {
  readonly id: string;
  readonly primary: boolean;
  readonly text: string;
  readonly attributions: readonly Spans[];
}

interface Judged {
  readonly signs: readonly number[];
  readonly right: boolean;
}

const [fold, folds] = option("fold").split("/").map(Number) as [number, number];
const network = unpackWeights(readFileSync(option("weights")));
const annotated = readCorpus<Annotated>(option("data"), "polnear.train.jsonl").filter(({ primary }) => primary);
// The folds of `train.py`: articles in the order of their ids, dealt out in turn.
const held = [...annotated].sort((a, b) => (a.id < b.id ? -1 : 1)).filter((_, i) => i % folds === fold);
const judged = held.flatMap(judge);
const { intercept, coefficients } = fit(judged);
const right = judged.filter((one) => one.right).length;
const provenance = {
  corpus: `PolNeAR train, fold ${fold} of ${folds}: ${held.length} articles`,
  measure: "cue met, half of the source, more than 0.3 of the content",
  readings: judged.length,
  right,
  command: "node training/run.mjs attribution/calibrate --data DIR --weights FILE --fold K/N",
};
writeFileSync(
  "src/lexicon/network/calibration.json",
  `${JSON.stringify({ provenance, intercept, coefficients }, null, 2)}\n`,
);
report();

function judge({ text, attributions }: Annotated): Judged[] {
  return [...readableTexts(text, "plain")].flatMap((passage) => {
    const tokens = readTokens(passage.text);
    const quotes = inTokens(tokens, findQuotations(passage.text));
    const read = readOutermost(
      tokens,
      quotes.filter((quote) => quote.depth === 0),
    );
    const pair = ({ from, to }: Range): Pair => {
      const { start, end } = passage.toDocument({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
      return [start, end];
    };
    return readByNetwork(network, tokens, quotes, read.map(toReading)).map((found) => {
      const reading = read.find(({ match }) => overlap(match.cue, found.cue));
      const precision = reading && measuredPrecision(evidenceFor(tokens, reading));
      const spans = { source: found.source.map(pair), cue: [pair(found.cue)], content: found.content.map(pair) };
      return { signs: signsOf(found, precision), right: attributions.some((gold) => isFound(gold, spans)) };
    });
  });
}

/** Logistic regression by gradient descent on standardised signs, with a small ridge; given back for signs as they are. */
function fit(examples: readonly Judged[]): { intercept: number; coefficients: number[] } {
  const width = examples[0]!.signs.length;
  const means = Array.from({ length: width }, (_, i) => mean(examples.map(({ signs }) => signs[i]!)));
  const spreads = means.map((m, i) => Math.sqrt(mean(examples.map(({ signs }) => (signs[i]! - m) ** 2))) || 1);
  const rows = examples.map(({ signs, right: target }) => ({
    x: signs.map((sign, i) => (sign - means[i]!) / spreads[i]!),
    y: target ? 1 : 0,
  }));
  const weights = new Array<number>(width).fill(0);
  let bias = 0;
  for (let step = 0; step < 3000; step++) {
    const slopes = weights.map((weight) => 1e-4 * weight);
    let slope = 0;
    for (const { x, y } of rows) {
      const error = (1 / (1 + Math.exp(-x.reduce((sum, v, i) => sum + v * weights[i]!, bias))) - y) / rows.length;
      slope += error;
      for (let i = 0; i < width; i++) slopes[i]! += error * x[i]!;
    }
    bias -= slope;
    for (let i = 0; i < width; i++) weights[i]! -= slopes[i]!;
  }
  const coefficients = weights.map((weight, i) => round(weight / spreads[i]!));
  return {
    intercept: round(bias - weights.reduce((sum, weight, i) => sum + (weight * means[i]!) / spreads[i]!, 0)),
    coefficients,
  };
}

/** From which probability on so many of the readings are right. */
function report(): void {
  const scored = judged
    .map(({ signs, right: hit }) => ({
      p: 1 / (1 + Math.exp(-signs.reduce((sum, sign, i) => sum + sign * coefficients[i]!, intercept))),
      hit,
    }))
    .sort((a, b) => b.p - a.p);
  for (let from = 0.3; from < 1; from += 0.05) {
    const bin = scored.filter(({ p }) => p >= from && p < from + 0.05);
    const above = scored.filter(({ p }) => p >= from);
    console.log(
      `from ${from.toFixed(2)}: ${bin.length} readings, ${share(bin)}% right; all above ${above.length}, ${share(above)}%`,
    );
  }
}

function share(list: readonly { hit: boolean }[]): string {
  return ((100 * list.filter(({ hit }) => hit).length) / Math.max(1, list.length)).toFixed(1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
