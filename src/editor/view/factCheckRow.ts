/** Claims as rows for the clipboard: those of the fact-check sheet, cells apart by tabs. */
import { factCheckRows as rowsOf } from "../../exports/factCheckRows";
import { type NamedCopy, OutwardCopy } from "../../exports/outward";
import { plainCell } from "../../exports/spreadsheet";

/** The claims, as places in `Article.attributions`. */
export function factCheckRows(copy: NamedCopy, claims: readonly number[]): string {
  return rowsOf(new OutwardCopy(copy), claims)
    .map((cells) => cells.map(cell).join("\t"))
    .join("\n");
}

/** A cell with quotation marks stands between such, or a spreadsheet would take the first for the beginning of one that runs on. */
function cell(words: string): string {
  const plain = plainCell(words);
  return plain.includes('"') ? `"${plain.replaceAll('"', '""')}"` : plain;
}
