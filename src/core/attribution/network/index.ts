/**
 * The trained reader: it finds cues, and for each cue the words of its source and of what is said, over the
 * whole passage. Trained by `training/attribution/train.py`; plain arithmetic, the same wherever it runs.
 *
 * Ranges are token indices, end exclusive.
 */
import type { Token } from "../../reader";
import type { TokenQuotation } from "../sentences";
import type { Range } from "../tokens";
import { findCueRanges } from "./cueLabels";
import { encode } from "./encoder";
import { type Reading, readingLabels } from "./readings";
import { RoleReader } from "./roleLabels";
import type { Weights } from "./weights";

export interface NetworkAttribution {
  readonly cue: Range;
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  /** What confidence is measured by. */
  readonly margins: Margins;
}

/** How far the labels chosen lie above the next best ones: differences of scores, the larger, the surer. */
export interface Margins {
  readonly cue: number;
  /** On average over the ends of the pieces; 0 where there are none. */
  readonly source: number;
  readonly content: number;
  /** At the least sure end of any piece. */
  readonly least: number;
}

/** `read` is what the constructions have found: the network weighs it as one sign among others. */
export function readByNetwork(
  network: Weights,
  tokens: readonly Token[],
  quotes: readonly TokenQuotation[],
  read: readonly Reading[],
): NetworkAttribution[] {
  if (tokens.length === 0) return [];
  const vectors = encode(network, tokens, quotes, readingLabels(tokens.length, read));
  const cues = findCueRanges(network, vectors, tokens.length);
  if (cues.length === 0) return [];
  const roles = new RoleReader(network, tokens, vectors, cues, read);
  return cues
    .map((cue): NetworkAttribution => {
      const { source, content, margins } = roles.around(cue);
      return { cue: { from: cue.from, to: cue.to }, source, content, margins: { cue: cue.margin, ...margins } };
    })
    .filter(({ content }) => content.length > 0);
}
