/** SRC106: a claim given to nobody in particular: `critics say`, `it is believed`, `reportedly`. */
import { IMPERSONAL_PARTICIPLES, VAGUE_ADVERBS, VAGUE_AUTHORITIES } from "../../../lexicon/cues";
import { say } from "../../../lexicon/say";
import type { Attribution, Span } from "../../model";
import { overlaps } from "../../spans";
import type { Draft, Rule, RuleInput } from "../rule";
import { severities } from "../severity";

export const vagueAuthority: Rule = {
  code: "SRC106",
  name: "vague-authority",
  title: "A claim given to nobody in particular",
  severities: severities("warning"),
  scope: "articles",
  reason:
    "“Critics say” and “it is believed” look like attribution and name no one. They can make one person's view, or the reporter's own, pass for many.",
  guideline: "Reuters Handbook of Journalism: avoid vague sourcing; AP: be as specific as possible about who says so.",
  remedy:
    "Say which critics, how many, and how they are known to think so. Or tag the source. A desk that allows a word, such as “reportedly”, says so in its house style.",
  fixes: [],
  examples: {
    bad: [
      "Critics say the bridge was never safe.",
      "The deal was reportedly signed in secret.",
      "It is believed that the ship carried grain.",
    ],
    good: [
      "Critics of the plan in the town council, among them Mara Lind, say the bridge was never safe.",
      "Experts at the Delft laboratory said the bridge was safe.",
      "“The deal was reportedly signed in secret,” Lind said.",
    ],
  },
  find: (article) => [...vagueSpeakers(article), ...vagueWords(article)],
};

/** Whether the desk allows a vague word, in lower case. */
const allows = ({ style }: RuleInput, word: string): boolean => style.allowed?.includes(word) === true;

const QUANTITIES = /^(?:some|many|most|several|other|few)$/;

function vagueSpeakers(article: RuleInput): Draft[] {
  return article.attributions
    .filter(
      (attribution) =>
        attribution.nestedIn === undefined &&
        attribution.tag === undefined &&
        attribution.confidence.level !== "guess" &&
        !article.tagged.some((span) => overlaps(span, attribution.span)) &&
        isVague(article, attribution),
    )
    .map((attribution) =>
      draft(article, attribution.source[0] ?? attribution.cue[0] ?? attribution.span, attribution.tagAt),
    );
}

/** `critics say`, `it is believed`: nobody in particular. */
export function isVague(article: RuleInput, attribution: Attribution): boolean {
  const source = attribution.source[0];
  if (!source) {
    const participle = cueWords(article, attribution).at(-1) ?? "";
    return attribution.sourceId === undefined && IMPERSONAL_PARTICIPLES.has(participle) && !allows(article, participle);
  }
  const words = article.text.slice(source.start, source.end).toLowerCase().split(/\s+/);
  return (
    words.some((word) => VAGUE_AUTHORITIES.has(word) && !allows(article, word)) &&
    words.every((word) => VAGUE_AUTHORITIES.has(word) || QUANTITIES.test(word))
  );
}

function cueWords(article: RuleInput, attribution: Attribution): string[] {
  return attribution.cue.flatMap(({ start, end }) => article.text.slice(start, end).toLowerCase().split(/\s+/));
}

const WORD = /\p{L}+/gu;

/** `reportedly`, where the sentence has no source and it is not somebody else's word. */
function vagueWords(article: RuleInput): Draft[] {
  const drafts: Draft[] = [];
  for (const [i, assertion] of article.assertions.entries()) {
    const before = article.assertions[i - 1];
    const goesOn =
      before?.passage === assertion.passage && (before.standing === "attributed" || before.standing === "nearby");
    if (assertion.standing !== "own" || goesOn) continue;
    for (const match of article.text.slice(assertion.span.start, assertion.span.end).matchAll(WORD)) {
      const word = match[0].toLowerCase();
      if (!VAGUE_ADVERBS.has(word) || allows(article, word)) continue;
      const span = {
        start: assertion.span.start + match.index,
        end: assertion.span.start + match.index + match[0].length,
      };
      if (!article.quotations.some((quotation) => overlaps(quotation.span, span)))
        drafts.push(draft(article, span, assertion.span.end));
      break;
    }
  }
  return drafts;
}

function draft(article: RuleInput, span: Span, tagAt: number): Draft {
  return {
    span,
    message: say`“${article.text.slice(span.start, span.end)}” names no one.`,
    because: [say`looks like attribution, and gives the reader nobody to ask`],
    tagAt,
  };
}
