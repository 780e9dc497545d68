/** What `on-the-record extract` writes for the texts of a corpus: the measures see nothing else. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Pair, type PredictedAttribution, type Prediction, toPrediction } from "../src/cli/formats/prediction";
import { createAnalyst } from "../src/core";

/** Reads a corpus: a JSON object a line. */
export function readCorpus<T>(folder: string, name: string): T[] {
  return readFileSync(path.join(folder, name), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

/** A prediction, and the sentences of its text in reading order. */
export interface Predicted extends Prediction {
  readonly sentences: readonly Pair[];
}

/** Predictions by key; texts with the same key are analysed once. */
export function predictAll<T extends { readonly text: string }>(
  texts: readonly T[],
  keyOf: (text: T) => string,
): ReadonlyMap<string, Predicted> {
  const analyst = createAnalyst();
  const predictions = new Map<string, Predicted>();
  for (const one of texts) {
    const key = keyOf(one);
    if (predictions.has(key)) continue;
    const article = analyst.analyse({ text: one.text, format: "plain" });
    const sentences = article.sentences.map(({ span }): Pair => [span.start, span.end]);
    predictions.set(key, { ...toPrediction(article, one.text), sentences });
  }
  return predictions;
}

/** PolNeAR keeps the outermost attributions, and no others. */
export function outermost(prediction: Prediction | undefined): readonly PredictedAttribution[] {
  return (prediction?.attributions ?? []).filter(({ nestedIn }) => nestedIn === undefined);
}

/** The attributions with the whole sentences that they stand in for their content, as MCAE marks statements. */
export function asStatements({ attributions, sentences }: Predicted): readonly PredictedAttribution[] {
  return attributions.map((attribution) => {
    const pieces = [...attribution.source, ...attribution.cue, ...attribution.content];
    const met = sentences.filter(([start, end]) => pieces.some(([from, to]) => from < end && to > start));
    return met.length === 0 ? attribution : { ...attribution, content: [[met[0]![0], met.at(-1)![1]]] };
  });
}
