/** `The ministry declined to comment on the figures.` */

import type { Cue } from "../cues";
import type { Clause, Match } from "./match";
import { subjectOf } from "./surroundings";

/** `The ministry declined to comment on the figures.` */
export function refusal(clause: Clause, cue: Cue): Match | undefined {
  if (cue.type !== "refusal") return undefined;
  const source = subjectOf(clause, cue);
  if (!source) return undefined;
  return { construction: "refusal", cue, ...source, rightStart: cue.to };
}
