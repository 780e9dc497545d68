/** Reads the cues of one sentence, or of a part of one, and gives each what it reports. */
import type { Token } from "../reader";
import { readCue } from "./constructions";
import type { Clause, Match } from "./constructions/match";
import { findCues } from "./cues";
import type { Draft } from "./draft";
import { leftStart, rightEnd, throughQuotation } from "./extents";
import { unlistedCues } from "./looseQuotations";
import { opening, type TokenQuotation } from "./sentences";
import { followsOutlet, hasNoSource, inheritSource, placeCiting } from "./speakers";
import type { Range } from "./tokens";

/**
 * The attributions whose cues stand in the range outside quotations; `holder` gives for each token its quotation, or -1.
 * `more` finds cues that tell something only there.
 */
export function readSentence(
  tokens: readonly Token[],
  range: Range,
  sentence: number,
  holder: Int32Array,
  quotes: readonly TokenQuotation[],
  more: typeof findCues = () => [],
): Draft[] {
  const clause: Clause = { tokens, from: opening(range, holder), to: range.to };
  const cues = [findCues, more]
    .flatMap((find) => find(tokens, range.from, range.to))
    .filter((cue) => holder[cue.head] === -1);
  cues.push(...unlistedCues(clause, cues, quotes));
  cues.sort((a, b) => a.from - b.from);
  const matches = cues
    .map((cue) => readCue(clause, cue))
    .filter((match): match is Match => match !== undefined && !hasNoSource(tokens, match));
  return resolve(clause, matches, sentence, quotes);
}

/** Gives matches their extents and the speakers that their own clauses do not name. */
export function resolve(
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
