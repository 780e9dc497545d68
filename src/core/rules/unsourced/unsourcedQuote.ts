/** SRC101: a quotation, and nobody who says it. */
import { say } from "../../../lexicon/say";
import type { Quotation } from "../../model";
import { SpanSet } from "../../spans";
import type { Draft, Rule, RuleInput } from "../rule";
import { severities } from "../severity";
import { SpeakerNearby } from "./speakerNearby";

export const unsourcedQuote: Rule = {
  code: "SRC101",
  name: "unsourced-quote",
  title: "A quotation without a speaker",
  severities: severities("warning", { strict: "error" }),
  scope: "articles",
  reason:
    "A reader must be able to tell whose words stand between quotation marks. A quotation that nobody says cannot be checked, and may be read as the outlet's own.",
  guideline: "AP: direct quotations are attributed; Reuters Handbook of Journalism: every quotation has a source.",
  remedy: "Name the speaker in the sentence or beside it, or tag the source.",
  fixes: [],
  examples: {
    bad: [
      "The plan went to the vote on Monday. “This will ruin every small shop in the harbour district.” The vote was held at noon.",
    ],
    good: [
      "“This will ruin every small shop in the harbour district,” said Mara Lind, who runs a bakery.",
      "The so-called “ghost fleet” was back.",
      "Lind shook her head. “This will ruin every small shop in the district.”",
    ],
  },
  find: (article) => {
    const claims = new SpanSet([
      ...article.attributions.flatMap(({ content, span }) => [...content, span]),
      ...article.tagged,
    ]);
    const nearby = new SpeakerNearby(article);
    let reached = -1;
    return article.quotations.flatMap((quotation) => {
      const inside = quotation.span.end <= reached;
      reached = Math.max(reached, quotation.span.end);
      if (inside || !isSpeech(article, quotation) || claims.meets(quotation.span)) return [];
      if (introduced(article, quotation) || nearby.told(quotation) || nearby.named(quotation)) return [];
      return toDraft(quotation, nearby.sentenceEnd(quotation));
    });
  },
};

function isSpeech(article: RuleInput, quotation: Quotation): boolean {
  const { kind } = article.passages[quotation.passage]!;
  const place = kind === "paragraph" || kind === "listItem" || kind === "blockQuote";
  return (
    place &&
    quotation.use === "speech" &&
    !TRANSCRIPT.test(article.text.slice(quotation.inner.start, quotation.inner.start + 60))
  );
}

/** `PENCE: Well, …`: a transcript names its speakers. */
const TRANSCRIPT = /^\p{Lu}[\p{Lu} .]{1,30}:/u;

/** A colon leads it in, in its passage or at the end of the one before: `The letter read:`. */
function introduced({ text }: RuleInput, { span }: Quotation): boolean {
  return text
    .slice(Math.max(0, span.start - 200), span.start)
    .trimEnd()
    .endsWith(":");
}

function toDraft({ span }: Quotation, tagAt: number): Draft {
  return {
    span,
    message: say`Nobody is named as the speaker of this quotation.`,
    because: [say`no attribution holds it, and its passage names no one`],
    tagAt,
  };
}
