/** SRC206: a source without a name judges or attacks. */
import { JUDGING_CUES } from "../../../lexicon/judgements";
import { say } from "../../../lexicon/say";
import type { Attribution, Span } from "../../model";
import { overlaps } from "../../spans";
import type { Draft, Rule, RuleInput } from "../rule";
import { severities } from "../severity";
import { judgementIn } from "./judgement";
import { unnamedSources } from "./unnamedSources";

export const anonymousOpinion: Rule = {
  code: "SRC206",
  name: "anonymous-opinion",
  title: "An unnamed source that judges",
  severities: severities("warning", { strict: "error" }),
  scope: "articles",
  reason:
    "Anonymity is granted for facts that cannot be had otherwise. A judgement can: from somebody who stands by it. Without a name it is an attack from cover, or praise that nobody need defend.",
  guideline:
    "AP: unnamed sources give information, not opinion; Guardian: no anonymous pejorative quotes save in exceptional circumstances.",
  remedy: "Leave the judgement out, keep the facts, or find somebody who says so by name.",
  fixes: [],
  examples: {
    bad: [
      "“The harbour master is a clown,” said one official familiar with the repairs.",
      "A source at the port authority called the repairs a complete disaster.",
    ],
    good: [
      "“The harbour master is a clown,” said Mara Lind.",
      "A source at the port authority said the repairs would cost $3 million.",
      "A source at the port authority said Lind had called the harbour master a clown.",
    ],
  },
  find: (article) => {
    const unnamed = unnamedSources(article);
    if (unnamed.length === 0) return [];
    const told = contentsByHolder(article);
    return unnamed
      .flatMap(({ claims }) => claims)
      .flatMap((claim) => {
        const at = judgement(article, claim, told.get(claim.index) ?? []);
        return at ? [toDraft(article, at)] : [];
      });
  },
};

/** What others say within each attribution. */
function contentsByHolder({ attributions }: RuleInput): Map<number, Span[]> {
  const told = new Map<number, Span[]>();
  for (const { nestedIn, content } of attributions) {
    if (nestedIn === undefined) continue;
    const inside = told.get(nestedIn);
    if (inside) inside.push(...content);
    else told.set(nestedIn, [...content]);
  }
  return told;
}

/** The words by which the source itself judges, or its cue. */
function judgement({ text }: RuleInput, claim: Attribution, others: readonly Span[]): Span | undefined {
  if (claim.stance !== "asserts") return undefined;
  for (const piece of claim.content) {
    const words = judgementIn(text, piece);
    if (words && !others.some((other) => overlaps(other, words))) return words;
  }
  return JUDGING_CUES.has(claim.cueLemma) ? claim.cue[0] : undefined;
}

function toDraft({ text }: RuleInput, span: Span): Draft {
  const words = text.slice(span.start, span.end).replace(/\s+/g, " ");
  return {
    span,
    message: say`“${words}”: a source without a name judges.`,
    because: [say`it is a judgement, and nobody stands by it with a name`],
  };
}
