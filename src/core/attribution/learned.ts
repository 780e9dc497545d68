/** An attribution that no construction reads, `The ministry's hope is that …`: what it means is taken from the words of its cue. */
import { CUE_FORMS, isSpeechNoun } from "../../lexicon/cues";
import type { Token } from "../reader";
import { type Cue, findCues } from "./cues";
import type { Draft } from "./draft";
import type { NetworkAttribution } from "./network";
import { phraseFrom } from "./phrase";
import type { TokenQuotation } from "./sentences";
import { isComma, isQuoteMark, overlap, type Range } from "./tokens";

/** A draft of it; `probability`, from 0 to 1, that it is right. */
export function learn(
  tokens: readonly Token[],
  quotes: readonly TokenQuotation[],
  found: NetworkAttribution,
  probability: number,
): Draft {
  const { cue: range } = found;
  const { source, content } = withSpeaker(tokens, found);
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
    probability,
  };
}

/** `“It rained,” said a woman who saw it`; `Fares, said the board, rose`: a verb of speech whose speaker the network took for more of what is said. */
function withSpeaker(tokens: readonly Token[], { cue, source, content }: NetworkAttribution) {
  const follows = content.find((piece) => piece.from === cue.to);
  const before = tokens[cue.from - 1];
  const inverted = (isQuoteMark(before) || isComma(before)) && CUE_FORMS.has(tokens[cue.to - 1]!.lower);
  const speaker =
    source.length === 0 && follows && follows !== content[0] && inverted
      ? phraseFrom(tokens, cue.to, follows.to)
      : undefined;
  if (!speaker) return { source, content };
  let rest = speaker.past;
  while (isComma(tokens[rest])) rest++;
  const pieces = content.flatMap((piece) =>
    piece !== follows ? [piece] : rest + 1 < piece.to ? [{ from: rest, to: piece.to }] : [],
  );
  return { source: [{ from: speaker.from, to: speaker.to }], content: pieces };
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
  const holdsSpeechNoun = tokens.slice(range.from, range.to).some(({ lower }) => isSpeechNoun(lower));
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
    act: form?.family.act ?? (speaks || holdsSpeechNoun ? "speech" : "belief"),
  };
}
