/** What each sentence of a passage would need a source for, were it in the reporter's own voice. */

import { TIME_NOUNS } from "../../lexicon/closedClasses";
import { CUE_FORMS, PLAIN_CUES } from "../../lexicon/cues";
import {
  AIMS,
  APPROXIMATORS,
  EVENT_VERBS,
  EVIDENCE_NOUNS,
  FIGURE_UNITS,
  LOOSE_COUNTS,
  NUMBERED_THINGS,
  PRIVATE_LIFE,
  PUBLIC_OCCASIONS,
  PUBLIC_RECORD,
  TREND_VERBS,
  WRONGDOING,
} from "../../lexicon/needs";
import { headNoun, ORGANISATION_NAME_WORDS, TITLES } from "../../lexicon/nouns";
import type { Need, Span } from "../model";
import type { Token } from "../reader";
import type { QuotationMarks } from "../text";

export interface SentenceAssessment {
  /** In the passage's visible text. */
  readonly span: Span;
  readonly question: boolean;
  /** It opens with a pronoun, or with `the same` and the like: it goes on from the sentence before. */
  readonly goesOn: boolean;
  /** The head of its opening phrase, where that is a paper or those who wrote it: `survey` of `The survey involved …`. */
  readonly paper: string | undefined;
  /** That head is those who wrote the paper: `The authors`. */
  readonly paperWriters: boolean;
  readonly need: Need | undefined;
  /** What in it needs a source: `12 percent`. */
  readonly trigger: Span | undefined;
  /** From 0 to 1: how sure the need is. */
  readonly certainty: number;
  /** Its content words in lower case, quotations left out: for finding the same fact elsewhere. */
  readonly words: readonly string[];
}

export function assessSentences(
  text: string,
  tokens: readonly Token[],
  quotations: readonly QuotationMarks[],
): SentenceAssessment[] {
  const speech = quotations.filter((quotation) => quotation.use === "speech" && quotation.depth === 0);
  const result: SentenceAssessment[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]!.sentence === tokens[from]!.sentence) to++;
    result.push(assess(text, tokens.slice(from, to), speech));
    from = to;
  }
  return result;
}

interface Trigger {
  readonly need: Need;
  readonly token: Token;
  readonly certainty: number;
}

function assess(text: string, sentence: readonly Token[], speech: readonly QuotationMarks[]): SentenceAssessment {
  const own = sentence.filter(
    (token) => !speech.some(({ span }) => span.start <= token.start && token.end <= span.end),
  );
  const span = { start: sentence[0]!.start, end: sentence.at(-1)!.end };
  const paper = openingPaper(sentence);
  const found = allegation(own) ?? figure(own) ?? event(own);
  const trigger = found && !seenByOutlet(own) && !showsWhence(own, found) ? found : undefined;
  return {
    span,
    question: text.slice(0, span.end).endsWith("?"),
    goesOn: goesOn(sentence),
    paper,
    paperWriters: paper !== undefined && WRITERS.test(paper),
    need: trigger?.need,
    trigger: trigger && { start: trigger.token.start, end: trigger.token.end },
    certainty: trigger?.certainty ?? 0,
    words: own.filter((token) => isContent(token)).map((token) => stem(token.lower)),
  };
}

function isContent(token: Token): boolean {
  return (
    token.pos === "noun" ||
    token.pos === "name" ||
    token.pos === "number" ||
    token.pos === "verb" ||
    token.pos === "adjective" ||
    token.pos === "gerund"
  );
}

/** Crude on purpose: `meetings` and `meeting` should meet. */
function stem(lower: string): string {
  return lower.replace(/'s$/, "").replace(/(?:ings?|ed|es|s)$/, "");
}

const ANAPHORS = /^(?:he|she|they|it|this|these|those|his|her|their|its|both|neither|such|there)$/;

function goesOn(sentence: readonly Token[]): boolean {
  const words = sentence.filter((token) => token.pos !== "mark").slice(0, 3);
  const first = words[0]?.pos === "conjunction" || words[0]?.pos === "adverb" ? words[1] : words[0];
  return first !== undefined && ANAPHORS.test(first.lower);
}

const WRITERS = /^(?:authors?|researchers?|scientists?|team|auditors?|pollsters?)$/;

function openingPaper(sentence: readonly Token[]): string | undefined {
  const words = sentence.filter((token) => token.pos !== "mark").slice(0, 5);
  if (!words[0] || !/^(?:the|this|these|its|their|both)$/.test(words[0].lower)) return undefined;
  const head = words
    .slice(1)
    .find((token, i, rest) => (token.pos === "noun" || token.pos === "adjective") && rest[i + 1]?.pos !== "noun");
  const kind = head && headNoun(head.lower)?.row.kind;
  return head && (kind === "document" || kind === "data" || kind === "court-record" || WRITERS.test(head.lower))
    ? head.lower
    : undefined;
}

/** The sentence shows where it was learned, though no construction has read it: `In the last poll …`, `…, they say`. */
function showsWhence(tokens: readonly Token[], trigger: Trigger): boolean {
  const done = trigger.need === "figure" ? -1 : tokens.indexOf(trigger.token);
  return tokens.some((token, i) => {
    if (token.pos === "verb" && PLAIN_FORMS.has(token.lower)) return true;
    // `, per the transport board`; `put the rise at 12 percent`.
    if (token.lower === "per" && tokens[i - 1]?.text === ",") return true;
    if (/^puts?$/.test(token.lower) && tokens.slice(i + 1, i + 7).some((other) => other.lower === "at")) return true;
    if (!EVIDENCE_NOUNS.has(token.lower)) return false;
    // `stole the letters`: what was done to it tells nothing.
    return done === -1 || i < done || tokens.slice(done, i).some((between) => between.pos === "preposition");
  });
}

const PLAIN_FORMS: ReadonlySet<string> = new Set(
  [...CUE_FORMS].filter(([, rows]) => rows.some((row) => PLAIN_CUES.has(row.lemma))).map(([form]) => form),
);

/** `a copy of which has been seen by the Herald`: the outlet has it. */
function seenByOutlet(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) =>
      /^(?:seen|obtained|reviewed|viewed|read)$/.test(token.lower) &&
      tokens[i + 1]?.lower === "by" &&
      (tokens[i + 2]?.capital || tokens[i + 3]?.capital),
  );
}

// ── Figures ──────────────────────────────────────────────────────────────────────────────────

function figure(tokens: readonly Token[]): Trigger | undefined {
  if (tokens.some((token) => AIMS.has(token.lower) || PUBLIC_RECORD.has(token.lower))) return undefined;
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    const before = tokens[i - 1];
    if (LOOSE_COUNTS.has(token.lower) && next?.lower === "of") return { need: "figure", token, certainty: 0.55 };
    if (TREND_VERBS.has(token.lower) && token.pos === "verb") return { need: "figure", token, certainty: 0.65 };
    if (!isNumber(token) || isNamedNumber(tokens, i)) continue;
    if (
      /[$€£%]/.test(token.text) ||
      before?.text === "$" ||
      before?.text === "€" ||
      before?.text === "£" ||
      next?.text === "%"
    )
      return { need: "figure", token, certainty: 0.85 };
    if (next && FIGURE_UNITS.has(next.lower)) return { need: "figure", token, certainty: 0.85 };
    if (isCount(tokens, i) && next && (next.pos === "noun" || next.pos === "adjective") && next.lower.length > 3)
      return { need: "figure", token, certainty: 0.65 };
  }
  return undefined;
}

/** Somebody counted: a large number, or one that is said to be about right. */
function isCount(tokens: readonly Token[], i: number): boolean {
  const size = value(tokens[i]!);
  if (size >= LARGE) return true;
  // `some thirty volunteers`, in words, is what anyone who stood there could see.
  const inDigits = /^\d/.test(tokens[i]!.text);
  return inDigits && size >= 10 && tokens.slice(Math.max(0, i - 3), i).some((token) => APPROXIMATORS.has(token.lower));
}

const LARGE = 1000;

function isNumber(token: Token): boolean {
  return (
    /^[$€£]?\d/.test(token.text) || (token.pos === "number" && !/(?:st|nd|rd|th|first|second|third)$/.test(token.lower))
  );
}

/** A year, a time, an age, a house number, `No. 10`, `Route 9`, a score. */
function isNamedNumber(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1]?.lower ?? "";
  const before = tokens[i - 1];
  if (
    /^(?:1[5-9]|20)\d\ds?$/.test(token.text) ||
    /^\d+(?:st|nd|rd|th)$/.test(token.lower) ||
    /^\d{1,2}[:.]\d\d$/.test(token.text)
  )
    return true;
  if (
    /^\d+-\d+/.test(token.text) ||
    /-(?:year|day|week|month|hour|minute|mile|foot|member|person|page|story|bed|seat)/.test(token.lower)
  )
    return true;
  if (token.pos === "date" || before?.pos === "date") return true;
  if (NUMBERED_THINGS.has(next.replace(/\.$/, "")) || (before && NUMBERED_THINGS.has(before.lower.replace(/\.$/, ""))))
    return true;
  return before?.text === "," && tokens[i + 1]?.text === ",";
}

function value(token: Token): number {
  const digits = Number.parseFloat(token.text.replace(/,/g, ""));
  return Number.isNaN(digits) ? (SPELLED_BELOW_TEN.has(token.lower) ? 1 : 10) : digits;
}

const SPELLED_BELOW_TEN = new Set("zero one two three four five six seven eight nine".split(" "));

// ── Allegations and events ───────────────────────────────────────────────────────────────────

function allegation(tokens: readonly Token[]): Trigger | undefined {
  const someone = tokens.some((_, i) => isSomeone(tokens, i));
  if (!someone) return undefined;
  for (const [i, token] of tokens.entries()) {
    if (PRIVATE_LIFE.has(token.lower)) return { need: "allegation", token, certainty: 0.6 };
    if (!WRONGDOING.has(token.lower)) continue;
    const hypothetical = tokens
      .slice(Math.max(0, i - 6), i)
      .some((other) =>
        /^(?:if|would|could|not|never|against|anti|combat|fight|prevent|investigate|of|on|about)$/.test(other.lower),
      );
    if (!hypothetical && (token.pos === "verb" || tokens[i - 1]?.pos === "verb" || tokens[i - 1]?.pos === "auxiliary"))
      return { need: "allegation", token, certainty: 0.7 };
  }
  return undefined;
}

/** A person by name or pronoun: `Piet Vos`, `Mayor Vos`, `she`. */
function isSomeone(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (/^(?:he|she|they)$/.test(token.lower) || token.entity === "person") return true;
  if (token.pos !== "name") return false;
  const next = tokens[i + 1];
  const titled = TITLES.has(tokens[i - 1]?.lower.replace(/\.$/, "") ?? "");
  const twoNames =
    next?.pos === "name" && !ORGANISATION_NAME_WORDS.has(next.lower) && !ORGANISATION_NAME_WORDS.has(token.lower);
  return token.givenName !== undefined || titled || twoNames;
}

function event(tokens: readonly Token[]): Trigger | undefined {
  const day = tokens.findIndex((_, i) => isDay(tokens, i) || isSpanOfDays(tokens, i));
  if (
    day === -1 ||
    tokens.some((token) => PUBLIC_RECORD.has(token.lower)) ||
    tokens.some((token) => PUBLIC_OCCASIONS.has(token.lower))
  )
    return undefined;
  if (
    tokens.some(
      (token) =>
        token.pos !== "date" &&
        /^(?:will|would|may|could|should|if|scheduled|expected|due|set|plans|planned|planning)$/.test(token.lower),
    )
  )
    return undefined;
  const verb = tokens.find((token) => token.pos === "verb" && EVENT_VERBS.has(token.lower));
  return verb && { need: "event", token: verb, certainty: 0.7 };
}

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?$|^(?:yesterday|today|tonight)$/;

/** `last autumn`, `three days later`, `two weeks ago`: not `last year`, which tells of trends. */
function isSpanOfDays(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? "";
  if (/^(?:last|this)$/.test(tokens[i]!.lower))
    return TIME_NOUNS.has(next) && !/^(?:year|years|decade|time)$/.test(next);
  return TIME_NOUNS.has(tokens[i]!.lower) && /^(?:later|ago|earlier)$/.test(next);
}

/** A day, not a month or a year: `on Wednesday`, `May 3`, `last night`. */
function isDay(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]!.lower;
  if (DAYS.test(lower)) return !lower.endsWith("'s");
  return /^\d{1,2}$/.test(tokens[i + 1]?.text ?? "") && tokens[i]!.pos === "date";
}
