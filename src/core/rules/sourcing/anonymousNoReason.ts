/** SRC202: a source without a name, and no word of why. */
import { say } from "../../../lexicon/say";
import type { Fix, TextEdit } from "../../model";
import type { Draft, Rule, RuleInput } from "../rule";
import { severities } from "../severity";
import { isBare } from "./bareSource";
import { type UnnamedSource, unnamedSources } from "./unnamedSources";

export const anonymousNoReason: Rule = {
  code: "SRC202",
  name: "anonymous-no-reason",
  title: "An unnamed source without a reason",
  severities: severities("information"),
  scope: "articles",
  reason:
    "Who speaks without a name need not answer for what is said. The reader is owed the reason, and it should be the source's own: what would happen if the name were known. That somebody is not authorised to speak is a reason, though a poor one.",
  guideline:
    "AP: the story explains why the source asked for anonymity; New York Times: tell readers why a source is granted it.",
  remedy:
    "Say why the source cannot be named, where it first speaks: “who asked not to be named because …”. Or give the reason in the source's tag, under `why`.",
  fixes: [
    {
      does: "Asks for the reason, as a TK that must not be published",
      before: "An official familiar with the repairs said the lock was unsafe.",
      after: "An official familiar with the repairs [TK: why no name is given] said the lock was unsafe.",
      safe: false,
    },
  ],
  examples: {
    bad: ["An official familiar with the repairs said the lock was unsafe."],
    good: [
      "An official familiar with the repairs, who asked not to be named because the talks are private, said the lock was unsafe.",
      "An official familiar with the repairs said the lock was unsafe.<!-- src: official; by: S3; why: fear of dismissal -->",
      "Officials said the lock was unsafe.",
      "Residents said the lock was unsafe.",
      "A source said the lock was unsafe.",
    ],
  },
  find: (article) => {
    // Of a source that is not even described SRC201 speaks, which asks for the reason as well.
    const lacking = unnamedSources(article).filter(
      (one) => !one.borrowed && !isBare(article, one) && !isExplained(article, one),
    );
    if (lacking.length <= MOST_APART) return lacking.map((one) => draftOf([one]));
    return [draftOf(lacking)];
  },
};

/** With more of them the article as a whole gives no reasons, and one finding says so. */
const MOST_APART = 3;

/** The text or a tag gives a reason, or the desk has asked for it. */
function isExplained({ text, marks }: RuleInput, { source, mention }: UnnamedSource): boolean {
  if (source.anonymityReason !== undefined) return true;
  return marks.some(
    ({ type, span }) =>
      type === "TK" && span.start > mention.start && /^[,;\s]{0,3}$/.test(text.slice(mention.end, span.start)),
  );
}

function draftOf(sources: readonly UnnamedSource[]): Draft {
  const [first, ...others] = sources as [UnnamedSource, ...UnnamedSource[]];
  const fixes = [asking(say`Ask for the reason with a TK`, [first])];
  if (others.length > 0) fixes.push(asking(say`Ask for the reasons of all ${sources.length} with TKs`, sources));
  return {
    span: first.mention,
    message:
      others.length === 0
        ? say`No reason is given why this source is not named.`
        : say`No reason is given why these ${sources.length} sources are not named.`,
    because: [say`the name is kept back, and nowhere does the text say why`],
    related: others.map(({ mention }) => ({ span: mention, message: say`Nor is one given for this source.` })),
    fixes,
  };
}

function asking(title: string, sources: readonly UnnamedSource[]): Fix {
  const edits = sources.map(({ mention: { end } }): TextEdit => ({ span: { start: end, end }, text: QUESTION }));
  return { title, edits: edits.sort((a, b) => a.span.start - b.span.start), safe: false };
}

const QUESTION = " [TK: why no name is given]";
