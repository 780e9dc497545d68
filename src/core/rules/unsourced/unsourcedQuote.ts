/** SRC101: a quotation, and nobody who says it. */
import { CUE_FORMS } from "../../../lexicon/cues";
import type { Quotation } from "../../model";
import { overlaps, SpanSet } from "../../spans";
import type { Draft, Rule, RuleInput } from "../rule";
import { severities } from "../severity";

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
    const people = new People(article);
    let reached = -1;
    return article.quotations.flatMap((quotation) => {
      const inside = quotation.span.end <= reached;
      reached = Math.max(reached, quotation.span.end);
      if (inside || !isSpeech(article, quotation) || claims.meets(quotation.span)) return [];
      return introduced(article, quotation) || told(article, quotation) || people.near(quotation)
        ? []
        : toDraft(article, quotation);
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

/** Its sentence holds a verb of speech, though nobody has read whose: `…,” the candidate fumed in an email`. */
function told({ text, sentences }: RuleInput, { span }: Quotation): boolean {
  return sentences
    .filter((sentence) => overlaps(sentence.span, span))
    .some((sentence) =>
      `${text.slice(sentence.span.start, span.start)} ${text.slice(span.end, sentence.span.end)}`
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => CUE_FORMS.has(word)),
    );
}

const PRONOUN = /(?:^|[^\p{L}])(?:he|she|they|him|her|them|we|i)(?=[^\p{L}]|$)/iu;
const FULL_NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** So many paragraphs of one speaker, at most, are followed back to what leads them in. */
const LONGEST_SERIES = 20;
const OPENING_MARK = /^\s*["“«]/;

/** So long, at most, is a name below a quotation: `Ada Berg, the Delft laboratory`. */
const LONGEST_SIGNATURE = 80;

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
    if (outside.trim() === "") return this.ledIn(passage) || this.signedBelow(passage);
    return PRONOUN.test(outside) || FULL_NAME.test(outside) || this.names(outside);
  }

  /** A paragraph that is all quotation is the speaker's, or the person's, of the paragraph that leads up to it. */
  private ledIn(passage: number): boolean {
    let before = passage - 1;
    // Paragraphs that are quotations too are led in together.
    while (before > passage - LONGEST_SERIES && OPENING_MARK.test(this.wordsOf(before))) before--;
    const words = this.wordsOf(before).trimEnd();
    return this.speaking.has(before) || words.endsWith(":") || PRONOUN.test(words) || this.names(words);
  }

  private names(words: string): boolean {
    return words.split(/[^\p{L}’'-]+/u).some((word) => this.surnames.has(word));
  }

  private wordsOf(passage: number): string {
    const span = this.article.passages[passage]?.span;
    return span ? this.article.text.slice(span.start, span.end) : "";
  }

  private signedBelow(passage: number): boolean {
    const below = this.wordsOf(passage + 1);
    return below.length <= LONGEST_SIGNATURE && FULL_NAME.test(below);
  }
}

function toDraft(article: RuleInput, quotation: Quotation): Draft {
  const sentence = article.sentences.filter(({ span }) => overlaps(span, quotation.span)).at(-1);
  return {
    span: quotation.span,
    message: "Nobody is named as the speaker of this quotation.",
    because: ["no attribution holds it, and its passage names no one"],
    tagAt: sentence?.span.end ?? quotation.span.end,
  };
}
