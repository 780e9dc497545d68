/** A report as Markdown, for whoever files it with the story or sends it on. What comes from a document stays plain words. */
import { t } from "@vscode/l10n";
import { printable } from "../core/problemLine";
import type { Bar, Block, Cell, Chain, Page, Section, Table } from "./page";

export function markdownFile({ title, sections }: Page): string {
  const parts = [FRONT_MATTER, `# ${escaped(title)}`, ...sections.flatMap((section) => sectionParts(section, 2))];
  return `${parts.join("\n\n")}\n`;
}

/** Or the tool would take the quotations in it for an article's. */
const FRONT_MATTER = "---\nkind: other\n---";

function sectionParts({ heading, blocks, sections = [] }: Section, level: number): string[] {
  return [
    ...(heading === undefined ? [] : [`${"#".repeat(Math.min(level, 6))} ${escaped(heading)}`]),
    ...blocks.map(blockText),
    ...sections.flatMap((section) => sectionParts(section, level + 1)),
  ];
}

function blockText(block: Block): string {
  switch (block.block) {
    case "text":
      return escaped(block.text);
    case "figures":
      return block.figures.map(({ name, value }) => `- ${t("{0}: {1}", escaped(name), cellText(value))}`).join("\n");
    case "table":
      return tableText(block);
    case "bar":
      return barText(block);
    case "chain":
      return chainText(block);
    case "list":
      return listText(block.items);
  }
}

function tableText({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    `**${escaped(caption)}**`,
    "",
    line(columns.map(({ title }) => escaped(title))),
    line(columns.map(({ numbers }) => (numbers ? "---:" : "---"))),
    ...rows.map((row) => line(row.map(cellText))),
  ].join("\n");
}

/** The drawing is told in words: the table beside it has its places. */
function barText({ legend }: Bar): string {
  return legend.map(({ text }) => `- ${escaped(text)}`).join("\n");
}

function chainText({ tellers, claims }: Chain): string {
  const way = tellers.map(({ name, kind }) => `${escaped(name)} (${escaped(kind)})`).join(" → ");
  return `**${way}**\n\n${listText(claims)}`;
}

function listText(items: readonly Cell[]): string {
  return items.map((item) => `- ${cellText(item)}`).join("\n");
}

function cellText({ text, detail, more = [] }: Cell): string {
  const words = detail ? `${escaped(text)} *(${escaped(detail)})*` : escaped(text);
  return [words, ...more.map(cellText)].join("; ");
}

/** What means something within a line of Markdown; with the signs that make addresses into links, `//host` among them. */
const SIGNS = /[\\`*_[\]<>&|~#!^$@]|\/(?=\/)|(?<=\bwww)\./gi;
/** What means something where a line begins. */
const OPENING = /^(?:[-+=]|\d{1,9}(?=[.)]))/;

function escaped(text: string): string {
  return printable(text).trim().replace(SIGNS, "\\$&").replace(OPENING, opened);
}

/** A number at the start would count a list: then its full stop is escaped. */
function opened(start: string): string {
  return /^\d/.test(start) ? `${start}\\` : `\\${start}`;
}
