/** An article from start to end: how well each of its sentences is sourced, in proportion to their length. */
import { addTo } from "../core/grouping";
import type { Article, Assertion, Attribution, Span, StrengthLevel } from "../core/model";
import { countWhile, coverage } from "../core/spans";

/**
 * How a sentence is sourced. `none`: it wants a source, or those that it gives are nobody. `own`: the reporter's own
 * voice, in want of none. `quiet`: nothing is asserted.
 */
export type SegmentLevel = StrengthLevel | "own" | "quiet";

/** From the best to the worst, then what is not judged. */
export const SEGMENT_LEVELS: readonly SegmentLevel[] = ["strong", "adequate", "weak", "none", "own", "quiet"];

/** Sentences that follow one another and are sourced alike. */
export interface Segment {
  readonly level: SegmentLevel;
  readonly sentences: number;
  readonly span: Span;
  readonly line: number;
  /** The line of its last sentence. */
  readonly lastLine: number;
  /** In UTF-16 code units, without what lies between the sentences; all segments together are the article's sentences. */
  readonly length: number;
}

/** From the best to the worst. */
const WORSE: readonly StrengthLevel[] = ["strong", "adequate", "weak", "none"];

export function segmentsOf(article: Article, lineOf: (offset: number) => number): Segment[] {
  const segments: Segment[] = [];
  const levels = sentenceLevels(article);
  article.assertions.forEach(({ span }, i) => {
    const level = levels[i]!;
    const length = span.end - span.start;
    const line = lineOf(span.start);
    const last = segments.at(-1);
    if (last?.level !== level) {
      segments.push({ level, sentences: 1, span, line, lastLine: line, length });
      return;
    }
    segments[segments.length - 1] = {
      ...last,
      sentences: last.sentences + 1,
      span: { start: last.span.start, end: span.end },
      lastLine: line,
      length: last.length + length,
    };
  });
  return segments;
}

/** The level of each sentence, by its place among the assertions. */
export function sentenceLevels(article: Article): SegmentLevel[] {
  const speaking = attributionsBySentence(article);
  let before: StrengthLevel = "weak";
  return article.assertions.map((assertion, i) => {
    const level = levelOf(assertion, speaking.get(i) ?? [], before);
    if (level !== "own" && level !== "quiet") before = level;
    return level;
  });
}

/** A sentence of several claims is as good as the weakest of them; one that goes on is as good as what it goes on from. */
function levelOf(
  { standing, need }: Assertion,
  attributions: readonly Attribution[],
  before: StrengthLevel,
): SegmentLevel {
  if (standing === "none") return "quiet";
  if (standing === "own") return need ? "none" : "own";
  if (attributions.length === 0) return standing === "nearby" ? before : "own";
  const sure = attributions.filter(({ confidence }) => confidence.level !== "guess");
  const counted = sure.length > 0 ? sure : attributions;
  return WORSE[Math.max(...counted.map(({ strength }) => WORSE.indexOf(strength.level)))]!;
}

/**
 * Who speaks in each sentence: of those who pass on most of what another says that other alone, whose claim knows how
 * it came. A long quotation speaks in every sentence that it runs over.
 */
export function attributionsBySentence(article: Article): Map<number, Attribution[]> {
  const { assertions, attributions } = article;
  const speaking = new Map<number, Attribution[]>();
  const passingOn = new Set(
    attributions.flatMap((inner) => {
      const holder = inner.imputed || inner.nestedIn === undefined ? undefined : attributions[inner.nestedIn];
      return holder && coverage(holder.content, inner.content) > 0.5 ? [holder.index] : [];
    }),
  );
  for (const attribution of attributions) {
    if (attribution.imputed || passingOn.has(attribution.index)) continue;
    const pieces = attribution.content.length > 0 ? attribution.content : [attribution.span];
    const met = new Set(pieces.flatMap((piece) => sentencesIn(assertions, piece)));
    for (const i of met) addTo(speaking, i, attribution);
  }
  return speaking;
}

/** The places of the sentences that a span meets. */
function sentencesIn(assertions: readonly Assertion[], { start, end }: Span): number[] {
  const first = countWhile(assertions, ({ span }) => span.end <= start);
  const found: number[] = [];
  for (let i = first; i < assertions.length && assertions[i]!.span.start < end; i++) found.push(i);
  return found;
}
