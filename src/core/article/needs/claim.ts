/** A cause, a motive, a superlative, a prediction, a judgement, a trend: what the reporter makes of the facts. */
import { CLAIM_SETS, CLAIM_SIGNS, type ClaimAspect, type ClaimSign } from "../../../lexicon/claims";
import { CUE_FORMS } from "../../../lexicon/cues";
import { EVIDENCE_NOUNS, LAWS, PENALTIES } from "../../../lexicon/needs";
import { headNoun } from "../../../lexicon/nouns";
import { say } from "../../../lexicon/say";
import { conjugate } from "../../../lexicon/verbForms";
import type { Pos, Token } from "../../reader";
import type { Trigger } from "./trigger";

/** How sure one sign makes a claim; signs add up as independent evidence does. */
const CERTAINTY = { strong: 0.65, fair: 0.4, weak: 0.25 } as const;

/** Where a sign stands: from its first token to the one behind its last. */
interface Met {
  readonly sign: ClaimSign;
  readonly from: number;
  readonly to: number;
}

export function claim(tokens: readonly Token[]): Trigger | undefined {
  const met = signs(tokens).filter(
    (one) => !provided(tokens, one) && !spokenSign(tokens, one) && !countsMore(tokens, one),
  );
  const shown = met.find(({ sign }) => sign.strength === "strong") ?? met[0];
  if (!shown) return undefined;
  const doubt = met.reduce((left, { sign }) => left * (1 - CERTAINTY[sign.strength]), 1);
  return {
    need: "claim",
    because: ASPECT_WORDS[shown.sign.aspect],
    first: tokens[shown.from]!,
    last: tokens[shown.to - 1]!,
    certainty: 1 - doubt,
    ...(readsThings(tokens, shown) ? { readsThings: true } : {}),
  };
}

const ASPECT_WORDS: Readonly<Record<ClaimAspect, string>> = {
  "a cause": say`a cause`,
  "a motive": say`a motive`,
  "a superlative": say`a superlative`,
  "a prediction": say`a prediction`,
  "a judgement": say`a judgement`,
  "an interpretation": say`an interpretation`,
  "a trend": say`a trend`,
  "a comparison": say`a comparison`,
};

/** `more than a dozen`, `less than half`: a count, no comparison. */
function countsMore(tokens: readonly Token[], { to }: Met): boolean {
  const next = tokens[to];
  return (
    tokens[to - 1]!.lower === "than" &&
    next !== undefined &&
    (next.pos === "number" || /^(?:an?|half|twice|\$|€|£)$|^[$€£\d]/.test(next.lower))
  );
}

/** What a law would do is read from its text, and what a court may impose from the statute. */
function provided(tokens: readonly Token[], { sign, from, to }: Met): boolean {
  if (sign.aspect !== "a prediction" && sign.aspect !== "a cause") return false;
  const penalty = tokens.slice(to - 1, to + PENALTY_REACH).some((token) => PENALTIES.has(token.lower));
  return penalty || tokens.slice(Math.max(0, from - LAW_REACH), from).some((token) => LAWS.has(token.lower));
}

const PENALTY_REACH = 9;
const LAW_REACH = 8;

/** `The delays underscored …`: a thing says nothing, it is the writer who reads it so. */
function readsThings(tokens: readonly Token[], met: Met): boolean {
  return tokens[met.from]!.pos === "verb" && CUE_FORMS.has(tokens[met.from]!.lower) && !spokenSign(tokens, met);
}

/** A person or a paper that highlights, suggests or threatens speaks. */
function spokenSign(tokens: readonly Token[], { sign, from }: Met): boolean {
  const { lower, pos } = tokens[from]!;
  if (sign.aspect !== "an interpretation" && !CUE_FORMS.has(lower)) return false;
  // `…, underscoring how` is said of the whole clause; `is underscoring` of its subject.
  if (pos !== "verb" && !(pos === "gerund" && tokens[from - 1]?.pos === "auxiliary")) return false;
  let i = from - 1;
  while (i >= 0 && (tokens[i]!.pos === "adverb" || tokens[i]!.pos === "auxiliary" || tokens[i]!.lower === "here")) i--;
  const subject = tokens[i];
  if (!subject) return false;
  if (subject.pos !== "noun") return !THINGS.test(subject.lower);
  return headNoun(subject.lower) !== undefined || EVIDENCE_NOUNS.has(subject.lower);
}

const THINGS = /^(?:it|this|that|which|these|those)$/;

// ── Meeting the rows ─────────────────────────────────────────────────────────────────────────

/** A word of a phrase: its forms, or a gap; a narrow one lets through what only shades the word behind it. */
type Part = ReadonlySet<string> | "gap" | "narrow gap";

interface Phrase {
  readonly sign: ClaimSign;
  readonly parts: readonly Part[];
}

const list = (words: string): string[] => words.trim().split(/\s+/);
const SETS = new Map(Object.entries(CLAIM_SETS).map(([name, words]) => [name, list(words)]));
const VERBS = byWord(({ verbs }) => (verbs ? list(verbs).flatMap(conjugate) : []));
const WORDS = byWord(({ words }) => (words ? list(words) : []));
const PHRASES = phrasesByFirstWord();

function byWord(wordsOf: (sign: ClaimSign) => readonly string[]): ReadonlyMap<string, ClaimSign> {
  return new Map(CLAIM_SIGNS.flatMap((sign) => wordsOf(sign).map((word) => [word, sign] as const)));
}

function phrasesByFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const sign of CLAIM_SIGNS) {
    for (const line of (sign.phrases ?? "").trim().split(/\s*\n\s*/)) {
      if (line === "") continue;
      const phrase = { sign, parts: list(line).map(partOf) };
      for (const word of phrase.parts[0] as ReadonlySet<string>) {
        const others = phrases.get(word);
        if (others) others.push(phrase);
        else phrases.set(word, [phrase]);
      }
    }
  }
  return phrases;
}

function partOf(word: string): Part {
  if (word === "…") return "gap";
  if (word === "~") return "narrow gap";
  return new Set(word.split("/").flatMap((one) => (one.startsWith("@") ? SETS.get(one.slice(1))! : [one])));
}

/** The signs in a sentence, from left to right; of two that share a word the stronger, else the first. */
function signs(tokens: readonly Token[]): Met[] {
  const all = tokens.flatMap((_, i) => signsAt(tokens, i));
  const taken = new Set<number>();
  const kept: Met[] = [];
  for (const strength of ["strong", "fair", "weak"] as const) {
    for (const met of all) {
      const places = Array.from({ length: met.to - met.from }, (_, k) => met.from + k);
      if (met.sign.strength !== strength || places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      kept.push(met);
    }
  }
  return kept.sort((a, b) => a.from - b.from);
}

function signsAt(tokens: readonly Token[], i: number): Met[] {
  const { lower } = tokens[i]!;
  // `at least`, `at most`: no superlatives.
  if (tokens[i - 1]?.lower === "at" && /^(?:least|most|best|worst)$/.test(lower)) return [];
  const found: Met[] = [];
  for (const { sign, parts } of PHRASES.get(lower) ?? []) {
    const to = endOf(tokens, i, parts);
    if (to !== undefined) found.push({ sign, from: i, to });
  }
  const verb = VERBS.get(lower);
  if (verb && isAsserted(tokens, i)) found.push({ sign: verb, from: i, to: i + 1 });
  const word = WORDS.get(lower);
  if (word && !tokens[i]!.capital) found.push({ sign: word, from: i, to: i + 1 });
  return found;
}

const LONGEST_GAP = 3;
const SHADES: ReadonlySet<Pos> = new Set(["adverb", "adjective", "determiner"]);

/** Where a phrase that begins at a token ends; a gap does not run over a mark. */
function endOf(tokens: readonly Token[], at: number, parts: readonly Part[]): number | undefined {
  const [part, ...rest] = parts;
  if (part === undefined) return at;
  if (typeof part === "object")
    return tokens[at] && part.has(tokens[at].lower) ? endOf(tokens, at + 1, rest) : undefined;
  for (let skipped = 0; skipped <= LONGEST_GAP; skipped++) {
    const end = endOf(tokens, at + skipped, rest);
    if (end !== undefined) return end;
    const pos = tokens[at + skipped]?.pos;
    if (!pos || pos === "mark" || (part === "narrow gap" && !SHADES.has(pos))) return undefined;
  }
  return undefined;
}

/** A verb that tells what is so: not `the drive`, and not `to undermine`, which tells what is meant. */
function isAsserted(tokens: readonly Token[], i: number): boolean {
  const { pos } = tokens[i]!;
  if (pos !== "verb" && pos !== "gerund" && pos !== "adjective") return false;
  const before = tokens[i - 1];
  const second = tokens[i - 2];
  // `for intensifying the search`; `to promote her and undermine him`.
  if (pos === "gerund" && before?.pos === "preposition") return false;
  if (before?.pos === "conjunction" && !/(?:ed|s|ing)$/.test(tokens[i]!.lower)) return false;
  // `the weakened hull`, `other complicating factors`: what is presupposed.
  const within = before?.pos === "determiner" || before?.pos === "possessive" || before?.pos === "adjective";
  if (within && tokens[i + 1]?.pos === "noun") return false;
  return before?.lower !== "to" && !(before?.pos === "adverb" && second?.lower === "to");
}
