/** Signs from how the lines of a document look. */
import { LINE_LOOKS, type LineLook, LOOKED_AT } from "../../../lexicon/documents/lines";

/** Longer lines are looked at by their beginning. */
const LONGEST = 160;

export function lineSigns(text: string): LineLook[] {
  const lines = text
    .slice(0, LOOKED_AT.units)
    .split(/\r\n?|\n/, LOOKED_AT.lines)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const all = unitsOf(lines);
  return LINE_LOOKS.filter(({ pattern, share, fewest }) => {
    const alike = lines.filter((line) => pattern.test(line.slice(0, LONGEST)));
    return alike.length >= fewest && unitsOf(alike) >= share * all;
  });
}

/** Units rather than lines are counted: a paragraph weighs more than a line of a style sheet that was pasted with it. */
function unitsOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
