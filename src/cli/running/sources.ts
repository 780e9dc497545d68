/** `on-the-record sources`: who says what, as a table for people, or as CSV or JSON for programs. */
import { type Article, createAnalyst, type Source } from "../../core";
import { positionsIn } from "../../core/positions";
import type { Invocation, Values } from "../command";
import type { READING } from "../commands/reading";
import { csv } from "../formats/csv";
import { jsonText } from "../formats/jsonText";
import { articleTable } from "../formats/table";
import type { CopyFile } from "../input/article";
import { Copies, readForOutside } from "./copies";

type Options = Values<typeof READING> & { readonly format: "table" | "csv" | "json" };

export async function listSources(invocation: Invocation & { readonly options: Options }): Promise<number> {
  const { options, terminal } = invocation;
  const copies = new Copies(invocation);
  const analyst = createAnalyst();
  let files = 0;
  const several = (await copies.files()).length > 1;
  for await (const copy of copies.each()) {
    const article = readForOutside(analyst, copy);
    const first = files++ === 0;
    switch (options.format) {
      case "table":
        await terminal.write(
          `${first ? "" : "\n"}${articleTable(article, copy.text, {
            width: terminal.width,
            colours: terminal.colours,
            heading: several ? copy.name : undefined,
          })}`,
        );
        break;
      case "csv":
        await terminal.write(csv(rowsOf(article, copy).map(cellsOf), first ? COLUMNS : undefined));
        break;
      case "json":
        await terminal.write(`${first ? "[" : ","}\n${jsonText(recordOf(article, copy))}`);
        break;
    }
  }
  if (options.format === "json") await terminal.write(files > 0 ? "\n]\n" : "[]\n");
  return copies.code;
}

/** A source with claims, as programs get it. */
interface SourceRow {
  readonly file: string;
  readonly source: string;
  readonly name?: string;
  readonly role?: string;
  readonly organisation?: string;
  readonly kind: Source["kind"];
  readonly strength: Source["strength"]["level"];
  readonly claims: number;
  /** Of the first claim, from 1. */
  readonly line: number;
}

const COLUMNS = ["file", "source", "name", "role", "organisation", "kind", "strength", "claims", "line"] as const;

function cellsOf(row: SourceRow): string[] {
  return COLUMNS.map((column) => String(row[column] ?? ""));
}

function rowsOf(article: Article, { name: file, text }: CopyFile): SourceRow[] {
  const positionOf = positionsIn(text);
  return article.sources
    .filter(({ claims }) => claims.length > 0)
    .map(({ label, name, role, organisation, kind, strength, claims }) => ({
      file,
      source: label,
      ...(name !== undefined && { name }),
      ...(role !== undefined && { role }),
      ...(organisation !== undefined && { organisation }),
      kind,
      strength: strength.level,
      claims: claims.length,
      line: positionOf(article.attributions[claims[0]!]!.span.start).line,
    }));
}

function recordOf(article: Article, copy: CopyFile) {
  const { kind, kindBecause, outlet } = article;
  const sources = rowsOf(article, copy).map(({ file: _, ...source }) => source);
  return { file: copy.name, readAs: kind, because: kindBecause, ...(outlet && { outlet }), sources };
}
