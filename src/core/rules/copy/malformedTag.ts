/** SRC403: a comment that begins like a tag and cannot be read. */
import type { Rule } from "../rule";
import { severities } from "../severity";

export const malformedTag: Rule = {
  code: "SRC403",
  name: "malformed-tag",
  title: "A tag that cannot be read",
  severities: severities("error"),
  scope: "anywhere",
  reason:
    "A tag that cannot be read has no effect: the source it was meant to record is lost, and stripping leaves it in the text.",
  guideline: "The tag grammar of On the Record.",
  remedy: "Correct the tag as the message says.",
  fixes: [],
  examples: {
    bad: ["The mayor resigned, the clerk said.<!-- src: nmaed; by: Ann Lee -->"],
    good: ["The mayor resigned, the clerk said.<!-- src: named; by: Ann Lee; role: city clerk -->"],
  },
  find: ({ tags }) =>
    tags.flatMap((tag) =>
      tag.type === "malformed"
        ? [
            {
              span: tag.at.end > tag.at.start ? tag.at : tag.span,
              message: tag.problem,
              because: ["the comment begins like a tag"],
            },
          ]
        : [],
    ),
};
