/** Where what is reported begins and ends. */

import { COMMENTING } from "../../lexicon/phrases";
import type { Token } from "../reader";
import { objectEnd } from "./constructions/complement";
import type { Clause, ConstructionId, Match } from "./constructions/match";
import type { Draft } from "./draft";
import { phraseFrom } from "./phrase";
import type { TokenQuotation } from "./sentences";
import { clauseEnd, hasFiniteVerb, isComma, isDash, isFiniteVerb, isQuoteMark } from "./tokens";

export const AROUND = new Set<ConstructionId>(["afterwards", "within", "inverted", "accordingTo", "citing"]);

/** What is reported to the left begins with the sentence, or with the quotation that ends there. */
export function leftStart(clause: Clause, match: Match, quotes: readonly TokenQuotation[]): number {
  if (match.construction === "byAgent" || match.construction === "impersonal") return match.begins;
  const quote = quotes.find((candidate) => candidate.to === match.leftEnd);
  return quote && quote.from < clause.from ? quote.from : clause.from;
}

/** What is reported to the right goes to the end of the sentence, unless another attribution begins before it. */
export function rightEnd(clause: Clause, drafts: readonly Draft[], i: number): number {
  const { match } = drafts[i]!;
  const start = match.rightStart!;
  let end = match.objectOnly ? objectEnd(clause, start) : clause.to;
  if (match.rightLimit !== undefined) end = Math.min(end, match.rightLimit);
  // `When Khan said it would pass, members laughed`: what is reported ends with the clause that opens the sentence.
  if (opensSubordinate(clause, match)) end = Math.min(end, clauseEnd(clause.tokens, start, clause.to));
  end = Math.min(
    end,
    mainClauseAfter(clause, match, end) ?? end,
    relativeEnd(clause, match, end) ?? end,
    commentAfter(clause, match, end) ?? end,
  );
  for (const { match: later } of drafts.slice(i + 1)) {
    // The comma before a second attribution stands right before what would be reported here: `…, Khan said, adding that`.
    if (later.begins < start - 1 || later.begins >= end) continue;
    if (
      (AROUND.has(later.construction) && later.leftEnd !== undefined) ||
      (later.inherits && !goesWithInner(drafts, i, later)) ||
      opensOwnClause(clause, later)
    )
      end = Math.min(end, later.begins);
  }
  return trimEnd(clause.tokens, start, Math.max(start, end));
}

/** `Moro says Renn promised to go and said so`: in the tense of the inner report, which is not that of the outer one. */
function goesWithInner(drafts: readonly Draft[], i: number, later: Match): boolean {
  const outer = drafts[i]!.match;
  const between = drafts
    .slice(
      i + 1,
      drafts.findIndex(({ match }) => match === later),
    )
    .map(({ match }) => match);
  const inner = between.filter(({ cue, begins }) => cue.type === "verb" && begins >= outer.rightStart! - 1).at(-1);
  const finite = /^(?:past|present)$/;
  return (
    inner !== undefined &&
    finite.test(outer.cue.shape) &&
    finite.test(later.cue.shape) &&
    inner.cue.shape === later.cue.shape &&
    outer.cue.shape !== later.cue.shape
  );
}

const SUBORDINATORS = /^(?:after|when|while|since|before|because|although|though|once|if|as)$/;

/** Whether a conjunction between the start of the sentence and the speaker makes the clause subordinate. */
function opensSubordinate(clause: Clause, match: Match): boolean {
  const subject = match.source?.from ?? match.cue.from;
  const link = clause.tokens[subject - 1];
  const asReport = link?.lower === "as" && isComma(clause.tokens[match.rightStart! - 1]);
  // `That’s when Khan said`: when he said it is the point.
  const asserted = /^(?:that's|is|was|it's)$/.test(clause.tokens[subject - 2]?.lower ?? "");
  return (
    !asReport &&
    !asserted &&
    link !== undefined &&
    SUBORDINATORS.test(link.lower) &&
    subject - clause.from <= 5 &&
    !clause.tokens.slice(clause.from, subject - 1).some(isComma)
  );
}

/** `Claiming that the vote was rigged, Khan left`, `With Khan claiming so, …`: the comma before the clause whose subject claims it. */
function mainClauseAfter({ tokens, from }: Clause, match: Match, to: number): number | undefined {
  const gerund = match.inherits && match.cue.shape === "gerund";
  if (!gerund || hasFiniteVerb(tokens, from, match.cue.from)) return undefined;
  return commas(tokens, match.rightStart!, to).find((comma) => {
    const subject = phraseFrom(tokens, comma + 1, to);
    return subject !== undefined && subject.to < to && isFiniteVerb(tokens, subject.to);
  });
}

/** `Khan, who said it was rigged, left`, `Khan, in a letter saying so, left`: the comma that closes what says more of a noun. */
function relativeEnd({ tokens }: Clause, { source, cue, rightStart }: Match, to: number): number | undefined {
  const relative =
    source && source.to - source.from === 1 && /^(?:who|which)$/.test(tokens[source.from]!.lower)
      ? isComma(tokens[source.from - 1])
      : cue.shape === "gerund" && source?.to === cue.from;
  if (!relative) return undefined;
  return commas(tokens, rightStart!, to).find((comma) => {
    let verb = comma + 1;
    while (verb < to && tokens[verb]!.pos === "adverb") verb++;
    return verb < to && isFiniteVerb(tokens, verb);
  });
}

/** `Khan said it was rigged, contradicting his minister`: how what is said stands to what others say is told by the writer. */
function commentAfter({ tokens }: Clause, match: Match, to: number): number | undefined {
  return commas(tokens, match.rightStart!, to).find((comma) => COMMENTING.has(tokens[comma + 1]?.lower ?? ""));
}

function commas(tokens: readonly Token[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from; i + 1 < to; i++) {
    if (isQuoteMark(tokens[i])) break;
    if (isComma(tokens[i])) found.push(i);
  }
  return found;
}

/** A quotation that begins in the sentence is reported to its end, over as many sentences as it runs. */
export function throughQuotation(end: number, start: number, quotes: readonly TokenQuotation[]): number {
  const quote = quotes.find((candidate) => candidate.from >= start && candidate.from < end && candidate.to > end);
  return quote ? quote.to : end;
}

/** `…, while Khan said it would not`: a speaker of its own behind a comma. */
function opensOwnClause(clause: Clause, match: Match): boolean {
  if (
    match.cue.act === "belief" ||
    match.construction === "object" ||
    match.construction === "infinitive" ||
    match.construction === "speechNoun"
  )
    return false;
  const first = clause.tokens[match.begins]!;
  if (!isComma(first) && first.text !== ";") return false;
  return (
    first.text === ";" || /^(?:and|but|while|whereas|though|although|as)$/.test(clause.tokens[match.begins + 1]!.lower)
  );
}

/** Leaves out the full stop, comma or dash at the end, unless a quotation mark closes over it. */
function trimEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    (isComma(tokens[end - 1]) || isDash(tokens[end - 1]) || /^[.!?…;:]$/.test(tokens[end - 1]!.text))
  )
    end--;
  return end;
}
