/** Claims as rows of a table, for a spreadsheet: one line each, cells apart by tabs. */
import { t } from "@vscode/l10n";
import { claimWords, type Teller, tellers } from "../../core/claims";
import { type Copy, outwardLabel } from "../../core/keptBack";
import { positionsIn } from "../../core/positions";
import { sourceKind } from "../../lexicon/kinds";
import { nameInWords } from "../../words/sentences";

/**
 * The claims, as places in `Article.attributions`: what is said, who says so, what kind of source that is, how strong,
 * how it reached the reader, on which line, and an empty cell for what the check finds.
 */
export function factCheckRows(copy: Copy, claims: readonly number[]): string {
  const { text, article } = copy;
  const nameOf = (teller: Pick<Teller, "sourceId" | "name" | "kind">): string => {
    const source = teller.sourceId === undefined ? undefined : article.sources[teller.sourceId];
    return source ? outwardLabel(copy, source) : nameInWords(teller);
  };
  const positionOf = positionsIn(text);
  const rows = claims.flatMap((claim) => {
    const attribution = article.attributions[claim];
    if (!attribution) return [];
    const source = attribution.sourceId === undefined ? undefined : article.sources[attribution.sourceId];
    const [first] = attribution.chain;
    return [
      [
        claimWords(text, attribution),
        source ? outwardLabel(copy, source) : first ? nameOf(first) : "",
        t(sourceKind(source?.kind ?? first?.kind ?? "unspecified").title),
        t(attribution.strength.level),
        tellers(article, attribution).map(nameOf).join(" → "),
        String(positionOf(attribution.content[0]?.start ?? attribution.span.start).line),
        "",
      ],
    ];
  });
  return rows.map((cells) => cells.map(cell).join("\t")).join("\n");
}

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@]/;

/**
 * On one line, with nothing that begins a formula; a cell with quotation marks stands between such, or a spreadsheet
 * would take the first for the beginning of one that runs on.
 */
function cell(words: string): string {
  const line = words.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
  const plain = FORMULA.test(line) ? `'${line}` : line;
  return plain.includes('"') ? `"${plain.replaceAll('"', '""')}"` : plain;
}
