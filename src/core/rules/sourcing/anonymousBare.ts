/** SRC201: a source of which the text says nothing but that it is one. */
import { say } from "../../../lexicon/say";
import type { Fix } from "../../model";
import type { Draft, Rule, RuleInput } from "../rule";
import { severities } from "../severity";
import { isBare } from "./bareSource";
import { type UnnamedSource, unnamedSources } from "./unnamedSources";
import { inPlaceOf } from "./wording";

export const anonymousBare: Rule = {
  code: "SRC201",
  name: "anonymous-bare",
  title: "A source, and nothing more",
  severities: severities("warning"),
  scope: "articles",
  reason:
    "“A source said” tells the reader that somebody spoke and nothing else. Who cannot be named can still be described: how the source knows, which side it is on, what it stands to gain.",
  guideline:
    "AP: describe an unnamed source as fully as can be, never as “a source” alone; Reuters Handbook of Journalism: be as specific as possible.",
  remedy:
    "Describe the source as closely as was agreed: “an engineer who worked on the lock”. Where a tag describes it, write that. Then give the reason why no name is given, which a bare source lacks as a rule.",
  fixes: [
    {
      does: "Writes the description that the tag gives",
      before: "A source said the lock was shut.<!-- src: unnamed; by: S3; desc: engineer who worked on it -->",
      after:
        "An engineer who worked on it said the lock was shut.<!-- src: unnamed; by: S3; desc: engineer who worked on it -->",
      safe: false,
    },
  ],
  examples: {
    bad: ["A source said the lock had been shut.", "The lock had been shut for years, according to two people."],
    good: [
      "A source at the port authority said the lock had been shut.",
      "An engineer who worked on the lock said it had been shut.",
      "A person familiar with the repairs said the lock had been shut.",
    ],
  },
  find: (article) =>
    unnamedSources(article)
      .filter((unnamed) => !unnamed.borrowed && isBare(article, unnamed))
      .map((unnamed) => toDraft(article, unnamed)),
};

function toDraft(article: RuleInput, { source, mention }: UnnamedSource): Draft {
  const words = article.text.slice(mention.start, mention.end).replace(/\s+/g, " ");
  return {
    span: mention,
    message: say`“${words}”: the text says nothing more of this source.`,
    because: [say`it is called a source, and neither here nor later described`],
    fixes: source.plural ? [] : describing(article, source.description, mention),
  };
}

/** A tag's description takes the place of the bare words. */
function describing({ text }: RuleInput, description: string | undefined, mention: UnnamedSource["mention"]): Fix[] {
  if (!description) return [];
  const words = inPlaceOf(text.slice(mention.start, mention.end), description);
  return [{ title: say`Write “${words}”`, edits: [{ span: mention, text: words }], safe: false }];
}
