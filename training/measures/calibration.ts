/** Does “sure” mean right? Expected calibration error in ten bins of probability, and precision per level. */

export interface Judged {
  readonly probability: number;
  readonly level: string;
  readonly right: boolean;
}

const BINS = 10;

/** The mean distance between probability and share of right ones, weighted by how many a bin holds; from 0 to 1. */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: BINS }, () => ({ sum: 0, right: 0, count: 0 }));
  for (const { probability, right } of judged) {
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))]!;
    bin.sum += probability;
    bin.count++;
    if (right) bin.right++;
  }
  return bins.reduce(
    (error, { sum, right, count }) => error + (Math.abs(sum - right) / Math.max(1, judged.length)) * (count ? 1 : 0),
    0,
  );
}

/** How many readings each level has, and the share of right ones. */
export function byLevel(judged: readonly Judged[]): { level: string; count: number; precision: number }[] {
  return ["sure", "likely", "guess"].map((level) => {
    const there = judged.filter((one) => one.level === level);
    return {
      level,
      count: there.length,
      precision: there.filter((one) => one.right).length / Math.max(1, there.length),
    };
  });
}
