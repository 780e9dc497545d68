/** SRC102: a statistic, a sum, a ranking or a count that nobody gives. */

import { say } from "../../../lexicon/say";
import type { Rule } from "../rule";
import { severities } from "../severity";
import { findOwnVoice } from "./ownVoice";

export const unsourcedFigure: Rule = {
  code: "SRC102",
  name: "unsourced-figure",
  title: "A figure without a source",
  severities: severities("warning"),
  scope: "articles",
  reason:
    "Figures carry authority. A reader who cannot see who counted, and how, cannot weigh them, and an editor cannot check them.",
  guideline:
    "BBC Editorial Guidelines: give the source of statistics; AP: name the poll, the study or the office behind a number.",
  remedy: "Say who counted: “according to the port authority”. Or tag the source.",
  fixes: [],
  examples: {
    bad: ["The repairs will cost $3.4 million.", "Fares rose 12 percent over the winter."],
    good: [
      "The repairs will cost $3.4 million, according to the port authority.",
      "The meeting began at 7 p.m. in Room 12.",
      "Lind, 61, has run the bakery since 1998.",
    ],
  },
  find: (article) =>
    findOwnVoice(article, "figure", (trigger, sentences) =>
      sentences > 1
        ? say`No source is given for the figures in these ${sentences} sentences.`
        : say`No source is given for the figure “${trigger}”.`,
    ),
};
