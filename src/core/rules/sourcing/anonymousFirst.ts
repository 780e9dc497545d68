/** SRC207: the first quotation of the article is an unnamed source's. */
import { say } from "../../../lexicon/say";
import type { Attribution, PassageKind, Quotation } from "../../model";
import { overlaps } from "../../spans";
import type { Rule, RuleInput } from "../rule";
import { severities } from "../severity";
import { unnamedSources } from "./unnamedSources";

export const anonymousFirst: Rule = {
  code: "SRC207",
  name: "anonymous-first",
  title: "The first quotation is an unnamed source's",
  severities: severities("information"),
  scope: "articles",
  reason:
    "The first voice sets the tone, and the reader takes it for the best that the reporter has. One without a name should not lead.",
  guideline: "Washington Post: avoid an unnamed source's quotation as the first of a story.",
  remedy: "Lead with somebody who speaks by name, or tell what the source says without quoting it.",
  fixes: [],
  examples: {
    bad: ["“The lock is safe for now,” said an official familiar with the repairs."],
    good: [
      "“The lock is safe,” said Ada Berg, the engineer. “It leaks,” said an official familiar with the repairs.",
      "The lock is safe for now, said an official familiar with the repairs.",
    ],
  },
  find: (article) => {
    const first = article.quotations.find((quotation) => isSpeech(article, quotation));
    const unnamed = first && unnamedSources(article).find(({ claims }) => claims.some((claim) => says(claim, first)));
    if (!unnamed || unnamed.borrowed || isRetold(article, first)) return [];
    return [
      {
        span: first.span,
        message: say`The first quotation is of a source without a name.`,
        because: [say`no words of anybody known by name are quoted before it`],
        related: [{ span: unnamed.mention, message: say`Who says it.` }],
      },
    ];
  },
};

const BODY: ReadonlySet<PassageKind> = new Set(["paragraph", "listItem", "blockQuote"]);

const isSpeech = ({ passages }: RuleInput, { passage, use }: Quotation): boolean =>
  use === "speech" && BODY.has(passages[passage]!.kind);

/** The source tells what somebody else said. */
const isRetold = ({ attributions }: RuleInput, quotation: Quotation): boolean =>
  attributions.some((attribution) => attribution.nestedIn !== undefined && says(attribution, quotation));

const says = ({ content }: Attribution, { span }: Quotation): boolean => content.some((piece) => overlaps(piece, span));
