/**
 * Who said what in one passage: the outermost attributions, which the constructions propose and the network
 * disposes; then what stands inside their contents, by the constructions alone.
 */

import type { Token } from "../reader";
import type { QuotationMarks } from "../text";
import { type Draft, holds } from "./draft";
import { claimLooseQuotations, labelled } from "./looseQuotations";
import { readByNetwork } from "./network";
import type { Reading } from "./network/readings";
import { finish, type PassageAttribution } from "./passageAttribution";
import { readSentence } from "./readSentence";
import { revise } from "./revise";
import { holders, inTokens, sentenceRanges, type TokenQuotation } from "./sentences";
import { attributionsWithin } from "./within";

export function extractAttributions(
  tokens: readonly Token[],
  quotations: readonly QuotationMarks[],
): PassageAttribution[] {
  const quotes = inTokens(tokens, quotations);
  const read = readOutermost(tokens, outer(quotes));
  const found = readByNetwork(tokens, quotes, read.map(toReading));
  return complete(tokens, outer(quotes), revise(tokens, outer(quotes), read, found));
}

/** The same by the constructions alone: what each of them makes of a passage. */
export function extractByConstructions(
  tokens: readonly Token[],
  quotations: readonly QuotationMarks[],
): PassageAttribution[] {
  const quotes = outer(inTokens(tokens, quotations));
  return complete(tokens, quotes, readOutermost(tokens, quotes));
}

const outer = (quotes: readonly TokenQuotation[]) => quotes.filter((quote) => quote.depth === 0);

/** With what stands inside their contents. */
function complete(
  tokens: readonly Token[],
  quotes: readonly TokenQuotation[],
  outermost: readonly Draft[],
): PassageAttribution[] {
  return finish(tokens, [...outermost, ...attributionsWithin(tokens, outermost, quotes)]);
}

/** What the network sees of a draft. */
export const toReading = ({ match, source, content }: Draft): Reading => ({ cue: match.cue, source, content });

/**
 * The attributions that no other reports, by cues and constructions, with the quotations that no cue claimed tied to
 * the speaker beside them; without who is a teller's source: `…, citing a diplomat`.
 */
export function readOutermost(tokens: readonly Token[], quotes: readonly TokenQuotation[]): Draft[] {
  const holder = holders(tokens.length, quotes);
  const drafts = sentenceRanges(tokens).flatMap((range, sentence) =>
    readSentence(tokens, range, sentence, holder, quotes),
  );
  const label = labelled(tokens);
  if (label) drafts.push(label);
  claimLooseQuotations(tokens, quotes, drafts);
  const held = (draft: Draft) => drafts.some((other) => other !== draft && holds(other, draft.match.cue));
  return drafts.filter((draft) => draft.forcedParent === undefined && !held(draft));
}
