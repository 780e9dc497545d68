/** Pronouns by what they can point to. */

/** One person. */
export const PERSON_PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "him", "her", "who", "whom"]);

/** Several, or one whose gender is left open: `the official … they said`. */
export const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(["they", "them", "we", "us", "both", "these", "those"]);

/** A thing: a company, a report, a newsroom. */
export const THING_PRONOUNS: ReadonlySet<string> = new Set(["it", "which", "itself"]);

/** The one who speaks: inside a quotation its speaker, outside it the reporter. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "we", "me", "us", "you"]);

/** The pronoun behind a possessive: `his view` is what he holds. */
export const POSSESSIVE_OF: Readonly<Record<string, string>> = {
  my: "i",
  our: "we",
  your: "you",
  his: "he",
  her: "she",
  its: "it",
  their: "they",
  whose: "who",
};

/** Words that stand for several people, or are plural without an ending: `some say`, `those who saw it`, `people`. */
export const STANDS_FOR_SEVERAL: ReadonlySet<string> = new Set(
  "people folks others troops media some many most several few both all those these ones percent percentage everyone everybody".split(
    " ",
  ),
);

/** Words that stand for one: `one said`, `the other`. */
export const STANDS_FOR_ONE: ReadonlySet<string> = new Set(
  "one another other someone somebody anyone anybody each either neither who whoever".split(" "),
);
