/**
 * The sourcing report of many articles, laid out: a summary of all first, then articles on a sheet of their own, as many as
 * a page can hold.
 */
import { t } from "@vscode/l10n";
import { articleSections, kindCell, kindOfDocument } from "./articlePage";
import { leftOutText } from "./leftOut";
import { levelWord } from "./levels";
import type { Block, Cell, Page, Section } from "./page";
import { LEVELS, type SourcingReport } from "./report";
import { findingCount, type Scan, type WorkspaceReport } from "./workspaceReport";

/** So many articles are told of in full: each takes some 40 kB, and nobody reads a thousand sheets. */
export const MOST_IN_FULL = 50;
/** So many files are named at most where a source speaks. */
const MOST_FILES = 12;

export function workspacePage(report: WorkspaceReport): Page {
  const inFull = report.articles.slice(0, MOST_IN_FULL);
  return {
    title: t("Sourcing report of the workspace"),
    sections: [
      { blocks: [totals(report), ...scanBlocks(report.scan)] },
      { heading: t("Articles"), blocks: [...articleBlocks(report), ...notInFull(report.articles.length)] },
      ...recurringSection(report),
      ...inFull.map((article, index): Section => {
        const [overview, ...sections] = articleSections(article, index);
        return { heading: article.title, onNewSheet: true, blocks: overview!.blocks, sections };
      }),
    ],
  };
}

function notInFull(articles: number): Block[] {
  if (articles <= MOST_IN_FULL) return [];
  const text = t(
    "The first {0} articles follow in full. Each of the others has a report of its own: open it, and ask for its sourcing report.",
    MOST_IN_FULL,
  );
  return [{ block: "text", text }];
}

function totals({ articles, totals: all }: WorkspaceReport): Block {
  const figure = (name: string, value: number) => ({ name, value: { text: String(value) } });
  return {
    block: "figures",
    figures: [
      figure(t("Articles"), articles.length),
      figure(t("Sources, counted in each article"), all.sources),
      figure(t("Claims"), all.claims),
      figure(t("Sentences that need a source, or name none"), all.unsourced),
      figure(t("Findings"), all.findings),
      figure(t("Still to come"), all.toCome),
    ],
  };
}

function scanBlocks({ leftOut, unread, cancelled }: Scan): Block[] {
  const text = (words: string): Block => ({ block: "text", text: words });
  return [
    ...(cancelled ? [text(t("The reading was stopped before its end: this is what was read until then."))] : []),
    ...(leftOut > 0 ? [text(leftOutText(leftOut))] : []),
    ...(unread.length > 0 ? [unreadTable(unread)] : []),
  ];
}

function unreadTable(unread: Scan["unread"]): Block {
  return {
    block: "table",
    caption: t("Files that were not read"),
    columns: [{ title: t("File") }, { title: t("Why") }],
    rows: unread.map(({ file, reason }) => [{ text: file, quoted: true }, { text: reason }]),
  };
}

function articleBlocks({ articles, totals: all }: WorkspaceReport): Block[] {
  if (articles.length === 0) return [{ block: "text", text: t("No article was found.") }];
  const numbers = true as const;
  return [
    {
      block: "table",
      caption: t("Articles by file"),
      columns: [
        { title: t("Article") },
        { title: t("Read as") },
        { title: t("Sources"), numbers },
        { title: t("Claims"), numbers },
        ...LEVELS.map((level) => ({ title: t("Claims: {0}", levelWord(level)), numbers })),
        { title: t("Sentences that need a source, or name none"), numbers },
        { title: t("Findings"), numbers },
        { title: t("Still to come"), numbers },
      ],
      rows: [
        ...articles.map(articleRow),
        [
          t("All"),
          "",
          all.sources,
          all.claims,
          ...all.byStrength.map(({ claims }) => claims),
          all.unsourced,
          all.findings,
          all.toCome,
        ].map((value) => ({ text: String(value) })),
      ],
    },
  ];
}

function articleRow(report: SourcingReport, article: number): Cell[] {
  const start = report.segments[0] ?? { span: { start: 0, end: 0 }, line: 1 };
  const number = (value: number): Cell => ({ text: String(value) });
  return [
    {
      text: report.title,
      quoted: true,
      ...(report.title !== report.file && { detail: report.file }),
      link: { article, place: { span: start.span, line: start.line } },
    },
    { text: kindOfDocument(report.kind) },
    number(report.sourceCount),
    number(report.claims),
    ...report.byStrength.map(({ claims }) => number(claims)),
    number(report.sentences.none),
    number(findingCount(report)),
    number(report.toCome.length),
  ];
}

function recurringSection({ articles, recurring }: WorkspaceReport): Section[] {
  if (recurring.length === 0) return [];
  return [
    {
      heading: t("Sources in several articles"),
      blocks: [
        {
          block: "table",
          caption: t("Sources that speak under the same name in several articles"),
          columns: [
            { title: t("Source") },
            { title: t("Kind") },
            { title: t("Articles"), numbers: true },
            { title: t("Claims"), numbers: true },
            { title: t("Where") },
          ],
          rows: recurring.map((source) => [
            { text: source.name, quoted: true },
            kindCell(source.kind),
            { text: String(source.articles.length) },
            { text: String(source.claims) },
            whereCell(source.articles.map(({ article }) => articles[article]!.file)),
          ]),
        },
      ],
    },
  ];
}

function whereCell(files: readonly string[]): Cell {
  const [first, ...others] = files.slice(0, MOST_FILES).map((text): Cell => ({ text, quoted: true }));
  const left = files.length - MOST_FILES;
  const rest = left === 1 ? t("and in 1 more") : t("and in {0} more", left);
  return { ...(first ?? { text: "" }), more: left > 0 ? [...others, { text: rest }] : others };
}
