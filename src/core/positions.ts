/** From offsets to lines and columns, for whoever prints them. */
import { countWhile } from "./spans";

/** Both from 1; columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where offsets into a text are; lines end with LF, CR LF or a lone CR. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    const line = countWhile(starts, (start) => start <= offset);
    return { line, column: offset - starts[line - 1]! + 1 };
  };
}
