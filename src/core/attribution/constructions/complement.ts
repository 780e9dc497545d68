/** `Khan said (that) …` `Khan told reporters: “…”` `…, adding that …` `denied the charge` */
import { CUE_FORMS } from "../../../lexicon/cues";
import { WITNESSES } from "../../../lexicon/nouns";
import type { Token } from "../../reader";
import type { Cue } from "../cues";
import { isPaper } from "../papers";
import { phraseFrom } from "../phrase";
import {
  clauseEnd,
  hasFiniteVerb,
  isComma,
  isNominal,
  isQuoteMark,
  opensCircumstance,
  opensNounPhrase,
  type Range,
} from "../tokens";
import type { Clause, Match } from "./match";
import { skipCircumstances, subjectOf } from "./surroundings";

/** `Khan said (that) …` `Khan told reporters: “…”` `…, adding that …` `denied the charge` */
export function withComplement(clause: Clause, cue: Cue): Match | undefined {
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
  at = pastAsideBeforeThat(tokens, at, to);
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
  // `the gaps she cited are …`, `what she said is that …`
  if (isBe(first) && at === cue.to && isCleft(clause, cue, source.source))
    return { construction, ...told, rightStart: at + 1 };
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
  // `the study found no link`: what a paper shows may be a thing.
  if (family.id === "show" && opensNounPhrase(first) && isPaper(tokens, source.source))
    return { construction: "object", ...told, rightStart: at, objectOnly: true };
  // `quoted an aide as saying`, `cited a study showing that`, `noted reports that`
  if (family.act === "speech" && passesOn(tokens, at, to, family.id))
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

/** Over the aside of `reported, citing two officials, that …`. */
function pastAsideBeforeThat(tokens: readonly Token[], at: number, to: number): number {
  if (!isComma(tokens[at])) return at;
  const end = clauseEnd(tokens, at + 1, to);
  return isComma(tokens[end]) && tokens[end + 1]?.lower === "that" && end + 1 < to ? end + 1 : at;
}

/** Whether the noun phrase at `at` is somebody or a paper whose words follow: `an aide as saying`, `reports that`. */
function passesOn(tokens: readonly Token[], at: number, to: number, family: string): boolean {
  const phrase = phraseFrom(tokens, at, to);
  const next = phrase && tokens[phrase.to];
  if (!next || phrase.to >= to) return false;
  if (next.lower === "as") return family === "quote" && tokens[phrase.to + 1]?.pos === "gerund";
  return isPaper(tokens, phrase) && (next.lower === "that" || (next.pos === "gerund" && CUE_FORMS.has(next.lower)));
}

const isBe = (token: Token): boolean => /^(?:is|are|was|were)$/.test(token.lower);

/** Whether `what` or the thing cited stands before the speaker. */
function isCleft({ tokens, from }: Clause, cue: Cue, source: Range | undefined): boolean {
  const before = source && source.from > from ? tokens[source.from - 1]! : undefined;
  if (!before) return false;
  if (before.lower === "what") return tokens[cue.to + 1]?.lower === "that";
  return cue.family!.id === "cite" && (isNominal(before) || isQuoteMark(before));
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
