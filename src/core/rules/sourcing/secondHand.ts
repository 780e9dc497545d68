/** SRC204: what is known only through another newsroom: `CNN reported, citing a diplomat`. */

import { PREPOSITIONS } from "../../../lexicon/closedClasses";
import { REPORTING_CUES, WIRE_AGENCIES } from "../../../lexicon/newsrooms";
import { say } from "../../../lexicon/say";
import { groupBy } from "../../grouping";
import type { Attribution, Hop, SourceKind, Span } from "../../model";
import type { Draft, Rule, RuleInput } from "../rule";
import { severities } from "../severity";
import { insideQuotation, isFirm, settledByTag, wordsOf } from "./firm";
import { withoutMarkUp } from "./markUp";
import { ofItself } from "./ownAffairs";
import { creditsNobody } from "./uncreditedNewsroom";

export const secondHand: Rule = {
  code: "SRC204",
  name: "second-hand",
  title: "Known only through another newsroom",
  severities: severities("information"),
  scope: "articles",
  reason:
    "What another newsroom reports, this one has not heard or seen itself: it may be wrong, and cannot be checked from here. Where that newsroom is not named at all (“media reports said”), a reader cannot even look it up, and the finding is a warning. Each newsroom is told of once. Whoever speaks on the record in a named newsroom's interview is not second hand, nor is what a news agency sends out to be run.",
  guideline:
    "AP and BBC Editorial Guidelines: what is known only through another newsroom is credited to it by name, and confirmed where that can be done.",
  remedy: "Name the newsroom, and say how it knows. Better: confirm it yourself, and tag the source.",
  fixes: [
    {
      does: "Marks that the newsroom's name is to come",
      before: "A local newspaper reported that the bridge would close.",
      after: "[TK: which newsroom] reported that the bridge would close.",
      safe: false,
    },
  ],
  examples: {
    bad: [
      "The Dunmarrow Herald reported that the bridge would close, citing two officials.",
      "The bridge will close, according to the Dunmarrow Herald.",
    ],
    good: [
      "The bridge will close, the harbour master said.",
      "“I have seen the cables,” the engineer Ada Berg told the Dunmarrow Herald.",
      "“A newspaper said the bridge would close,” Vos said.",
    ],
  },
  find: (article) => {
    const quoted = insideQuotation(article);
    const settled = settledByTag(article);
    const claims = article.attributions.flatMap((attribution) => {
      const told = isFirm(attribution) && !settled(attribution) ? throughNewsroom(article, attribution) : undefined;
      return told && !quoted(told.span) ? [told] : [];
    });
    return [...byNewsroom(claims).values()].map((told) => toDraft(article, told));
  },
};

/** A claim known through a newsroom, and where the text speaks of that newsroom. */
interface SecondHand {
  readonly attribution: Attribution;
  readonly span: Span;
  /** Absent where none is credited. */
  readonly newsroom?: string;
  /** Claims with the same one are told of once. */
  readonly key: string;
}

function throughNewsroom(article: RuleInput, attribution: Attribution): SecondHand | undefined {
  return uncredited(article, attribution) ?? credited(article, attribution);
}

/** `media reports said`, `told a local newspaper`. */
function uncredited(article: RuleInput, attribution: Attribution): SecondHand | undefined {
  const { chain, nestedIn, source } = attribution;
  const at = chain.findIndex(isOutlet);
  const told = at !== -1 && chain.slice(at).every(isOutlet) && tells(article, chain[at]!) ? chain[at]!.span : undefined;
  const reporter = nestedIn === undefined && reports(attribution) && !ofItself(article, attribution);
  const spans = [...(reporter ? source : []), ...(told ? [told] : [])];
  const span = spans.find((mention) => creditsNobody(wordsOf(article, mention)));
  return span && { attribution, span, key: wordsOf(article, span).toLowerCase() };
}

const isOutlet = ({ kind }: Hop): boolean => kind === "outlet";

function credited(article: RuleInput, attribution: Attribution): SecondHand | undefined {
  const { chain } = attribution;
  const at = chain.findIndex((hop) => isOutlet(hop) && !hop.own);
  const hop = chain[at];
  const name = hop && nameOf(article, hop);
  // Only newsrooms may stand between it and the reader: else it is another's claim.
  if (!hop?.span || !name || !chain.slice(at).every(isOutlet) || !tells(article, hop)) return undefined;
  if ((at > 0 && !isHearsay(article, chain[at - 1]!)) || WIRE_AGENCIES.has(name.toLowerCase())) return undefined;
  const newsroom = /^the /i.test(wordsOf(article, hop.span)) && !/^the /i.test(name) ? `the ${name}` : name;
  return { attribution, span: hop.span, newsroom, key: name.toLowerCase() };
}

/** Whether the newsroom was told it, or reports it: not what it does as a firm. */
function tells(article: RuleInput, { attribution, sourceId }: Hop): boolean {
  const teller = article.attributions[attribution]!;
  return teller.sourceId !== sourceId || (reports(teller) && !ofItself(article, teller));
}

const reports = ({ cueLemma, stance }: Attribution): boolean => stance === "asserts" && REPORTING_CUES.has(cueLemma);

/** What a newsroom is called, where the mention is its name and no more than its kind stands before that. */
function nameOf(article: RuleInput, { sourceId, span }: Hop): string | undefined {
  const name = sourceId === undefined ? undefined : article.sources[sourceId]!.name;
  if (!name || !span || !name.split(" ").every((word) => !/^\p{Ll}/u.test(word) || SMALL_WORDS.has(word)))
    return undefined;
  const before = wordsOf(article, span).split(name)[0]!.toLowerCase().trim().split(" ");
  return before.length <= LONGEST_KIND && !before.some((word) => PREPOSITIONS.has(word)) ? name : undefined;
}

const SMALL_WORDS: ReadonlySet<string> = new Set("of the and for in on at de la le del der da di al el".split(" "));
/** `the German news magazine` */
const LONGEST_KIND = 4;

/** On the record, in an interview that can be looked up. */
const ON_RECORD = new Set<SourceKind>([
  "named-person",
  "spokesperson",
  "named-organisation",
  "social-post",
  "document",
]);

/** What somebody told another newsroom; of an article whose own outlet is unknown, that may be the one told. */
function isHearsay({ outlet }: RuleInput, teller: Hop): boolean {
  return outlet !== undefined && !ON_RECORD.has(teller.kind);
}

/** The claims by newsroom: `The Post` is the `Washington Post` of the same article. */
function byNewsroom(claims: readonly SecondHand[]): Map<string, SecondHand[]> {
  const longer = new Map<string, string>();
  for (const { key } of claims)
    for (let at = key.indexOf(" "); at !== -1; at = key.indexOf(" ", at + 1)) longer.set(key.slice(at + 1), key);
  return groupBy(claims, ({ key }) => longer.get(key.replace(/^the /, "")) ?? key);
}

function knownThrough(newsroom: string, more: number): string {
  if (more === 0) return say`This is known only through ${newsroom}.`;
  if (more === 1) return say`This is known only through ${newsroom}, and so is another claim.`;
  return say`This is known only through ${newsroom}, and so are ${more} other claims.`;
}

function toDraft(article: RuleInput, [first, ...others]: readonly SecondHand[]): Draft {
  const { attribution, span, newsroom } = first!;
  const more = others.filter((other) => other.attribution.tagAt !== attribution.tagAt);
  return {
    span,
    message: newsroom
      ? knownThrough(newsroom, more.length)
      : say`“${withoutMarkUp(wordsOf(article, span))}” credits no newsroom by name.`,
    because: [
      newsroom ? say`${newsroom} tells it, and is not this outlet` : say`a reader cannot look up where it was reported`,
    ],
    tagAt: attribution.tagAt,
    ...(newsroom
      ? {}
      : {
          graver: true,
          fixes: [
            {
              title: say`Write “[TK: which newsroom]”`,
              edits: [{ span, text: "[TK: which newsroom]" }],
              safe: false,
            },
          ],
        }),
  };
}
