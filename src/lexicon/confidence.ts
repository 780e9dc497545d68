/** How sure the tool is of a reading: measured, not felt. The figures are written by `training/confidence.ts`. */
import measured from "./measuredPrecision.json";

const PRECISION: ReadonlyMap<string, { readonly precision: number; readonly seen: number }> = new Map(
  Object.entries(measured.precision),
);

/** A figure rests on so many readings at least. */
const FEWEST_SEEN = 40;
/** For what the corpus has too few of to measure. */
const UNMEASURED = 0.7;

/** The share of readings with the same evidence that were right on text marked by people, from 0 to 1; `evidence` is finest first. */
export function measuredPrecision(evidence: readonly string[]): number {
  for (const key of evidence) {
    const row = PRECISION.get(key);
    if (row && row.seen >= FEWEST_SEEN) return row.precision;
  }
  return UNMEASURED;
}

/** From which probability on a reading is called so. */
const CONFIDENCE_LEVELS = { sure: 0.9, likely: 0.7 } as const;

/** What a probability, from 0 to 1, is called. */
export function confidenceLevel(probability: number): "sure" | "likely" | "guess" {
  if (probability >= CONFIDENCE_LEVELS.sure) return "sure";
  return probability >= CONFIDENCE_LEVELS.likely ? "likely" : "guess";
}
