/** Sentences and quotations of a passage as ranges of tokens. */

import type { Token } from "../reader";
import type { QuotationMarks } from "../text";
import type { Range } from "./tokens";

/** A quotation in tokens, its marks included. */
export interface TokenQuotation extends Range {
  readonly use: QuotationMarks["use"];
  readonly closed: boolean;
  readonly depth: number;
}

export function sentenceRanges(tokens: readonly Token[]): Range[] {
  return sentencesWithin(tokens, { from: 0, to: tokens.length });
}

/** The sentences of a range, the first and the last cut where it begins and ends. */
export function sentencesWithin(tokens: readonly Token[], { from, to }: Range): Range[] {
  const ranges: Range[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i++) {
    if (i < to && tokens[i]!.sentence === tokens[start]!.sentence) continue;
    if (i > start) ranges.push({ from: start, to: i });
    start = i;
  }
  return from < to ? ranges : [];
}

export function inTokens(tokens: readonly Token[], quotations: readonly QuotationMarks[]): TokenQuotation[] {
  const result: TokenQuotation[] = [];
  let at = 0;
  for (const quotation of quotations) {
    while (at < tokens.length && tokens[at]!.start < quotation.span.start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.end <= quotation.span.end) to++;
    if (to > at) result.push({ from: at, to, use: quotation.use, closed: quotation.closed, depth: quotation.depth });
  }
  return result;
}

/** For each token the outermost quotation that holds it, or -1. */
export function holders(count: number, outermost: readonly TokenQuotation[]): Int32Array {
  const holder = new Int32Array(count).fill(-1);
  for (const [i, quote] of outermost.entries()) holder.fill(i, quote.from, quote.to);
  return holder;
}

/** A sentence whose start lies inside a quotation opens, for its own words, behind that quotation's mark. */
export function opening(range: Range, holder: Int32Array): number {
  const quote = holder[range.from]!;
  if (quote === -1 || range.from === 0 || holder[range.from - 1] !== quote) return range.from;
  let i = range.from;
  while (i < range.to && holder[i] === quote) i++;
  return i < range.to ? i : range.from;
}
