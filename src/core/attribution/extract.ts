/**
 * Who said what in one passage: the outermost attributions by cues and constructions, with the quotations that no cue
 * claimed tied to the speaker beside them; then what stands inside their contents.
 */

import type { Token } from "../reader";
import type { QuotationMarks } from "../text";
import { type Draft, holds } from "./draft";
import { claimLooseQuotations, labelled } from "./looseQuotations";
import { finish, type PassageAttribution } from "./passageAttribution";
import { readSentence } from "./readSentence";
import { holders, inTokens, sentenceRanges, type TokenQuotation } from "./sentences";
import { attributionsWithin } from "./within";

export function extractAttributions(
  tokens: readonly Token[],
  quotations: readonly QuotationMarks[],
): PassageAttribution[] {
  const quotes = inTokens(tokens, quotations).filter((quote) => quote.depth === 0);
  const outermost = outermostAttributions(tokens, quotes);
  return finish(tokens, [...outermost, ...attributionsWithin(tokens, outermost, quotes)]);
}

/** Those that no other reports, and who is no teller's source. */
function outermostAttributions(tokens: readonly Token[], quotes: readonly TokenQuotation[]): Draft[] {
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
