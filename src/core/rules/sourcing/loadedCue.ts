/** SRC209: a verb of speech that judges the speaker: `claimed`, `admitted`, `refuted`. */
import { LOADED_CUES, type LoadedCue, OF_THE_LAW, PHYSICAL_ACTS } from "../../../lexicon/loadedCues";
import { say } from "../../../lexicon/say";
import type { Attribution, Fix, HouseStyle, ReportingVerb } from "../../model";
import type { Draft, Rule, RuleInput } from "../rule";
import { severities } from "../severity";
import { insideQuotation, isFirm, wordsOf } from "./firm";
import { fits, inPlaceOf, isKnown } from "./otherVerb";
import { sentenceOf } from "./sentenceAt";

export const loadedCue: Rule = {
  code: "SRC209",
  name: "loaded-cue",
  title: "A verb that judges the speaker",
  severities: severities("information"),
  scope: "articles",
  reason:
    "“Claimed” doubts the speaker, “admitted” finds guilt, “refuted” takes a side, “pointed out” vouches for what is said. “Said” tells only that somebody spoke, and leaves the judgement to the reader. Where the law speaks (`the suit claims`) or nobody speaks (`the storm claimed three lives`) the word is right, and is not found.",
  guideline:
    "Reuters Handbook of Journalism: “said” is neutral, while “claim” and “admit” carry a judgement; AP and Guardian style guides: “refute” means to prove wrong, otherwise write “deny” or “dispute”.",
  remedy:
    "Write “said”, unless you can stand by the judgement. A desk adds verbs to avoid, or to keep, in its house style.",
  fixes: [
    {
      does: "Writes “said” in the form of the verb that stands there",
      before: "The pilots have claimed that the bridge was never safe.",
      after: "The pilots have said that the bridge was never safe.",
      safe: false,
    },
    {
      does: "Writes “disputed” or “denied” for “refuted”",
      before: "Vos refuted the report.",
      after: "Vos denied the report.",
      safe: false,
    },
  ],
  examples: {
    bad: [
      "Vos claimed that the bridge was safe.",
      "“The cables are old,” Ada Berg, an engineer, admitted.",
      "The council refuted the pilots' account.",
      "Berg, who pointed out that nobody had asked her, left at noon.",
    ],
    good: [
      "Vos said that the bridge was safe.",
      "The lawsuit claims that the bridge was never safe.",
      "The storm claimed three lives, Vos said.",
      "Vos said he would claim the prize.",
      "A group of pilots claimed responsibility for the blockade.",
      "“She claimed that the bridge was safe,” Vos said.",
    ],
  },
  find: (article) => {
    const quoted = insideQuotation(article);
    return article.attributions.flatMap((attribution) => {
      const { verb, stance, passage } = attribution;
      const said =
        verb !== undefined &&
        isFirm(attribution) &&
        stance !== "declines" &&
        article.passages[passage]!.kind !== "headline" &&
        isReportersWord(article, attribution) &&
        !quoted(verb.span);
      const advice = said ? adviceOn(article, attribution, verb) : undefined;
      return advice ? [toDraft(article, verb!, advice)] : [];
    });
  },
};

/** What to write in place of a verb, and why. */
interface Advice {
  readonly instead: readonly string[];
  /** The desk has chosen the word: it may be put in without a look. */
  readonly ofTheDesk: boolean;
  readonly suggests: string;
}

const ROWS: ReadonlyMap<string, LoadedCue> = new Map(LOADED_CUES.map((row) => [row.lemma, row]));

/** The desk's word counts before the stylebooks'. */
function adviceOn(article: RuleInput, attribution: Attribution, verb: ReportingVerb): Advice | undefined {
  const { cueLemma: lemma } = attribution;
  if (article.style.preferred?.includes(lemma)) return undefined;
  // `slammed the door`: with a thing behind it, the verb may tell of a deed, and nobody speaks.
  if (verb.complement === "phrase" && PHYSICAL_ACTS.has(lemma)) return undefined;
  const chosen = chosenByDesk(article.style, verb, lemma);
  const row = ROWS.get(lemma);
  const fine = chosen === undefined && (!row || isRight(article, row, attribution, verb));
  const instead = chosen === undefined ? (row?.instead ?? []) : [chosen];
  // A thing is no report, `claimed the prize`, unless the better verb would take it too: `disputed the report`.
  const reports = verb.complement !== "phrase" || instead.some((other) => fits(other, verb));
  if (fine || !reports) return undefined;
  return { instead, ofTheDesk: chosen !== undefined, suggests: row?.suggests ?? "" };
}

/** Whether the verb is the word for what is told: with this source, of this thing, in court. */
function isRight(article: RuleInput, row: LoadedCue, { sourceId, content }: Attribution, verb: ReportingVerb): boolean {
  const kind = sourceId === undefined ? undefined : article.sources[sourceId]!.kind;
  if (kind !== undefined && row.fitsWith.includes(kind)) return true;
  const next = content.find(({ start }) => start >= verb.span.end);
  const thing = next && /^\p{L}+/u.exec(article.text.slice(next.start, next.end))?.[0];
  if (thing && row.things?.split(" ").includes(thing)) return true;
  if (row.pleads && verb.complement === "gerund") return true;
  return row.ofTheLaw === true && OF_THE_LAW.test(sentenceOf(article, verb.span).toLowerCase());
}

/** The desk's word for a verb; none where it cannot stand there: `claimed to be rich` is not `said to be rich`. */
function chosenByDesk(style: HouseStyle, verb: ReportingVerb, lemma: string): string | undefined {
  const words = style.discouraged ?? {};
  const chosen = Object.hasOwn(words, lemma) ? words[lemma] : undefined;
  return chosen !== undefined && (fits(chosen, verb) || !isKnown(chosen)) ? chosen : undefined;
}

/** What somebody else tells is told in that one's words; a newsroom's report is retold in the reporter's. */
function isReportersWord({ attributions, sources }: RuleInput, attribution: Attribution): boolean {
  let holder = attribution.nestedIn;
  for (let steps = 0; holder !== undefined && steps < DEEPEST; steps++) {
    const { sourceId, nestedIn } = attributions[holder]!;
    if (sourceId === undefined || sources[sourceId]!.kind !== "outlet") return false;
    holder = nestedIn;
  }
  return true;
}

const DEEPEST = 12;

function toDraft(article: RuleInput, verb: ReportingVerb, { instead, ofTheDesk, suggests }: Advice): Draft {
  const words = wordsOf(article, verb.span);
  return {
    span: verb.span,
    message: ofTheDesk
      ? say`The house style has “${inPlaceOf(instead[0]!, verb)}” in place of “${words}”.`
      : say`“${words}” suggests that ${suggests}.`,
    because: [
      ofTheDesk ? say`the desk's own style discourages the verb` : say`the verb says more than that somebody spoke`,
    ],
    // Mark-up between the two words of a verb would go with them.
    fixes: /^[\p{L} ]+$/u.test(words)
      ? instead.filter((other) => fits(other, verb)).map((other) => toFix(article, verb, other, ofTheDesk))
      : [],
  };
}

function toFix({ text }: RuleInput, verb: ReportingVerb, other: string, ofTheDesk: boolean): Fix {
  const there = text.slice(verb.span.start, verb.span.end);
  const plain = inPlaceOf(other, verb);
  const words = /^\p{Lu}/u.test(there) ? plain[0]!.toUpperCase() + plain.slice(1) : plain;
  // Only a clause or a quotation is surely said: of anything else the other verb may tell something else.
  const isSafe = ofTheDesk && verb.complement === "clause";
  return { title: say`Write “${words}”`, edits: [{ span: verb.span, text: words }], safe: isSafe };
}
