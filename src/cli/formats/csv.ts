/** Comma-separated values (RFC 4180) that a spreadsheet opens without running anything. */
import { stringify } from "csv-stringify/sync";
import { plainCell } from "../../exports/spreadsheet";

/** Rows as text, below the names of their columns where those are given. */
export function csv(rows: readonly (readonly string[])[], columns?: readonly string[]): string {
  const all = [...(columns ? [columns] : []), ...rows];
  return stringify(
    all.map((cells) => cells.map(plainCell)),
    { record_delimiter: "windows" },
  );
}
