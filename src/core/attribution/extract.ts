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
import { type Weights, weights } from "./network/weights";
import { finish, type PassageAttribution } from "./passageAttribution";
import { readSentence } from "./readSentence";
import { revise } from "./revise";
import { holders, inTokens, sentenceRanges, type TokenQuotation } from "./sentences";
import { attributionsWithin } from "./within";

/** `network` is the one to ask: another than the shipped one when one is measured on text that it has not seen. */
export function extractAttributions(
  tokens: readonly Token[],
  quotations: readonly QuotationMarks[],
  network: Weights = weights(),
): PassageAttribution[] {
  const quotes = inTokens(tokens, quotations);
  const read = readByConstructions(tokens, outer(quotes));
  const found = readByNetwork(network, tokens, quotes, read.outermost.map(toReading));
  const outermost = revise(tokens, outer(quotes), read, found);
  return finish(tokens, [...outermost, ...attributionsWithin(tokens, outermost, outer(quotes))]);
}

/** The same by the constructions alone: what each of them makes of a passage. */
export function extractByConstructions(
  tokens: readonly Token[],
  quotations: readonly QuotationMarks[],
): PassageAttribution[] {
  const { outermost, within } = readByConstructions(tokens, outer(inTokens(tokens, quotations)));
  return finish(tokens, [...outermost, ...within]);
}

function readByConstructions(tokens: readonly Token[], quotes: readonly TokenQuotation[]) {
  const outermost = readOutermost(tokens, quotes);
  return { outermost, within: attributionsWithin(tokens, outermost, quotes) };
}

const outer = (quotes: readonly TokenQuotation[]) => quotes.filter((quote) => quote.depth === 0);

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
