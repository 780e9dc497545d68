/**
 * Puts together what the constructions have read and what the network has found. A reading that the network
 * confirms keeps its meaning (who is told, which lemma, whose stance); what the network alone has found gets
 * its meaning from the words of its cue.
 */
import { measuredPrecision } from "../../lexicon/confidence";
import { PLAIN_CUES } from "../../lexicon/cues";
import { LABELS_OF_NOBODY } from "../../lexicon/phrases";
import type { Token } from "../reader";
import { type Draft, holds } from "./draft";
import { learn } from "./learned";
import type { NetworkAttribution } from "./network";
import { probabilityOf } from "./network/probability";
import { evidenceFor } from "./passageAttribution";
import type { TokenQuotation } from "./sentences";
import { overlap, type Range } from "./tokens";

/** What the network has found, the reading of the same cue, and how likely it is right, from 0 to 1. */
interface Judged extends NetworkAttribution {
  readonly reading: Draft | undefined;
  readonly probability: number;
}

/**
 * The outermost attributions of a passage, from what the constructions have read, outermost and inside that, and
 * what the network has found. Who tells what through whom the constructions know better: the network has learned
 * from text in which only outermost attributions are marked.
 */
export function revise(
  tokens: readonly Token[],
  quotes: readonly TokenQuotation[],
  { outermost, within }: { readonly outermost: readonly Draft[]; readonly within: readonly Draft[] },
  found: readonly NetworkAttribution[],
): Draft[] {
  const cited = within.filter((draft) => draft.forcedParent !== undefined);
  const judged = found.map((attribution): Judged => {
    const reading = outermost.find((draft) => overlap(draft.match.cue, attribution.cue));
    const precision = reading && measuredPrecision(evidenceFor(tokens, reading));
    const stands = attribution.overlooked && reading !== undefined && isPlain(tokens, reading);
    const probability = stands ? OVERLOOKED : probabilityOf(attribution, precision);
    return { ...attribution, content: attribution.content.map((piece) => toEnd(quotes, piece)), reading, probability };
  });
  const own = judged.filter(
    (attribution) =>
      isLikely(attribution) && !meets(cited, attribution.cue) && !isNobody(tokens, attribution.source[0]),
  );
  const seen = own.filter(({ overlooked }) => !overlooked);
  const kept = outermost.filter((draft) => standsAlone(draft) || tells(draft, seen, within));
  const drafts = new Map<Draft | Judged, Draft>(kept.map((draft) => [draft, draft]));
  for (const attribution of own) {
    if (meets(kept, attribution.cue) || kept.some((draft) => holds(draft, attribution.cue))) continue;
    const { reading } = attribution;
    const confirms = reading && !drafts.has(reading);
    drafts.set(
      confirms ? reading : attribution,
      confirms ? confirm(reading, attribution) : learn(tokens, quotes, attribution, attribution.probability),
    );
  }
  const result = [...drafts.values()];
  // Drafts know one another by identity: who goes on speaking is the revised one.
  for (const draft of result) draft.sameAs = draft.sameAs && drafts.get(draft.sameAs);
  return result;
}

/** `PHOTO:`, `UPDATE:` label no speaker. */
function isNobody(tokens: readonly Token[], source: Range | undefined): boolean {
  if (!source || source.to > source.from + 1) return false;
  return LABELS_OF_NOBODY.has(tokens[source.from]!.lower) && tokens[source.to]?.text === ":";
}

/** A piece of a quotation that is not closed in its passage goes on to its last mark. */
function toEnd(quotes: readonly TokenQuotation[], piece: Range): Range {
  const open = quotes.find((quote) => !quote.closed && quote.to === piece.to + 1 && quote.from >= piece.from);
  return open ? { from: piece.from, to: open.to } : piece;
}

/** What is less likely than this is left out; what no construction has read must be likelier. */
const LEAST_LIKELY = { confirmed: 0.5, learned: 0.6, nobody: 0.8 } as const;

function isLikely({ probability, reading, source }: Judged): boolean {
  return probability >= (reading ? LEAST_LIKELY.confirmed : source.length ? LEAST_LIKELY.learned : LEAST_LIKELY.nobody);
}

/**
 * What the network has not learned to see as we do: `it is said`, a speaker's label, what is said in the next passage,
 * what a reporter has seen.
 */
function standsAlone({ match }: Draft): boolean {
  return (
    match.construction === "impersonal" ||
    match.awaits === true ||
    match.construction === "label" ||
    match.cue.family?.id === "witness"
  );
}

/** `Khan said …`, `Khan was blunt: “…”`, `He pointed to …`: of such readings that the network overlooks three in four are right. */
function isPlain(tokens: readonly Token[], { match, source }: Draft): boolean {
  if (PLAIN_CUES.has(match.cue.lemma) || match.cue.lemma === ":") return true;
  const pronoun = source && source.to - source.from === 1 && PERSONAL.test(tokens[source.from]!.lower);
  return pronoun === true && match.cue.act === "speech";
}
const PERSONAL = /^(?:he|she|they)$/;
const OVERLOOKED = 0.75;

/** Whether a reading holds all that the network found in its words, and the constructions have read that too. */
function tells(draft: Draft, found: readonly Judged[], within: readonly Draft[]): boolean {
  if (found.some(({ cue }) => overlap(cue, draft.match.cue))) return false;
  const inside = found.filter(({ cue }) => holds(draft, cue));
  return inside.length > 0 && inside.every(({ cue }) => meets(within, cue));
}

const meets = (drafts: readonly Draft[], cue: Range): boolean => drafts.some(({ match }) => overlap(match.cue, cue));

function confirm(reading: Draft, found: Judged): Draft {
  const { cue, source, content } = found;
  return {
    ...reading,
    match: { ...reading.match, cue: { ...reading.match.cue, ...cue } },
    // Where the network sees no source and a construction does, there mostly is one.
    source: source[0] ?? reading.source,
    sameAs: source[0] ? undefined : reading.sameAs,
    content: [...content],
    probability: found.probability,
  };
}
