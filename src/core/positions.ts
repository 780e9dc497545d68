/** From offsets to lines and columns, for whoever prints them. */
import { countWhile } from "./spans";

/** A place as people say it. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** Where offsets into a text are. The lines are looked for once, each offset then takes logarithmic time; lines end with LF, CR LF or a lone CR. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    const line = countWhile(starts, (start) => start <= offset);
    return { line, column: offset - starts[line - 1]! + 1 };
  };
}
