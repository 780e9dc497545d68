/**
 * Second step: for each cue, which tokens are its source and which are what is said; from what a token is, what
 * the cue is, and how they lie to each other. Ranges are token indices, end exclusive.
 */
import type { Token } from "../../reader";
import type { Range } from "../tokens";
import type { CueRange } from "./cueLabels";
import type { Margins } from "./index";
import { convolve, multiply, scoresOf } from "./linear";
import { type Reading, readingRelation } from "./readings";
import { placesAround } from "./relation";
import { bestLabels, rangesOf } from "./viterbi";
import type { Weights } from "./weights";

/** Outside; the first and the other tokens of the source; of the content. */
const LABELS = 5;
const SOURCE = [1, 2] as const;
const CONTENT = [3, 4] as const;

/** So far from its cue, in tokens, source and content are looked for. */
const REACH = 200;

export interface Roles {
  readonly source: Range[];
  readonly content: Range[];
  readonly margins: Omit<Margins, "cue">;
}

/** Reads the roles around the cues of one passage. */
export class RoleReader {
  /** What each token brings to every cue. */
  private readonly ofTokens: Float64Array;

  constructor(
    private readonly network: Weights,
    private readonly tokens: readonly Token[],
    private readonly vectors: Float64Array,
    private readonly cues: readonly CueRange[],
    private readonly read: readonly Reading[],
  ) {
    this.ofTokens = multiply(vectors, tokens.length, network.packed("pair.token"), undefined);
  }

  around(cue: Range): Roles {
    const { matrix } = this.network;
    const from = Math.max(0, cue.from - REACH);
    const count = Math.min(this.tokens.length, cue.to + REACH) - from;
    const hidden = this.hidden(cue, from, count);
    const scores = scoresOf(hidden, count, matrix("pair.mix"), matrix("pair.mixBias").values);
    const labels = bestLabels(scores, count, matrix("pair.steps"), matrix("pair.start").values);
    const ranges = ([first, other]: readonly [number, number]) => rangesOf(labels, first, other);
    const place = (range: Range) => ({ from: range.from + from, to: range.to + from });
    return {
      source: ranges(SOURCE).map(place),
      content: ranges(CONTENT).map(place),
      margins: marginsOf(endMargins(scores, labels, ranges(SOURCE)), endMargins(scores, labels, ranges(CONTENT))),
    };
  }

  /** A vector of `pairWidth` units for each of `count` tokens from `from` on: the token as this cue sees it. */
  private hidden(cue: Range, from: number, count: number): Float64Array {
    const { layout, matrix, packed } = this.network;
    const width = layout.pairWidth;
    const ofCue = this.ofCue(cue);
    const { distance, between, sentence } = placesAround(this.tokens, cue, this.cues);
    const relation = readingRelation(this.tokens.length, cue, this.read);
    const ofDistance = matrix("pair.distance").values;
    const ofBetween = matrix("pair.between").values;
    const ofSentence = matrix("pair.sentence").values;
    const ofRelation = matrix("pair.reading").values;
    const state = new Float64Array(count * width);
    for (let row = 0; row < count; row++) {
      const at = row + from;
      const d = distance[at]! * width;
      const b = between[at]! * width;
      const s = sentence[at]! * width;
      const r = relation[at]! * width;
      for (let i = 0; i < width; i++) {
        const token = this.ofTokens[at * width + i]! + ofCue[i]!;
        const unit = token + ofDistance[d + i]! + ofBetween[b + i]! + ofSentence[s + i]! + ofRelation[r + i]!;
        state[row * width + i] = unit > 0 ? unit : 0;
      }
    }
    const mixed = new Float64Array(count * width);
    layout.pairDilations.forEach((dilation, layer) => {
      convolve(state, count, matrix(`pair.layer${layer}.taps`), dilation, mixed);
      const added = multiply(mixed, count, packed(`pair.layer${layer}.mix`), matrix(`pair.layer${layer}.bias`).values);
      for (let i = 0; i < state.length; i++) if (added[i]! > 0) state[i]! += added[i]!;
    });
    return state;
  }

  private ofCue(cue: Range): Float64Array {
    const { layout, matrix, packed } = this.network;
    const vector = (at: number) => this.vectors.subarray(at * layout.width, (at + 1) * layout.width);
    const first = multiply(vector(cue.from), 1, packed("pair.first"), matrix("pair.bias").values);
    const last = multiply(vector(cue.to - 1), 1, packed("pair.last"), undefined);
    return first.map((unit, i) => unit + last[i]!);
  }
}

function marginsOf(source: readonly number[], content: readonly number[]): Omit<Margins, "cue"> {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return { source: mean(source), content: mean(content), least: Math.min(0, ...source, ...content) };
}

/** How far the chosen labels lie above the next best ones at the first and last tokens of the ranges. */
function endMargins(scores: Float64Array, labels: Uint8Array, ranges: readonly Range[]): number[] {
  return ranges.flatMap(({ from, to }) =>
    [from, to - 1].map((at) => {
      let next = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < LABELS; label++)
        if (label !== labels[at]) next = Math.max(next, scores[at * LABELS + label]!);
      return scores[at * LABELS + labels[at]!]! - next;
    }),
  );
}
