/** SRC203: what matters rests on one unnamed source alone. */
import { say } from "../../../lexicon/say";
import type { Attribution, Need } from "../../model";
import type { Draft, Rule, RuleInput } from "../rule";
import { severities } from "../severity";
import { Corroboration } from "./corroboration";
import { namedBy, tagsBeside } from "./sideTags";
import { type UnnamedSource, unnamedSources } from "./unnamedSources";

export const singleSource: Rule = {
  code: "SRC203",
  name: "single-source",
  title: "One unnamed source alone",
  severities: severities("information"),
  scope: "articles",
  reason:
    "One person may be wrong, or may want it believed. Where the name is kept back the reader cannot judge that, and the outlet alone answers for it.",
  guideline:
    "BBC Editorial Guidelines: be reluctant to rely on a single source; AP: more than one source is sought where the first is unnamed.",
  remedy:
    "Find a second source or a document, or say that it could not be confirmed. Where a second source stands behind it, tag both.",
  fixes: [],
  examples: {
    bad: ["The lock leaks 4,000 gallons a day, an official familiar with the repairs said."],
    good: [
      "The lock leaks 4,000 gallons a day, two officials familiar with the repairs said.",
      "The lock leaks 4,000 gallons a day, an official familiar with the repairs said. Lind, too, said it leaks 4,000 gallons a day.",
      "The council will be glad of it, an official familiar with the repairs said.",
    ],
  },
  find: (article) => {
    const corroboration = new Corroboration(article);
    return unnamedSources(article).flatMap((unnamed) => {
      if (unnamed.borrowed || unnamed.source.plural) return [];
      const alone = unnamed.claims.filter(
        (claim) => matters(article, claim) && !corroboration.of(claim, unnamed.source.id),
      );
      return alone.length > 0 ? [toDraft(article, unnamed, alone)] : [];
    });
  },
};

/** What is told of a matter that one source alone gives. */
interface Alone {
  readonly message: (words: string) => string;
  readonly because: string;
}

const MATTERS: Readonly<Partial<Record<Need, Alone>>> = {
  allegation: {
    message: (words) => say`Only “${words}” makes this allegation, and without a name.`,
    because: say`it matters (an allegation), and nobody else in the article says the same`,
  },
  figure: {
    message: (words) => say`Only “${words}” gives this figure, and without a name.`,
    because: say`it matters (a figure), and nobody else in the article says the same`,
  },
  event: {
    message: (words) => say`Only “${words}” tells of this event, and without a name.`,
    because: say`it matters (an event), and nobody else in the article says the same`,
  },
};

function matters(article: RuleInput, { need, stance, content, tag }: Attribution): boolean {
  return (
    need !== undefined &&
    MATTERS[need] !== undefined &&
    stance === "asserts" &&
    !isOwnStory(article, content) &&
    (tag === undefined || !hasSecondTag(article, tag))
  );
}

/** `said he had paid $40,000`, `“I lost two of my staff”`: who tells of his own doings is the one who knows. */
function isOwnStory({ text }: RuleInput, content: Attribution["content"]): boolean {
  const words = content[0] ? text.slice(content[0].start, content[0].start + OPENING) : "";
  return /^["“‘'\s]{0,3}(?:that\s+)?(?:i|we|my|our|he|she|they)(?![\p{L}\p{N}])/iu.test(words);
}

const OPENING = 20;

/** Two tags side by side are two sources; so is `by: S1, S2`. */
function hasSecondTag(article: RuleInput, tag: number): boolean {
  const beside = tagsBeside(article, tag);
  return beside.length > 1 || namedBy(beside) === "several";
}

function toDraft({ text }: RuleInput, { mention }: UnnamedSource, alone: readonly Attribution[]): Draft {
  const [first, ...others] = alone as [Attribution, ...Attribution[]];
  const place = first.source[0] ?? first.cue[0] ?? mention;
  const words = text.slice(mention.start, mention.end).replace(/\s+/g, " ");
  const told = MATTERS[first.need!]!;
  return {
    span: place,
    message: told.message(words),
    because: [told.because],
    related: others.map(({ span }) => ({ span, message: say`This too rests on that source alone.` })),
  };
}
