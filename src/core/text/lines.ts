/** Lines of a document, whatever ends them: LF, CR LF or a lone CR. */
import type { Span } from "../model";

const LINE_BREAK = /\r\n?|\n/g;

/** The lines between `from` and `to`, without their breaks. */
export function splitLines(text: string, from = 0, to = text.length): Span[] {
  const lines: Span[] = [];
  let start = from;
  LINE_BREAK.lastIndex = from;
  for (let found = LINE_BREAK.exec(text); found && found.index < to; found = LINE_BREAK.exec(text)) {
    lines.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  if (start <= to) lines.push({ start, end: to });
  return lines;
}

/** Where the line after `line` starts. */
export function afterBreak(text: string, lineEnd: number): number {
  if (text[lineEnd] === "\r" && text[lineEnd + 1] === "\n") return lineEnd + 2;
  return Math.min(lineEnd + 1, text.length);
}
