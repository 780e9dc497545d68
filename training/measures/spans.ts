/** What the measures share: spans as pairs, overlaps, precision and recall. */

import type { Pair } from "../../src/cli/formats/prediction";

export type { Pair } from "../../src/cli/formats/prediction";

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

/** How many of all are right. */
export class Share {
  right = 0;
  all = 0;

  count(right: boolean): void {
    this.all++;
    if (right) this.right++;
  }

  get percent(): number {
    return (100 * this.right) / Math.max(1, this.all);
  }
}

/** The harmonic mean. */
export const f1 = (precision: number, recall: number): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

/** Counts of what was found rightly, found wrongly, and missed. The figures are in percent. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  get precision(): number {
    return (100 * this.right) / Math.max(1, this.right + this.wrong);
  }

  get recall(): number {
    return (100 * this.right) / Math.max(1, this.right + this.missed);
  }

  get f1(): number {
    return f1(this.precision, this.recall);
  }
}
