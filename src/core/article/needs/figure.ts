/** A statistic, a sum, a ranking or a count. */
import {
  AIMS,
  APPROXIMATORS,
  FIGURE_UNITS,
  LOOSE_COUNTS,
  NUMBERED_THINGS,
  PUBLIC_RECORD,
  SET_BY_LAW,
  TREND_VERBS,
} from "../../../lexicon/needs";
import { say } from "../../../lexicon/say";
import type { Token } from "../../reader";
import { isMarketData } from "./market";
import type { Trigger } from "./trigger";

export function figure(tokens: readonly Token[]): Trigger | undefined {
  if (tokens.some((token) => AIMS.has(token.lower) || PUBLIC_RECORD.has(token.lower))) return undefined;
  if (isMarketData(tokens)) return undefined;
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    const before = tokens[i - 1];
    if (LOOSE_COUNTS.has(token.lower) && next?.lower === "of") return found(token, 0.55);
    // `doubled down`, `doubled as` tell of no figure.
    if (TREND_VERBS.has(token.lower) && token.pos === "verb" && next?.lower !== "down" && next?.lower !== "as")
      return found(token, 0.65);
    if (!isNumber(token) || isNamedNumber(tokens, i)) continue;
    if (
      /[$€£%]/.test(token.text) ||
      before?.text === "$" ||
      before?.text === "€" ||
      before?.text === "£" ||
      next?.text === "%"
    )
      return found(token, 0.85);
    if (next && FIGURE_UNITS.has(next.lower)) return found(token, 0.85);
    if (isCount(tokens, i) && (isCounted(next) || before?.lower === "by")) return found(token, 0.65);
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

/** What is counted: `400 boats`. */
const isCounted = (next: Token | undefined): boolean =>
  next !== undefined && (next.pos === "noun" || next.pos === "adjective") && next.lower.length > 3;

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
    /^\d{1,2}:\d\d$/.test(token.text) ||
    // `4.30`, but not `4.30 percent`.
    (/^\d{1,2}\.[0-5]\d$/.test(token.text) && next !== "%" && !FIGURE_UNITS.has(next))
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
  return (before?.text === "," && tokens[i + 1]?.text === ",") || isThreshold(tokens, i) || isSetByLaw(tokens, i);
}

/** `at or less than $800`, `65 or older`: where a rule draws the line. */
function isThreshold(tokens: readonly Token[], i: number): boolean {
  const near = tokens.slice(Math.max(0, i - 4), i + 4);
  return near.some(({ lower }, k) => lower === "or" && THRESHOLDS.test(near[k + 1]?.lower ?? ""));
}

const THRESHOLDS = /^(?:less|more|fewer|under|over|above|below|older|younger|higher|lower|greater)$/;

/** `a minimum wage of $15`, `a 35 percent tariff`: it stands in a law. */
function isSetByLaw(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(Math.max(0, i - 4), i + 4).some((token) => SET_BY_LAW.has(token.lower));
}

function value(token: Token): number {
  const digits = Number.parseFloat(token.text.replace(/,/g, ""));
  return Number.isNaN(digits) ? (SPELLED_BELOW_TEN.has(token.lower) ? 1 : 10) : digits;
}

const SPELLED_BELOW_TEN = new Set("zero one two three four five six seven eight nine".split(" "));

function found(token: Token, certainty: number): Trigger {
  return { need: "figure", because: say`a figure`, first: token, last: token, certainty };
}
