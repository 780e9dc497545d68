/** Comma-separated values (RFC 4180) that a spreadsheet opens without running anything. */
import { stringify } from "csv-stringify/sync";

/** Rows as text, below the names of their columns where those are given. Cells that a spreadsheet would compute are text. */
export function csv(rows: readonly (readonly string[])[], columns?: readonly string[]): string {
  return stringify([...(columns ? [[...columns]] : []), ...rows.map((row) => [...row])], {
    record_delimiter: "\r\n",
    escape_formulas: true,
  });
}
