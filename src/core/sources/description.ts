/** What is known of a source from the phrase alone that names it. */
import { GENDERED } from "../../lexicon/nouns";
import type { SourceKind } from "../model";
import type { Token } from "../reader";
import { bare } from "./head";

export interface SourceDescription {
  readonly form: "name" | "description" | "pronoun";
  /** What it would be taken for by itself; absent for a pronoun. */
  readonly kind: SourceKind | undefined;
  /** The phrase as the text has it, white space folded. */
  readonly text: string;
  /** For a name: its words without titles, `["Ben", "Jensen"]`. */
  readonly name: readonly string[];
  /** Titles and roles in lower case: `["president"]`. */
  readonly titles: readonly string[];
  readonly role: string | undefined;
  readonly organisation: string | undefined;
  /** The head noun in lower case: `official`, `sources`. */
  readonly head: string;
  /** What is said of an unnamed source, as content words in lower case. */
  readonly modifiers: readonly string[];
  /** Those of them that stand before its head and say what kind it is: `European` of `a European diplomat`. */
  readonly classifiers: readonly string[];
  /** `familiar with Wednesday's meetings`. */
  readonly description: string | undefined;
  readonly plural: boolean;
  readonly gender: "he" | "she" | undefined;
  /** Only the given name tells the gender: `Lindsey`; `Mr` and `spokeswoman` leave no doubt. */
  readonly genderGuessed: boolean;
  /** `definite`: `the official`; `fresh`: `a second source`, which cannot be one met before. */
  readonly reference: "definite" | "indefinite" | "fresh" | "plain";
  /** Its place or number among those like it: `second` of `a second source`, `two` of `the two officials`. */
  readonly rank: string | undefined;
  /** Whether a single capitalised word leaves open what it names: `Khan`. */
  readonly ambiguousName: boolean;
}

/** A description of which nothing but words and head is known yet. */
export const blank = (text: string, head: string): Omit<SourceDescription, "form" | "kind"> => ({
  text,
  head,
  name: [],
  titles: [],
  role: undefined,
  organisation: undefined,
  modifiers: [],
  classifiers: [],
  description: undefined,
  plural: false,
  gender: undefined,
  genderGuessed: false,
  reference: "plain",
  rank: undefined,
  ambiguousName: false,
});

/** The owner's ending goes where it ends the whole name: `St. Brendan's Hospital` keeps it, `Rubio's` does not. */
export function nameWords(name: readonly Token[]): string[] {
  return name.map((token, i) => (i === name.length - 1 ? token.text.replace(/[’']s$/, "") : token.text));
}

/** What the words of a phrase tell of somebody's gender, and whether it is only the given name that does. */
export function genderOf(words: readonly Token[]): Pick<SourceDescription, "gender" | "genderGuessed"> {
  for (const token of words) {
    const gender = GENDERED[bare(token.lower)];
    if (gender && token.pos !== "possessive" && token.pos !== "pronoun") return { gender, genderGuessed: false };
    if (token.givenName === "he" || token.givenName === "she") return { gender: token.givenName, genderGuessed: true };
  }
  return { gender: undefined, genderGuessed: false };
}
