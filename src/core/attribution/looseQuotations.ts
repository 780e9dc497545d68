/** Quotations that no cue of the lexicon claimed: behind a colon, beside an unlisted verb, going on from the sentence before. */

import { TITLES } from "../../lexicon/nouns";
import { LABELS_OF_NOBODY } from "../../lexicon/phrases";
import type { Token } from "../reader";
import type { Clause } from "./constructions/match";
import type { Cue } from "./cues";
import { type Draft, holds, SAY } from "./draft";
import { phraseFrom } from "./phrase";
import type { TokenQuotation } from "./sentences";
import { clauseSubject } from "./speakers";
import { subjectBefore } from "./subject";
import { hasFiniteVerb, isDash, isQuoteMark, type Range } from "./tokens";

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
    const named = colonBefore(tokens, quote) ?? signature(tokens, quote);
    if (named) drafts.push(named);
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
  return markDraft(tokens, colon, source, { from: quote.from, to: quote.to }, from);
}

/** `“We waited for years.” — Ann Lee` at the end of a line. */
function signature(tokens: readonly Token[], quote: TokenQuotation): Draft | undefined {
  if (!quote.closed || !isDash(tokens[quote.to])) return undefined;
  const from = quote.to + 1;
  let to = from;
  while (tokens[to]?.pos === "name" && tokens[to]!.sentence === tokens[from]!.sentence) to++;
  const ends = to >= tokens.length || tokens[to]!.sentence !== tokens[from]!.sentence || tokens[to]!.pos === "mark";
  return ends && to - from >= 2
    ? markDraft(tokens, quote.to, { from, to }, { from: quote.from, to: quote.to }, quote.from)
    : undefined;
}

/** `RAMOS: Did you lie?`, `Ann Lee: Nobody came` at the start of a passage: who speaks in a transcript or a headline. */
export function labelled(tokens: readonly Token[]): Draft | undefined {
  const from = isQuoteMark(tokens[0]) ? 1 : 0;
  const colon = tokens.findIndex((token, i) => i > from && token.text === ":");
  if (colon === -1 || colon - from > LONGEST_LABEL || tokens[colon + 1]?.start === tokens[colon]!.end) return undefined;
  const words = tokens.slice(from, colon);
  const inCapitals = words.every(({ text }) => /^\p{Lu}{3,}\.?$/u.test(text)) && !LABELS_OF_NOBODY.has(words[0]!.lower);
  const fullName =
    words.length > 1 &&
    words.every(({ pos, capital }) => pos === "name" && capital) &&
    words.some(({ givenName, lower }) => givenName !== undefined || TITLES.has(lower.replace(/\.$/, "")));
  const to = isQuoteMark(tokens.at(-1)) && from === 1 ? tokens.length - 1 : tokens.length;
  if (!(inCapitals || fullName) || !hasFiniteVerb(tokens, colon + 1, to)) return undefined;
  const draft = markDraft(tokens, colon, { from, to: colon }, { from: colon + 1, to }, from);
  return { ...draft, match: { ...draft.match, construction: "label" } };
}

const LONGEST_LABEL = 5;

/** An attribution whose cue is a mark: a colon or a dash. */
function markDraft(tokens: readonly Token[], mark: number, source: Range, content: Range, begins: number): Draft {
  const cue: Cue = {
    type: "verb",
    from: mark,
    to: mark + 1,
    head: mark,
    lemma: ":",
    family: SAY,
    shape: "past",
    negated: false,
    modal: false,
    act: "speech",
  };
  return {
    match: { construction: "quotation", cue, source, begins, rightStart: content.from },
    source,
    sameAs: undefined,
    content: [content],
    sentence: tokens[mark]!.sentence,
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
