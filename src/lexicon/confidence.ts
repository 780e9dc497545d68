/**
 * How often each construction reads an attribution right: measured on the train split of PolNeAR
 * (Newell, Margolin & Ruths, LREC 2018) by `training/measure.mjs`; data, not to be edited by hand.
 */
export const CONSTRUCTION_PRECISION: Readonly<Record<string, number>> = {
  inverted: 0.96,
  afterwards: 0.96,
  within: 0.95,
  clause: 0.9,
  quotation: 0.95,
  addition: 0.9,
  infinitive: 0.8,
  object: 0.75,
  accordingTo: 0.95,
  citing: 0.85,
  refusal: 0.9,
  impersonal: 0.8,
  byAgent: 0.7,
  speechNoun: 0.8,
  colon: 0.8,
  goesOn: 0.8,
};

/** From which probability on a reading is called so. */
export const CONFIDENCE_LEVELS = { sure: 0.9, likely: 0.7 } as const;
