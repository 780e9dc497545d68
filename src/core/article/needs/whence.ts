/** Whether a sentence shows where it was learned, though no construction has read it. */
import { CUE_FORMS, PLAIN_CUES } from "../../../lexicon/cues";
import { EVIDENCE_NOUNS } from "../../../lexicon/needs";
import type { Token } from "../../reader";
import type { Trigger } from "./trigger";

/** The sentence shows where it was learned, though no construction has read it: `In the last poll …`, `…, they say`. */
export function showsWhence(tokens: readonly Token[], trigger: Trigger): boolean {
  const done = trigger.need === "figure" ? -1 : tokens.indexOf(trigger.first);
  return tokens.some((token, i) => {
    if (token.pos === "verb" && PLAIN_FORMS.has(token.lower)) return true;
    // `, per the transport board`; `put the rise at 12 percent`.
    if (token.lower === "per" && tokens[i - 1]?.text === ",") return true;
    if (/^puts?$/.test(token.lower) && tokens.slice(i + 1, i + 7).some((other) => other.lower === "at")) return true;
    if (!EVIDENCE_NOUNS.has(token.lower)) return false;
    // `stole the letters`: what was done to it tells nothing.
    return done === -1 || i < done || tokens.slice(done, i).some((between) => between.pos === "preposition");
  });
}

const PLAIN_FORMS: ReadonlySet<string> = new Set(
  [...CUE_FORMS].filter(([, rows]) => rows.some((row) => PLAIN_CUES.has(row.lemma))).map(([form]) => form),
);

/** `a copy of which has been seen by the Herald`: the outlet has it. */
export function seenByOutlet(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) =>
      /^(?:seen|obtained|reviewed|viewed|read)$/.test(token.lower) &&
      tokens[i + 1]?.lower === "by" &&
      (tokens[i + 2]?.capital || tokens[i + 3]?.capital),
  );
}
