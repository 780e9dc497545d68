/**
 * What one passage says by itself. A reading depends on the passage's visible text and nothing else,
 * so it can be kept for as long as that text stays: what crosses passages is left to the join.
 *
 * All spans are in the visible text of the passage, in UTF-16 code units.
 */
import { extractAttributions, type PassageAttribution } from "../attribution";
import type { Span } from "../model";
import { readTokens, type Token } from "../reader";
import { describeSource, type SourceDescription } from "../sources/describe";
import { findNames, type NameMention } from "../sources/names";
import { findQuotations, type QuotationMarks } from "../text";
import { assessSentences, type SentenceAssessment } from "./assess";

export type { SentenceAssessment } from "./assess";

export interface ReadAttribution extends PassageAttribution {
  readonly speaker: SourceDescription | undefined;
  /** Who was told, where that is a newsroom: `CNN` of `told CNN`. */
  readonly toldTo: SourceDescription | undefined;
  /** Why the source is not named: `because the talks are private`. */
  readonly anonymityReason: string | undefined;
}

export interface Reading {
  readonly sentences: readonly SentenceAssessment[];
  readonly quotations: readonly QuotationMarks[];
  readonly attributions: readonly ReadAttribution[];
  readonly names: readonly NameMention[];
}

export function readPassage(text: string): Reading {
  const tokens = readTokens(text);
  const quotations = findQuotations(text);
  const attributions = extractAttributions(tokens, quotations).map((attribution): ReadAttribution => {
    const source = attribution.source && rangeOf(tokens, attribution.source);
    const listener = attribution.listener && rangeOf(tokens, attribution.listener);
    const toldTo = listener && describeSource(tokens, listener);
    return {
      ...attribution,
      speaker: source && describeSource(tokens, source),
      toldTo: toldTo?.kind === "outlet" ? toldTo : undefined,
      anonymityReason: anonymityReason(tokens, attribution.sentence),
    };
  });
  return { sentences: assessSentences(text, tokens, quotations), quotations, attributions, names: findNames(tokens) };
}

function rangeOf(tokens: readonly Token[], span: Span): { from: number; to: number } {
  const from = tokens.findIndex((token) => token.start >= span.start);
  let to = from;
  while (to < tokens.length && tokens[to]!.end <= span.end) to++;
  return { from, to: Math.max(to, from + 1) };
}

const ANONYMITY = new Set(["anonymity", "anonymously", "named", "identified", "authorized", "authorised", "unnamed"]);

/** `on condition of anonymity because …`, `asked not to be named, citing …`: the reason, or the request itself. */
function anonymityReason(tokens: readonly Token[], sentence: number): string | undefined {
  const at = tokens.findIndex(
    (token, i) => token.sentence === sentence && ANONYMITY.has(token.lower) && asksForIt(tokens, i),
  );
  if (at === -1) return undefined;
  let because = tokens.findIndex(
    (token, i) =>
      i > at - 6 && token.sentence === sentence && /^(?:because|citing|fearing|since|for)$/.test(token.lower) && i > at,
  );
  if (because === -1) because = at;
  let end = because;
  while (
    end < tokens.length &&
    tokens[end]!.sentence === sentence &&
    !(tokens[end]!.pos === "mark" && /^[.,"“”;]$/.test(tokens[end]!.text))
  )
    end++;
  return tokens
    .slice(because, end)
    .map((token) => token.text)
    .join(" ");
}

function asksForIt(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower.startsWith("anonym")) return true;
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some((token) => token.lower === "not" || token.lower === "wasn't" || token.lower === "weren't");
}
