/**
 * The ways English ties a source to what it says. Each construction looks at one cue in its clause
 * and either reads it or leaves it to the next.
 *
 * All ranges are token indices, end exclusive.
 */

import { TIME_NOUNS } from "../../lexicon/closedClasses";
import { WITNESSES } from "../../lexicon/nouns";
import { LINKING_ADVERBS, OCCASIONS } from "../../lexicon/phrases";
import type { Token } from "../reader";
import type { Cue } from "./cues";
import {
  clauseEnd,
  hasFiniteVerb,
  isComma,
  isDash,
  isNominal,
  isQuoteMark,
  opensApposition,
  opensCircumstance,
  opensNounPhrase,
  phraseFrom,
  type Range,
  subjectBefore,
} from "./phrases";

/** The clause that a cue stands in: its sentence, or as much of it as lies within one quotation. */
export interface Clause extends Range {
  readonly tokens: readonly Token[];
}

/** What a construction has made of a cue. */
export interface Match {
  readonly construction: ConstructionId;
  readonly cue: Cue;
  readonly source?: Range;
  /** The source is that of the attribution before: `…, adding that …`. */
  readonly inherits?: boolean;
  /** What is reported to the left, up to this token: it begins where the sentence does. */
  readonly leftEnd?: number;
  /** What is reported to the right, from this token on. */
  readonly rightStart?: number;
  /** Where the words of this attribution begin, its source or its link included: what an earlier one reports ends here at the latest. */
  readonly begins: number;
  /** The content to the right is a noun phrase and ends with it. */
  readonly objectOnly?: boolean;
  /** What is said stands in the next passage: `she wrote:`. */
  readonly awaits?: boolean;
  /** The content to the right ends here at the latest. */
  readonly rightLimit?: number;
  /** Who is told: `reporters`. */
  readonly listener?: Range;
}

export type ConstructionId =
  | "inverted"
  | "afterwards"
  | "within"
  | "clause"
  | "quotation"
  | "addition"
  | "infinitive"
  | "object"
  | "accordingTo"
  | "citing"
  | "refusal"
  | "impersonal"
  | "byAgent"
  | "speechNoun";

type Construction = (clause: Clause, cue: Cue) => Match | undefined;

const CONSTRUCTIONS: readonly Construction[] = [
  accordingTo,
  citing,
  refusal,
  impersonal,
  quotedAs,
  byAgent,
  speechNoun,
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

/** `The bridge is safe, according to the port.` `According to police, …` `However, according to the official, allies …` */
function accordingTo(clause: Clause, cue: Cue): Match | undefined {
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
function citing(clause: Clause, cue: Cue): Match | undefined {
  if (cue.type !== "preposition") return undefined;
  const { tokens, from, to } = clause;
  const source = phraseFrom(tokens, cue.to, to);
  if (!source) return undefined;
  const left = leftOf(clause, cue.from);
  return { construction: "citing", cue, source, begins: beginsAt(tokens, cue.from, from), ...both(left, undefined) };
}

/** `The ministry declined to comment on the figures.` */
function refusal(clause: Clause, cue: Cue): Match | undefined {
  if (cue.type !== "refusal") return undefined;
  const source = subjectOf(clause, cue);
  if (!source) return undefined;
  return { construction: "refusal", cue, ...source, rightStart: cue.to };
}

/** `It is said that …` `He is believed to be …`: nobody is named. */
function impersonal(clause: Clause, cue: Cue): Match | undefined {
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
function quotedAs(clause: Clause, cue: Cue): Match | undefined {
  if (cue.type !== "quotedAs") return undefined;
  const source = subjectOf(clause, cue);
  return source && { construction: "clause", cue, ...source, rightStart: cue.to };
}

/** `The arrest was confirmed by police.` `a figure, disputed by the union, …` */
function byAgent(clause: Clause, cue: Cue): Match | undefined {
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

/** `the minister's claim that prices had fallen` */
function speechNoun(clause: Clause, cue: Cue): Match | undefined {
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

/** In `the claim that prices had fallen was met with laughter` the verb of the sentence: `was`. */
function mainVerbAfter({ tokens, to }: Clause, at: number): number | undefined {
  for (let i = at + 2; i < to; i++) {
    if (tokens[i]!.pos === "auxiliary" && (tokens[i - 1]!.pos === "verb" || tokens[i - 1]!.pos === "adjective"))
      return i;
  }
  return undefined;
}

/** `“We won,” said Khan, the captain.` */
function inverted(clause: Clause, cue: Cue): Match | undefined {
  const { tokens, from, to } = clause;
  if (cue.type !== "verb" || !cue.family!.around || cue.shape === "gerund" || cue.from !== cue.head) return undefined;
  const before = tokens[cue.from - 1];
  const next = tokens[cue.to];
  const afterQuote = isQuoteMark(before);
  if (cue.from <= from && !afterQuote) return undefined;
  if (!afterQuote && !isComma(before) && !isDash(before)) return undefined;
  if (cue.family!.listener && !afterQuote) return undefined;
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

/** `…, the diplomat noted.` `…, Khan said on Friday, …` */
function aroundSubject(clause: Clause, cue: Cue): Match | undefined {
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

/** `Khan said (that) …` `Khan told reporters: “…”` `…, adding that …` `denied the charge` */
function withComplement(clause: Clause, cue: Cue): Match | undefined {
  const { tokens, to } = clause;
  if (cue.type !== "verb") return undefined;
  if (tokens[cue.to]?.lower === "not") return undefined; // `asked not to be named` reports nothing.
  const family = cue.family!;
  const source = subjectOf(clause, cue);
  if (!source) return undefined;
  if (family.id === "witness" && !isWitness(tokens, source.source)) return undefined;
  const listener = family.listener ? phraseFrom(tokens, cue.to, to) : undefined;
  let at = skipCircumstances(tokens, listener?.to ?? cue.to, to);
  if (isComma(tokens[at]) && at + 1 < to && (isQuoteMark(tokens[at + 1]) || tokens[at + 1]!.lower === "that")) at++;
  const first = tokens[at];
  if (!first || at >= to) return undefined;
  const construction = source.inherits ? "addition" : "clause";
  const told = { cue, ...source, ...(listener ? { listener } : {}) };
  if (first.text === ":") return { construction: "quotation", ...told, rightStart: at + 1, awaits: at + 1 >= to };
  if (family.around && isComma(first) && at + 1 < to && isAsReport(clause, source.source))
    return { construction: "clause", ...told, rightStart: at + 1 };
  if (
    source.source &&
    tokens[source.source.from]!.lower === "which" &&
    source.source.to - source.source.from === 1 &&
    first.lower !== "that"
  )
    return undefined;
  if (isQuoteMark(first)) return { construction: source.inherits ? "addition" : "quotation", ...told, rightStart: at };
  if (
    cue.family!.stance !== "denies" &&
    cue.negated &&
    family.act !== "belief" &&
    first.lower !== "that" &&
    first.pos !== "question" &&
    first.lower !== "whether" &&
    first.lower !== "if"
  )
    return undefined;
  if (family.clause) {
    if (
      first.lower === "that" ||
      first.lower === "whether" ||
      first.lower === "if" ||
      (/^(?:just|exactly)$/.test(first.lower) && tokens[at + 1]?.pos === "question") ||
      (first.pos === "question" && first.lower !== "who" && first.lower !== "which")
    )
      return { construction, ...told, rightStart: at };
    if (family.infinitive && first.lower === "to" && at + 1 < to)
      return { construction: "infinitive", ...told, rightStart: at };
    if (
      clauseFollows(tokens, at, to, family.act === "belief" || family.object) &&
      (listener === undefined || at > cue.to)
    )
      return { construction, ...told, rightStart: at };
    if (listener && tokens[cue.to] && clauseFollows(tokens, cue.to, to, false))
      return { construction, ...told, rightStart: cue.to };
  }
  // `the poll shows Clinton leading`
  if (family.id === "show" && opensNounPhrase(first) && tokens[phraseFrom(tokens, at, to)?.to ?? to]?.pos === "gerund")
    return { construction: "object", ...told, rightStart: at };
  if (
    family.object &&
    cue.shape !== "gerund" &&
    !/(?:self|selves)$/.test(first.lower) &&
    (opensNounPhrase(first) ||
      (family.stance === "denies" &&
        (first.pos === "gerund" || first.pos === "adverb" || first.lower === "that" || first.lower === "having"))) &&
    !(cue.shape === "base" && !cue.modal && source.inherits) &&
    (family.act !== "record" || family.id === "witness")
  )
    return { construction: "object", ...told, rightStart: at, objectOnly: true };
  return undefined;
}

/** `As the minister said, the bridge is safe.` */
function isAsReport({ tokens, from }: Clause, source: Range | undefined): boolean {
  return source !== undefined && tokens[source.from - 1]?.lower === "as" && source.from - 1 <= from + 1;
}

function isWitness(tokens: readonly Token[], source: Range | undefined): boolean {
  return source !== undefined && tokens.slice(source.from, source.to).some((token) => WITNESSES.has(token.lower));
}

/** Whether a clause without `that` begins at `at`; `near`: its verb must come before the next comma. */
function clauseFollows(tokens: readonly Token[], at: number, to: number, near: boolean): boolean {
  const first = tokens[at]!;
  if (
    !opensNounPhrase(first) &&
    first.pos !== "adverb" &&
    first.pos !== "gerund" &&
    !/^(?:there|if|while|when|because|despite|in|under|after|as|although|at|on|by|for|with|since|it's|he's|she's|they're|we're|that's|i'm|i've)$/.test(
      first.lower,
    )
  )
    return false;
  return (
    hasFiniteVerb(tokens, at, Math.min(to, at + 40, near ? clauseEnd(tokens, at, to) : to)) ||
    /'(?:s|re|ve|d|ll|m)$/.test(first.lower)
  );
}

/** Who a verbal cue belongs to: its subject; or for `adding that` and `and said` the source of the attribution before. */
function subjectOf(clause: Clause, cue: Cue): Pick<Match, "source" | "inherits" | "begins"> | undefined {
  const { tokens, from } = clause;
  const before = tokens[cue.from - 1];
  if (cue.shape === "gerund" && cue.from === cue.head) {
    if (cue.from > from && isNominal(before)) {
      const noun = subjectBefore(tokens, cue.from, from);
      return noun && { source: noun, begins: noun.from };
    }
    return cue.from <= from || isComma(before) || before?.lower === "and"
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
function beginsAt(tokens: readonly Token[], at: number, from: number): number {
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
function skipCircumstances(tokens: readonly Token[], at: number, to: number): number {
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

function phraseIsListener(tokens: readonly Token[], at: number, to: number): boolean {
  const phrase = phraseFrom(tokens, at, to);
  if (!phrase) return false;
  const after = tokens[phrase.to];
  return !after || phrase.to >= to || after.pos === "mark" || after.lower === "that" || after.pos === "preposition";
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

/** The end of what stands to the left of `at` and could be reported, its comma left out. */
function leftOf(clause: Clause, at: number): number | undefined {
  const { tokens, from } = clause;
  let end = at;
  while (end > from && (isComma(tokens[end - 1]) || isDash(tokens[end - 1]) || tokens[end - 1]!.text === ";")) end--;
  if (end === from) return isQuoteMark(tokens[from - 1]) ? from : undefined;
  const onlyLink =
    end - from <= 2 &&
    tokens
      .slice(from, end)
      .every((token) => token.pos === "conjunction" || LINKING_ADVERBS.has(token.lower) || token.pos === "adverb");
  return onlyLink ? undefined : end;
}

/** The start of what stands to the right of `at` and could be reported. */
function rightOf(clause: Clause, at: number): number | undefined {
  const { tokens, to } = clause;
  let start = at;
  while (start < to && (isComma(tokens[start]) || isDash(tokens[start]))) start++;
  const end = /^[.!?…]$/.test(tokens[to - 1]?.text ?? "") ? to - 1 : to;
  if (start >= end || (start === at && !isQuoteMark(tokens[start]))) return undefined;
  // `…, Khan said, a remark that …`: that is said of it, not by him.
  if (tokens[start]!.pos === "determiner" && opensApposition(tokens, start, clauseEnd(tokens, start, to)))
    return undefined;
  return end - start >= 2 ? start : undefined;
}

function both(left: number | undefined, right: number | undefined): Pick<Match, "leftEnd" | "rightStart"> {
  return { ...(left === undefined ? {} : { leftEnd: left }), ...(right === undefined ? {} : { rightStart: right }) };
}

/** Where a reported noun phrase ends: `the possibility of sending troops` before `but`. */
export function objectEnd(clause: Clause, from: number): number {
  let end = clauseEnd(clause.tokens, from, clause.to);
  if (isQuoteMark(clause.tokens[end])) {
    // `called it “a tax on shopping”`: the quotation belongs to the phrase.
    const close = clause.tokens.findIndex((token, i) => i > end && isQuoteMark(token));
    if (close !== -1 && close < clause.to) end = close + 1;
  }
  for (let i = from + 1; i < end; i++) {
    const token = clause.tokens[i]!;
    const next = clause.tokens[i + 1];
    if (token.pos === "preposition" && opensCircumstance(clause.tokens, i, end, false)) return i;
    if ((token.lower === "and" || token.lower === "but") && next && (next.pos === "verb" || next.pos === "auxiliary"))
      return i;
  }
  return end;
}
