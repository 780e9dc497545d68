/**
 * The trained reader: it finds cues, and for each cue the words of its source and of what is said, over the
 * whole passage. Trained by `training/attribution/train.py`; plain arithmetic, the same wherever it runs.
 *
 * Ranges are token indices, end exclusive.
 */
import type { Token } from "../../reader";
import type { TokenQuotation } from "../sentences";
import { overlap, type Range } from "../tokens";
import { type CueRange, cueMargin, cueScores, findCueRanges } from "./cueLabels";
import { encode } from "./encoder";
import { type Reading, readingLabels } from "./readings";
import { RoleReader } from "./roleLabels";
import type { Weights } from "./weights";

export interface NetworkAttribution {
  readonly cue: Range;
  /** One range, or none. */
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  /** The constructions have read it, and the network takes its cue for none; source and content are the constructions'. */
  readonly overlooked: boolean;
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
  const scores = cueScores(network, vectors, tokens.length);
  const found = findAttributions(network, tokens, vectors, findCueRanges(network, scores), read);
  const overlooked = read.filter(
    ({ cue, content }) => content.length > 0 && !found.some((other) => overlap(other.cue, cue)),
  );
  return [...found, ...overlooked.map((reading) => overlook(reading, scores))];
}

function findAttributions(
  network: Weights,
  tokens: readonly Token[],
  vectors: Float64Array,
  cues: readonly CueRange[],
  read: readonly Reading[],
): NetworkAttribution[] {
  if (cues.length === 0) return [];
  const roles = new RoleReader(network, tokens, vectors, cues, read);
  return cues
    .map(({ from, to, margin }): NetworkAttribution => {
      const { source, content, margins } = roles.around({ from, to });
      const nearest = nearestOf(source, from);
      return { cue: { from, to }, source: nearest, content, overlooked: false, margins: { cue: margin, ...margins } };
    })
    .filter(({ content }) => content.length > 0);
}

/** Of several sources the one that stands nearest to the cue: who speaks is one phrase. */
function nearestOf(sources: readonly Range[], cue: number): readonly Range[] {
  const distance = ({ from, to }: Range) => (to <= cue ? cue - to : from - cue);
  return sources.length > 1 ? [sources.reduce((a, b) => (distance(b) < distance(a) ? b : a))] : sources;
}

function overlook({ cue, source, content }: Reading, scores: Float64Array): NetworkAttribution {
  return {
    cue: { from: cue.from, to: cue.to },
    source: source ? [source] : [],
    content,
    overlooked: true,
    margins: { cue: cueMargin(scores, cue), source: 0, content: 0, least: 0 },
  };
}
