/**
 * Sourced statements, their source's type and name, as the corpus MCAE has them (arXiv 2501.00164).
 * A statement is found when half of it is covered by the content of one attribution.
 */
import type { PredictedAttribution } from "../../src/cli/formats/prediction";
import type { SourceType } from "../../src/cli/formats/sourceType";
import { length, overlap, type Pair, Share } from "./spans";

export interface StatedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    /** The whole sentence or sentences; empty where the statement is not in the text. */
    readonly content: readonly Pair[];
    readonly sourceType: SourceType;
    readonly name: string | null;
  }[];
}

type Stated = StatedArticle["attributions"][number];
type Found = Pick<PredictedAttribution, "content" | "sourceType" | "name">;

export interface StatementScore {
  /** Of all statements, those found. */
  readonly recall: Share;
  /** Of all attributions, those that meet a statement. */
  readonly precision: Share;
  /** Of the statements found, those of the right type. */
  readonly type: Share;
  /** The same with unnamed person and anonymous source as one. */
  readonly typeOfFive: Share;
  /** Of all statements, those found and of the right type. */
  readonly both: Share;
  readonly bothOfFive: Share;
  /** Of the statements found whose source has a name, those under that name. */
  readonly name: Share;
}

export function scoreStatements(
  articles: readonly StatedArticle[],
  predicted: (article: StatedArticle) => readonly Found[],
): StatementScore {
  const score: StatementScore = {
    recall: new Share(),
    precision: new Share(),
    type: new Share(),
    typeOfFive: new Share(),
    both: new Share(),
    bothOfFive: new Share(),
    name: new Share(),
  };
  for (const article of articles) {
    const stated = article.attributions.filter(({ content }) => content.length > 0);
    const found = predicted(article);
    const taken = new Set<Found>();
    for (const statement of stated) {
      const by = coveringMost(statement, found);
      if (by) taken.add(by);
      compare(score, statement, by);
    }
    for (const one of found) score.precision.count(taken.has(one) || stated.some((statement) => meets(statement, one)));
  }
  return score;
}

function compare(score: StatementScore, statement: Stated, by: Found | undefined): void {
  const sameType = statement.sourceType === by?.sourceType;
  const sameOfFive = by !== undefined && ofFive(statement.sourceType) === ofFive(by.sourceType);
  score.recall.count(by !== undefined);
  score.both.count(sameType);
  score.bothOfFive.count(sameOfFive);
  if (!by) return;
  score.type.count(sameType);
  score.typeOfFive.count(sameOfFive);
  if (statement.name) score.name.count(sameName(statement.name, by.name ?? ""));
}

/** The first of those that cover most of the statement, if that is half of it. */
function coveringMost(statement: Stated, found: readonly Found[]): Found | undefined {
  const covered = (one: Found) => overlap(statement.content, one.content);
  const best = found.reduce<Found | undefined>(
    (most, one) => (!most || covered(one) > covered(most) ? one : most),
    undefined,
  );
  return best && covered(best) >= 0.5 * length(statement.content) ? best : undefined;
}

/** Half of the shorter one lies in the other. */
function meets(statement: Stated, found: Found): boolean {
  const shorter = Math.min(length(statement.content), length(found.content));
  return overlap(statement.content, found.content) >= 0.5 * Math.max(1, shorter);
}

const ofFive = (type: SourceType): SourceType => (type === "unnamed-person" ? "anonymous-source" : type);

/** One name holds the other, or they end in the same word; without case, digits and marks. */
function sameName(gold: string, found: string): boolean {
  const [a, b] = [plain(gold), plain(found)];
  return b !== "" && (a.includes(b) || b.includes(a) || a.split(" ").at(-1) === b.split(" ").at(-1));
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
