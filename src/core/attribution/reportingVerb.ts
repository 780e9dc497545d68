/** The verb that reports, its form, and what it takes: what one must know to put another verb in its place. */
import { RELATIVES } from "../../lexicon/closedClasses";
import type { VerbForm } from "../../lexicon/verbForms";
import type { ReportingVerb } from "../model";
import type { Token } from "../reader";
import type { Cue } from "./cues";
import type { Draft } from "./draft";
import { isComma, isDash, isFiniteVerb, isNominal, isQuoteMark, opensNounPhrase, type Range } from "./tokens";

/** The verb of a draft's cue. There is none in `according to`, `her claim that`, `was told by`, `might say`. */
export function reportingVerb(tokens: readonly Token[], { match, content }: Draft): ReportingVerb | undefined {
  const { cue } = match;
  if (cue.type !== "verb" || !cue.family || !isVerb(tokens, cue)) return undefined;
  const end = afterParticle(tokens, cue);
  if (end === undefined) return undefined;
  const next = content.find((piece) => piece.from >= end);
  return {
    span: { start: tokens[cue.head]!.start, end: tokens[end - 1]!.end },
    form: formOf(tokens, cue),
    complement: complementOf(tokens, cue, content),
    listener:
      match.listener !== undefined || (cue.family.listener && next !== undefined && tellsWhom(tokens, end, next)),
  };
}

const BE = /^(?:is|are|was|were|be|been|being|am|'s|'re)$/;
const MODAL = /^(?:would|could|should|might|may|can|must|shall|will|cannot|(?:would|could|ca|wo)n't)$/;
/** Before `to` and a verb they say that it is done: `continued to insist`, `went on to say`, `was quick to point out`. */
const PHASES = /^(?:continu(?:e|es|ed|ing)|on|used|quick|began|begins)$/;
const HAVE = /^(?:has|have|had|having|hasn't|haven't|hadn't|'ve)$/;

/** Not a noun, `the ministry's claim`; nor a passive, nor what is not (yet) said: `might say`, `refused to say`. */
function isVerb(tokens: readonly Token[], cue: Cue): boolean {
  const { pos } = tokens[cue.head]!;
  const before = tokens[cue.head - 1];
  if (
    pos !== "verb" &&
    pos !== "gerund" &&
    (before?.owns || /^(?:possessive|determiner|adjective)$/.test(before?.pos ?? ""))
  )
    return false;
  const words = auxiliaries(tokens, cue);
  if (words.some((word) => MODAL.test(word) || (BE.test(word) && cue.shape === "past"))) return false;
  return before?.lower !== "to" || PHASES.test(tokens[cue.head - 2]?.lower ?? "");
}

/** The words of the cue before its verb, and the one before those. */
function auxiliaries(tokens: readonly Token[], cue: Cue): string[] {
  return tokens.slice(Math.max(0, Math.min(cue.from, cue.head - 1)), cue.head).map(({ lower }) => lower);
}

function formOf(tokens: readonly Token[], cue: Cue): VerbForm {
  if (cue.shape !== "past") return cue.shape;
  return auxiliaries(tokens, cue).some((word) => HAVE.test(word)) ? "participle" : "past";
}

/** Where a cue of two words ends: `pointed out`, `made it clear`; nowhere in `talking point`. */
function afterParticle(tokens: readonly Token[], { head, lemma }: Cue): number | undefined {
  const particle = lemma.split(" ")[1];
  if (!particle) return head + 1;
  const at = [head + 1, head + 2].find((place) => tokens[place]?.lower === particle);
  return at === undefined ? undefined : at + 1;
}

/** A person between the verb and what is said: `assured the council that …`, but `told on Monday how …`. */
function tellsWhom(tokens: readonly Token[], end: number, { from }: Range): boolean {
  const between = tokens.slice(end, from).filter(({ pos }) => pos !== "mark" && pos !== "adverb");
  return between.length > 0 && between[0]!.pos !== "preposition" && between[0]!.pos !== "date";
}

function complementOf(tokens: readonly Token[], cue: Cue, content: readonly Range[]): ReportingVerb["complement"] {
  const next = content.find((piece) => piece.from > cue.head);
  // `bragged about it`: of a thing.
  if (tokens.slice(cue.head + 1, Math.max(cue.head + 2, next?.from ?? 0)).some(opensTopic)) return "phrase";
  // What stands before the verb is a clause or a quotation: `…, she claimed`.
  if (!next || content.some((piece) => piece.to <= cue.from)) return "clause";
  const marked = [tokens[next.from - 1], tokens[next.from]].some((token) => token && /^[:,]$/.test(token.text));
  let at = next.from;
  while (at < next.to - 1 && tokens[at]!.pos === "mark") at++;
  if (marked && tokens.slice(next.from, at).some(isQuoteMark)) return "clause";
  if (tokens[at]!.lower === "not" && at < next.to - 1) at++;
  return opening(tokens, at, next.to, marked);
}

const opensTopic = ({ lower }: Token): boolean => lower === "about" || lower === "of";

/** What the words from `at` on are; `marked`: a comma or a colon sets them off. */
function opening(tokens: readonly Token[], at: number, to: number, marked: boolean): ReportingVerb["complement"] {
  const first = tokens[at]!;
  if (opensTopic(first) || first.lower === "where") return "phrase";
  if (/^(?:that|whether|if)$/.test(first.lower) || first.pos === "question") return "clause";
  // `claimed to be rich`, but `admitted to the theft`
  if (first.lower === "to")
    return /^(?:verb|auxiliary|adverb)$/.test(tokens[at + 1]?.pos ?? "") ? "infinitive" : "phrase";
  if (first.pos === "gerund" && !(marked && isClause(tokens, at, to))) return "gerund";
  return isClause(tokens, at, to) ? "clause" : "phrase";
}

/** Whether the words are a subject and its verb: not a noun with a clause that says more of it, `a prize that he won`. */
function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const before = i > from ? tokens[i - 1] : undefined;
    if (before && (RELATIVES.has(token.lower) || token.pos === "question" || endsPhrase(token))) return false;
    // `responsibility for the attacks, are slipping`, but `in May, the bridge was shut`
    if (isComma(token) && opensNounPhrase(tokens[from])) return false;
    // `a prize she won`
    if (isNominal(before) && token.pos === "pronoun") return false;
    if (/^(?:and|or|but)$/.test(token.lower) && tokens[i + 1] && isFiniteVerb(tokens, i + 1)) return false;
    if (isFiniteVerb(tokens, i) && !saysMore(tokens, i)) return true;
  }
  return false;
}

const endsPhrase = (token: Token): boolean =>
  token.text === ";" || token.text === ":" || (isDash(token) && token.pos === "mark");

/** `money stolen from the fund`: it may say more of the noun before it. */
function saysMore(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  return (
    token.pos === "verb" &&
    /(?:ed|en|wn)$/.test(token.lower) &&
    isNominal(tokens[i - 1]) &&
    tokens[i + 1]?.pos === "preposition"
  );
}
