/** Claims as rows of a table, for whoever checks them: what is said, who says so, and what is still to be done. */
import { t } from "@vscode/l10n";
import { tellers } from "../core/claims";
import type { Assertion, Attribution, SourceTag } from "../core/model";
import { positionsIn } from "../core/positions";
import { countWhile } from "../core/spans";
import { sourceKind } from "../lexicon/kinds";
import type { OutwardCopy } from "./outward";
import { speakerOf } from "./speakers";
import { statementOf } from "./statement";

/** What stands above the rows, in their order. */
export function factCheckHeads(): string[] {
  return [
    t("Claim"),
    t("Source"),
    t("Kind of source"),
    t("Strength"),
    t("How it reached the reader"),
    t("Line"),
    t("Status"),
    t("Result of the check"),
  ];
}

/** The rows of some claims, as places in `Article.attributions`. */
export function factCheckRows(copy: OutwardCopy, claims: readonly number[]): string[][] {
  const rowOf = rowMaker(copy);
  return claims.flatMap((claim) => {
    const attribution = copy.article.attributions[claim];
    return attribution ? [rowOf.claim(attribution)] : [];
  });
}

/** Every claim of the article, and every sentence that would need a source and has none, in the order of the text. */
export function allFactCheckRows(copy: OutwardCopy): string[][] {
  const rowOf = rowMaker(copy);
  const toCome = sentencesToCome(copy);
  const open = copy.article.assertions.filter((one) => needsSource(one) && !toCome.includes(one));
  const rows = [
    ...copy.attributions.map((one) => ({ at: startOf(one), cells: rowOf.claim(one) })),
    ...open.map((one) => ({ at: one.span.start, cells: rowOf.sentence(one, t("open")) })),
    ...toCome.map((one) => ({ at: one.span.start, cells: rowOf.sentence(one, t("to come")) })),
  ];
  return rows.sort((one, other) => one.at - other.at).map(({ cells }) => cells);
}

function rowMaker(copy: OutwardCopy) {
  const { article } = copy;
  const positionOf = positionsIn(copy.text);
  const lineOf = (offset: number) => String(positionOf(offset).line);
  return {
    claim(attribution: Attribution): string[] {
      const { strength } = attribution;
      const speaker = speakerOf(copy, attribution);
      return [
        copy.words(statementOf(copy, attribution)),
        speaker?.label ?? (attribution.chain[0] ? copy.nameOf(attribution.chain[0]) : ""),
        t(sourceKind(speaker?.kind ?? "unspecified").title),
        t(strength.level),
        tellers(article, attribution)
          .map((teller) => copy.nameOf(teller))
          .join(" → "),
        lineOf(startOf(attribution)),
        statusOf(attribution),
        "",
      ];
    },
    /** One that nobody is said to have said. */
    sentence({ span }: Assertion, status: string): string[] {
      return [copy.words([span]), "", "", t("none"), "", lineOf(span.start), status, ""];
    },
  };
}

const startOf = ({ content, span }: Attribution): number => content[0]?.start ?? span.start;

/** Where the source stands: an editor's tag names it, the tool guesses it, the text names it, or nobody does. */
function statusOf({ tag, sourceId, confidence }: Attribution): string {
  if (tag !== undefined) return t("tagged");
  if (confidence.level === "guess") return t("guess");
  return sourceId === undefined ? t("open") : t("in the text");
}

function needsSource({ standing, need, confidence }: Assertion): boolean {
  return standing === "own" && need !== undefined && confidence.level !== "guess";
}

/** The sentences behind which a tag says that their source is still to be found. */
function sentencesToCome({ article }: OutwardCopy): Assertion[] {
  const { assertions, tags } = article;
  const open = tags.filter((tag): tag is SourceTag => tag.type === "source" && tag.src === "to-come");
  const places = open.map((tag) => countWhile(assertions, ({ span }) => span.start < tag.span.start) - 1);
  return [...new Set(places)].flatMap((place) => assertions[place] ?? []);
}
