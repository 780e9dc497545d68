/** SRC403: a comment that begins like a tag and cannot be read. */
import { say } from "../../../lexicon/say";
import type { Tag } from "../../model";
import type { Draft, Rule } from "../rule";
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
  fixes: [
    {
      does: "Writes a misspelled word as it was meant",
      before: "The mayor resigned, the clerk said.<!-- src: nmaed; by: Ann Lee -->",
      after: "The mayor resigned, the clerk said.<!-- src: named; by: Ann Lee -->",
      safe: true,
    },
    {
      does: "Puts in a missing colon",
      before: "The mayor resigned, the clerk said.<!-- src named; by: Ann Lee -->",
      after: "The mayor resigned, the clerk said.<!-- src: named; by: Ann Lee -->",
      safe: true,
    },
    {
      does: "Closes a tag that plainly ends with its line",
      before: "The mayor resigned, the clerk said.<!-- src: named",
      after: "The mayor resigned, the clerk said.<!-- src: named -->",
      safe: true,
    },
    {
      does: "Leaves the reason for silence to come",
      before: "The repairs will cost $3.4 million.<!-- src-ignore SRC102 -->",
      after: "The repairs will cost $3.4 million.<!-- src-ignore SRC102: TK -->",
      safe: false,
    },
  ],
  examples: {
    bad: [
      "The mayor resigned, the clerk said.<!-- src: nmaed; by: Ann Lee -->",
      "The repairs will cost $3.4 million, the council said.<!-- src-ignore SRC102 -->",
    ],
    good: ["The mayor resigned, the clerk said.<!-- src: named; by: Ann Lee; role: city clerk -->"],
  },
  find: ({ tags }) => unreadable(tags),
};

/** The check before publishing asks for them as well, whatever a desk has made of the rule. */
export function unreadable(tags: readonly Tag[]): Draft[] {
  return tags.flatMap((tag) =>
    tag.type === "malformed"
      ? [
          {
            span: tag.at.end > tag.at.start ? tag.at : tag.span,
            message: tag.problem,
            because: [say`the comment begins like a tag`],
            fixes: tag.repairs,
          },
        ]
      : [],
  );
}
