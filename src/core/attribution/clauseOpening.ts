/** Takes off what opens a clause before its subject: `On Wednesday`, `During a call with aides`, `Last week`. */
import { TIME_NOUNS } from "../../lexicon/closedClasses";
import type { Token } from "../reader";
import { isComma, isNominal, opensNounPhrase, type Range } from "./tokens";

/** Takes off what opens the clause before the phrase: `On Wednesday`, `and`, `During a call with aides`. */
export function withoutOpening(
  tokens: readonly Token[],
  from: number,
  to: number,
  afterVerb: boolean,
): Range | undefined {
  let start = from;
  if (afterVerb) {
    for (let i = to - 2; i > from; i--) {
      if (tokens[i]!.lower === "and" || tokens[i]!.lower === "or") {
        start = i + 1;
        break;
      }
    }
    // `pushed through doors on Tuesday the council leader`: behind its circumstances the subject is a phrase of its own.
    if (start === from && tokens[from]!.pos !== "preposition") return undefined;
  }
  while (start < to) {
    const token = tokens[start]!;
    if (token.pos === "preposition") {
      const next = afterPrepositionalPhrase(tokens, start, to);
      if (next === undefined) return undefined;
      start = next;
    } else if (token.pos === "date" && start + 1 < to && !token.owns) start++;
    else if (token.pos === "mark" || token.lower === "and" || token.lower === "or") start++;
    else break;
  }
  if (isTimePhrase(tokens, start, to)) start = timePhraseEnd(tokens, start, to);
  return start < to ? { from: start, to } : undefined;
}

/** `last week`, `this morning` before a subject. */
function isTimePhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const end = timePhraseEnd(tokens, from, to);
  return end > from && end < to && opensNounPhrase(tokens[end]);
}

function timePhraseEnd(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from];
  if (!first || !/^(?:last|this|next|earlier|late|later|early|that|one|every)$/.test(first.lower)) return from;
  for (let i = from + 1; i < Math.min(to, from + 3); i++) if (TIME_NOUNS.has(tokens[i]!.lower)) return i + 1;
  return from;
}

/** Where the noun phrase after the preposition at `at` ends and another begins. */
function afterPrepositionalPhrase(tokens: readonly Token[], at: number, to: number): number | undefined {
  let sawNoun = false;
  for (let i = at + 1; i < to; i++) {
    const token = tokens[i]!;
    if (token.pos === "preposition") {
      sawNoun = false;
      continue;
    }
    const opens =
      token.pos === "determiner" ||
      token.pos === "possessive" ||
      token.pos === "pronoun" ||
      (token.pos === "name" && tokens[i - 1]!.pos === "noun") ||
      (token.pos === "name" && tokens[i - 1]!.pos === "date") ||
      (token.pos !== "date" && !TIME_NOUNS.has(token.lower) && tokens[i - 1]!.pos === "date" && !tokens[i - 1]!.owns);
    if (sawNoun && opens) return i;
    if (isComma(token)) return i + 1 < to ? i + 1 : undefined;
    if (isNominal(token) && !token.owns) sawNoun = true;
  }
  return undefined;
}
