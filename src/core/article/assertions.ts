/** For each sentence: is it sourced, sourced nearby, or in the reporter's own voice? */
import type { Assertion, Attribution, Need, Quotation, Span } from "../model";
import { carriesClaims, overlaps, type PlacedPassage, place } from "./layout";
import type { SentenceAssessment } from "./reading";
import type { CoveredRun } from "./tagging";

/** A sentence, placed. */
interface Placed {
  readonly passage: PlacedPassage;
  readonly sentence: SentenceAssessment;
  readonly span: Span;
  readonly attributions: readonly Attribution[];
}

/** So much of a sentence's content must stand elsewhere under a source for it to be a summary of that. */
const SAME_FACT = 0.6;
/** Reported or quoted words must make up so much of a sentence for it to be sourced. */
const MAIN_SHARE = 0.35;

export function assertionsOf(
  passages: readonly PlacedPassage[],
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
  tagged: readonly CoveredRun[],
): Assertion[] {
  const placed = placeSentences(passages, attributions);
  const sourcedWords = placed
    .filter(({ attributions: own }) => own.some(isSource))
    .map(({ sentence }) => new Set(sentence.words));
  const result: Assertion[] = [];
  placed.forEach((current, i) => {
    const before = placed[i - 1]?.passage === current.passage ? result[i - 1] : undefined;
    result.push({
      passage: current.passage.index,
      span: current.span,
      ...stand(current, before, quotations, tagged, sourcedWords),
    });
  });
  return result;
}

function placeSentences(passages: readonly PlacedPassage[], attributions: readonly Attribution[]): Placed[] {
  const byPassage = groupByPassage(attributions);
  return passages.flatMap((passage) => {
    const own = byPassage.get(passage.index) ?? [];
    return (passage.reading?.sentences ?? []).map((sentence): Placed => {
      const span = place(passage, sentence.span);
      return {
        passage,
        sentence,
        span,
        attributions: own.filter(
          (attribution) =>
            attribution.content.some((piece) => overlaps(piece, span)) ||
            attribution.cue.some((piece) => overlaps(piece, span)),
        ),
      };
    });
  });
}

function groupByPassage(attributions: readonly Attribution[]): Map<number, Attribution[]> {
  const groups = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const group = groups.get(attribution.passage);
    if (group) group.push(attribution);
    else groups.set(attribution.passage, [attribution]);
  }
  return groups;
}

/** Somebody tells it: a thought imputed by the writer is none. */
function isSource(attribution: Attribution): boolean {
  return attribution.confidence.level !== "guess";
}

type Standing = Pick<Assertion, "standing" | "need" | "trigger" | "because" | "confidence">;

const SURE = { level: "sure", probability: 0.95 } as const;
const LIKELY = { level: "likely", probability: 0.8 } as const;

function stand(
  current: Placed,
  before: Assertion | undefined,
  quotations: readonly Quotation[],
  tagged: readonly CoveredRun[],
  sourcedWords: readonly ReadonlySet<string>[],
): Standing {
  const { sentence, span, passage } = current;
  if (
    !carriesClaims(passage.block.kind) ||
    passage.block.kind === "headline" ||
    passage.block.kind === "summary" ||
    passage.block.kind === "caption"
  )
    return { standing: "none", because: [`a ${passage.block.kind} is no place for a source`], confidence: SURE };
  if (tagged.some((run) => run.sentences.some((covered) => overlaps(covered, span))))
    return { standing: "attributed", because: ["a tag says whose it is"], confidence: SURE };
  if (sentence.question) return { standing: "none", because: ["a question asserts nothing"], confidence: SURE };
  if (current.attributions.length > 0 && share(current, quotations) >= MAIN_SHARE)
    return { standing: "attributed", because: ["somebody says it"], confidence: SURE };
  if (current.attributions.length > 0)
    return { standing: "attributed", because: ["part of it is attributed"], confidence: LIKELY };
  if (sentence.goesOn && before && (before.standing === "attributed" || before.standing === "nearby"))
    return { standing: "nearby", because: ["it goes on from a sourced sentence"], confidence: LIKELY };
  if (toldElsewhere(sentence, sourcedWords))
    return { standing: "nearby", because: ["a sourced sentence of the article says the same"], confidence: LIKELY };
  if (!sentence.need) return { standing: "own", because: ["the reporter's own voice"], confidence: LIKELY };
  return {
    standing: "own",
    need: sentence.need,
    ...(sentence.trigger ? { trigger: place(passage, sentence.trigger) } : {}),
    because: [NEED_WORDS[sentence.need], "no source stands in the sentence or beside it"],
    confidence: levelOf(sentence.certainty),
  };
}

const NEED_WORDS: Readonly<Record<Need, string>> = {
  quotation: "a quotation",
  figure: "a figure",
  allegation: "says that somebody did wrong, or tells of private life",
  claim: "a judgement",
  event: "a specific event on a specific day",
  vague: "given to nobody in particular",
};

function levelOf(certainty: number): Assertion["confidence"] {
  return { level: certainty >= 0.85 ? "sure" : certainty >= 0.6 ? "likely" : "guess", probability: certainty };
}

function share(current: Placed, quotations: readonly Quotation[]): number {
  const pieces = [
    ...current.attributions.flatMap((attribution) => [
      ...attribution.content,
      ...attribution.source,
      ...attribution.cue,
    ]),
    ...quotations.filter((quotation) => quotation.passage === current.passage.index).map((quotation) => quotation.span),
  ];
  const covered = pieces.reduce(
    (longest, piece) =>
      Math.max(longest, Math.min(piece.end, current.span.end) - Math.max(piece.start, current.span.start)),
    0,
  );
  return covered / Math.max(1, current.span.end - current.span.start);
}

function toldElsewhere(sentence: SentenceAssessment, sourced: readonly ReadonlySet<string>[]): boolean {
  if (sentence.words.length < 3) return false;
  return sourced.some(
    (words) => sentence.words.filter((word) => words.has(word)).length >= SAME_FACT * sentence.words.length,
  );
}
