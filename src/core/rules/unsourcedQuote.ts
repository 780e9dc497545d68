/** SRC101: a quotation, and nobody who says it. */
import type { Quotation } from "../model";
import { overlaps, SpanSet } from "../spans";
import type { Draft, Rule, RuleInput } from "./rule";

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
  find: (article) => {
    const claims = new SpanSet([
      ...article.attributions.flatMap(({ content, span }) => [...content, span]),
      ...article.tagged,
    ]);
    const people = new People(article);
    let reached = -1;
    return article.quotations.flatMap((quotation) => {
      const inside = quotation.span.end <= reached;
      reached = Math.max(reached, quotation.span.end);
      if (inside || !isSpeech(article, quotation) || claims.meets(quotation.span)) return [];
      return introduced(article, quotation) || people.near(quotation) ? [] : toDraft(article, quotation);
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

/** The passage before ends in a colon: `The letter read:`. */
function introduced(article: RuleInput, quotation: Quotation): boolean {
  const before = article.text.slice(0, article.passages[quotation.passage]!.span.start).slice(-200).trimEnd();
  return before.endsWith(":");
}

const PRONOUN = /(?:^|[^\p{L}])(?:he|she|they|him|her|them|we|i)(?=[^\p{L}]|$)/iu;
const FULL_NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** A name or a pronoun in the passage, outside the quotation, is taken for the speaker: quiet beats a false alarm. */
class People {
  private readonly speaking: ReadonlySet<number>;
  private readonly surnames: ReadonlySet<string>;

  constructor(private readonly article: RuleInput) {
    this.speaking = new Set(article.attributions.map(({ passage }) => passage));
    this.surnames = new Set(article.sources.flatMap(({ name }) => (name ? [name.split(" ").at(-1)!] : [])));
  }

  near({ passage, span }: Quotation): boolean {
    if (this.speaking.has(passage)) return true;
    const whole = this.article.passages[passage]!.span;
    const outside = `${this.article.text.slice(whole.start, span.start)} ${this.article.text.slice(span.end, whole.end)}`;
    return (
      PRONOUN.test(outside) ||
      FULL_NAME.test(outside) ||
      outside.split(/[^\p{L}’'-]+/u).some((word) => this.surnames.has(word))
    );
  }
}

function toDraft(article: RuleInput, quotation: Quotation): Draft {
  const sentence = article.sentences.filter(({ span }) => overlaps(span, quotation.span)).at(-1);
  return {
    span: quotation.span,
    message: "Nobody is named as the speaker of this quotation.",
    because: ["no attribution holds it, and its passage names no one"],
    related: [],
    tagAt: sentence?.span.end ?? quotation.span.end,
  };
}
