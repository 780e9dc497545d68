/** First step: which tokens are cues. Ranges are token indices, end exclusive. */
import type { Range } from "../tokens";
import { scoresOf } from "./linear";
import { bestLabels, rangesOf } from "./viterbi";
import type { Weights } from "./weights";

/** Outside; the first token of a cue; its others. */
const LABELS = 3;

/** A cue, and how far the label of its first token lies above “outside”. */
export interface CueRange extends Range {
  readonly margin: number;
}

export function findCueRanges(network: Weights, scores: Float64Array): CueRange[] {
  const count = scores.length / LABELS;
  const labels = bestLabels(scores, count, network.matrix("cue.steps"), network.matrix("cue.first").values);
  return rangesOf(labels, 1, 2).map((range) => ({
    ...range,
    margin: scores[range.from * LABELS + 1]! - scores[range.from * LABELS]!,
  }));
}

/** How near the best token of a range comes to being the first of a cue: its margin over “outside”, which is negative where it is none. */
export function cueMargin(scores: Float64Array, { from, to }: Range): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let at = from; at < to; at++) best = Math.max(best, scores[at * LABELS + 1]! - scores[at * LABELS]!);
  return best;
}

/** A score for each token and label. */
export function cueScores({ matrix }: Weights, vectors: Float64Array, count: number): Float64Array {
  return scoresOf(vectors, count, matrix("cue.mix"), matrix("cue.bias").values);
}
