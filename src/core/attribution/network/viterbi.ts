/** The best sequence of labels under scores for each place and for each step from label to label (Viterbi, 1967). */
import type { Range } from "../tokens";
import type { Matrix } from "./weights";

/**
 * `scores` has a row of `transitions.rows` values a place; `first` scores the label at the first one. Steps that
 * may not be taken carry scores so low that no path uses them.
 */
export function bestLabels(scores: Float64Array, places: number, transitions: Matrix, first: Float64Array): Uint8Array {
  const labels = transitions.rows;
  const best = new Uint8Array(places);
  if (places === 0) return best;
  const back = new Uint8Array(places * labels);
  let before = Float64Array.from({ length: labels }, (_, label) => scores[label]! + first[label]!);
  for (let place = 1; place < places; place++) {
    const now = new Float64Array(labels);
    for (let to = 0; to < labels; to++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < labels; from++) {
        const score = before[from]! + transitions.values[from * labels + to]!;
        if (score <= top) continue;
        top = score;
        back[place * labels + to] = from;
      }
      now[to] = top + scores[place * labels + to]!;
    }
    before = now;
  }
  let label = before.indexOf(Math.max(...before));
  for (let place = places - 1; place >= 0; place--) {
    best[place] = label;
    label = back[place * labels + label]!;
  }
  return best;
}

/** The runs of a first label and of the one that goes on from it; ranges of places, end exclusive. */
export function rangesOf(labels: Uint8Array, first: number, other: number): Range[] {
  const ranges: Range[] = [];
  for (let from = 0; from < labels.length; from++) {
    if (labels[from] !== first) continue;
    let to = from + 1;
    while (to < labels.length && labels[to] === other) to++;
    ranges.push({ from, to });
  }
  return ranges;
}
