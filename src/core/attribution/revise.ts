/**
 * Puts together what the constructions have read and what the network has found. A reading that the network
 * confirms keeps its meaning (who is told, which lemma, whose stance); what the network alone has found gets
 * its meaning from the words of its cue.
 */
import { CUE_FORMS } from "../../lexicon/cues";
import type { Token } from "../reader";
import { type Cue, findCues } from "./cues";
import type { Draft } from "./draft";
import type { NetworkAttribution } from "./network";
import type { TokenQuotation } from "./sentences";
import type { Range } from "./tokens";

/** The outermost attributions of a passage, from the readings of the constructions and the network's. */
export function revise(
  tokens: readonly Token[],
  quotes: readonly TokenQuotation[],
  read: readonly Draft[],
  found: readonly NetworkAttribution[],
): Draft[] {
  const confirmed = new Map<Draft, Draft>();
  const drafts = found.map((attribution): Draft => {
    const reading = read.find((draft) => !confirmed.has(draft) && overlap(draft.match.cue, attribution.cue));
    const draft = reading ? confirm(reading, attribution) : learn(tokens, quotes, attribution);
    if (reading) confirmed.set(reading, draft);
    return draft;
  });
  return drafts.map((draft) => ({
    ...draft,
    sameAs: draft.sameAs && confirmed.get(draft.sameAs),
    forcedParent: draft.forcedParent && confirmed.get(draft.forcedParent),
  }));
}

const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;

function confirm(reading: Draft, { cue, source, content, margins }: NetworkAttribution): Draft {
  return {
    ...reading,
    match: { ...reading.match, cue: { ...reading.match.cue, ...cue } },
    source: source[0],
    sameAs: source[0] ? undefined : reading.sameAs,
    content: [...content],
    margins,
  };
}

/** An attribution that no construction reads: `The ministry's hope is that …`. */
function learn(
  tokens: readonly Token[],
  quotes: readonly TokenQuotation[],
  { cue: range, source, content, margins }: NetworkAttribution,
): Draft {
  const known = findCues(tokens, range.from, range.to)[0];
  const cue: Cue = known ? { ...known, ...range } : unlistedCue(tokens, quotes, range, content);
  const begins = Math.min(range.from, ...source.map(({ from }) => from));
  return {
    match: { construction: "learned", cue, begins, ...(source[0] ? { source: source[0] } : {}) },
    source: source[0],
    sameAs: undefined,
    content: [...content],
    sentence: tokens[range.from]!.sentence,
    quoted: false,
    forcedParent: undefined,
    margins,
  };
}

/** Words beside a quotation report it; of other words that the lexicon does not know, the writer imputes them. */
function unlistedCue(
  tokens: readonly Token[],
  quotes: readonly TokenQuotation[],
  range: Range,
  content: readonly Range[],
): Cue {
  let head = range.from;
  for (let at = range.from; at < range.to; at++) if (/^(?:verb|gerund)$/.test(tokens[at]!.pos)) head = at;
  const speaks = content.some((piece) => quotes.some((quote) => quote.use === "speech" && overlap(piece, quote)));
  const form = CUE_FORMS.get(tokens[head]!.lower)?.[0];
  return {
    type: "verb",
    ...range,
    head,
    lemma: form?.lemma ?? tokens[head]!.lower,
    ...(form ? { family: form.family } : {}),
    shape: form?.shape ?? "past",
    negated: false,
    modal: false,
    act: form?.family.act ?? (speaks ? "speech" : "belief"),
  };
}
