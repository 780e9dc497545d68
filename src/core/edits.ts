/** Applying changes to a text, as a fix proposes them. */
import type { Finding, Fix, TextEdit } from "./model";

/** What the first safe fix of each finding changes; a fix that meets another's edits is left for the next time. */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  const edits: TextEdit[] = [];
  const taken = new Set<string>();
  let reached = -1;
  const fixes = findings.flatMap((finding) => finding.fixes.find(({ safe }) => safe) ?? []);
  for (const fix of [...fixes].sort((a, b) => startOf(a) - startOf(b))) {
    const key = JSON.stringify(fix.edits);
    // Two findings may ask for the same change.
    if (taken.has(key) || startOf(fix) < reached) continue;
    taken.add(key);
    edits.push(...fix.edits);
    reached = Math.max(reached, ...fix.edits.map(({ span }) => span.end));
  }
  return edits;
}

function startOf({ edits }: Fix): number {
  return Math.min(...edits.map(({ span }) => span.start));
}

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
