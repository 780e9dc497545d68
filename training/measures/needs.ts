/**
 * Whether the findings that ask for a source stand on sentences that need one. A sentence is flagged
 * where a finding covers half of it, or lies in it by half.
 */
import type { PredictedFinding } from "../../src/cli/formats/prediction";
import { length, overlap, type Pair, Share } from "./spans";

export interface LabelledArticle {
  readonly id: string;
  readonly sentences: readonly {
    /** Start and end in UTF-16 code units, end exclusive. */
    readonly s: number;
    readonly e: number;
    readonly label: "sourced" | "needs" | "ok" | "none";
    /** False where two good editors could differ. */
    readonly sure?: boolean;
  }[];
}

type Found = Pick<PredictedFinding, "code" | "span">;

export interface NeedsScore {
  /** Of the sentences flagged, those that need a source. */
  readonly precision: Share;
  /** Of the sentences that need a source, those flagged; `firm`: where no editor would differ. */
  readonly recall: Share;
  readonly firmRecall: Share;
  /** Of the sentences flagged, those that are sourced: the worst error. */
  readonly onSourced: Share;
}

/** The rules that ask for a source: SRC101 to SRC106. */
const ASKS_FOR_SOURCE = /^SRC10[1-6]$/;

export function scoreNeeds(
  articles: readonly LabelledArticle[],
  predicted: (article: LabelledArticle) => readonly Found[],
): NeedsScore {
  const score = { precision: new Share(), recall: new Share(), firmRecall: new Share(), onSourced: new Share() };
  for (const article of articles) {
    const asking = predicted(article).filter(({ code }) => ASKS_FOR_SOURCE.test(code));
    for (const { s, e, label, sure } of article.sentences) {
      const flagged = asking.some(({ span }) => meets([s, e], span));
      if (label === "needs") {
        score.recall.count(flagged);
        if (sure !== false) score.firmRecall.count(flagged);
      }
      if (!flagged) continue;
      score.precision.count(label === "needs");
      score.onSourced.count(label === "sourced");
    }
  }
  return score;
}

function meets(sentence: Pair, finding: Pair): boolean {
  const shorter = Math.min(length([sentence]), Math.max(1, length([finding])));
  return overlap([sentence], [finding]) >= 0.5 * shorter;
}
