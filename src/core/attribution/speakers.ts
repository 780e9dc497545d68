/** Whose words they are where the cue's own clause does not say: `…, adding that`, `…, citing aides`; and where they are nobody's. */
import { OUTLETS } from "../../lexicon/nouns";
import type { Token } from "../reader";
import type { Clause, Match } from "./constructions/match";
import { type Draft, holds } from "./draft";
import { AROUND } from "./extents";
import { phraseFrom } from "./phrase";
import { subjectBefore } from "./subject";
import type { Range } from "./tokens";

/** `…, adding that`: the speaker is that of the attribution before it; else the subject of the clause. */
export function inheritSource(clause: Clause, drafts: readonly Draft[], i: number): void {
  const draft = drafts[i]!;
  const earlier = drafts
    .slice(0, i)
    .reverse()
    .find(
      (other) =>
        other.match.cue.type === "verb" &&
        other.content.length > 0 &&
        !drafts.some(
          (holder) =>
            holder !== draft && holder !== other && holds(holder, other.match.cue) && !holds(holder, draft.match.cue),
        ),
    );
  const later = drafts[i + 1];
  if (earlier) draft.sameAs = earlier.sameAs ?? earlier;
  else if (draft.match.cue.from <= clause.from + 1 && later?.source) draft.sameAs = later;
  else draft.source = clauseSubject(clause, draft.match.cue.from);
}

/** The subject of the clause whose verb comes later: `Lee` in `Lee met the minister and said`. */
export function clauseSubject(clause: Clause, before: number): Range | undefined {
  const { tokens } = clause;
  for (let i = clause.from; i < before; i++) {
    const token = tokens[i]!;
    if (token.pos !== "verb" && token.pos !== "auxiliary") continue;
    const subject = subjectBefore(tokens, i, clause.from);
    if (subject) return subject;
  }
  return accompanied(clause, before);
}

/** `Lee` in `with Lee jumping up and saying`. */
function accompanied({ tokens, from }: Clause, before: number): Range | undefined {
  for (let i = from; i + 1 < before; i++) {
    const phrase = tokens[i]!.lower === "with" ? phraseFrom(tokens, i + 1, before) : undefined;
    if (phrase && tokens[phrase.to]?.pos === "gerund") return phrase;
  }
  return undefined;
}

/**
 * `The paper reported a truce, citing aides`: the aides told the paper, so theirs is the inner
 * attribution. `A truce is near, citing aides, the paper reports` needs no help: the outer holds it.
 */
export function placeCiting(drafts: readonly Draft[], i: number): void {
  const draft = drafts[i]!;
  const cue = draft.match.cue;
  const teller =
    drafts.find(
      (other) =>
        other !== draft &&
        other.source &&
        other.source.to <= cue.from &&
        other.match.cue.from >= cue.to &&
        !AROUND.has(other.match.construction),
    ) ??
    (drafts.slice(i + 1).some((other) => AROUND.has(other.match.construction) && holds(other, cue))
      ? undefined
      : drafts
          .slice(0, i)
          .findLast(
            (other) => other.content.length > 0 && other.match.cue.type === "verb" && !isHeld(drafts, other, draft),
          ));
  if (!teller || teller.content.length === 0) return;
  draft.content.splice(0, draft.content.length, ...teller.content);
  draft.forcedParent = teller;
}

/** What is said, without the `that` that ties it to its cue. */
export function withoutThat(tokens: readonly Token[], piece: Range): Range {
  return tokens[piece.from]?.lower === "that" && piece.to > piece.from + 1
    ? { from: piece.from + 1, to: piece.to }
    : piece;
}

/** Whether another than the one who is cited reports it. */
const isHeld = (drafts: readonly Draft[], draft: Draft, cited: Draft): boolean =>
  drafts.some((other) => other !== draft && other !== cited && holds(other, draft.match.cue));

/** `Bloomberg reports a tie, according to the Roper Center`: a newsroom before `according to` passes on what the other says. */
export function followsOutlet({ tokens }: Clause, drafts: readonly Draft[], i: number): boolean {
  return drafts
    .slice(0, i)
    .some(
      (other) =>
        other.source &&
        other.match.cue.type === "verb" &&
        tokens.slice(other.source.from, other.source.to).some((token) => OUTLETS.has(token.lower)),
    );
}

/** Nobody says it, or it is only supposed: `if he says`. `quoted`: in a quotation `you` is somebody. */
export function hasNoSource(tokens: readonly Token[], { source }: Match, quoted = false): boolean {
  if (!source) return false;
  if (SUPPOSED.test(tokens[source.from - 1]?.lower ?? "")) return true;
  if (/^no$/i.test(tokens[source.from]!.text)) return true;
  return (
    source.to - source.from === 1 &&
    NO_SOURCE.has(tokens[source.from]!.lower) &&
    !(quoted && tokens[source.from]!.lower === "you")
  );
}

const SUPPOSED = /^(?:if|unless|whether)$/;

/** Speakers of whom nothing is reported: the writer, the reader, nobody. */
const NO_SOURCE = new Set(["i", "we", "you", "nobody", "none", "nothing", "there"]);
