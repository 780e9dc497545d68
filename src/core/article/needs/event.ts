/** Something that happened on a day. */
import { TIME_NOUNS } from "../../../lexicon/closedClasses";
import { EVENT_VERBS, PUBLIC_OCCASIONS, PUBLIC_RECORD } from "../../../lexicon/needs";
import { say } from "../../../lexicon/say";
import type { Token } from "../../reader";
import { isMarketData } from "./market";
import type { Trigger } from "./trigger";

export function event(tokens: readonly Token[]): Trigger | undefined {
  const day = tokens.findIndex((_, i) => isDay(tokens, i) || isSpanOfDays(tokens, i));
  if (
    day === -1 ||
    isMarketData(tokens) ||
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
  return verb && found(verb, 0.7);
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

function found(token: Token, certainty: number): Trigger {
  return { need: "event", because: say`a specific event on a specific day`, first: token, last: token, certainty };
}
