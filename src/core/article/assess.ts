/** What each sentence of a passage would need a source for, were it in the reporter's own voice. */

import { headNoun } from "../../lexicon/nouns";
import type { Need, Span } from "../model";
import type { Token } from "../reader";
import type { QuotationMarks } from "../text";
import { accused } from "./needs/accusation";
import { allegation } from "./needs/allegation";
import { claim } from "./needs/claim";
import { event } from "./needs/event";
import { figure } from "./needs/figure";
import { LIKELY_NEED, type Trigger } from "./needs/trigger";
import { seenByOutlet, showsWhence } from "./needs/whence";

export interface SentenceAssessment {
  /** In the passage's visible text. */
  readonly span: Span;
  readonly question: boolean;
  /** It opens with a pronoun and so goes on from the sentence before: on whoever spoke there, or on the matter. */
  readonly goesOn: "speaker" | "matter" | undefined;
  /** The head of its opening phrase, where that is a paper or those who wrote it: `survey` of `The survey involved …`. */
  readonly paper: string | undefined;
  /** That head is those who wrote the paper: `The authors`. */
  readonly paperWriters: boolean;
  readonly need: Need | undefined;
  /** Why it needs a source, in words: `a figure`. */
  readonly because: string | undefined;
  /** What in it needs a source: `12 percent`. */
  readonly trigger: Span | undefined;
  /** The trigger looks like a cue, and is the writer's own reading of a thing: `The delays underscored …`. */
  readonly readsThings: boolean;
  /** It gives a figure and shows where that was learned: `In the last poll, 41 percent …`. */
  readonly measured: boolean;
  /** It gives a percentage, as polls do one after another. */
  readonly percentage: boolean;
  /** From 0 to 1: how sure the need is. */
  readonly certainty: number;
  /** The name of whom it accuses of wrongdoing, be it in somebody's words: `Piet Vos`. */
  readonly accused: Span | undefined;
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

const PERCENTAGE = /%$|^per(?:cent|centage)$/;

/** In the order in which one stands for a sentence that has several; claims come last. */
const FACTS = [allegation, figure, event];

function assess(text: string, sentence: readonly Token[], speech: readonly QuotationMarks[]): SentenceAssessment {
  const own = sentence.filter(
    (token) => !speech.some(({ span }) => span.start <= token.start && token.end <= span.end),
  );
  const span = { start: sentence[0]!.start, end: sentence.at(-1)!.end };
  const paper = openingPaper(sentence);
  const trigger = seenByOutlet(own) || isCutOff(text, span) ? undefined : neediest(own, own.length < sentence.length);
  return {
    span,
    question: text.slice(0, span.end).endsWith("?"),
    goesOn: goesOn(sentence),
    paper,
    paperWriters: paper !== undefined && WRITERS.test(paper),
    need: trigger?.need,
    because: trigger?.because,
    trigger: trigger && { start: trigger.first.start, end: trigger.last.end },
    readsThings: trigger?.readsThings ?? false,
    measured: trigger === undefined && isMeasured(own),
    percentage: own.some(({ lower }) => PERCENTAGE.test(lower)),
    certainty: trigger?.certainty ?? 0,
    accused: accusedName(sentence),
    words: own.filter((token) => isContent(token)).map((token) => stem(token.lower)),
  };
}

function accusedName(tokens: readonly Token[]): Span | undefined {
  const name = accused(tokens);
  return name && { start: name.first.start, end: name.last.end };
}

/** A page break or a link stands within the sentence: what is missing may hold the source. */
function isCutOff(text: string, { start, end }: Span): boolean {
  const opens = text.slice(0, start).trim() === "" && /^\p{Ll}/u.test(text.slice(start));
  const closes = text.slice(end).trim() === "" && /[\p{L}\p{N},—–-]$/u.test(text.slice(0, end));
  return opens || (closes && end - start > SHORTEST_CUT_OFF);
}

/** In UTF-16 code units: what is shorter may be a line of a list, which takes no full stop. */
const SHORTEST_CUT_OFF = 60;

/** The first need that is likely; else the first that may be. */
function neediest(tokens: readonly Token[], quotes: boolean): Trigger | undefined {
  // Whoever says `I` and `you` remembers or advises; who says `we` may report, but explains what he makes of it.
  if (tokens.some((token) => I_AND_YOU.test(token.lower))) return undefined;
  const explains = tokens.some((token) => WE.test(token.lower));
  let guess: Trigger | undefined;
  // Where words are quoted, what is made of them is as a rule the speaker's.
  for (const need of quotes || explains ? FACTS : [...FACTS, claim]) {
    const trigger = need(tokens);
    if (!trigger || showsWhence(tokens, trigger)) continue;
    if (trigger.certainty >= LIKELY_NEED) return trigger;
    guess ??= trigger;
  }
  return guess;
}

function isMeasured(tokens: readonly Token[]): boolean {
  const trigger = figure(tokens);
  return trigger !== undefined && showsWhence(tokens, trigger);
}

const I_AND_YOU = /^(?:i|my|you|your)$/;
const WE = /^(?:we|us|our|let's|here's)$/;

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

const SPEAKERS = /^(?:he|she|they)$/;
const MATTERS = /^(?:it|this|these|those|his|her|their|its|both|neither|such|there)$/;

function goesOn(sentence: readonly Token[]): SentenceAssessment["goesOn"] {
  const words = sentence.filter((token) => token.pos !== "mark").slice(0, 3);
  const first = words[0]?.pos === "conjunction" || words[0]?.pos === "adverb" ? words[1] : words[0];
  if (!first) return undefined;
  if (SPEAKERS.test(first.lower)) return "speaker";
  return MATTERS.test(first.lower) ? "matter" : undefined;
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
