/** How each token lies to a cue: how far off, behind how many other cues, in which sentence. */
import type { Token } from "../../reader";
import type { Range } from "../tokens";

export interface Places {
  /** 10 within the cue, less before it, more behind it: see `DISTANCES`. */
  readonly distance: Uint8Array;
  /** How many other cues lie between, 2 at most; 3 more for a token that is itself part of another cue. */
  readonly between: Uint8Array;
  /** 0 in an earlier sentence than the cue, 1 in the same, 2 in a later one. */
  readonly sentence: Uint8Array;
}

/** Where a distance in tokens begins to count as one step further. */
const DISTANCES = [1, 2, 3, 4, 5, 7, 10, 15, 23, 41] as const;

export function placesAround(tokens: readonly Token[], cue: Range, cues: readonly Range[]): Places {
  const count = tokens.length;
  const distance = new Uint8Array(count);
  const between = new Uint8Array(count);
  const sentence = new Uint8Array(count);
  const opens = new Uint8Array(count);
  for (const other of cues) {
    if (other.from === cue.from) continue;
    opens[other.from] = 1;
    between.fill(3, other.from, other.to);
  }
  for (let at = cue.from - 1, seen = 0; at >= 0; at--) {
    seen += opens[at]!;
    between[at]! += Math.min(seen, 2);
    distance[at] = 10 - steps(cue.from - at);
  }
  distance.fill(10, cue.from, cue.to);
  for (let at = cue.to, seen = 0; at < count; at++) {
    seen += opens[at]!;
    between[at]! += Math.min(seen, 2);
    distance[at] = 10 + steps(at - cue.to + 1);
  }
  const own = tokens[cue.from]!.sentence;
  for (let at = 0; at < count; at++) sentence[at] = 1 + Math.sign(tokens[at]!.sentence - own);
  return { distance, between, sentence };
}

function steps(tokens: number): number {
  let step = 0;
  while (step < DISTANCES.length && tokens >= DISTANCES[step]!) step++;
  return step;
}
