/** A word or a mark of a passage, with what is known of it. */

/** Parts of speech, as coarse as the constructions need them. */
export type Pos =
  | "noun"
  | "name"
  | "pronoun"
  | "possessive"
  | "determiner"
  | "number"
  | "date"
  | "adjective"
  | "adverb"
  | "verb"
  | "gerund"
  | "auxiliary"
  | "preposition"
  | "conjunction"
  | "question"
  | "mark";

export interface Token {
  /** As the passage has it: `Rubio's`. */
  readonly text: string;
  /** In lower case, with straight apostrophes: `rubio's`. */
  readonly lower: string;
  /** Offsets into the passage's visible text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly pos: Pos;
  /** Whether it opens with a capital that its place in the sentence does not explain. */
  readonly capital: boolean;
  /** For `Rubio's`. */
  readonly owns: boolean;
  /** What compromise takes a name for. */
  readonly entity: "person" | "organisation" | "place" | undefined;
  /** Whether it is known as a given name, `Marco`, and whose. */
  readonly givenName: "he" | "she" | "either" | undefined;
  /** Which sentence of the passage it belongs to. */
  readonly sentence: number;
}
