/** Text in which `⟦…⟧` shows what is expected. */
import type { Span } from "../../../src/core/model";

/** The text without its marks, and the spans between them. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  let start = 0;
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === "⟦") start = text.length;
    else if (piece === "⟧") spans.push({ start, end: text.length });
    else text += piece;
  }
  return { text, spans };
}

/** The text with marks around the spans. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = "";
  let from = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(from, start)}⟦${text.slice(start, end)}⟧`;
    from = end;
  }
  return marked + text.slice(from);
}
