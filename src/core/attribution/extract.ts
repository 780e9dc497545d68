/**
 * Who said what in one passage: cues are found, read by the constructions, and given their extents;
 * quotations that no cue claimed are tied to the speaker beside them; and attributions are nested.
 */

import type { Token } from "../reader";
import type { QuotationMarks } from "../text";
import { readCue } from "./constructions";
import type { Clause, Match } from "./constructions/match";
import { findCues } from "./cues";
import type { Draft } from "./draft";
import { leftStart, rightEnd, throughQuotation } from "./extents";
import { claimLooseQuotations, unlistedCues } from "./looseQuotations";
import { finish, type PassageAttribution } from "./passageAttribution";
import { holders, inTokens, opening, sentenceRanges, type TokenQuotation } from "./sentences";
import { followsOutlet, hasNoSource, inheritSource, placeCiting } from "./speakers";
import type { Range } from "./tokens";

export function extractAttributions(
  tokens: readonly Token[],
  quotations: readonly QuotationMarks[],
): PassageAttribution[] {
  const quotes = inTokens(tokens, quotations);
  const outermost = quotes.filter((quote) => quote.depth === 0);
  const holder = holders(tokens.length, outermost);
  const drafts: Draft[] = [];
  for (const [sentence, range] of sentenceRanges(tokens).entries()) {
    drafts.push(...readSentence(tokens, range, sentence, holder, outermost));
    for (const quote of outermost) {
      if (quote.use !== "speech") continue;
      const inner = {
        from: Math.max(range.from, quote.from + 1),
        to: Math.min(range.to, quote.closed ? quote.to - 1 : quote.to),
      };
      if (inner.to - inner.from > 3) drafts.push(...readQuotedSentence(tokens, inner, sentence));
    }
  }
  claimLooseQuotations(tokens, outermost, drafts);
  return finish(tokens, drafts);
}

function readSentence(
  tokens: readonly Token[],
  range: Range,
  sentence: number,
  holder: Int32Array,
  quotes: readonly TokenQuotation[],
): Draft[] {
  const clause: Clause = { tokens, from: opening(range, holder), to: range.to };
  const cues = findCues(tokens, range.from, range.to).filter((cue) => holder[cue.head] === -1);
  cues.push(...unlistedCues(clause, cues, quotes));
  cues.sort((a, b) => a.from - b.from);
  const matches = cues
    .map((cue) => readCue(clause, cue))
    .filter((match): match is Match => match !== undefined && !hasNoSource(tokens, match));
  return resolve(clause, matches, sentence, quotes);
}

function readQuotedSentence(tokens: readonly Token[], range: Range, sentence: number): Draft[] {
  const clause: Clause = { tokens, ...range };
  const matches = findCues(tokens, range.from, range.to)
    .filter((cue) => cue.act === "speech" && !cue.modal && !cue.negated)
    .map((cue) => readCue(clause, cue))
    .filter(
      (match): match is Match =>
        match !== undefined &&
        match.source !== undefined &&
        match.construction !== "object" &&
        match.construction !== "infinitive",
    )
    .filter((match) => !hasNoSource(tokens, match));
  return resolve(clause, matches, sentence, []).map((draft) => ({ ...draft, quoted: true }));
}

function resolve(
  clause: Clause,
  matches: readonly Match[],
  sentence: number,
  quotes: readonly TokenQuotation[],
): Draft[] {
  const drafts: Draft[] = matches.map((match) => ({
    match,
    source: match.source,
    sameAs: undefined,
    content: [],
    sentence,
    quoted: false,
    forcedParent: undefined,
  }));
  for (const [i, draft] of drafts.entries()) {
    const { match } = draft;
    if (match.leftEnd !== undefined && hasWord(clause.tokens, leftStart(clause, match, quotes), match.leftEnd))
      draft.content.push({ from: leftStart(clause, match, quotes), to: match.leftEnd });
    if (match.rightStart !== undefined) {
      const to = throughQuotation(rightEnd(clause, drafts, i), match.rightStart, quotes);
      if (hasWord(clause.tokens, match.rightStart, to)) draft.content.push({ from: match.rightStart, to });
    }
  }
  for (const [i, draft] of drafts.entries()) {
    if (draft.match.inherits) inheritSource(clause, drafts, i);
    const cites =
      draft.match.construction === "citing" ||
      (draft.match.construction === "accordingTo" && followsOutlet(clause, drafts, i));
    if (cites) placeCiting(drafts, i);
  }
  return drafts.filter(
    (draft) =>
      (draft.content.length > 0 || draft.match.awaits) &&
      (draft.source || draft.sameAs || draft.match.construction === "impersonal"),
  );
}

/** A piece of nothing but marks says nothing. */
function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos !== "mark") return true;
  return false;
}
