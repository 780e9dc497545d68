/** How sure the tool is of a reading: measured, not felt. The figures are written by `training/confidence.ts`. */
import measured from "./constructionPrecision.json";

/** The share of readings by each construction that were right on text marked by people; from 0 to 1. */
export const CONSTRUCTION_PRECISION: ReadonlyMap<string, number> = new Map(
  Object.entries(measured.precision).map(([id, { precision }]) => [id, precision]),
);

/** For what the corpus has too few of to measure. */
export const UNMEASURED_PRECISION = 0.7;

/** From which probability on a reading is called so. */
export const CONFIDENCE_LEVELS = { sure: 0.85, likely: 0.6 } as const;
