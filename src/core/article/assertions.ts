/** For each sentence: is it sourced, sourced nearby, or in the reporter's own voice? */
import { PASSAGE_WORDS } from "../../lexicon/passages";
import { say } from "../../lexicon/say";
import { addTo, groupBy } from "../grouping";
import type { Article, Assertion, Attribution, Quotation, SourceKind, Span } from "../model";
import { countWhile, overlaps } from "../spans";
import { carriesClaims, type PlacedPassage, place } from "./layout";
import type { SentenceAssessment } from "./reading";
import type { CoveredRun } from "./tagging";

/** A sentence, placed. */
interface Placed {
  readonly passage: PlacedPassage;
  readonly sentence: SentenceAssessment;
  readonly span: Span;
  /** What of attributions lies in it, and whose that is. */
  readonly touching: readonly Piece[];
  readonly attributions: readonly Attribution[];
}

/** A piece of cue or content. */
interface Piece {
  readonly attribution: Attribution;
  readonly span: Span;
}

/** So much of a sentence's content must stand elsewhere under a source for it to be a summary of that. */
const SAME_FACT = 0.6;
/** Reported or quoted words must make up so much of a sentence for it to be sourced. */
const MAIN_SHARE = 0.35;

/** What is known of the whole article while its sentences are judged. */
interface Evidence {
  readonly quotations: ReadonlyMap<number, readonly Quotation[]>;
  /** Where the sentences begin that tags cover. */
  readonly tagged: ReadonlySet<number>;
  /** The content words of each sourced sentence, and its place among the sentences. */
  readonly sourced: readonly { readonly at: number; readonly words: ReadonlySet<string> }[];
  /** The words that name the papers, polls and records that are sources here: `survey`, `report`. */
  readonly papers: ReadonlySet<string>;
  /** Where the sentences begin that are given to such a paper. */
  readonly measured: ReadonlySet<number>;
}

export function assertionsOf(
  passages: readonly PlacedPassage[],
  { attributions, quotations, sources }: Pick<Article, "attributions" | "quotations" | "sources">,
  tagged: readonly CoveredRun[],
): Assertion[] {
  const placed = placeSentences(
    passages,
    attributions.filter(({ imputed }) => !imputed),
  );
  const isPapers = ({ sourceId }: Attribution) =>
    sourceId !== undefined && sources[sourceId] !== undefined && PAPERS.has(sources[sourceId].kind);
  const evidence: Evidence = {
    quotations: groupBy(quotations, ({ passage }) => passage),
    tagged: new Set(tagged.flatMap((run) => run.sentences.map((sentence) => sentence.start))),
    sourced: placed.flatMap(({ attributions: own, sentence }, at) =>
      own.some(isSource) ? [{ at, words: new Set(sentence.words) }] : [],
    ),
    measured: new Set(
      placed
        .filter(({ attributions: own, sentence }) => sentence.measured || own.some(isPapers))
        .map(({ span }) => span.start),
    ),
    papers: new Set(
      sources
        .filter((source) => PAPERS.has(source.kind))
        .flatMap((source) => source.label.toLowerCase().split(/[^\p{L}]+/u)),
    ),
  };
  const result: Assertion[] = [];
  placed.forEach((current, i) => {
    const before = result[i - 1];
    const { accused } = current.sentence;
    result.push({
      passage: current.passage.index,
      span: current.span,
      ...stand(current, i, before, evidence),
      ...(accused && { accuses: place(current.passage, accused) }),
    });
  });
  return result;
}

const MORE_OF_IT = say`it gives more percentages of the paper before it`;
const PAPERS: ReadonlySet<SourceKind> = new Set(["document", "data", "court-record"]);

function placeSentences(passages: readonly PlacedPassage[], attributions: readonly Attribution[]): Placed[] {
  const pieces = piecesByPassage(passages, attributions);
  return passages.flatMap((passage) => {
    const own = pieces.get(passage.index) ?? [];
    return (passage.reading?.sentences ?? []).map((sentence): Placed => {
      const span = place(passage, sentence.span);
      const reading = sentence.readsThings && sentence.trigger ? place(passage, sentence.trigger) : undefined;
      const touching = own.filter(
        (piece) => overlaps(piece.span, span) && !(reading && isCueWithin(piece.attribution, reading)),
      );
      return {
        passage,
        sentence,
        span,
        touching,
        attributions: [...new Set(touching.map((piece) => piece.attribution))],
      };
    });
  });
}

/** An attribution whose cue is the writer's reading of a thing is none. */
function isCueWithin(attribution: Attribution, reading: Span): boolean {
  return attribution.cue.some((cue) => overlaps(cue, reading));
}

/** The pieces of cue and content that lie in each passage: a speaker's may run over many. */
function piecesByPassage(
  passages: readonly PlacedPassage[],
  attributions: readonly Attribution[],
): Map<number, Piece[]> {
  const groups = new Map<number, Piece[]>();
  for (const attribution of attributions) {
    for (const span of [...attribution.content, ...attribution.cue]) {
      for (let i = passageAt(passages, span.start); i < passages.length; i++) {
        if (passages[i]!.block.span.start >= span.end) break;
        addTo(groups, i, { attribution, span });
      }
    }
  }
  return groups;
}

/** The last passage that begins at or before an offset. */
function passageAt(passages: readonly PlacedPassage[], at: number): number {
  return Math.max(0, countWhile(passages, ({ block }) => block.span.start <= at) - 1);
}

/** Somebody tells it: a thought imputed by the writer is none. */
function isSource(attribution: Attribution): boolean {
  return attribution.confidence.level !== "guess";
}

type Standing = Pick<Assertion, "standing" | "need" | "trigger" | "because" | "confidence">;

const SURE = { level: "sure", probability: 0.95 } as const;
const LIKELY = { level: "likely", probability: 0.8 } as const;

function stand(current: Placed, at: number, before: Assertion | undefined, evidence: Evidence): Standing {
  const { sentence, span, passage } = current;
  const kind = passage.block.kind;
  if (!carriesClaims(kind) || kind === "headline" || kind === "summary" || kind === "caption")
    return { standing: "none", because: [say`a ${PASSAGE_WORDS[kind]} is no place for a source`], confidence: SURE };
  if (evidence.tagged.has(span.start))
    return { standing: "attributed", because: [say`a tag says whose it is`], confidence: SURE };
  if (sentence.question) return { standing: "none", because: [say`a question asserts nothing`], confidence: SURE };
  if (current.attributions.length > 0)
    return share(current, evidence.quotations.get(passage.index) ?? []) >= MAIN_SHARE
      ? { standing: "attributed", because: [say`somebody says it`], confidence: SURE }
      : { standing: "attributed", because: [say`part of it is attributed`], confidence: LIKELY };
  const reason = sourcedNearby(current, at, before, evidence);
  if (reason) return { standing: "nearby", because: [reason], confidence: LIKELY };
  if (!sentence.need) return { standing: "own", because: [say`the reporter's own voice`], confidence: LIKELY };
  return {
    standing: "own",
    need: sentence.need,
    ...(sentence.trigger ? { trigger: place(passage, sentence.trigger) } : {}),
    because: [sentence.because ?? sentence.need, say`no source stands in the sentence or beside it`],
    confidence: levelOf(sentence.certainty),
  };
}

/** The sentence before, in this passage or at the end of the last one, is a poll's or a report's. */
function tellsOfPaper(before: Assertion | undefined, passage: PlacedPassage, measured: ReadonlySet<number>): boolean {
  if (!before || passage.index - before.passage > 1) return false;
  return measured.has(before.span.start) || before.because[0] === MORE_OF_IT;
}

/** Why a sentence without a source of its own is sourced all the same; nothing where it is not. */
function sourcedNearby(
  { sentence, passage }: Placed,
  at: number,
  before: Assertion | undefined,
  { measured, papers, sourced }: Evidence,
): string | undefined {
  const sourcedBefore = before !== undefined && (before.standing === "attributed" || before.standing === "nearby");
  // What the writer makes of the matter goes on from nobody: `It was the first time in years that …`.
  const goesOn = sentence.goesOn === "speaker" || (sentence.goesOn === "matter" && sentence.need !== "claim");
  if (sourcedBefore && goesOn && before.passage === passage.index) return say`it goes on from a sourced sentence`;
  if (sourcedBefore && passage.block.kind === "listItem" && before.passage < passage.index)
    return say`the list is led in by a sourced sentence`;
  if (sentence.paper && (papers.has(sentence.paper) || (papers.size > 0 && sentence.paperWriters)))
    return say`it tells of a paper that the article gives as a source`;
  if (sentence.need === "figure" && sentence.percentage && tellsOfPaper(before, passage, measured)) return MORE_OF_IT;
  return toldElsewhere(sentence, at, sourced) ? say`a sourced sentence of the article says the same` : undefined;
}

function levelOf(certainty: number): Assertion["confidence"] {
  return { level: certainty >= 0.85 ? "sure" : certainty >= 0.6 ? "likely" : "guess", probability: certainty };
}

/** How much of a sentence its longest reported, quoted or attributing piece makes up; `quotations` of its passage. */
function share(current: Placed, quotations: readonly Quotation[]): number {
  const pieces = [
    ...current.touching.map(({ span }) => span),
    ...current.attributions.flatMap((attribution) => attribution.source),
    ...quotations.map(({ span }) => span),
  ];
  const covered = pieces.reduce(
    (longest, piece) =>
      Math.max(longest, Math.min(piece.end, current.span.end) - Math.max(piece.start, current.span.start)),
    0,
  );
  return covered / Math.max(1, current.span.end - current.span.start);
}

/** The same fact is looked for in so many sourced sentences before and behind: an article's worth. */
const WINDOW = 150;

function toldElsewhere({ words }: SentenceAssessment, at: number, sourced: Evidence["sourced"]): boolean {
  if (words.length < 3) return false;
  const before = countWhile(sourced, (other) => other.at < at);
  return sourced
    .slice(Math.max(0, before - WINDOW), before + WINDOW)
    .some((other) => words.filter((word) => other.words.has(word)).length >= SAME_FACT * words.length);
}
