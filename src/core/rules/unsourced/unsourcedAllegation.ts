/** SRC103: wrongdoing or private life, told of somebody in the reporter's own voice. */

import { say } from "../../../lexicon/say";
import type { Rule } from "../rule";
import { severities } from "../severity";
import { findOwnVoice } from "./ownVoice";

export const unsourcedAllegation: Rule = {
  code: "SRC103",
  name: "unsourced-allegation",
  title: "An allegation without a source",
  severities: severities("warning", { strict: "error" }),
  scope: "articles",
  reason:
    "To say that somebody did wrong, or to tell of a private life, does harm if it is untrue. Fairness and the law of defamation ask for a source that can be named.",
  guideline:
    "BBC Editorial Guidelines on fairness; AP: allegations are attributed to the authority or the record they come from.",
  remedy: "Attribute it to the court record, the police or the person who says so. Or tag the source.",
  fixes: [],
  examples: {
    bad: ["Harbour manager Piet Vos embezzled money from the pilots' fund."],
    good: [
      "Harbour manager Piet Vos embezzled money from the pilots' fund, the indictment says.",
      "The fund was set up to prevent fraud.",
    ],
  },
  find: (article) =>
    findOwnVoice(article, "allegation", (trigger) => say`“${trigger}”: no source is given for this allegation.`),
};
