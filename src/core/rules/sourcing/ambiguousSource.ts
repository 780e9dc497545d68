/** SRC210: `the official`, where several unnamed officials have spoken of late. */
import { say } from "../../../lexicon/say";
import type { Attribution, Fix, Source, Span } from "../../model";
import { type Position, positionsIn } from "../../positions";
import type { Draft, Rule, RuleInput } from "../rule";
import { severities } from "../severity";
import { definiteForms } from "./definiteForm";
import { insideQuotation, isFirm, settledByTag, wordsOf } from "./firm";
import { isPlain, withoutMarkUp } from "./markUp";

export const ambiguousSource: Rule = {
  code: "SRC210",
  name: "ambiguous-source",
  title: "“The official”, and there are several",
  severities: severities("warning"),
  scope: "articles",
  reason:
    "Unnamed sources have no name to tell them apart, only their descriptions. Where two have spoken and the copy goes on with “the official”, a reader cannot count how many sources there are, and may give to one what another said.",
  guideline:
    "AP: describe an unnamed source in as much detail as you may; Reuters Handbook of Journalism: be as specific as possible about who each source is.",
  remedy: "Repeat enough of the description to tell which one is meant. Or tag the source.",
  fixes: [
    {
      does: "Writes out which of the sources is meant",
      before:
        "A Danish official said the deal was dead. A Swedish official said it was not. The official added that talks would go on.",
      after:
        "A Danish official said the deal was dead. A Swedish official said it was not. The Swedish official added that talks would go on.",
      safe: false,
    },
    {
      does: "Or another of them, for each that could be meant",
      before:
        "An official in the ministry said the deal was dead. An official at the port said it was not. Talks will go on, the official said.",
      after:
        "An official in the ministry said the deal was dead. An official at the port said it was not. Talks will go on, the official in the ministry said.",
      safe: false,
    },
  ],
  examples: {
    bad: [
      "A Danish official said the deal was dead. A Swedish official said it was not. The official added that talks would go on.",
      "An aide to the mayor said the lock was shut. An aide to the governor said it was open. “Nobody asked us,” the aide said.",
    ],
    good: [
      "A Danish official said the deal was dead. The official added that talks would go on.",
      "A Danish official said the deal was dead. A Swedish official said it was not. The Swedish official added that talks would go on.",
      "A pilot said the lock was shut. A lawyer said it was open. The lawyer said nobody had asked.",
    ],
  },
  find: (article) => {
    const quoted = insideQuotation(article);
    const settled = settledByTag(article);
    const unclear = article.attributions.filter(
      (attribution) =>
        attribution.rivals !== undefined &&
        attribution.source[0] !== undefined &&
        isFirm(attribution) &&
        !settled(attribution) &&
        !quoted(attribution.source[0]),
    );
    if (unclear.length === 0) return [];
    const positionOf = positionsIn(article.text);
    return firstOfEach(unclear).map((attribution) => toDraft(article, attribution, positionOf));
  },
};

/** In each passage the first mention of a source: who has taken it for somebody goes on to do so. */
function firstOfEach(unclear: readonly Attribution[]): Attribution[] {
  const seen = new Set<string>();
  return unclear.filter(({ passage, sourceId }) => {
    const key = `${passage} ${sourceId}`;
    return !seen.has(key) && seen.add(key);
  });
}

function toDraft(article: RuleInput, attribution: Attribution, positionOf: (at: number) => Position): Draft {
  const span = attribution.source[0]!;
  const candidates = [...attribution.rivals!, attribution.sourceId!]
    .map((id) => lastDescription(article, article.sources[id]!, span.start))
    .sort((a, b) => a.start - b.start);
  const told = candidates.map((place) => ({
    words: withinSentence(article, place),
    line: positionOf(place.start).line,
  }));
  return {
    span,
    message: say`“${withoutMarkUp(wordsOf(article, span))}” could be ${eitherOf(told)}.`,
    because: [say`the words fit several unnamed sources that have spoken of late`],
    related: candidates.map((place, i) => ({
      span: place,
      message: say`it could be ${told[i]!.words} (line ${told[i]!.line})`,
    })),
    fixes: toFixes(article, span, candidates),
    tagAt: attribution.tagAt,
  };
}

/** Where a source was last described before a place, other than by `the …`, which says nothing new. */
function lastDescription(article: RuleInput, { mentions }: Source, before: number): Span {
  let nearest: Span | undefined;
  let looked = 0;
  for (let i = mentions.length - 1; i >= 0 && looked < MOST_LOOKED_AT; i--) {
    const { span, form, speaks } = mentions[i]!;
    if (!speaks || form !== "description" || span.start >= before) continue;
    if (!/^the\s/i.test(article.text.slice(span.start, span.start + "the ".length))) return span;
    nearest ??= span;
    looked++;
  }
  return nearest ?? mentions.find(({ speaks }) => speaks)!.span;
}

const MOST_LOOKED_AT = 50;

/** A description as it reads within a sentence, cut where it is long. */
function withinSentence(article: RuleInput, span: Span): string {
  const words = withoutMarkUp(wordsOf(article, span)).replace(/,$/, "");
  const lower = OPENING.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
  return lower.length <= LONGEST ? lower : `${lower.slice(0, LONGEST).replace(/\s\S*$/, "")} …`;
}

const LONGEST = 80;
const OPENING = /^(?:An?|The|One|Another|Two|Three|Several|Some)\s/;

/** A description, and the line where it stands. */
interface Told {
  readonly words: string;
  readonly line: number;
}

/** `a Danish official (line 1) or a Swedish official (line 3)` */
function eitherOf(told: readonly Told[]): string {
  const [first, ...others] = told as readonly [Told, ...Told[]];
  let { words: list, line } = first;
  for (const [i, one] of others.entries()) {
    const isLast = i === others.length - 1;
    list = isLast
      ? say`${list} (line ${line}) or ${one.words} (line ${one.line})`
      : say`${list} (line ${line}), ${one.words}`;
    line = one.line;
  }
  return list;
}

/** The mention in words that only one candidate fits: a fix for each, that of the nearest first; none with mark-up in it. */
function toFixes(article: RuleInput, span: Span, candidates: readonly Span[]): Fix[] {
  const there = wordsOf(article, span);
  const forms = definiteForms(candidates.map((place) => withoutMarkUp(wordsOf(article, place))));
  if (!isPlain(there)) return [];
  return forms.reverse().flatMap((form) => {
    if (!form || !isPlain(form) || form.toLowerCase() === there.toLowerCase()) return [];
    const text = /^\p{Lu}/u.test(there) ? form[0]!.toUpperCase() + form.slice(1) : form;
    return [{ title: say`Write “${text}”`, edits: [{ span, text }], safe: false }];
  });
}
