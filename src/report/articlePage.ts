/** The sourcing report of one article, laid out. */
import { t } from "@vscode/l10n";
import type { ArticleKind, SourceKind } from "../core/model";
import { RULES } from "../core/rules";
import { sourceKind } from "../lexicon/kinds";
import { inWords, nameInWords } from "../words/sentences";
import { levelPhrase, levelWord } from "./levels";
import type { Bar, Block, Cell, Link, Page, Section, Table } from "./page";
import {
  type Count,
  type Place,
  percents,
  type ReportedChain,
  type ReportedClaim,
  type ReportedSource,
  type SourcingReport,
  sourcedIn,
} from "./report";
import { SEGMENT_LEVELS, type Segment } from "./segments";
import { findingCount } from "./workspaceReport";

export function articlePage(report: SourcingReport): Page {
  const [first, ...others] = articleSections(report, 0);
  return { title: t("Sourcing report: {0}", report.title), sections: [first!, ...others] };
}

/** `article` is its place among those of the page. The first section has no heading: it stands right under the title. */
export function articleSections(report: SourcingReport, article: number): Section[] {
  const link = (place: Place): Link => ({ article, place });
  return [
    { blocks: [overview(report)] },
    { heading: t("From start to end"), blocks: [bar(report, link)] },
    { heading: t("Sources"), blocks: sourceBlocks(report, link) },
    { heading: t("How claims reached the reader"), blocks: chainBlocks(report, link) },
    { heading: t("Claims"), blocks: [], sections: report.sources.map((source) => claimSection(source, link)) },
    { heading: t("To settle"), blocks: openBlocks(report, link) },
    { heading: t("From start to end, in words"), blocks: [segmentTable(report, link)] },
  ].filter(({ blocks, sections }) => blocks.length > 0 || (sections?.length ?? 0) > 0);
}

function overview(report: SourcingReport): Block {
  const { sentences, sourcedShare } = report;
  const figure = (name: string, text: string | number) => ({ name, value: { text: String(text) } });
  return {
    block: "figures",
    figures: [
      { name: t("File"), value: { text: report.file, quoted: true } },
      ...(report.outlet ? [{ name: t("Outlet"), value: { text: report.outlet, quoted: true as const } }] : []),
      { name: t("Read as"), value: { text: kindOfDocument(report.kind), detail: inWords(report.kindBecause) } },
      figure(t("Sources"), report.sourceCount),
      figure(t("Claims"), report.claims),
      ...(sourcedShare === undefined
        ? []
        : [
            figure(
              t("Sentences with a source"),
              t("{0} of {1} ({2}%)", sourcedIn(sentences), assertingIn(report), sourcedShare),
            ),
          ]),
      figure(t("Sentences that need a source, or name none"), sentences.none),
      figure(t("Findings"), findingCount(report)),
      figure(t("Still to come"), report.toCome.length),
    ],
  };
}

function assertingIn({ sentences }: SourcingReport): number {
  return sourcedIn(sentences) + sentences.none + sentences.own;
}

export function kindOfDocument(kind: ArticleKind): string {
  switch (kind) {
    case "news":
      return t("news");
    case "opinion":
      return t("opinion");
    case "other":
      return t("no article");
  }
}

export function bar({ segments, sentences }: SourcingReport, link: (place: Place) => Link): Bar {
  const used = SEGMENT_LEVELS.filter((level) => sentences[level] > 0);
  const lengths = used.map((level) =>
    segments.reduce((sum, segment) => sum + (segment.level === level ? segment.length : 0), 0),
  );
  const shares = percents(lengths);
  const legend = used.map((level, i) => ({ level, text: t("{0}: {1}%", levelPhrase(level), shares[i]!) }));
  return {
    block: "bar",
    label: t("Sourcing of the article from start to end. {0}.", legend.map(({ text }) => text).join("; ")),
    segments: segments.map((segment) => ({
      level: segment.level,
      length: segment.length,
      title: t("{0}: {1}", lines(segment), levelPhrase(segment.level)),
      link: link(segment),
    })),
    legend,
  };
}

function lines({ line, lastLine }: Segment): string {
  return line === lastLine ? t("line {0}", line) : t("lines {0} to {1}", line, lastLine);
}

function segmentTable({ segments }: SourcingReport, link: (place: Place) => Link): Table {
  const shares = percents(segments.map(({ length }) => length));
  return {
    block: "table",
    caption: t("Sentences one after another, those that are sourced alike together"),
    columns: [
      { title: t("Where") },
      { title: t("Sourcing") },
      { title: t("Sentences"), numbers: true },
      { title: t("Share of the text"), numbers: true },
    ],
    rows: segments.map((segment, i) => [
      { text: lines(segment), link: link(segment) },
      { text: levelPhrase(segment.level), level: segment.level },
      { text: String(segment.sentences) },
      { text: percent(shares[i]!) },
    ]),
  };
}

const percent = (share: number): string => t("{0}%", share);

function sourceBlocks(report: SourcingReport, link: (place: Place) => Link): Block[] {
  if (report.sources.length === 0) return [{ block: "text", text: t("Nobody is quoted or cited.") }];
  return [
    {
      block: "table",
      caption: t("Sources by the number of their claims"),
      columns: [
        { title: t("Source") },
        { title: t("Kind") },
        { title: t("Strength") },
        { title: t("Claims"), numbers: true },
        { title: t("Share of all claims, rounded"), numbers: true },
      ],
      rows: report.sources.map((source) => [
        { ...sourceCell(source), link: link(source.claims[0]!.place) },
        kindCell(source.kind),
        levelCell(source),
        { text: String(source.claims.length) },
        { text: percent(Math.round(100 * source.share)) },
      ]),
    },
    countTable(t("Claims by kind of source"), t("Kind"), report.byKind, (kind) => kindCell(kind)),
    countTable(t("Claims by strength of sourcing"), t("Strength"), report.byStrength, (level) => ({
      text: levelWord(level),
      level,
    })),
  ];
}

function sourceCell({ label, known }: ReportedSource): Cell {
  if (label === undefined) return { text: t("The text leaves open who speaks") };
  return { text: label, quoted: true, ...(known.length > 0 && { detail: known.join(", ") }) };
}

export function kindCell(kind: SourceKind): Cell {
  const { title, symbol } = sourceKind(kind);
  return { text: t(title), symbol };
}

function levelCell({ strength: { level, reasons }, claims }: ReportedSource): Cell {
  const doubt = claims.every(({ guess }) => guess) ? [t("the reading of it is a guess")] : [];
  return { text: levelWord(level), level, detail: [...reasons.map(inWords), ...doubt].join("; ") };
}

function countTable<Key>(
  caption: string,
  title: string,
  counts: readonly Count<Key>[],
  cellOf: (key: Key) => Cell,
): Table {
  return {
    block: "table",
    caption,
    columns: [{ title }, { title: t("Sources"), numbers: true }, { title: t("Claims"), numbers: true }],
    rows: counts.map(({ key, sources, claims }) => [cellOf(key), { text: String(sources) }, { text: String(claims) }]),
  };
}

function chainBlocks({ chains }: SourcingReport, link: (place: Place) => Link): Block[] {
  return chains.map((chain): Block => ({ block: "chain", ...chainOf(chain, link) }));
}

function chainOf({ tellers, claims }: ReportedChain, link: (place: Place) => Link) {
  return {
    tellers: tellers.map(({ name, kind, own }) => {
      const row = sourceKind(kind);
      return { name: nameInWords({ name, kind }), symbol: row.symbol, kind: own ? t("this outlet") : t(row.title) };
    }),
    claims: claims.map((claim) => claimCell(claim, link)),
  };
}

function claimSection(source: ReportedSource, link: (place: Place) => Link): Section {
  const { text } = sourceCell(source);
  const heading = source.label === undefined ? t("{0}: {1}", text, kindCell(source.kind).text) : text;
  return { heading, blocks: [{ block: "list", items: source.claims.map((claim) => claimCell(claim, link)) }] };
}

function claimCell({ place, words, strength: { level }, guess }: ReportedClaim, link: (place: Place) => Link): Cell {
  const strength = levelWord(level);
  return {
    text: words,
    quoted: true,
    level,
    detail: guess
      ? t("line {0}, sourcing {1}; this reading is a guess", place.line, strength)
      : t("line {0}, sourcing {1}", place.line, strength),
    link: link(place),
  };
}

function openBlocks({ findings, toCome }: SourcingReport, link: (place: Place) => Link): Block[] {
  if (findings.length === 0 && toCome.length === 0) return [{ block: "text", text: t("Nothing is open.") }];
  return [...findingTables(findings, link), ...toComeList(toCome, link)];
}

function findingTables(findings: SourcingReport["findings"], link: (place: Place) => Link): Block[] {
  if (findings.length === 0) return [];
  const titles = new Map(RULES.map(({ code, title }) => [code, title]));
  return [
    {
      block: "table",
      caption: t("Findings by rule"),
      columns: [{ title: t("Rule") }, { title: t("Where") }, { title: t("What was found") }],
      rows: findings.flatMap(({ code, findings: found }) =>
        found.map(({ place, finding }) => [
          { text: code, detail: t(titles.get(code) ?? finding.name) },
          { text: t("line {0}", place.line), link: link(place) },
          { text: inWords(finding.message), quoted: true as const },
        ]),
      ),
    },
  ];
}

function toComeList(toCome: SourcingReport["toCome"], link: (place: Place) => Link): Block[] {
  if (toCome.length === 0) return [];
  return [
    { block: "text", text: t("Still to come:") },
    {
      block: "list",
      items: toCome.map(({ place, words }) => ({
        text: words,
        quoted: true,
        detail: t("line {0}", place.line),
        link: link(place),
      })),
    },
  ];
}
