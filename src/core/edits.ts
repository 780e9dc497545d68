/** Applying changes to a text, as a fix proposes them. */
import type { Finding, Fix, TextEdit } from "./model";
import { countWhile } from "./spans";

/**
 * What the first safe fix of each finding changes, in the order of the text. Edits of several fixes may stand between one
 * another; a fix of which any edit overlaps one of a fix before it is left for the next time, whole.
 */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  const accepted = new AcceptedEdits();
  const taken = new Set<string>();
  const fixes = findings.flatMap((finding) => finding.fixes.find(({ safe }) => safe) ?? []);
  for (const { edits } of [...fixes].sort((a, b) => startOf(a) - startOf(b))) {
    const key = JSON.stringify(edits);
    // Two findings may ask for the same change.
    if (taken.has(key) || edits.some((edit) => accepted.meets(edit))) continue;
    taken.add(key);
    for (const edit of edits) accepted.add(edit);
  }
  return accepted.inOrder;
}

function startOf({ edits }: Fix): number {
  return edits.reduce((first, { span }) => Math.min(first, span.start), Number.POSITIVE_INFINITY);
}

/** Edits that do not overlap, in the order of the text. */
class AcceptedEdits {
  readonly inOrder: TextEdit[] = [];

  /** Of those that start before its end the last one reaches furthest. */
  meets({ span }: TextEdit): boolean {
    const before = this.inOrder[countWhile(this.inOrder, (other) => other.span.start < span.end) - 1];
    return before !== undefined && before.span.end > span.start;
  }

  /** What is put in goes before what is deleted at the same place. */
  add(edit: TextEdit): void {
    const { start, end } = edit.span;
    const place = countWhile(
      this.inOrder,
      ({ span }) => span.start < start || (span.start === start && span.end <= end),
    );
    this.inOrder.splice(place, 0, edit);
  }
}

/** The text with the edits made; of two that overlap, the later one is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let from = 0;
  for (const { span, text: words } of inTextOrder(edits)) {
    if (span.start < from) continue;
    result += text.slice(from, span.start) + words;
    from = span.end;
  }
  return result + text.slice(from);
}

function inTextOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
