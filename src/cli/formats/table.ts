/** An article's sources as a plain table for the terminal. */
import type { Article } from "../../core";
import { positionsIn } from "../../core/positions";
import { printable } from "../../core/problemLine";
import { sourceKind } from "../../lexicon/kinds";
import type { Colours } from "../output/terminal";
import { columnsOf, cutTo } from "../output/width";

export interface TableOptions {
  /** In columns; where it is absent, nothing is shortened. */
  readonly width?: number | undefined;
  readonly colours: Colours;
  /** Set over the table where there are several articles. */
  readonly heading?: string | undefined;
}

/** Control characters of the article never reach the terminal. */
export function articleTable(article: Article, text: string, options: TableOptions): string {
  const { width = Number.POSITIVE_INFINITY, colours, heading } = options;
  const positionOf = positionsIn(text);
  const lineOf = (offset: number) => positionOf(offset).line;
  const sources = article.sources
    .filter((source) => source.claims.length > 0)
    .map((source) => {
      const kind = sourceKind(source.kind);
      return [
        `${kind.symbol} ${[source.label, source.role].filter(Boolean).join(", ")}`,
        kind.title,
        source.strength.level,
        String(source.claims.length),
        String(lineOf(article.attributions[source.claims[0]!]!.span.start)),
      ];
    });
  const kind =
    article.kind === "news"
      ? ""
      : `Read as ${article.kind === "opinion" ? "an opinion piece" : "no news article"}: ${article.kindBecause}.\n`;
  return [
    ...(heading === undefined ? [] : [colours.bold(colours.underline(printable(heading))), ""]),
    ...(kind ? [kind] : []),
    colours.bold(`Sources (${sources.length})`),
    table(["source", "kind", "strength", "claims", "line"], sources, width),
    "",
  ].join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const clean = [head, ...rows].map((row) => row.map(printable));
  const widths = head.map((_, column) => clean.reduce((most, row) => Math.max(most, columnsOf(row[column]!)), 0));
  const widest = widths.indexOf(Math.max(...widths));
  const rest = widths.reduce((sum, w, column) => sum + (column === widest ? 0 : w), 0) + 2 * (head.length + 1);
  widths[widest] = Math.max(12, Math.min(widths[widest]!, width - rest));
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, column) => filled(cutTo(cell, widths[column]!), widths[column]!)).join("  ")}`.trimEnd();
  return [line(clean[0]!), `  ${widths.map((w) => "─".repeat(w)).join("  ")}`, ...clean.slice(1).map(line)].join("\n");
}

function filled(cell: string, width: number): string {
  return cell + " ".repeat(Math.max(0, width - columnsOf(cell)));
}
