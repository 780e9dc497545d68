/** Whether a sentence shows where it was learned, though no construction has read it. */
import { CUE_FORMS, PLAIN_CUES } from "../../../lexicon/cues";
import { EVIDENCE_NOUNS, FINDING_OUT, OPINION_WORDS } from "../../../lexicon/needs";
import type { Need } from "../../model";
import type { Token } from "../../reader";
import type { Trigger } from "./trigger";

/** The sentence shows where it was learned, though no construction has read it: `In the last poll …`, `…, they say`. */
export function showsWhence(tokens: readonly Token[], trigger: Trigger): boolean {
  if (IMPUTED_NEEDS.has(trigger.need) && imputed(tokens, trigger.first)) return true;
  const done = trigger.need === "figure" ? -1 : tokens.indexOf(trigger.first);
  return tokens.some((token, i) => {
    if (token.pos === "verb" && (PLAIN_FORMS.has(token.lower) || FINDING_OUT.has(token.lower))) return true;
    // `, per the transport board`; `put the rise at 12 percent`.
    if (token.lower === "per" && tokens[i - 1]?.text === ",") return true;
    if (/^puts?$/.test(token.lower) && tokens.slice(i + 1, i + 7).some((other) => other.lower === "at")) return true;
    if (!EVIDENCE_NOUNS.has(token.lower) || isNoEvidence(tokens, i)) return false;
    // `stole the letters`: what was done to it tells nothing.
    return done === -1 || i < done || tokens.slice(done, i).some((between) => between.pos === "preposition");
  });
}

/** What is somebody's view, if anybody holds it: a figure or an event is so or not. */
const IMPUTED_NEEDS: ReadonlySet<Need> = new Set(["claim", "allegation"]);

/** `fired by email`, which is how it was done; `the average temperature`, which is what was measured. */
function isNoEvidence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (/^averages?$/.test(tokens[i]!.lower)) return before?.pos === "determiner" || before?.lower === "annual";
  if (tokens[i]!.lower === "record") return before?.lower === "on" || tokens[i + 1]?.pos === "number";
  return before !== undefined && /^(?:by|via)$/.test(before.lower);
}

/** `supporters hoped …`, `is seen as …`, `amid fears of …` stand before the claim: it is somebody's, whoever it is. */
function imputed(tokens: readonly Token[], claim: Token): boolean {
  return tokens.some((token, i) => {
    if (token.start >= claim.start) return false;
    if (OPINION_WORDS.has(token.lower)) return true;
    const verbal = token.pos === "verb" || token.pos === "gerund";
    const rows = verbal ? CUE_FORMS.get(token.lower) : undefined;
    return rows?.some(({ family, particle }) => IMPUTING.has(family.id) && isWhole(tokens, i, particle)) ?? false;
  });
}

/** `make clear`, not `make`. */
function isWhole(tokens: readonly Token[], i: number, particle: string | undefined): boolean {
  return particle === undefined || tokens.slice(i + 1, i + 4).some(({ lower }) => lower === particle);
}

const IMPUTING: ReadonlySet<string> = new Set(["say", "report", "tell", "ask", "believe", "deny", "judge"]);

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
