/** What stands around a cue: its speaker, the circumstances of speaking, and the words to its left and right that may be reported. */

import { TIME_NOUNS } from "../../../lexicon/closedClasses";
import { CUE_FORMS } from "../../../lexicon/cues";
import { LINKING_ADVERBS } from "../../../lexicon/phrases";
import type { Token } from "../../reader";
import { opensApposition } from "../apposition";
import type { Cue } from "../cues";
import { paperIn } from "../papers";
import { phraseFrom } from "../phrase";
import { nounPhraseBefore, subjectBefore } from "../subject";
import { clauseEnd, isComma, isDash, isNominal, isQuoteMark, opensCircumstance } from "../tokens";
import type { Clause, Match } from "./match";

/** Who a verbal cue belongs to: its subject; or for `adding that` and `and said` the source of the attribution before. */
export function subjectOf(clause: Clause, cue: Cue): Pick<Match, "source" | "inherits" | "begins"> | undefined {
  const { tokens, from } = clause;
  const before = tokens[cue.from - 1];
  if (cue.shape === "gerund" && cue.from === cue.head) {
    if (cue.from > from && isNominal(before)) {
      const subject = subjectBefore(tokens, cue.from, from);
      const phrase = subject ?? nounPhraseBefore(tokens, cue.from, from);
      // `a letter saying that`, but `left the room saying that`
      const noun = subject ?? (phrase && paperIn(tokens, phrase));
      if (noun) return { source: noun, begins: noun.from };
      return cue.lemma === "say" ? { inherits: true, begins: cue.from } : undefined;
    }
    // `He began by saying that`, `criticised Lee for saying that`, `quoted Lee as saying that`
    if (before && cue.family!.clause && cue.act === "speech" && /^(?:for|of|as)$/.test(before.lower)) {
      const blamed = nounPhraseBefore(tokens, cue.from - 1, from);
      return blamed && { source: blamed, begins: cue.from - 1 };
    }
    const manner =
      before &&
      cue.family!.clause &&
      cue.act === "speech" &&
      (/^(?:by|after|before|while)$/.test(before.lower) ||
        (cue.lemma === "say" &&
          !/^(?:determiner|adjective|possessive)$/.test(before.pos) &&
          before.lower !== "without"));
    return cue.from <= from || isComma(before) || before?.lower === "and" || manner
      ? { inherits: true, begins: beginsAt(tokens, cue.from, from) }
      : undefined;
  }
  if (
    cue.from > from &&
    before &&
    (before.lower === "and" || before.lower === "but" || before.lower === "or" || before.lower === "then")
  )
    return { inherits: true, begins: beginsAt(tokens, cue.from - 1, from) };
  const source = subjectBefore(tokens, cue.from, from);
  return source && { source, begins: beginsAt(tokens, source.from, from) };
}

/** Takes in the comma or the conjunction that links an attribution to what stands before it. */
export function beginsAt(tokens: readonly Token[], at: number, from: number): number {
  let start = at;
  while (start > from) {
    const before = tokens[start - 1]!;
    if (before.pos === "conjunction" && !/^(?:that|than)$/.test(before.lower)) start--;
    else if (isComma(before) || isDash(before) || before.text === ";") return start - 1;
    else break;
  }
  return start;
}

/** Steps over `on Tuesday`, `in a statement`, `, however,`, `last week`: where, when and how something was said. */
export function skipCircumstances(tokens: readonly Token[], at: number, to: number): number {
  let i = at;
  for (let steps = 0; steps < 5; steps++) {
    const before = i;
    if (i < to && tokens[i]!.pos === "preposition" && opensCircumstance(tokens, i, to, false))
      i = phraseFrom(tokens, i + 1, to)?.to ?? i;
    else if (
      i < to &&
      tokens[i]!.pos === "preposition" &&
      tokens[phraseFrom(tokens, i + 1, to)?.to ?? i]?.lower === "that"
    )
      i = phraseFrom(tokens, i + 1, to)!.to;
    else if (i < to && tokens[i]!.pos === "date") i++;
    else if (
      i + 1 < to &&
      /^(?:last|this|next|earlier|late|later|early)$/.test(tokens[i]!.lower) &&
      (TIME_NOUNS.has(tokens[i + 1]!.lower) || tokens[i + 1]!.pos === "date")
    )
      i += 2;
    else if (i < to && timeAfter(tokens, i, to) !== undefined) i = timeAfter(tokens, i, to)!;
    else if (
      i < to &&
      tokens[i]!.pos === "adverb" &&
      (i + 1 >= to || tokens[i + 1]!.pos === "mark" || tokens[i + 1]!.lower === "that")
    )
      i++;
    else if (i + 2 < to && isComma(tokens[i]) && LINKING_ADVERBS.has(tokens[i + 1]!.lower) && isComma(tokens[i + 2]))
      i += 3;
    else if (i + 1 < to && tokens[i]!.lower === "to" && phraseIsListener(tokens, i + 1, to))
      i = phraseFrom(tokens, i + 1, to)!.to;
    if (i === before) break;
  }
  return i;
}

/** Where `two days after the vote`, `a year ago`, `months later` ends. */
function timeAfter(tokens: readonly Token[], at: number, to: number): number | undefined {
  let noun = at;
  while (noun < to && noun < at + 3 && /^(?:number|determiner|adjective)$/.test(tokens[noun]!.pos)) noun++;
  if (noun + 1 >= to || !TIME_NOUNS.has(tokens[noun]!.lower)) return undefined;
  const link = tokens[noun + 1]!.lower;
  if (/^(?:ago|later|earlier|afterwards)$/.test(link)) return noun + 2;
  return /^(?:after|before|into)$/.test(link) ? phraseFrom(tokens, noun + 2, to)?.to : undefined;
}

function phraseIsListener(tokens: readonly Token[], at: number, to: number): boolean {
  const phrase = phraseFrom(tokens, at, to);
  if (!phrase) return false;
  const after = tokens[phrase.to];
  return !after || phrase.to >= to || after.pos === "mark" || after.lower === "that" || after.pos === "preposition";
}

/** The end of what stands to the left of `at` and could be reported, its comma left out. */
export function leftOf(clause: Clause, at: number): number | undefined {
  const { tokens, from } = clause;
  let end = at;
  while (end > from && (isComma(tokens[end - 1]) || isDash(tokens[end - 1]) || tokens[end - 1]!.text === ";")) end--;
  // `that, according to Moro, the letter …`: what is reported begins behind.
  if (end > from && tokens[end - 1]!.lower === "that") return undefined;
  if (end === from) return isQuoteMark(tokens[from - 1]) ? from : undefined;
  const onlyLink =
    end - from <= 2 &&
    tokens
      .slice(from, end)
      .every((token) => token.pos === "conjunction" || LINKING_ADVERBS.has(token.lower) || token.pos === "adverb");
  return onlyLink ? undefined : end;
}

/** The start of what stands to the right of `at` and could be reported. */
export function rightOf(clause: Clause, at: number): number | undefined {
  const { tokens, to } = clause;
  let start = at;
  while (start < to && (isComma(tokens[start]) || isDash(tokens[start]))) start++;
  const end = /^[.!?…]$/.test(tokens[to - 1]?.text ?? "") ? to - 1 : to;
  if (start >= end || (start === at && !isQuoteMark(tokens[start]))) return undefined;
  // `…, Khan said, a remark that …`: that is said of it, not by him.
  if (tokens[start]!.pos === "determiner" && opensApposition(tokens, start, clauseEnd(tokens, start, to)))
    return undefined;
  // `…, he said, presenting the draft`, `…, when asked about it`: how it was said.
  const first = tokens[start]!;
  const manner = first.pos === "gerund" && !CUE_FORMS.has(first.lower) && tokens[start + 1]?.lower !== "that";
  if (manner || (/^(?:when|while|as)$/.test(first.lower) && isQuoteMark(tokens[clause.from]))) return undefined;
  return end - start >= 2 ? start : undefined;
}

export function both(left: number | undefined, right: number | undefined): Pick<Match, "leftEnd" | "rightStart"> {
  return { ...(left === undefined ? {} : { leftEnd: left }), ...(right === undefined ? {} : { rightStart: right }) };
}
