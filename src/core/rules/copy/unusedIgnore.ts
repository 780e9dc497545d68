/** SRC406: an ignore mark that silences nothing. */
import { say } from "../../../lexicon/say";
import type { Fix, IgnoreTag, RuleCode } from "../../model";
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
    "A mark that has outlived its finding tells the next editor that something is wrong where nothing is, and will silence what is written there later. A code that no rule has is a slip: what it was meant to silence is not silent.",
  guideline: "The tag grammar of On the Record.",
  remedy: "Delete the mark, or the code in it that has no effect.",
  fixes: [
    {
      does: "Deletes the mark",
      before: "The pier is old.<!-- src-ignore SRC102: the figure is in the chart --> It is made of oak.",
      after: "The pier is old. It is made of oak.",
      safe: true,
    },
    {
      does: "Takes out a code that has no effect, where others have one",
      before: "The repairs will cost $3.4 million.<!-- src-ignore SRC102, SRC150: the figure is in the chart -->",
      after: "The repairs will cost $3.4 million.<!-- src-ignore SRC102: the figure is in the chart -->",
      safe: true,
    },
  ],
  examples: {
    bad: [
      "The pier is old.<!-- src-ignore SRC102: the figure is in the chart -->",
      "The pier is old.<!-- src-ignore SRC150: the figure is in the chart -->",
    ],
    good: ["The repairs will cost $3.4 million.<!-- src-ignore SRC102: the figure is in the chart -->"],
  },
  find: (article) => article.idleIgnores.map((idle) => toDraft(article, idle)),
};

function toDraft({ text, tags }: RuleInput, { tag: place, codes, unknown }: IdleIgnore): Draft {
  const tag = tags[place] as IgnoreTag;
  const idle = new Set([...codes, ...unknown]);
  const whole = tag.codes.every((code) => idle.has(code));
  return {
    span: tag.span,
    message: messageOf(codes, unknown, whole),
    because: [
      ...(unknown.length > 0 ? [say`no rule has the code ${anyOf(unknown)}`] : []),
      ...(codes.length > 0 ? [say`no finding of ${anyOf(codes)} is where it holds`] : []),
    ],
    fixes: [whole ? deletion(text, tag) : withoutCodes(text, tag, idle)],
  };
}

function messageOf(codes: readonly RuleCode[], unknown: readonly RuleCode[], whole: boolean): string {
  if (unknown.length === 0)
    return whole ? say`This mark silences nothing.` : say`This mark silences nothing of ${allOf(codes)}.`;
  if (codes.length === 0)
    return unknown.length === 1 ? say`There is no rule ${unknown[0]!}.` : say`There are no rules ${allOf(unknown)}.`;
  return unknown.length === 1
    ? say`There is no rule ${unknown[0]!}, and this mark silences nothing of ${allOf(codes)}.`
    : say`There are no rules ${allOf(unknown)}, and this mark silences nothing of ${allOf(codes)}.`;
}

const anyOf = (codes: readonly RuleCode[]): string =>
  codes.slice(1).reduce((list: string, code) => say`${list} or SRC${digits(code)}`, codes[0]!);
const allOf = (codes: readonly RuleCode[]): string =>
  codes.slice(1).reduce((list: string, code) => say`${list} and SRC${digits(code)}`, codes[0]!);
const digits = (code: RuleCode): string => code.slice("SRC".length);

function deletion(text: string, tag: IgnoreTag): Fix {
  return {
    title: say`Delete the mark`,
    edits: stripSpans(text, [tag]).map((span) => ({ span, text: "" })),
    safe: true,
  };
}

/** The codes of a mark, as they are written in it. */
const WRITTEN_CODES = /SRC\d{3}(?:[\s,]+SRC\d{3})*/i;

/** Those that silence something stay as they are. */
function withoutCodes(text: string, { span }: IgnoreTag, idle: ReadonlySet<RuleCode>): Fix {
  const written = WRITTEN_CODES.exec(text.slice(span.start, span.end))!;
  const start = span.start + written.index;
  const kept = written[0].split(/[\s,]+/).filter((code) => !idle.has(code.toUpperCase() as RuleCode));
  return {
    title: say`Take ${allOf([...idle])} out of the mark`,
    edits: [{ span: { start, end: start + written[0].length }, text: kept.join(", ") }],
    safe: true,
  };
}
