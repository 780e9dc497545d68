/** From tokens to vectors that know their surroundings: looked-up values summed, then layers of dilated convolutions. */
import type { Token } from "../../reader";
import type { TokenQuotation } from "../sentences";
import { FEATURE_GROUPS, featuresOf, wordOf } from "./features";
import { convolve, multiply, normalise } from "./linear";
import type { Matrix, Weights } from "./weights";

/** A vector of `layout.width` units for each token, row by row. */
export function encode(
  network: Weights,
  tokens: readonly Token[],
  quotes: readonly TokenQuotation[],
  rules: Uint8Array,
): Float64Array {
  const { width, dilations } = network.layout;
  const rows = tokens.length;
  const state = new Float64Array(rows * width);
  embed(network, tokens, quotes, rules, state);
  const scratch = new Float64Array(rows * width);
  const mixed = new Float64Array(rows * width);
  const norm = (name: string, output: Float64Array) =>
    normalise(state, rows, network.matrix(`${name}.scale`).values, network.matrix(`${name}.shift`).values, output);
  norm("input", state);
  dilations.forEach((dilation, layer) => {
    norm(`layer${layer}.norm`, scratch);
    convolve(scratch, rows, network.matrix(`layer${layer}.taps`), dilation, mixed);
    const added = multiply(
      mixed,
      rows,
      network.packed(`layer${layer}.mix`),
      network.matrix(`layer${layer}.bias`).values,
    );
    for (let i = 0; i < state.length; i++) if (added[i]! > 0) state[i]! += added[i]!;
  });
  norm("output", state);
  return state;
}

function embed(
  network: Weights,
  tokens: readonly Token[],
  quotes: readonly TokenQuotation[],
  rules: Uint8Array,
  state: Float64Array,
): void {
  const { width } = network.layout;
  const tables = tablesOf(network);
  const values = featuresOf(tokens, quotes);
  tokens.forEach((token, at) => {
    const to = at * width;
    state.set(network.wordVector(wordOf(token)), to);
    for (let group = 0; group < tables.length; group++) {
      const row = (group < FEATURE_GROUPS.length ? values[at * FEATURE_GROUPS.length + group]! : rules[at]!) * width;
      const table = tables[group]!.values;
      for (let i = 0; i < width; i++) state[to + i]! += table[row + i]!;
    }
  });
}

/** One table a feature group, and the one of what the constructions read. */
function tablesOf(network: Weights): readonly Matrix[] {
  return [...FEATURE_GROUPS.map(({ id }) => id), "reading"].map((id) => network.matrix(`feature.${id}`));
}
