/** SRC101: a quotation, and nobody who says it. */
import type { Quotation } from "../model";
import type { Draft, Rule, RuleInput } from "./rule";
import { contains, meets } from "./spans";

export const unsourcedQuote: Rule = {
  code: "SRC101",
  name: "unsourced-quote",
  title: "A quotation without a speaker",
  severity: "warning",
  scope: "articles",
  reason:
    "A reader must be able to tell whose words stand between quotation marks. A quotation that nobody says cannot be checked, and may be read as the outlet's own.",
  guideline: "AP: direct quotations are attributed; Reuters Handbook of Journalism: every quotation has a source.",
  remedy: "Name the speaker in the sentence or beside it, or tag the source.",
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
  find: (article) =>
    article.quotations
      .filter((quotation) => speaks(article, quotation))
      .map((quotation) => toDraft(article, quotation)),
};

/** Somebody's words, and no attribution, tag or person near enough to be the speaker. */
function speaks(article: RuleInput, quotation: Quotation): boolean {
  const passage = article.passages[quotation.passage]!;
  if (
    quotation.use !== "speech" ||
    (passage.kind !== "paragraph" && passage.kind !== "listItem" && passage.kind !== "blockQuote")
  )
    return false;
  if (article.quotations.some((other) => other !== quotation && contains(other.span, quotation.span))) return false;
  if (
    article.attributions.some((attribution) =>
      [...attribution.content, attribution.span].some((piece) => meets(piece, quotation.span)),
    )
  )
    return false;
  if (article.tagged.some((span) => meets(span, quotation.span))) return false;
  if (TRANSCRIPT.test(article.text.slice(quotation.inner.start, quotation.inner.start + 60))) return false;
  return !introduced(article, quotation) && !personNear(article, quotation);
}

/** `PENCE: Well, …`: a transcript names its speakers. */
const TRANSCRIPT = /^\p{Lu}[\p{Lu} .]{1,30}:/u;

/** The passage before ends in a colon: `The letter read:`. */
function introduced(article: RuleInput, quotation: Quotation): boolean {
  const before = article.text.slice(0, article.passages[quotation.passage]!.span.start).slice(-200).trimEnd();
  return before.endsWith(":");
}

const PERSON = /(?:^|[^\p{L}])(?:he|she|they|him|her|them|we|i)(?=[^\p{L}]|$)/iu;

/** A name or a pronoun in the passage, outside the quotation, is taken for the speaker: quiet beats a false alarm. */
function personNear(article: RuleInput, quotation: Quotation): boolean {
  const passage = article.passages[quotation.passage]!;
  const outside = `${article.text.slice(passage.span.start, quotation.span.start)} ${article.text.slice(quotation.span.end, passage.span.end)}`;
  if (PERSON.test(outside)) return true;
  return (
    article.attributions.some((attribution) => attribution.passage === quotation.passage) ||
    article.sources.some((source) => source.name !== undefined && outside.includes(source.name.split(" ").at(-1)!)) ||
    /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(outside)
  );
}

function toDraft(article: RuleInput, quotation: Quotation): Draft {
  const sentence = article.sentences.filter(({ span }) => meets(span, quotation.span)).at(-1);
  return {
    span: quotation.span,
    message: "Nobody is named as the speaker of this quotation.",
    because: ["no attribution holds it, and its passage names no one"],
    related: [],
    tagAt: sentence?.span.end ?? quotation.span.end,
  };
}
