/** Applying changes to a text, as a fix proposes them. */
import type { TextEdit } from "./model";

/** The text with the edits made; of two that overlap, the later one is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let from = 0;
  for (const { span, text: words } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < from) continue;
    result += text.slice(from, span.start) + words;
    from = span.end;
  }
  return result + text.slice(from);
}
