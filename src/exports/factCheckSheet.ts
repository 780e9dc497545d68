/** The fact-check sheet: a table of all claims as CSV (RFC 4180), for a spreadsheet. */
import { stringify } from "csv-stringify/sync";
import { allFactCheckRows, factCheckHeads } from "./factCheckRows";
import type { ExportFormat, ExportInput } from "./format";
import { OutwardCopy } from "./outward";
import { plainCell } from "./spreadsheet";

export const factCheckSheet: ExportFormat = {
  id: "fact-check",
  title: "Fact-Check Sheet (CSV)",
  detail: "Every claim with its source, its strength and its line, for a spreadsheet",
  extension: "fact-check.csv",
  mediaType: "text/csv",
  write,
};

/** With a byte-order mark: without one Excel takes the file for one in an older encoding. */
function write(input: ExportInput): string {
  const rows = [factCheckHeads(), ...allFactCheckRows(new OutwardCopy(input))];
  return stringify(
    rows.map((cells) => cells.map(plainCell)),
    { bom: true, record_delimiter: "windows" },
  );
}
