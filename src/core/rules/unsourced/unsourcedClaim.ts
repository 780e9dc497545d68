/** SRC104: a cause, a motive, a superlative, a prediction or a judgement in the reporter's own voice. */

import { say } from "../../../lexicon/say";
import type { Rule } from "../rule";
import { severities } from "../severity";
import { findOwnVoice } from "./ownVoice";

export const unsourcedClaim: Rule = {
  code: "SRC104",
  name: "unsourced-claim",
  title: "A claim without a source",
  severities: severities("information"),
  scope: "articles",
  reason:
    "What caused a thing, what it means and what will come of it is seldom seen: somebody concluded it. Where no source stands in the passage, a reader takes it for the outlet's own opinion.",
  guideline:
    "AP: news reports attribute opinion and interpretation; BBC Editorial Guidelines on impartiality: professional judgements rest on evidence that the audience is shown.",
  remedy: "Say whose judgement it is, or give the facts that it rests on. Or tag the source.",
  fixes: [],
  examples: {
    bad: [
      "The new tolls could hurt the fish market.",
      "It was the first time in decades that the lock had been shut.",
      "The vote underscored how deep the rift in the council has become.",
    ],
    good: [
      "The new tolls could hurt the fish market, the pilots' guild said.",
      "The bill would limit tolls to 3 dollars.",
      "The lock was shut in 1998.",
    ],
  },
  find: (article) =>
    findOwnVoice(article, "claim", (trigger, sentences, because) =>
      sentences > 1
        ? say`No source is given for the claims in these ${sentences} sentences.`
        : say`“${trigger}”: no source is given for ${because[0]!}.`,
    ),
};
