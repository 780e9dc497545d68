/** What a sourcing report says of many articles: each in a row, all together, and who speaks in several of them. */
import { groupBy } from "../core/grouping";
import type { SourceKind, StrengthLevel } from "../core/model";
import { LEVELS, type SourcingReport } from "./report";

/** What the files of the workspace came to, beside the articles. */
export interface Scan {
  /** How many files were left alone because there are more than the limit. */
  readonly leftOut: number;
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
  /** Whether it was stopped before its end. */
  readonly cancelled: boolean;
}

/** Somebody, or something, that speaks under the same name in several articles. */
export interface RecurringSource {
  /** As the first article writes it: `Mara Lind`. */
  readonly name: string;
  readonly kind: SourceKind;
  /** In the order of the articles. */
  readonly articles: readonly { readonly article: number; readonly claims: number }[];
  readonly claims: number;
}

export interface Totals {
  readonly sources: number;
  readonly claims: number;
  readonly unsourced: number;
  readonly findings: number;
  readonly toCome: number;
  readonly byStrength: readonly { readonly key: StrengthLevel; readonly claims: number }[];
}

export interface WorkspaceReport {
  readonly articles: readonly SourcingReport[];
  readonly scan: Scan;
  readonly totals: Totals;
  /** Those in most articles first. */
  readonly recurring: readonly RecurringSource[];
}

export function workspaceReportOf(articles: readonly SourcingReport[], scan: Scan): WorkspaceReport {
  return { articles, scan, totals: totalsOf(articles), recurring: recurringSources(articles) };
}

function totalsOf(articles: readonly SourcingReport[]): Totals {
  const sum = (countOf: (report: SourcingReport) => number) =>
    articles.reduce((total, report) => total + countOf(report), 0);
  return {
    sources: sum(({ sourceCount }) => sourceCount),
    claims: sum(({ claims }) => claims),
    unsourced: sum(({ sentences }) => sentences.none),
    findings: sum(findingCount),
    toCome: sum(({ toCome }) => toCome.length),
    byStrength: LEVELS.map((key) => ({
      key,
      claims: sum(({ byStrength }) => byStrength.find((count) => count.key === key)?.claims ?? 0),
    })),
  };
}

export function findingCount({ findings }: SourcingReport): number {
  return findings.reduce((total, rule) => total + rule.findings.length, 0);
}

function recurringSources(articles: readonly SourcingReport[]): RecurringSource[] {
  const speaking = articles.flatMap(({ sources }, article) =>
    sources.flatMap(({ name, kind, claims }) => (name ? [{ name, kind, article, claims: claims.length }] : [])),
  );
  return [...groupBy(speaking, ({ name }) => nameKey(name)).values()]
    .map((same): RecurringSource => {
      const byArticle = groupBy(same, ({ article }) => article);
      const counted = [...byArticle].map(([article, places]) => ({ article, claims: sumOfClaims(places) }));
      return { name: same[0]!.name, kind: same[0]!.kind, articles: counted, claims: sumOfClaims(same) };
    })
    .filter((source) => source.articles.length > 1)
    .sort((one, other) => other.articles.length - one.articles.length || other.claims - one.claims);
}

function sumOfClaims(places: readonly { readonly claims: number }[]): number {
  return places.reduce((sum, { claims }) => sum + claims, 0);
}

/** `the World Bank` is `World Bank`. */
function nameKey(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/\s+/g, " ")
    .trim();
}
