/**
 * Two versions of an article: which sentences gained or lost a source, whose source is another one now, and what was
 * written anew or taken out. The later version is the one that places lie in.
 */
import type { Article, Attribution, SourceKind, Span } from "../core/model";
import { positionsIn } from "../core/positions";
import { without } from "../core/spans";
import { alignment, likeness, type Pair, wordsOf } from "./alignment";
import type { Place, ReportedArticle } from "./report";
import { attributionsBySentence, SEGMENT_LEVELS, type SegmentLevel, sentenceLevels } from "./segments";

/** Who says what a sentence says. */
export interface Speaker {
  readonly label: string;
  readonly kind: SourceKind;
}

/** A sentence of one version, and how it is sourced there. */
export interface ComparedSentence {
  readonly words: string;
  readonly place: Place;
  readonly level: SegmentLevel;
  readonly speakers: readonly Speaker[];
}

/** What became of the sourcing of a sentence. */
export type Change = "gained" | "lost" | "speaker" | "kind" | "strength";

export const CHANGES: readonly Change[] = ["lost", "gained", "speaker", "kind", "strength"];

export interface KeptSentence {
  readonly before: ComparedSentence;
  readonly after: ComparedSentence;
  /** Whether its words are others. */
  readonly edited: boolean;
  readonly moved: boolean;
  /** What changed most; absent where it is sourced as it was. */
  readonly change?: Change;
  /** For a changed strength: whether it is better now. */
  readonly better?: boolean;
}

export interface Comparison {
  /** What the two versions are called: `saved version`. */
  readonly beforeName: string;
  readonly afterName: string;
  readonly file: string;
  /** In the order of the later version. */
  readonly kept: readonly KeptSentence[];
  readonly added: readonly ComparedSentence[];
  /** In the order of the earlier version, whose places they have. */
  readonly removed: readonly ComparedSentence[];
  readonly before: Figures;
  readonly after: Figures;
}

/** Sentences of one version by how they stand. */
export interface Figures {
  readonly sentences: number;
  readonly sourced: number;
  readonly unsourced: number;
  readonly sources: number;
}

export interface Version {
  readonly name: string;
  readonly text: string;
  readonly article: Article;
}

export function compare(file: string, before: Version, after: Version): Comparison {
  const old = sentencesOf({ file, ...before });
  const now = sentencesOf({ file, ...after });
  const pairs = alignment(
    old.map(({ words }) => wordsOf(words)),
    now.map(({ words }) => wordsOf(words)),
  );
  const [fromOld, inNow] = [new Set(pairs.map((pair) => pair.before)), new Set(pairs.map((pair) => pair.after))];
  return {
    beforeName: before.name,
    afterName: after.name,
    file,
    kept: pairs.map((pair) => kept(old[pair.before]!, now[pair.after]!, pair)),
    added: now.filter((_, i) => !inNow.has(i)),
    removed: old.filter((_, i) => !fromOld.has(i)),
    before: figuresOf(old, before.article),
    after: figuresOf(now, after.article),
  };
}

/** Without what asserts nothing. */
function sentencesOf({ text, article }: ReportedArticle): ComparedSentence[] {
  const positionOf = positionsIn(text);
  const levels = sentenceLevels(article);
  const speaking = attributionsBySentence(article);
  return article.assertions.flatMap(({ span, standing }, i) =>
    standing === "none"
      ? []
      : [
          {
            words: wordsWithoutTags(text, article, span),
            place: { span, line: positionOf(span.start).line },
            level: levels[i]!,
            speakers: (speaking.get(i) ?? []).map((attribution) => speakerOf(article, attribution)),
          },
        ],
  );
}

function wordsWithoutTags(text: string, { tags }: Article, span: Span): string {
  const pieces = without(
    [span],
    tags.map((tag) => tag.span).filter((tag) => tag.start < span.end && tag.end > span.start),
  );
  return pieces
    .map(({ start, end }) => text.slice(start, end))
    .join("")
    .replace(/\s+/g, " ");
}

function speakerOf({ sources }: Article, { sourceId, chain }: Attribution): Speaker {
  const source = sourceId === undefined ? undefined : sources[sourceId];
  return { label: source?.label ?? chain[0]?.name ?? "", kind: source?.kind ?? chain[0]?.kind ?? "unspecified" };
}

function kept(before: ComparedSentence, after: ComparedSentence, { same, moved }: Pair): KeptSentence {
  const change = changeOf(before, after);
  return {
    before,
    after,
    edited: !same,
    moved,
    ...(change && { change }),
    ...(change === "strength" && {
      better: SEGMENT_LEVELS.indexOf(after.level) < SEGMENT_LEVELS.indexOf(before.level),
    }),
  };
}

const isSourced = ({ level }: ComparedSentence): boolean => level !== "none" && level !== "own";

function changeOf(before: ComparedSentence, after: ComparedSentence): Change | undefined {
  if (isSourced(before) !== isSourced(after)) return isSourced(after) ? "gained" : "lost";
  if (!isSourced(after)) return undefined;
  if (!sameSpeakers(before.speakers, after.speakers)) return "speaker";
  if (kindsOf(before.speakers) !== kindsOf(after.speakers)) return "kind";
  return before.level === after.level ? undefined : "strength";
}

function kindsOf(speakers: readonly Speaker[]): string {
  return speakers
    .map(({ kind }) => kind)
    .sort()
    .join(" ");
}

/** Everybody here is somebody there, and the other way round. */
function sameSpeakers(one: readonly Speaker[], other: readonly Speaker[]): boolean {
  const isAmong = (speaker: Speaker, others: readonly Speaker[]) => others.some((each) => isSame(speaker, each));
  return one.every((speaker) => isAmong(speaker, other)) && other.every((speaker) => isAmong(speaker, one));
}

/** `Lind` may be all that another version says of `Mara Lind`; a description may be told in a few other words. */
function isSame(one: Speaker, other: Speaker): boolean {
  const [short, long] = [wordsOf(one.label), wordsOf(other.label)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  if (short.length === 0) return long.length === 0;
  const end = long.slice(long.length - short.length);
  return short.join(" ") === end.join(" ") || likeness(short, long) > SAME_DESCRIPTION;
}

const SAME_DESCRIPTION = 0.6;

function figuresOf(sentences: readonly ComparedSentence[], { sources }: Article): Figures {
  return {
    sentences: sentences.length,
    sourced: sentences.filter(isSourced).length,
    unsourced: sentences.filter(({ level }) => level === "none").length,
    sources: sources.filter(({ claims }) => claims.length > 0).length,
  };
}
