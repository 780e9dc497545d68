/** What a construction is, and what it makes of a cue. Ranges are token indices, end exclusive. */

import type { Token } from "../../reader";
import type { Cue } from "../cues";
import type { Range } from "../tokens";

/** The clause that a cue stands in: its sentence, or as much of it as lies within one quotation. */
export interface Clause extends Range {
  readonly tokens: readonly Token[];
}

/** What a construction has made of a cue. */
export interface Match {
  readonly construction: ConstructionId;
  readonly cue: Cue;
  readonly source?: Range;
  /** The source is that of the attribution before: `…, adding that …`. */
  readonly inherits?: boolean;
  /** What is reported to the left, up to this token: it begins where the sentence does. */
  readonly leftEnd?: number;
  /** What is reported to the right, from this token on. */
  readonly rightStart?: number;
  /** Where the words of this attribution begin, its source or its link included: what an earlier one reports ends here at the latest. */
  readonly begins: number;
  /** The content to the right is a noun phrase and ends with it. */
  readonly objectOnly?: boolean;
  /** What is said stands in the next passage: `she wrote:`. */
  readonly awaits?: boolean;
  /** The content to the right ends here at the latest. */
  readonly rightLimit?: number;
  /** Who is told: `reporters`. */
  readonly listener?: Range;
}

export type ConstructionId =
  | "inverted"
  | "afterwards"
  | "within"
  | "clause"
  | "quotation"
  | "addition"
  | "infinitive"
  | "object"
  | "accordingTo"
  | "citing"
  | "refusal"
  | "impersonal"
  | "byAgent"
  | "speechNoun"
  | "label"
  | "learned";

export type Construction = (clause: Clause, cue: Cue) => Match | undefined;
