/** What the rules about unnamed sources share: which sources speak without a name because it is kept back. */

import { CUE_FAMILIES, PREPOSITIONAL_CUES } from "../../../lexicon/cues";
import { addTo } from "../../grouping";
import { speakingMentions } from "../../mentions";
import type { Attribution, PassageKind, Source, SourceKind, Span } from "../../model";
import type { RuleInput } from "../rule";
import { isVague } from "../unsourced/vagueAuthority";
import { isFirm } from "./firm";
import { isKeptBack } from "./keptBack";
import { type MentionWords, mentionWords } from "./mentionWords";
import { isBorrowed, isOwnWord } from "./otherNewsrooms";

/** A source whose name the text keeps back, where it speaks in the body of the article. */
export interface UnnamedSource {
  readonly source: Source;
  /** What it says, in reading order. */
  readonly claims: readonly Attribution[];
  /** The first mention in which it speaks and is described: `a source`. */
  readonly mention: Span;
  readonly words: MentionWords;
  /** It spoke to another newsroom, which has promised to keep the name back and can say why. */
  readonly borrowed: boolean;
}

/** By article: several rules ask for the same ones. */
const known = new WeakMap<RuleInput, readonly UnnamedSource[]>();

/** In the order in which they first speak. */
export function unnamedSources(article: RuleInput): readonly UnnamedSource[] {
  const found = known.get(article) ?? findUnnamedSources(article);
  known.set(article, found);
  return found;
}

function findUnnamedSources(article: RuleInput): UnnamedSource[] {
  const found = [...claimsBySource(article)].flatMap(([id, claims]) => {
    const unnamed = UNNAMED.has(article.sources[id]!.kind) && toUnnamed(article, article.sources[id]!, claims);
    return unnamed ? [unnamed] : [];
  });
  const apart = found.filter((one, i) => !goesOn(one, found.slice(Math.max(0, i - MOST_SEARCHED), i)));
  // Where most of them spoke to another newsroom the article retells its story, and the others are from there too.
  const retold = apart.filter(({ borrowed }) => borrowed).length * 2 >= apart.length;
  return retold ? apart.map((one) => ({ ...one, borrowed: true })) : apart;
}

/** Among so many sources before it, at most, it is looked for whom a plural points back to: more than articles have. */
const MOST_SEARCHED = 30;

/** `sources said`, after `three sources familiar with the talks`: the same, or as good as. */
function goesOn({ source, words }: UnnamedSource, before: readonly UnnamedSource[]): boolean {
  return (
    source.plural &&
    words.front.length + words.behind.length === 0 &&
    before.some((other) => other.source.plural && other.words.head === words.head)
  );
}

const UNNAMED: ReadonlySet<SourceKind> = new Set(["unnamed-official", "unnamed-person", "unnamed-group"]);
const BODY: ReadonlySet<PassageKind> = new Set(["paragraph", "listItem", "blockQuote"]);

/** Verbs and phrases by which somebody speaks; what is thought or shown is none. */
const SPEECH: ReadonlySet<string> = new Set([
  ...CUE_FAMILIES.filter(({ act }) => act === "speech").flatMap(({ lemmas }) =>
    lemmas
      .trim()
      .split(/\s+/)
      .map((lemma) => lemma.replace("&", " ")),
  ),
  ...PREPOSITIONAL_CUES.map(({ words }) => words),
]);

function claimsBySource(article: RuleInput): Map<number, Attribution[]> {
  const claims = new Map<number, Attribution[]>();
  for (const attribution of article.attributions) {
    if (attribution.sourceId === undefined || !speaks(article, attribution)) continue;
    addTo(claims, attribution.sourceId, attribution);
  }
  return claims;
}

function speaks(article: RuleInput, attribution: Attribution): boolean {
  const { passage, stance, cue, cueLemma } = attribution;
  return (
    BODY.has(article.passages[passage]!.kind) &&
    isFirm(attribution) &&
    stance !== "declines" &&
    (cue.length === 0 || SPEECH.has(cueLemma))
  );
}

function toUnnamed(article: RuleInput, source: Source, all: readonly Attribution[]): UnnamedSource | undefined {
  const told = all.filter((claim) => isOwnWord(article, claim) && !isVague(article, claim));
  const described = new Set(
    speakingMentions(source)
      .filter(({ form }) => form === "description")
      .map(({ span }) => span.start),
  );
  const introductions = told.filter(({ source: [mention] }) => mention !== undefined && described.has(mention.start));
  const first = introductions.find((claim) => isKeptBack(article, source, claim));
  if (!first || isOnRecord(article, all)) return undefined;
  const near = new Set(introductions.map(({ passage }) => passage));
  // `He said` in another passage may well be somebody who is named.
  const claims = told.filter(({ source: [mention], passage }) => near.has(passage) || !isHe(article, mention));
  // `an operative`, rather than `the insider`, as the text comes back to it.
  const shown = introductions.find(({ source: [words] }) => wordsOf(article, words!).number !== "open") ?? first;
  const mention = withoutEndMark(article.text, shown.source[0]!);
  return { source, claims, mention, words: wordsOf(article, mention), borrowed: isBorrowed(article, claims, mention) };
}

const isHe = (article: RuleInput, mention: Span | undefined): boolean =>
  mention !== undefined && /^s?he$/i.test(textOf(article, mention));

/** An editor's tag says that the source is on the record. */
function isOnRecord({ tags }: RuleInput, claims: readonly Attribution[]): boolean {
  return claims.some(({ tag: at }) => {
    const tag = at === undefined ? undefined : tags[at];
    return tag?.type === "source" && tag.fields.terms === "on-record";
  });
}

const textOf = ({ text }: RuleInput, { start, end }: Span): string => text.slice(start, end);
const wordsOf = (article: RuleInput, span: Span): MentionWords => mentionWords(textOf(article, span));

/** The comma that closes an apposition, or the `who` of a clause that was not read to its end, is for no fix to follow. */
function withoutEndMark(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).replace(/[\s,;–—-]{1,20}(?:who|that)?$/u, "").length };
}
