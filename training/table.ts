/** Tables for the terminal: figures to the right, a dash where there is none. */

export type Cell = string | number | undefined;

const LABEL = 34;
const COLUMN = 13;

/** A row a line: its label and its figures; what is told after them stands behind. */
export function printTable(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly [label: string, figures: readonly Cell[], remark?: string])[],
): void {
  console.log(`\n${title.padEnd(LABEL + 2)}${columns.map((column) => column.padStart(COLUMN)).join("")}`);
  for (const [label, figures, remark = ""] of rows)
    console.log(`  ${label.padEnd(LABEL)}${figures.map(cell).join("")}   ${remark}`.trimEnd());
}

function cell(value: Cell): string {
  const text = value === undefined ? "–" : typeof value === "number" ? value.toFixed(1) : value;
  return text.padStart(COLUMN);
}
