/** Finds the cues of a passage: `said`, `has also told`, `according to`, `declined to comment`, `is said to`. */

import { TIME_NOUNS, VERB_GROUP_ADVERBS } from "../../lexicon/closedClasses";
import {
  CUE_FORMS,
  type CueFamily,
  type CueForm,
  IMPERSONAL_PARTICIPLES,
  isSpeechNoun,
  PREPOSITIONAL_CUES,
  REFUSALS,
  REPORTING_PAPERS,
} from "../../lexicon/cues";
import { POSTMODIFIERS } from "../../lexicon/phrases";
import type { Token } from "../reader";
import { hasFiniteVerb, isNominal, opensNounPhrase, type Range } from "./tokens";

export interface Cue extends Range {
  readonly type: "verb" | "preposition" | "noun" | "refusal" | "impersonal" | "passive" | "quotedAs" | "paper";
  /** The word that carries the meaning, as a token index. */
  readonly head: number;
  readonly lemma: string;
  readonly family?: CueFamily;
  readonly shape: CueForm["shape"];
  readonly negated: boolean;
  /** With `would`, `could`, `to`: not (yet) said. */
  readonly modal: boolean;
  readonly act: CueFamily["act"];
}

const PREPOSITIONAL = PREPOSITIONAL_CUES.map((row) => ({ ...row, parts: row.words.split(" ") }));
const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re"]);
const HAVE = new Set(["has", "have", "had", "having", "'ve", "hasn't", "haven't", "hadn't"]);
const MODALS = new Set([
  "would",
  "could",
  "should",
  "might",
  "may",
  "can",
  "must",
  "shall",
  "will",
  "to",
  "wouldn't",
  "couldn't",
  "can't",
  "won't",
  "cannot",
]);
const NEGATIONS = /^(?:not|never|no|neither)$|n't$|^cannot$/;

/** The cues between `from` and `to`, from left to right. */
export function findCues(tokens: readonly Token[], from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  for (let i = from; i < to; i++) {
    const cue = prepositionalCue(tokens, i, to) ?? verbalCue(tokens, i, from, to) ?? nominalCue(tokens, i, from, to);
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, cue.to - 1);
  }
  return cues;
}

function prepositionalCue(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  for (const row of PREPOSITIONAL) {
    if (row.parts[0] !== tokens[at]!.lower || at + row.parts.length > to) continue;
    if (!row.parts.every((part, k) => tokens[at + k]!.lower === part)) continue;
    if (row.parts.length === 1 && HAVE.has(tokens[at - 1]?.lower ?? "")) continue;
    return {
      type: "preposition",
      from: at,
      to: at + row.parts.length,
      head: at,
      lemma: row.words,
      shape: "base",
      negated: false,
      modal: false,
      act: row.act,
    };
  }
  return undefined;
}

function verbalCue(tokens: readonly Token[], at: number, from: number, to: number): Cue | undefined {
  const token = tokens[at]!;
  const refusal = refusalCue(tokens, at, from, to);
  if (refusal) return refusal;
  if (token.lower === "quoted" && tokens[at - 1] && BE.has(tokens[at - 1]!.lower))
    return quotedAsCue(tokens, at, from, to);
  const forms = CUE_FORMS.get(token.lower);
  if (!forms || token.capital || token.owns) return undefined;
  const form =
    forms.find((candidate) => particleEnd(tokens, at, to, candidate) !== undefined && candidate.particle) ??
    forms.find((candidate) => !candidate.particle);
  if (!form || !canBeVerb(tokens, at, form) || partOfAnother(tokens, at, forms)) return undefined;
  // `a person briefed on the talks`: says more of the person.
  if (
    form.family.listener &&
    POSTMODIFIERS.has(token.lower) &&
    tokens[at + 1]?.pos === "preposition" &&
    isNominal(tokens[at - 1])
  )
    return undefined;
  const group = verbGroup(tokens, at, from);
  if (group.infinitive) return undefined;
  const end = particleEnd(tokens, at, to, form) ?? at + 1;
  const base = {
    from: group.from,
    to: end,
    head: at,
    lemma: form.lemma,
    family: form.family,
    shape: form.shape,
    negated: group.negated,
    modal: group.modal,
    act: form.family.act,
  };
  if (group.passive && form.shape === "past") {
    const next = tokens[end]?.lower;
    if (next === "by") return { ...base, type: "passive", to: end + 1 };
    if (IMPERSONAL_PARTICIPLES.has(token.lower) && (next === "to" || next === "that"))
      return { ...base, type: "impersonal" };
    return undefined;
  }
  if (
    form.shape === "past" &&
    tokens[end]?.lower === "by" &&
    (tokens[at - 1]?.text === "," || tokens[at - 1]?.pos === "noun") &&
    form.family.act !== "belief"
  )
    return { ...base, type: "passive", to: end + 1 };
  return { ...base, type: "verb" };
}

/** Where a two-word cue ends: `points out`, `makes it clear`. */
function particleEnd(tokens: readonly Token[], at: number, to: number, form: CueForm): number | undefined {
  if (!form.particle) return at + 1;
  if (at + 1 < to && tokens[at + 1]!.lower === form.particle) return at + 2;
  return !form.family.object && at + 2 < to && tokens[at + 1]!.lower === "it" && tokens[at + 2]!.lower === form.particle
    ? at + 3
    : undefined;
}

/** `ruled it out` is no ruling. */
function partOfAnother(tokens: readonly Token[], at: number, forms: readonly CueForm[]): boolean {
  return (
    tokens[at + 1]?.lower === "it" &&
    forms.some((form) => form.particle && form.family.object && tokens[at + 2]?.lower === form.particle)
  );
}

/** Rules out nouns and adjectives that look like a cue: `the claims`, `alleged fraud`. */
function canBeVerb(tokens: readonly Token[], at: number, form: CueForm): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after && after.text === "-" && after.start === tokens[at]!.end) return false;
  if (before && before.text === "-" && before.end === tokens[at]!.start) return false;
  if (
    !before ||
    before.pos === "mark" ||
    before.pos === "adverb" ||
    before.pos === "pronoun" ||
    before.pos === "auxiliary"
  )
    return form.shape !== "base" || !before || before.pos !== "mark" || form.lemma === "say";
  if (before.pos === "possessive" || before.owns || before.pos === "adjective") return false;
  if (before.pos === "determiner")
    return (
      /^(?:some|many|most|others|all|both|few|several)$/.test(before.lower) &&
      form.shape !== "gerund" &&
      introducesClause(after)
    );
  if (before.pos === "preposition") return form.shape === "gerund" || before.lower === "to";
  if (form.shape === "gerund") return true;
  if (
    form.shape !== "past" &&
    after &&
    (after.pos === "verb" ||
      (before.pos === "noun" && CUE_FORMS.get(after.lower)?.some((other) => other.shape !== "gerund")) ||
      (after.pos === "auxiliary" && !after.lower.endsWith("n't")))
  )
    return false;
  const token = tokens[at]!;
  if (token.pos === "verb" || token.pos === "gerund") return true;
  return (
    (form.family.infinitive && form.shape === "present" && after?.lower === "to") ||
    introducesClause(after) ||
    form.lemma === "say" ||
    (form.shape === "past" && token.pos !== "noun")
  );
}

function introducesClause(after: Token | undefined): boolean {
  return (
    !!after &&
    (after.lower === "that" ||
      after.text === ":" ||
      after.text === "“" ||
      after.text === '"' ||
      after.pos === "pronoun" ||
      after.pos === "determiner" ||
      after.pos === "name" ||
      after.pos === "possessive")
  );
}

/** `reports that …`, `a Herald study from May that …`: a paper that was not spoken of before, and what it says. */
export function paperCues(tokens: readonly Token[], from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  for (let i = from + 1; i + 2 < to; i++) {
    if (tokens[i]!.lower !== "that" || !opensNounPhrase(tokens[i + 1]) || !hasFiniteVerb(tokens, i + 1, to)) continue;
    let at = i - 1;
    while (at > from && saysWhen(tokens[at]!)) at--;
    if (!REPORTING_PAPERS.has(tokens[at]!.lower) || isDefinite(tokens, at, from)) continue;
    cues.push({
      type: "paper",
      from: i,
      to: i + 1,
      head: i,
      lemma: tokens[at]!.lower,
      shape: "base",
      negated: false,
      modal: false,
      act: "record",
    });
  }
  return cues;
}

/** `from over the weekend` between a paper and what it says. */
const saysWhen = ({ pos, lower }: Token): boolean =>
  pos === "preposition" || pos === "determiner" || pos === "date" || TIME_NOUNS.has(lower) || lower === "weekend";

function isDefinite(tokens: readonly Token[], head: number, from: number): boolean {
  for (let i = head; i >= from && opensNounPhrase(tokens[i]); i--)
    if (/^(?:the|this|that|these|those|no)$/.test(tokens[i]!.lower) || tokens[i]!.pos === "possessive") return true;
  return false;
}

/** The auxiliaries and adverbs that belong to the verb at `at`. */
function verbGroup(
  tokens: readonly Token[],
  at: number,
  from: number,
): { from: number; negated: boolean; modal: boolean; passive: boolean; infinitive: boolean } {
  let start = at;
  let infinitive = false;
  let negated = false;
  let modal = false;
  let passive = false;
  let adverbsOnly = true;
  while (start > from) {
    const token = tokens[start - 1]!;
    const adverb = token.pos === "adverb" && (VERB_GROUP_ADVERBS.has(token.lower) || token.lower.endsWith("ly"));
    if (!adverb && token.pos !== "auxiliary" && token.lower !== "to") break;
    // In `not authorised to speak publicly said` the adverb belongs to the verb before it.
    if (adverb && tokens[start - 2]?.pos === "verb") break;
    if (NEGATIONS.test(token.lower)) negated = true;
    if (MODALS.has(token.lower)) modal = true;
    if (token.lower === "to") {
      // `went on to say` says it; `wants to say` does not.
      const phase = phaseVerb(tokens, start - 2, from);
      if (phase === undefined) infinitive = true;
      else start = phase + 1;
    }
    if (BE.has(token.lower) && adverbsOnly && !tokens[at]!.lower.endsWith("ing")) passive = true;
    if (!adverb) adverbsOnly = false;
    start--;
  }
  return { from: start, negated, modal, passive, infinitive };
}

/** `went on` of `went on to say`, `continues` of `continues to insist`: where it begins, if it ends at `last`. */
function phaseVerb(tokens: readonly Token[], last: number, from: number): number | undefined {
  if (last < from) return undefined;
  if (/^continu(?:e|es|ed)$/.test(tokens[last]!.lower)) return last;
  const went = last - 1 >= from && tokens[last]!.lower === "on" ? /^(?:go|goes|going|went|gone)$/ : undefined;
  return went?.test(tokens[last - 1]!.lower) ? last - 1 : undefined;
}

function refusalCue(tokens: readonly Token[], at: number, from: number, to: number): Cue | undefined {
  const verb = /^(declin|refus)(?:e|es|ed|ing)$/.exec(tokens[at]!.lower);
  if (!verb || at + 2 >= to || tokens[at + 1]!.lower !== "to" || !REFUSALS.acts.has(tokens[at + 2]!.lower))
    return undefined;
  const group = verbGroup(tokens, at, from);
  return {
    type: "refusal",
    from: group.from,
    to: at + 1,
    head: at,
    lemma: `${verb[1]}e`,
    shape: "past",
    negated: false,
    modal: false,
    act: "speech",
  };
}

/** `was quoted (by X) as saying`. */
function quotedAsCue(tokens: readonly Token[], at: number, from: number, to: number): Cue | undefined {
  for (let i = at + 1; i < Math.min(to - 1, at + 8); i++) {
    if (tokens[i]!.lower === "as" && tokens[i + 1]!.lower === "saying") {
      const group = verbGroup(tokens, at, from);
      return {
        type: "quotedAs",
        from: group.from,
        to: i + 2,
        head: at,
        lemma: "be quoted as saying",
        shape: "past",
        negated: group.negated,
        modal: false,
        act: "speech",
      };
    }
    if (tokens[i]!.pos === "mark") return undefined;
  }
  return undefined;
}

/** `the minister's claim that …`: the owner is the source. */
function nominalCue(tokens: readonly Token[], at: number, from: number, to: number): Cue | undefined {
  const token = tokens[at]!;
  const singular = token.lower.endsWith("s") ? token.lower.slice(0, -1) : token.lower;
  if (!isSpeechNoun(token.lower) || at + 2 >= to || tokens[at + 1]!.lower !== "that") return undefined;
  let owner = at - 1;
  while (owner > from && (tokens[owner]!.pos === "adjective" || tokens[owner]!.pos === "noun") && !tokens[owner]!.owns)
    owner--;
  if (owner < from) return undefined;
  // `the minister's claim that`, or `a New York Times report that`.
  const owned =
    tokens[owner]!.owns || tokens[owner]!.pos === "possessive" || (tokens[owner]!.pos === "name" && owner === at - 1);
  if (!owned) return undefined;
  return {
    type: "noun",
    from: owner + 1,
    to: at + 1,
    head: at,
    lemma: singular,
    shape: "base",
    negated: false,
    modal: false,
    act: "speech",
  };
}
