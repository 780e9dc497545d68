/**
 * Who tells what through another: inside quotations, inside what is reported without marks, and cited beside a teller.
 * Only the cues and contents of the outermost attributions are needed, however they were found. Ranges are token
 * indices, end exclusive.
 */
import type { Token } from "../reader";
import { readCue } from "./constructions";
import type { Clause, Match } from "./constructions/match";
import { type Cue, findCues, paperCues } from "./cues";
import type { Draft } from "./draft";
import { isPaper } from "./papers";
import { readSentence, resolve } from "./readSentence";
import { holders, sentenceRanges, sentencesWithin, type TokenQuotation } from "./sentences";
import { hasNoSource, withoutThat } from "./speakers";
import type { Range } from "./tokens";

/** What stands inside the contents of `outermost`, and inside the quotations that no attribution claims. */
export function attributionsWithin(
  tokens: readonly Token[],
  outermost: readonly Draft[],
  quotes: readonly TokenQuotation[],
): Draft[] {
  const holder = holders(tokens.length, quotes);
  const cited = citedBeside(tokens, outermost, quotes, holder);
  const found = new Map<number, Draft>();
  const note = (drafts: readonly Draft[]) => {
    for (const draft of drafts) if (!found.has(draft.match.cue.head)) found.set(draft.match.cue.head, draft);
  };
  note(cited);
  for (const { content } of outermost)
    for (const piece of content)
      for (const range of sentencesWithin(tokens, withoutThat(tokens, piece)))
        note(readSentence(tokens, range, tokens[range.from]!.sentence, holder, quotes, paperCues));
  for (const quote of quotes) {
    if (quote.use !== "speech") continue;
    const inner = { from: quote.from + 1, to: quote.closed ? quote.to - 1 : quote.to };
    for (const range of sentencesWithin(tokens, inner)) if (range.to - range.from > 3) note(readQuoted(tokens, range));
  }
  const own = new Set(outermost.map(({ match }) => match.cue.head));
  return [...found.values()].filter(({ match }) => !own.has(match.cue.head));
}

/** `CNN reported a truce, citing aides`: the aides told CNN what it reports. */
function citedBeside(
  tokens: readonly Token[],
  outermost: readonly Draft[],
  quotes: readonly TokenQuotation[],
  holder: Int32Array,
): Draft[] {
  const cited: Draft[] = [];
  for (const [sentence, range] of sentenceRanges(tokens).entries()) {
    if (!tokens.slice(range.from, range.to).some(({ lower }) => CITING.test(lower))) continue;
    for (const draft of readSentence(tokens, range, sentence, holder, quotes)) {
      const teller = outermost.find(({ match }) => match.cue.head === draft.forcedParent?.match.cue.head);
      if (!teller) continue;
      draft.forcedParent = teller;
      cited.push(draft);
    }
  }
  return cited;
}

const CITING = /^(?:citing|quoting|according)$/;

/** One sentence of a quotation, its outer marks left out: whom the one who is quoted reports. */
function readQuoted(tokens: readonly Token[], range: Range): Draft[] {
  const clause: Clause = { tokens, ...range };
  const matches = [...findCues(tokens, range.from, range.to), ...paperCues(tokens, range.from, range.to)]
    .sort((a, b) => a.from - b.from)
    .filter((cue) => reports(cue))
    .map((cue) => readCue(clause, cue))
    .filter((match): match is Match => match !== undefined && reportsInside(tokens, match));
  const drafts = resolve(clause, matches, tokens[range.from]!.sentence, []);
  // The drafts themselves, since some name others as their speaker.
  for (const draft of drafts) draft.quoted = true;
  return drafts.filter((draft) => !isFirstPerson(tokens, draft.source ?? draft.sameAs?.source));
}

/** `I` and `we` are whoever is quoted. */
const isFirstPerson = (tokens: readonly Token[], source: Range | undefined): boolean =>
  source !== undefined && source.to - source.from === 1 && /^(?:i|we)$/.test(tokens[source.from]!.lower);

/** What one has said, or a paper shows; not what one thinks, would say or has not said. */
const reports = (cue: Cue): boolean => cue.act !== "belief" && !cue.modal && !cue.negated;

/** In speech people “call” and “attack” without saying anything: there a noun phrase is no claim, unless it is denied. */
function reportsInside(tokens: readonly Token[], match: Match): boolean {
  if (!match.source && !match.inherits) return false;
  if (match.cue.act === "record" && !isPaper(tokens, match.source)) return false;
  if (match.construction === "object") return match.cue.family?.stance === "denies" && match.source !== undefined;
  return !hasNoSource(tokens, match, true);
}
