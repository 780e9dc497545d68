/** What speaks for a reading, as keys under which its precision has been measured: the finest first. */
import { PLAIN_CUES } from "../../lexicon/cues";
import type { Token } from "../reader";
import { isQuoteMark, type Range } from "./tokens";

/** For `Khan said that …` by `clause`: `clause/plain/that`, `clause/plain`, `clause`. */
export function evidenceOf(
  tokens: readonly Token[],
  construction: string,
  lemma: string,
  act: string,
  content: readonly Range[],
): readonly string[] {
  const cue = PLAIN_CUES.has(lemma) ? "plain" : act === "belief" ? "belief" : "other";
  const mark = content.some((piece) => tokens.slice(piece.from, piece.to).some(isQuoteMark))
    ? "quotation"
    : content.some((piece) => tokens[piece.from]?.lower === "that")
      ? "that"
      : "none";
  return [`${construction}/${cue}/${mark}`, `${construction}/${cue}`, construction];
}
