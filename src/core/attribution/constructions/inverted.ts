/** `“We won,” said Khan, the captain.` */
import { TIME_NOUNS } from "../../../lexicon/closedClasses";
import { OCCASIONS } from "../../../lexicon/phrases";
import type { Token } from "../../reader";
import type { Cue } from "../cues";
import { phraseFrom } from "../phrase";
import { hasFiniteVerb, isComma, isDash, isQuoteMark, opensCircumstance, opensNounPhrase, type Range } from "../tokens";
import type { Clause, Match } from "./match";
import { beginsAt, both, leftOf, rightOf, skipCircumstances } from "./surroundings";

/** `“We won,” said Khan, the captain.` */
export function inverted(clause: Clause, cue: Cue): Match | undefined {
  const { tokens, from, to } = clause;
  if (cue.type !== "verb" || !cue.family!.around || cue.shape === "gerund" || cue.from !== cue.head) return undefined;
  const before = tokens[cue.from - 1];
  const next = tokens[cue.to];
  const afterQuote = isQuoteMark(before);
  if (cue.from <= from && !afterQuote) return undefined;
  if (!afterQuote && !isComma(before) && !isDash(before)) return undefined;
  if (cue.lemma === "tell" && !afterQuote) return undefined;
  if (!next || !opensNounPhrase(next) || next.pos === "date") return undefined;
  const source = phraseFrom(tokens, cue.to, to, true);
  if (!source || isCircumstance(tokens, source) || opensTime(tokens, cue.to)) return undefined;
  const after = tokens[source.past];
  if (!afterQuote && source.past < to && isQuoteMark(after)) return undefined;
  if (
    source.past < to &&
    after &&
    after.pos !== "mark" &&
    !opensCircumstance(tokens, source.past, to, true) &&
    after.pos !== "preposition" &&
    after.pos !== "date" &&
    after.pos !== "gerund" &&
    after.pos !== "conjunction"
  )
    return undefined;
  const left = leftOf(clause, cue.from);
  if (!left || (!afterQuote && !hasFiniteVerb(tokens, from, left))) return undefined;
  return {
    construction: "inverted",
    cue,
    source: { from: source.from, to: source.past },
    begins: beginsAt(tokens, cue.from, from),
    ...both(left, rightOf(clause, skipCircumstances(tokens, source.past, to))),
  };
}

/** `last year`, `this week` at a token. */
function opensTime(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:last|this|next|earlier|late|later|early)$/.test(tokens[at]!.lower) &&
    TIME_NOUNS.has(tokens[at + 1]?.lower ?? "")
  );
}

function isCircumstance(tokens: readonly Token[], range: Range): boolean {
  const last = tokens[range.to - 1]!;
  return (
    tokens[range.from]!.pos === "date" ||
    (range.to - range.from <= 3 &&
      (TIME_NOUNS.has(last.lower) ||
        (OCCASIONS.has(last.lower) && last.pos === "noun" && tokens[range.from]!.lower === "last")))
  );
}
