/** `the minister's claim that prices had fallen` */

import type { Cue } from "../cues";
import { nounPhraseBefore, subjectBefore } from "../subject";
import type { Clause, Match } from "./match";

/** `the minister's claim that prices had fallen` */
export function speechNoun(clause: Clause, cue: Cue): Match | undefined {
  if (cue.type !== "noun") return undefined;
  const owner = subjectBefore(clause.tokens, cue.from, clause.from) ?? { from: cue.from - 1, to: cue.from };
  const end = mainVerbAfter(clause, cue.to);
  return {
    construction: "speechNoun",
    cue,
    source: owner,
    begins: owner.from,
    rightStart: cue.to,
    ...(end === undefined ? {} : { rightLimit: end }),
  };
}

/** `She pointed to reports that prices had fallen`: the paper says it. */
export function paperThat(clause: Clause, cue: Cue): Match | undefined {
  if (cue.type !== "paper") return undefined;
  const source = nounPhraseBefore(clause.tokens, cue.from, clause.from);
  return source && { construction: "speechNoun", cue, source, begins: source.from, rightStart: cue.to };
}

/** In `the claim that prices had fallen was met with laughter` the verb of the sentence: `was`. */
function mainVerbAfter({ tokens, to }: Clause, at: number): number | undefined {
  for (let i = at + 2; i < to; i++) {
    if (tokens[i]!.pos === "auxiliary" && (tokens[i - 1]!.pos === "verb" || tokens[i - 1]!.pos === "adjective"))
      return i;
  }
  return undefined;
}
