/** What may stand in a source tag: `<!-- src: named; by: Ann Lee -->`. The parser, the forms and the docs read these rows. */

export interface TagKeyRow {
  /** As it is written: `by`. */
  readonly key: string;
  readonly meaning: string;
  /** A value it may have. */
  readonly example: string;
  /** What values it takes: any text, a date, or one of a list. */
  readonly takes: "text" | "date" | readonly string[];
  /** What free text it often has. */
  readonly usual?: readonly string[];
}

/** On what terms a source spoke. */
export type Terms = "on-record" | "background" | "deep-background" | "off-record";

/** From the most open to the most guarded. */
export const TERMS = ["on-record", "background", "deep-background", "off-record"] as const satisfies readonly Terms[];

export const TAG_KEYS = [
  {
    key: "by",
    meaning: "Who speaks: a name, or a code that stands for a protected one",
    example: "Ann Lee",
    takes: "text",
  },
  { key: "role", meaning: "The position that makes the source worth hearing", example: "city clerk", takes: "text" },
  { key: "org", meaning: "Where the source belongs", example: "City of Ashford", takes: "text" },
  {
    key: "desc",
    meaning: "How an unnamed source is described",
    example: "official with direct knowledge",
    takes: "text",
  },
  { key: "terms", meaning: "On what terms the source spoke", example: "background", takes: TERMS },
  {
    key: "how",
    meaning: "How it was learned",
    example: "interview",
    takes: "text",
    usual: [
      "interview",
      "phone call",
      "email",
      "statement",
      "news conference",
      "document",
      "social media",
      "on the scene",
    ],
  },
  { key: "date", meaning: "When it was learned", example: "2026-03-02", takes: "date" },
  { key: "ref", meaning: "The source's entry in the register", example: "s1", takes: "text" },
  {
    key: "why",
    meaning: "Why no name is given",
    example: "fear of dismissal",
    takes: "text",
    usual: ["fear of dismissal", "fear of reprisal", "to speak of private talks", "to protect the family"],
  },
  {
    key: "reason",
    meaning: "Why no source is needed, with `src: none`",
    example: "common-knowledge",
    takes: "text",
    usual: ["common-knowledge", "sourced above", "simple arithmetic", "background that nobody disputes"],
  },
  {
    key: "mention",
    meaning: "The words in the sentence that the tag speaks of",
    example: "the diplomat",
    takes: "text",
  },
] as const satisfies readonly TagKeyRow[];

export type TagKey = (typeof TAG_KEYS)[number]["key"];

/** Values of `src:` that stand for no kind of source. */
export const SOURCELESS = [
  { value: "none", meaning: "No source is needed", example: "<!-- src: none; reason: common-knowledge -->" },
  { value: "to-come", meaning: "A source is still to be found", example: "<!-- src: to-come -->" },
] as const;

/** Other spellings of a value of `src:`, read as the one they stand for. */
export const SOURCE_SPELLINGS: Readonly<Record<string, string>> = { organization: "organisation" };
