/** SRC208: two sentences or more of somebody's words before a reader learns whose they are. */
import { say } from "../../../lexicon/say";
import type { Attribution, Sentence, Span } from "../../model";
import { hull } from "../../spans";
import type { Draft, Rule, RuleInput } from "../rule";
import { severities } from "../severity";
import { isFirm, settledByTag } from "./firm";
import { KnownBefore } from "./knownBefore";
import { sentenceAt } from "./sentenceAt";
import { type Late, nameEarlier } from "./speakerEarlier";

export const lateAttribution: Rule = {
  code: "SRC208",
  name: "late-attribution",
  title: "A speaker who is named late",
  severities: severities("information"),
  scope: "articles",
  reason:
    "Whose words they are decides how a reader takes them. Where that comes only after two sentences or more, they have been read as the wrong person's, or as the outlet's own. A quotation that goes on after its speaker has been named is fine, and so is one of somebody who was just spoken of.",
  guideline:
    "AP and Reuters Handbook of Journalism: attribution stands close to what it covers, so that a reader knows whose words they are.",
  remedy: "Name the speaker before the quotation, or after its first sentence. Or tag the source.",
  fixes: [
    {
      does: "Names the speaker behind the first sentence",
      before:
        "“The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children,” said Ada Berg, an engineer.",
      after:
        "“The cables should have been changed long ago,” said Ada Berg, an engineer. “Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children.”",
      safe: false,
    },
  ],
  examples: {
    bad: [
      "“The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children,” said Ada Berg, an engineer.",
    ],
    good: [
      "“The cables should have been changed long ago,” said Ada Berg, an engineer. “Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children.”",
      "Ada Berg, an engineer, shook her head. “The cables should have been changed long ago. Everybody in the yard knew it, and nobody wrote it down. I would not cross that bridge with my own children,” she said.",
      "“We knew. Nobody asked. It was late,” said Ada Berg, an engineer.",
    ],
  },
  find: (article) => {
    const settled = settledByTag(article);
    const known = new KnownBefore(article);
    const places = new SentencePlaces(article.sentences);
    return article.attributions.flatMap((attribution) => {
      if (!isSpoken(article, attribution) || settled(attribution)) return [];
      const late = places.wait(attribution);
      const waits = late && wordCount(article, late.waiting) >= LONG && !known.speaker(attribution, late.waiting.start);
      return waits ? [toDraft(article, late)] : [];
    });
  },
};

/** So many words, at least, make a reader wonder. */
const LONG = 20;
/** Sentences that go before the one that tells whose they are. */
const WAIT = 2;

/** Whose speaker is told by words: a dash and a name below a quotation are how lists of letters are set. */
function isSpoken({ text }: RuleInput, attribution: Attribution): boolean {
  const { cue, source, nestedIn } = attribution;
  const told = cue.some(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
  return isFirm(attribution) && nestedIn === undefined && told && source.length > 0;
}

function wordCount({ text }: RuleInput, { start, end }: Span): number {
  return text.slice(start, end).split(/\s+/).length;
}

/** Sentences by where they stand. */
class SentencePlaces {
  constructor(private readonly sentences: readonly Sentence[]) {}

  /** How long one reads until the speaker is told; nothing where that is in the same sentence or the next. */
  wait(attribution: Attribution): Late | undefined {
    const told = hull([...attribution.source, ...attribution.cue]);
    const start = attribution.content[0]!.start;
    const first = sentenceAt(this.sentences, start);
    const last = sentenceAt(this.sentences, told.start);
    if (start > told.start || last - first < WAIT) return undefined;
    return {
      attribution,
      told,
      waiting: { start, end: told.start },
      sentences: this.sentences.slice(first, last + 1).map(({ span }) => span),
    };
  }
}

function toDraft(article: RuleInput, late: Late): Draft {
  const { told, sentences, waiting, attribution } = late;
  return {
    span: told,
    message: say`A reader learns only after ${sentences.length - 1} sentences whose words these are.`,
    because: [say`nobody is named before the quotation or after its first sentence`],
    related: [{ span: { start: waiting.start, end: sentences[0]!.end }, message: say`the words begin here` }],
    fixes: nameEarlier(article, late),
    tagAt: attribution.tagAt,
  };
}
