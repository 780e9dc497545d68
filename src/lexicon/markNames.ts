/**
 * Names that look like a mark of the desk, TK or CQ, and are part of the article. `CQ Roll Call` needs no row: before a word
 * with a capital CQ without brackets is never taken for a mark.
 */

export interface MarkNameRow {
  /** As it is written; `#` stands for a number. */
  readonly name: string;
  readonly example: string;
}

export const MARK_NAMES: readonly MarkNameRow[] = [
  { name: "TK Maxx", example: "The coat was from a TK Maxx store." },
  { name: "TK Elevator", example: "TK Elevator will mend the lift." },
  { name: "flight TK #", example: "Flight TK 1952 landed late." },
  { name: "ThyssenKrupp (TK)", example: "ThyssenKrupp (TK) built the crane." },
  { name: "Techniker Krankenkasse (TK)", example: "Techniker Krankenkasse (TK) insures the pilots." },
  { name: "Turkish Airlines (TK)", example: "Turkish Airlines (TK) flies there twice a day." },
  { name: "Congressional Quarterly (CQ)", example: "Congressional Quarterly (CQ) counted the votes." },
];
