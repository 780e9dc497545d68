/** The ways English ties a source to what it says. Each construction looks at one cue in its clause and either reads it or leaves it to the next. A new one is a file and a line here. */

import type { Cue } from "../cues";
import { accordingTo, citing } from "./accordingTo";
import { aroundSubject } from "./aroundSubject";
import { withComplement } from "./complement";
import { inverted } from "./inverted";
import type { Clause, Construction, Match } from "./match";
import { byAgent, impersonal, quotedAs } from "./passive";
import { refusal } from "./refusal";
import { paperThat, speechNoun } from "./speechNoun";

const CONSTRUCTIONS: readonly Construction[] = [
  accordingTo,
  citing,
  refusal,
  impersonal,
  quotedAs,
  byAgent,
  speechNoun,
  paperThat,
  inverted,
  aroundSubject,
  withComplement,
];

/** Reads one cue by the first construction that fits. */
export function readCue(clause: Clause, cue: Cue): Match | undefined {
  for (const construction of CONSTRUCTIONS) {
    const match = construction(clause, cue);
    if (match) return match;
  }
  return undefined;
}
