/** Quotations that no cue of the lexicon claimed: behind a colon, beside an unlisted verb, going on from the sentence before. */

import type { Token } from "../reader";
import type { Clause, Match } from "./constructions/match";
import type { Cue } from "./cues";
import { type Draft, holds, SAY } from "./draft";
import { phraseFrom } from "./phrase";
import type { TokenQuotation } from "./sentences";
import { clauseSubject } from "./speakers";
import { subjectBefore } from "./subject";

/** `“We won,” Khan chortled.`: behind a quotation that ends in a comma any verb reports. */
export function unlistedCues(clause: Clause, known: readonly Cue[], quotes: readonly TokenQuotation[]): Cue[] {
  const { tokens, to } = clause;
  const cues: Cue[] = [];
  for (const quote of quotes) {
    const mark = tokens[quote.to - 2]?.text;
    if (!quote.closed || quote.to < clause.from || quote.to >= to || (mark !== "," && mark !== "?" && mark !== "!"))
      continue;
    const source = phraseFrom(tokens, quote.to, to);
    const verb = source && tokens[source.to];
    if (
      !verb ||
      source.to >= to ||
      verb.pos !== "verb" ||
      known.some((cue) => cue.from <= source.to + 2 && cue.to > quote.to)
    )
      continue;
    cues.push({
      type: "verb",
      from: source.to,
      to: source.to + 1,
      head: source.to,
      lemma: verb.lower,
      family: SAY,
      shape: "past",
      negated: false,
      modal: false,
      act: "speech",
    });
  }
  return cues;
}

export function claimLooseQuotations(
  tokens: readonly Token[],
  quotes: readonly TokenQuotation[],
  drafts: Draft[],
): void {
  for (const quote of quotes) {
    if (
      quote.use !== "speech" ||
      drafts.some(
        (draft) => !draft.quoted && draft.content.some((piece) => piece.from < quote.to && piece.to > quote.from),
      )
    )
      continue;
    const introduced = colonBefore(tokens, quote);
    if (introduced) drafts.push(introduced);
    else attachToNeighbour(tokens, quote, drafts);
  }
}

/** `Khan was blunt: “We won.”` */
function colonBefore(tokens: readonly Token[], quote: TokenQuotation): Draft | undefined {
  const colon = quote.from - 1;
  if (tokens[colon]?.text !== ":") return undefined;
  let from = colon;
  while (from > 0 && tokens[from - 1]!.sentence === tokens[colon]!.sentence) from--;
  const clause: Clause = { tokens, from, to: quote.to };
  const source = clauseSubject(clause, colon) ?? subjectBefore(tokens, colon, from);
  if (!source) return undefined;
  const cue: Cue = {
    type: "verb",
    from: colon,
    to: colon + 1,
    head: colon,
    lemma: ":",
    family: SAY,
    shape: "past",
    negated: false,
    modal: false,
    act: "speech",
  };
  const match: Match = { construction: "quotation", cue, source, begins: from, rightStart: quote.from };
  return {
    match,
    source,
    sameAs: undefined,
    content: [{ from: quote.from, to: quote.to }],
    sentence: tokens[colon]!.sentence,
    quoted: false,
    forcedParent: undefined,
  };
}

/** A quotation that opens right behind an attribution's sentence is its speaker going on. */
function attachToNeighbour(tokens: readonly Token[], quote: TokenQuotation, drafts: readonly Draft[]): void {
  const opensSentence = quote.from === 0 || tokens[quote.from - 1]!.sentence !== tokens[quote.from]!.sentence;
  if (!opensSentence || quote.from === 0) return;
  const before = tokens[quote.from - 1]!.sentence;
  const candidates = drafts.filter(
    (draft) => !draft.quoted && draft.match.cue.act === "speech" && draftEndsIn(tokens, draft) === before,
  );
  const speaker = candidates.find(
    (draft) => !drafts.some((holder) => holder !== draft && holds(holder, draft.match.cue)),
  );
  speaker?.content.push({ from: quote.from, to: quote.to });
}

/** The sentence in which an attribution ends. */
function draftEndsIn(tokens: readonly Token[], draft: Draft): number {
  const last = Math.max(draft.match.cue.to, ...draft.content.map((piece) => piece.to)) - 1;
  return tokens[last]!.sentence;
}
