/**
 * Joins the passages of an article: quotations that go on, who is who, chains, and what the tags say.
 * It runs afresh at every change and is cheap; all that is costly is in the readings.
 */

import type { Attribution, Quotation, Sentence, Source, Tag } from "../model";
import type { House } from "../sources/house";
import { SourceBook } from "../sources/identity";
import { settleAnonymity } from "./anonymity";
import { close, shareQuoted } from "./closing";
import { carryQuotationsOn, fillAwaited, nestAcross } from "./continuations";
import type { PlacedPassage } from "./layout";
import { mentionsOf } from "./mentions";
import { placeAttributions, placeQuotations, placeSentences } from "./placing";
import { registerNames, settleSources } from "./settling";
import { type CoveredRun, coverage, TagSpeaker } from "./tagging";

export interface Joined {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  /** What each tag covers, by its place among the tags. */
  readonly covered: ReadonlyMap<number, CoveredRun>;
}

/** What is joined. */
export interface JoinInput {
  readonly text: string;
  readonly passages: readonly PlacedPassage[];
  readonly tags: readonly Tag[];
  /** The outlet that publishes the article. */
  readonly outlet: string | undefined;
  readonly house: House | undefined;
}

export function join({ text, passages, tags, outlet, house }: JoinInput): Joined {
  const sentences = placeSentences(passages);
  const quotations = placeQuotations(passages);
  const open = placeAttributions(passages);
  fillAwaited(passages, open);
  carryQuotationsOn(passages, quotations, open);
  nestAcross(passages, open);
  for (const attribution of open) attribution.quotedShare = shareQuoted(attribution, quotations);
  const covered = coverage(sentences, open, tags);
  const register = registerNames(passages);
  const book = new SourceBook(register, outlet);
  settleSources(passages, open, book);
  settleAnonymity(passages, open);
  house?.complete(book.entries);
  new TagSpeaker(text, book, open, tags, covered, house).apply();
  const mentions = mentionsOf({ passages, open, book, register, house });
  return { sentences, quotations, ...close(open, book, mentions, outlet), covered };
}
