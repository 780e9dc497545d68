/** What `on-the-record extract` writes for the texts of a corpus: the measures see nothing else. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { PredictedAttribution, Prediction } from "../src/cli/prediction";
import { toPrediction } from "../src/cli/prediction";
import { createAnalyst } from "../src/core";

/** Reads a corpus: a JSON object a line. */
export function readCorpus<T>(folder: string, name: string): T[] {
  return readFileSync(path.join(folder, name), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

/** Predictions by key; texts with the same key are analysed once. */
export function predictAll<T extends { readonly text: string }>(
  texts: readonly T[],
  keyOf: (text: T) => string,
): ReadonlyMap<string, Prediction> {
  const analyst = createAnalyst();
  const predictions = new Map<string, Prediction>();
  for (const one of texts) {
    const key = keyOf(one);
    if (!predictions.has(key))
      predictions.set(key, toPrediction(analyst.analyse({ text: one.text, format: "plain" }), one.text));
  }
  return predictions;
}

/** PolNeAR keeps the outermost attributions, and no others. */
export function outermost(prediction: Prediction | undefined): readonly PredictedAttribution[] {
  return (prediction?.attributions ?? []).filter(({ nestedIn }) => nestedIn === undefined);
}
