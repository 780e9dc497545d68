/** SRC303: somebody is accused of wrongdoing, and the article does not say that they were asked. */
import { DEATH, LONG_AGO } from "../../../lexicon/allegations";
import { NAME_PARTICLES } from "../../../lexicon/nouns";
import { say } from "../../../lexicon/say";
import type { Assertion, Fix, Span } from "../../model";
import { insertion } from "../../tags";
import type { Draft, Rule, RuleInput } from "../rule";
import { severities } from "../severity";
import { Replies, surnameOf, wordsBeside } from "./replies";

export const noReplySought: Rule = {
  code: "SRC303",
  name: "no-reply-sought",
  title: "An allegation without a reply",
  severities: severities("off"),
  scope: "articles",
  reason:
    "Whoever is accused of wrongdoing should have the chance to answer before readers hear of it. Where the article does not tell what they say, or that they were asked, a reader cannot know whether there is another side.",
  guideline:
    "BBC Editorial Guidelines on fairness: those against whom allegations of wrongdoing are made have a right of reply; Reuters Handbook of Journalism: give them a fair opportunity to respond.",
  remedy:
    "Ask the person, or their lawyer or spokesperson, and say what they answered. Or say that they declined, or could not be reached.",
  fixes: [
    {
      does: "Leaves the reply to come",
      before: "Karel Smit embezzled money from the pilots' fund, the guild said.",
      after: "Karel Smit embezzled money from the pilots' fund, the guild said. [TK: reply from Karel Smit]",
      safe: false,
    },
  ],
  examples: {
    bad: ["Karel Smit embezzled money from the pilots' fund, the guild said."],
    good: [
      "Karel Smit embezzled money from the pilots' fund, the guild said. A lawyer for Smit denied it.",
      "Karel Smit embezzled money from the pilots' fund, the guild said. Smit could not be reached for comment.",
      "The council misused money from the pilots' fund, the guild said.",
    ],
  },
  find: (article) => {
    const accusations = accusationsIn(article);
    if (accusations.length === 0) return [];
    const replies = new Replies(
      article,
      accusations.map(({ surname }) => surname),
    );
    const dead = wordsBeside(article, tellsOfDeath);
    const full = namedInFull(article);
    const open = accusations.filter(
      ({ surname, name }) => !replies.hasFrom(surname) && !dead.has(surname) && (/\s/.test(name) || full.has(surname)),
    );
    return open.length > 0 ? [toDraft(article, open as [Accusation, ...Accusation[]])] : [];
  },
};

/** The dead cannot be asked. */
function tellsOfDeath(words: readonly string[]): boolean {
  return words.some((word, i) => DEATH.has(word) || (word === "late" && words[i - 1] === "the"));
}

/** A capital, or a small word within names, stands before them. */
const SURNAME = new RegExp(
  `(?<=(?:\\p{Lu}[\\p{L}.'’-]{0,30}|(?<!\\p{L})(?:${[...NAME_PARTICLES].join("|")}))\\s)\\p{Lu}[\\p{L}\\p{N}'’-]*`,
  "gu",
);

/** The surnames that stand somewhere behind a given name or a title: a word alone may be a town or a firm. */
function namedInFull({ text }: RuleInput): Set<string> {
  return new Set([...text.matchAll(SURNAME)].map(([word]) => surnameOf(word)));
}

/** A sentence that accuses somebody by name. */
interface Accusation {
  readonly span: Span;
  readonly name: string;
  readonly surname: string;
}

function accusationsIn({ assertions, text }: RuleInput): Accusation[] {
  return assertions.flatMap(({ accuses, standing, span }: Assertion) => {
    if (!accuses || standing === "none" || LONG_AGO.test(text.slice(span.start, span.end))) return [];
    const name = text.slice(accuses.start, accuses.end).replace(/\s+/g, " ");
    return [{ span, name, surname: surnameOf(name) }];
  });
}

/** So many other sentences, at most, are listed. */
const MOST_RELATED = 20;

function toDraft(article: RuleInput, [first, ...others]: readonly [Accusation, ...Accusation[]]): Draft {
  const { name, span } = first;
  return {
    span,
    message: say`${name} is accused here, and the article tells of no reply, nor that one was sought.`,
    because: [
      say`the sentence accuses a named person of wrongdoing`,
      say`nowhere does that person, a lawyer or a spokesperson deny, decline or answer it, or fail to`,
    ],
    related: others
      .slice(0, MOST_RELATED)
      .map((one) => ({ span: one.span, message: say`${one.name} is accused here` })),
    fixes: [replyToCome(article, name, span)],
  };
}

/** Behind the tags of the sentence, which would else speak of the mark. */
function replyToCome({ text, code }: RuleInput, name: string, { end }: Span): Fix {
  const { at, insert } = insertion(text, end, ` [TK: reply from ${name}]`, code);
  return {
    title: say`Mark that the reply of ${name} is to come`,
    edits: [{ span: { start: at, end: at }, text: insert }],
    safe: false,
  };
}
