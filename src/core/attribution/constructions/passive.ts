/** `It is said that …` `The arrest was confirmed by police.` `Lee was quoted as saying …` */

import type { Cue } from "../cues";
import { phraseFrom } from "../phrase";
import { subjectBefore } from "../subject";
import { isComma } from "../tokens";
import type { Clause, Match } from "./match";
import { subjectOf } from "./surroundings";

/** `It is said that …` `He is believed to be …`: nobody is named. */
export function impersonal(clause: Clause, cue: Cue): Match | undefined {
  if (cue.type !== "impersonal") return undefined;
  const { tokens } = clause;
  const subject = subjectBefore(tokens, cue.from, clause.from);
  const empty = !subject || (subject.to - subject.from === 1 && tokens[subject.from]!.lower === "it");
  return {
    construction: "impersonal",
    cue,
    begins: subject?.from ?? cue.from,
    rightStart: cue.to,
    ...(empty ? {} : { leftEnd: subject.to }),
  };
}

/** `Lee was quoted as saying the bridge is safe.` */
export function quotedAs(clause: Clause, cue: Cue): Match | undefined {
  if (cue.type !== "quotedAs") return undefined;
  const source = subjectOf(clause, cue);
  return source && { construction: "clause", cue, ...source, rightStart: cue.to };
}

/** `The arrest was confirmed by police.` `a figure, disputed by the union, …` */
export function byAgent(clause: Clause, cue: Cue): Match | undefined {
  // `She was told by the clerk`: the subject is who heard it. `It was found by a hiker`: nothing is said.
  if (cue.type !== "passive" || !PASSIVES_OF_SPEECH.has(cue.family!.id)) return undefined;
  const { tokens, from, to } = clause;
  const source = phraseFrom(tokens, cue.to, to);
  const aside = isComma(tokens[cue.from - 1]) && cue.from === cue.head;
  const what = subjectBefore(tokens, aside ? cue.from - 1 : cue.from, from);
  if (!source || !what) return undefined;
  return { construction: "byAgent", cue, source, begins: what.from, leftEnd: what.to };
}

const PASSIVES_OF_SPEECH = new Set(["say", "report", "stress", "deny"]);
