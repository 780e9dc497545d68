/** Words as a cell of a spreadsheet: it takes them for words, whatever they look like. */
import { oneLine } from "./text";

/** What a spreadsheet would take for a formula; some read the wide signs so too. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/** On one line, with nothing that begins a formula. */
export function plainCell(words: string): string {
  const line = oneLine(words);
  return FORMULA.test(line) ? `'${line}` : line;
}
