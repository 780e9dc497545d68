/** An attribution while its passage is being read: a match with its extents, still in tokens. */
import { CUE_FAMILIES } from "../../lexicon/cues";
import type { Match } from "./constructions/match";
import type { Range } from "./tokens";

/** A match with its extents: still in tokens. */
export interface Draft {
  readonly match: Match;
  source: Range | undefined;
  sameAs: Draft | undefined;
  readonly content: Range[];
  readonly sentence: number;
  quoted: boolean;
  forcedParent: Draft | undefined;
  /** How likely the network takes it to be right, from 0 to 1; absent for what the constructions alone have read. */
  readonly probability?: number;
}

export function holds(holder: Draft, inner: Range): boolean {
  return holder.content.some((piece) => piece.from <= inner.from && piece.to >= inner.to);
}

export const SAY = CUE_FAMILIES[0]!;
