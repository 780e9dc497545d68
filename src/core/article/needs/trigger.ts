/** What in a sentence would need a source, were it in the reporter's own voice. */
import type { Need } from "../../model";
import type { Token } from "../../reader";

export interface Trigger {
  readonly need: Need;
  /** Why, in words: `a figure`, `a prediction`. */
  readonly because: string;
  /** The words that show it, from first to last: `12`, `is likely to`. */
  readonly first: Token;
  readonly last: Token;
  /** From 0 to 1: how sure the need is. */
  readonly certainty: number;
  /** The words look like a cue, and what they are said of is a thing: `The delays underscored …`. */
  readonly readsThings?: true;
}

/** Of this certainty, and more, a need is shown: below it is a guess. */
export const LIKELY_NEED = 0.6;
