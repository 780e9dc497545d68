/** SRC205: the copy speaks of sources, and the tags behind it name one. */
import { CUE_FORMS } from "../../../lexicon/cues";
import { headNoun, namesPeople } from "../../../lexicon/nouns";
import { say } from "../../../lexicon/say";
import { speakingMentions } from "../../mentions";
import type { Attribution, Fix, Span } from "../../model";
import type { Draft, Rule, RuleInput } from "../rule";
import { severities } from "../severity";
import { mentionWords } from "./mentionWords";
import { namedBy, tagsBeside } from "./sideTags";
import { oneOf } from "./wording";

export const pluralOfOne: Rule = {
  code: "SRC205",
  name: "plural-of-one",
  title: "“Sources”, and one is tagged",
  severities: severities("error"),
  scope: "articles",
  reason:
    "“Sources said” tells the reader that what follows was checked with more than one person. Where there was one, it is untrue, however good that one is.",
  guideline: "Reuters Handbook of Journalism: never say “sources” where there is one.",
  remedy: "Write “a source”, or tag the others as well: one tag behind the other, or `by: S1, S2`.",
  fixes: [
    {
      does: "Makes them one",
      before: "Two officials familiar with the repairs said the lock was unsafe.<!-- src: official; by: S3 -->",
      after: "An official familiar with the repairs said the lock was unsafe.<!-- src: official; by: S3 -->",
      safe: false,
    },
  ],
  examples: {
    bad: [
      "Sources said the lock was unsafe.<!-- src: unnamed; by: S3; why: fear of dismissal -->",
      "Two officials said the lock was unsafe.<!-- src: official; desc: engineer at the port -->",
    ],
    good: [
      "Sources said the lock was unsafe.<!-- src: unnamed; by: S3 --><!-- src: unnamed; by: S4 -->",
      "Two officials said the lock was unsafe.<!-- src: official; by: S3, S4 -->",
      "Two officials said the lock was unsafe.<!-- src: official; desc: two engineers at the port -->",
      "An official said the lock was unsafe.<!-- src: official; by: S3 -->",
    ],
  },
  find: (article) => {
    const descriptions = new Set(
      article.sources
        .flatMap(speakingMentions)
        .filter(({ form }) => form === "description")
        .map(({ span }) => span.start),
    );
    return article.attributions.flatMap((attribution) => {
      const { source, tag } = attribution;
      const mention = source[0];
      if (tag === undefined || !mention || !descriptions.has(mention.start) || !isSeveral(article, mention)) return [];
      return namedBy(tagsBeside(article, tag)) === "one" ? [toDraft(article, attribution, mention, tag)] : [];
    });
  },
};

/** People, more than one, met for the first time: of `the officials` all may have been told of before. */
function isSeveral({ text }: RuleInput, { start, end }: Span): boolean {
  const words = mentionWords(text.slice(start, end));
  if (words.number === "share" || /^(?:the|these|those|both|his|her|their|its)\b/i.test(text.slice(start, end)))
    return false;
  return words.head === "people" || (headNoun(words.head)?.plural === true && namesPeople(words.head));
}

function toDraft(article: RuleInput, attribution: Attribution, mention: Span, tag: number): Draft {
  const words = article.text.slice(mention.start, mention.end).replace(/\s+/g, " ");
  return {
    span: mention,
    message: say`“${words}”: the tag behind the sentence names one source.`,
    because: [say`the copy says that there are several`],
    related: [{ span: article.tags[tag]!.span, message: say`The tag that names one.` }],
    fixes: toOne(article, attribution, mention),
  };
}

function toOne({ text }: RuleInput, { cue }: Attribution, mention: Span): Fix[] {
  const words = text.slice(mention.start, mention.end);
  const one = agrees(text, cue) ? oneOf(words) : undefined;
  return one === undefined ? [] : [{ title: say`Write “${one}”`, edits: [{ span: mention, text: one }], safe: false }];
}

/** `said` stands behind one and many alike; `say` and `have said` do not. */
function agrees(text: string, cue: Attribution["cue"]): boolean {
  const words = cue.flatMap(({ start, end }) => text.slice(start, end).toLowerCase().split(/\s+/));
  if (/^(?:according|citing|quoting)$/.test(words[0] ?? "")) return true;
  return words.length === 1 && CUE_FORMS.get(words[0]!)?.every(({ shape }) => shape === "past") === true;
}
