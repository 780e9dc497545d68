/** SRC402: tags and marks of what was checked, still in the text when it goes out. */
import { say } from "../../../lexicon/say";
import type { Fix, Span } from "../../model";
import { checkedMarks, checkedSpans, stripSpans } from "../../tags";
import type { Draft, Rule, RuleInput } from "../rule";

export const notReady: Rule = {
  code: "SRC402",
  name: "not-ready",
  title: "Tags or marks left in copy that goes out",
  severities: { student: "off", standard: "off", strict: "off" },
  publishing: "error",
  scope: "anywhere",
  reason:
    "Tags and CQ are for the desk alone. In a plain-text feed a reader sees them, and in the source of a web page anybody can read what they say of a source.",
  guideline:
    "AP: the reporter and the manager who know a source's identity keep it confidential; what tags say of a source is for them alone.",
  remedy: "Strip the tags, or copy the text without them.",
  fixes: [
    {
      does: "Removes the tags",
      before: "The pier is old, the guild said.<!-- src: organisation; by: pilots' guild --> It is made of oak.",
      after: "The pier is old, the guild said. It is made of oak.",
      safe: true,
    },
    {
      does: "Removes the marks",
      before: "Ada Berg (CQ) said the pier was old.",
      after: "Ada Berg said the pier was old.",
      safe: true,
    },
  ],
  examples: {
    bad: ["The pier is old, Ada Berg said.<!-- src: named; by: Ada Berg -->", "Ada Berg (CQ) said the pier was old."],
    good: [
      "The pier is old, Ada Berg said.<!-- a note for the web desk -->",
      "The CQC visited the hospital, Berg said.",
    ],
  },
  find: (article) => [...leftTags(article), ...leftMarks(article)],
};

/** One finding for all: a source that is to come, and a tag that cannot be read, have rules of their own. */
function leftTags({ text, tags }: RuleInput): Draft[] {
  const left = tags.filter((tag) => tag.type === "ignore" || (tag.type === "source" && tag.src !== "to-come"));
  return together(
    left.map(({ span }) => span),
    TAGS,
    () => stripSpans(text, left),
  );
}

function leftMarks({ text, tags, marks }: RuleInput): Draft[] {
  const left = checkedMarks(marks, tags);
  return together(
    left.map(({ span }) => span),
    MARKS,
    () => checkedSpans(text, left),
  );
}

/** So many other places, at most, are listed. */
const MOST_RELATED = 20;

/** What is told of things that are left. */
interface Left {
  readonly message: (count: number) => string;
  readonly fix: (count: number) => string;
  readonly another: string;
}

const TAGS: Left = {
  message: (count) => (count > 1 ? say`${count} tags are still in the text.` : say`A tag is still in the text.`),
  fix: (count) => (count > 1 ? say`Remove the ${count} tags` : say`Remove the tag`),
  another: say`another tag`,
};

const MARKS: Left = {
  message: (count) =>
    count > 1 ? say`${count} CQ marks are still in the text.` : say`A CQ mark is still in the text.`,
  fix: (count) => (count > 1 ? say`Remove the ${count} CQ marks` : say`Remove the CQ mark`),
  another: say`another CQ mark`,
};

function together(spans: readonly Span[], told: Left, deleted: () => readonly Span[]): Draft[] {
  const [first, ...others] = spans;
  if (!first) return [];
  const fix: Fix = {
    title: told.fix(spans.length),
    edits: deleted().map((span) => ({ span, text: "" })),
    safe: true,
  };
  return [
    {
      span: first,
      message: told.message(spans.length),
      because: [say`the text is checked for publishing`],
      related: others.slice(0, MOST_RELATED).map((span) => ({ span, message: told.another })),
      fixes: [fix],
    },
  ];
}
