/** SRC105: a specific event that nobody is given as having told. */

import { say } from "../../../lexicon/say";
import type { Rule } from "../rule";
import { severities } from "../severity";
import { findOwnVoice } from "./ownVoice";

export const unsourcedEvent: Rule = {
  code: "SRC105",
  name: "unsourced-event",
  title: "An event without a source",
  severities: severities("information"),
  scope: "articles",
  reason:
    "What the reporter did not see was learned from someone. Where a passage tells of a specific event on a specific day and no source stands in it or beside it, a reader cannot tell how the outlet knows.",
  guideline:
    "Reuters Handbook of Journalism: source every statement in every story unless it is an established fact or is in the public domain.",
  remedy: "Say who told of it, or mark it as the reporter's own observation or as common knowledge.",
  fixes: [],
  examples: {
    bad: ["On Wednesday, a meeting was held between the harbour master and the heads of the pilots' guild."],
    good: [
      "A meeting was held on Wednesday, the harbour master said.",
      "The bridge stands at the mouth of the river.",
      "The talks will be held on Wednesday.",
    ],
  },
  find: (article) =>
    findOwnVoice(article, "event", (_, sentences) =>
      sentences > 1
        ? say`No source is given for the events in these ${sentences} sentences.`
        : say`No source is given for this event.`,
    ),
};
