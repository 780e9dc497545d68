/** `…, the diplomat noted.` `…, Khan said on Friday, …` */

import type { Cue } from "../cues";
import { phraseFrom } from "../phrase";
import { subjectBefore } from "../subject";
import { clauseEnd, isComma, isDash, isQuoteMark } from "../tokens";
import type { Clause, Match } from "./match";
import { beginsAt, both, leftOf, rightOf, skipCircumstances } from "./surroundings";

/** `…, the diplomat noted.` `…, Khan said on Friday, …` */
export function aroundSubject(clause: Clause, cue: Cue): Match | undefined {
  const { tokens, from, to } = clause;
  if (cue.type !== "verb" || !cue.family!.around || cue.shape === "gerund") return undefined;
  const source = subjectBefore(tokens, cue.from, from);
  if (!source) return undefined;
  const before = tokens[source.from - 1];
  const separated = source.from > from ? isComma(before) || isQuoteMark(before) || isDash(before) : isQuoteMark(before);
  if (!separated) return undefined;
  const listener = cue.family!.listener ? phraseFrom(tokens, cue.to, to) : undefined;
  let after = skipCircumstances(tokens, listener?.to ?? cue.to, to);
  if (isQuoteMark(before) && after < to && tokens[after]!.pos === "conjunction" && tokens[after]!.lower !== "that")
    after = clauseEnd(tokens, after, to);
  const place = after < to && tokens[after]!.pos === "preposition" ? phraseFrom(tokens, after + 1, to) : undefined;
  if (place && (place.to >= to || tokens[place.to]!.pos === "mark")) after = place.to;
  const stop = tokens[after];
  if (after < to && stop?.pos !== "mark") return undefined;
  if (stop?.text === ":" || (after < to && isQuoteMark(stop) && !isQuoteMark(before))) return undefined;
  const left = leftOf(clause, source.from);
  if (!left) return undefined;
  const right = rightOf(clause, after);
  return {
    construction: right === undefined ? "afterwards" : "within",
    cue,
    source,
    ...(listener ? { listener } : {}),
    begins: beginsAt(tokens, source.from, from),
    ...both(left, right),
  };
}
