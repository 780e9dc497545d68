/** `The bridge is safe, according to the port.` `…, citing a European diplomat` */

import type { Token } from "../../reader";
import type { Cue } from "../cues";
import { phraseFrom } from "../phrase";
import { clauseEnd, isComma } from "../tokens";
import type { Clause, Match } from "./match";
import { beginsAt, both, leftOf, rightOf } from "./surroundings";

/** `The bridge is safe, according to the port.` `According to police, …` `However, according to the official, allies …` */
export function accordingTo(clause: Clause, cue: Cue): Match | undefined {
  if (cue.type !== "preposition" || cue.lemma === "citing" || cue.lemma === "quoting") return undefined;
  const { tokens, from, to } = clause;
  const left = leftOf(clause, cue.from);
  // `It was, in the words of the judge, a farce`: behind the comma the sentence goes on.
  const brokenOff = left !== undefined && tokens[left - 1]?.pos === "auxiliary";
  const source = phraseFrom(tokens, cue.to, brokenOff ? clauseEnd(tokens, cue.to, to) : to, left !== undefined);
  if (!source) return undefined;
  const end = tokens[source.to]?.lower === "that" ? clauseEnd(tokens, source.to, to) : source.to;
  const right = rightOf(clause, left === undefined ? pastRelative(tokens, end, to) : Math.max(end, source.past));
  return {
    construction: "accordingTo",
    cue,
    source: { from: source.from, to: end },
    begins: beginsAt(tokens, cue.from, from),
    ...both(left, right),
  };
}

/** Behind `, who runs a bakery,` where a clause follows. */
function pastRelative(tokens: readonly Token[], at: number, to: number): number {
  if (!isComma(tokens[at]) || !/^(?:who|whose|which)$/.test(tokens[at + 1]?.lower ?? "")) return at;
  const end = clauseEnd(tokens, at + 1, to);
  return isComma(tokens[end]) ? end : at;
}

/** `…, citing a European diplomat` `CNN, quoting two aides, said …` */
export function citing(clause: Clause, cue: Cue): Match | undefined {
  if (cue.type !== "preposition") return undefined;
  const { tokens, from, to } = clause;
  const source = phraseFrom(tokens, cue.to, to);
  if (!source) return undefined;
  const left = leftOf(clause, cue.from);
  return { construction: "citing", cue, source, begins: beginsAt(tokens, cue.from, from), ...both(left, undefined) };
}
