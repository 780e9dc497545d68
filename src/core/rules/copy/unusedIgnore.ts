/** SRC406: an ignore mark that silences nothing. */
import { stripSpans } from "../../tags";
import type { Draft, IdleIgnore, Rule, RuleInput } from "../rule";
import { severities } from "../severity";

export const unusedIgnore: Rule = {
  code: "SRC406",
  name: "unused-ignore",
  title: "An ignore mark that silences nothing",
  severities: severities("information"),
  scope: "anywhere",
  reason:
    "A mark that has outlived its finding tells the next editor that something is wrong where nothing is, and will silence what is written there later.",
  guideline: "The tag grammar of On the Record.",
  remedy: "Delete the mark.",
  fixes: [
    {
      does: "Deletes the mark",
      before: "The pier is old.<!-- src-ignore SRC102: the figure is in the chart --> It is made of oak.",
      after: "The pier is old. It is made of oak.",
      safe: true,
    },
  ],
  examples: {
    bad: ["The pier is old.<!-- src-ignore SRC102: the figure is in the chart -->"],
    good: ["The repairs will cost $3.4 million.<!-- src-ignore SRC102: the figure is in the chart -->"],
  },
  find: (article) => article.idleIgnores.map((idle) => toDraft(article, idle)),
};

function toDraft({ text, tags }: RuleInput, { tag: place, codes }: IdleIgnore): Draft {
  const tag = tags[place]!;
  const whole = tag.type === "ignore" && tag.codes.length === codes.length;
  return {
    span: tag.span,
    message: `This mark silences nothing${whole ? "" : ` of ${codes.join(" and ")}`}.`,
    because: [`no finding of ${codes.join(" or ")} is where it holds`],
    fixes: whole
      ? [{ title: "Delete the mark", edits: stripSpans(text, [tag]).map((span) => ({ span, text: "" })), safe: true }]
      : [],
  };
}
