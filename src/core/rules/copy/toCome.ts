/** SRC401: something is still to come. */
import { say } from "../../../lexicon/say";
import type { Rule } from "../rule";
import { severities } from "../severity";

export const toCome: Rule = {
  code: "SRC401",
  name: "to-come",
  title: "An open TK",
  severities: severities("warning"),
  publishing: "error",
  scope: "anywhere",
  reason: "TK marks what is still to come: a fact, a name, a source. It must not reach the reader.",
  guideline: "The desk's own mark, in use at newspapers and publishers since the days of lead type.",
  remedy: "Fill it in, or delete it.",
  fixes: [],
  examples: {
    bad: ["The repairs will cost TK, the harbour master said."],
    good: ["The repairs will cost $3 million, the harbour master said. (CQ)"],
  },
  find: ({ marks, tags }) => [
    ...marks
      .filter((mark) => mark.type === "TK")
      .map(({ span }) => ({
        span,
        message: say`TK: something is still to come.`,
        because: [say`the desk's mark for what is missing`],
      })),
    ...tags
      .filter((tag) => tag.type === "source" && tag.src === "to-come")
      .map(({ span }) => ({
        span,
        message: say`The source is still to come.`,
        because: [say`the tag says so`],
      })),
  ],
};
