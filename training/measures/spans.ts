/** What the measures share: spans as pairs, overlaps, precision and recall. */

/** `[start, end)` in UTF-16 code units. */
export type Pair = readonly [number, number];

export interface Spans {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

export const ROLES = ["source", "cue", "content"] as const;
export type Role = (typeof ROLES)[number];

export const length = (spans: readonly Pair[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

export const overlap = (a: readonly Pair[], b: readonly Pair[]): number =>
  a.reduce(
    (sum, [s, e]) => sum + b.reduce((more, [t, f]) => more + Math.max(0, Math.min(e, f) - Math.max(s, t)), 0),
    0,
  );

export const same = (a: readonly Pair[], b: readonly Pair[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Counts of what was found rightly, found wrongly, and missed. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  get precision(): number {
    return this.right / Math.max(1, this.right + this.wrong);
  }

  get recall(): number {
    return this.right / Math.max(1, this.right + this.missed);
  }

  /** F1 in percent. */
  get f1(): number {
    const { precision, recall } = this;
    return precision + recall > 0 ? (200 * precision * recall) / (precision + recall) : 0;
  }
}
