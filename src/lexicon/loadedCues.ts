/**
 * Cue verbs that judge the speaker or what is said, and the verbs that do not. A desk adds its own in its style; these
 * are the ones on which the stylebooks agree.
 */
import type { SourceKind } from "./kinds";
import { say } from "./say";

export interface LoadedCue {
  /** An infinitive, as the rows of cues have it. */
  readonly lemma: string;
  /** What it tells a reader beyond that somebody spoke, behind “suggests that”. */
  readonly suggests: string;
  /** What to write in its place, the likeliest first. */
  readonly instead: readonly string[];
  /** Sources with which the verb is the term of art, or plain fact. */
  readonly fitsWith: readonly SourceKind[];
  /** What is claimed or admitted as a thing, and said by nobody: the first word behind the verb. */
  readonly things?: string;
  /** In a sentence about the law it is the term of art: `sued, claiming that`. */
  readonly ofTheLaw?: true;
  /** With a gerund it is a plea: `admitted stealing the boat`. */
  readonly pleads?: true;
  readonly example: string;
}

export const LOADED_CUES: readonly LoadedCue[] = [
  {
    lemma: "claim",
    suggests: say`it may well be untrue`,
    instead: ["say"],
    // What a suit says is a claim in law.
    fitsWith: ["court-record"],
    things: "responsibility credit victory allegiance asylum ownership kinship descent damages expenses benefits lives",
    ofTheLaw: true,
    example: "Vos claimed that the bridge was safe.",
  },
  {
    lemma: "admit",
    suggests: say`the speaker did wrong, or had kept it back`,
    instead: ["say"],
    fitsWith: ["court-record"],
    things: "guilt defeat liability charges",
    ofTheLaw: true,
    pleads: true,
    example: "Vos admitted that the cables were old.",
  },
  {
    lemma: "concede",
    suggests: say`the speaker has lost the argument`,
    instead: ["say"],
    fitsWith: [],
    things: "defeat",
    example: "Vos conceded that the cables were old.",
  },
  {
    lemma: "boast",
    suggests: say`the speaker is vain`,
    instead: ["say"],
    fitsWith: [],
    example: "Vos boasted that the harbour had never been busier.",
  },
  {
    lemma: "brag",
    suggests: say`the speaker is vain`,
    instead: ["say"],
    fitsWith: [],
    example: "Vos bragged that the harbour had never been busier.",
  },
  {
    lemma: "refute",
    suggests: say`it has been proved wrong`,
    instead: ["dispute", "deny"],
    // A study, a poll or a judgment may well prove something wrong.
    fitsWith: ["data", "document", "court-record"],
    example: "Vos refuted the report.",
  },
  {
    lemma: "point out",
    suggests: say`it is true`,
    instead: ["say"],
    fitsWith: ["data", "document", "court-record"],
    example: "Vos pointed out that the cables were old.",
  },
];

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Cues that tell of a deed where a thing stands behind them: `slammed the door`, `attacked the village`, `hailed a cab`. */
export const PHYSICAL_ACTS: ReadonlySet<string> = new Set(words("slam attack blast hail call defend"));

/** Tell, in the sentence of a verb, that the law speaks. */
const LEGAL_WORDS: readonly string[] = [
  // What is brought before a court, and what is said there.
  ...words("sue sues sued suing suit lawsuit lawsuits complaint petition filing testified testimony affidavit writ"),
  ...words("pleaded plea pleading indictment prosecution prosecutor prosecutors"),
  // Where it is heard, and by whom.
  ...words("court courts courtroom trial hearing tribunal inquest magistrate magistrates jury juror jurors"),
  // What comes of it.
  ...words("sentenced convicted acquitted jailed imprisoned fined bailed remanded"),
];

/** A defence in law: the word alone is also what a ministry is for. */
const LEGAL_PHRASES: readonly string[] = [
  "(?:its|his|her|their) (?:defence|defense)",
  "for the (?:defence|defense)",
  "(?:defence|defense) (?:lawyer|lawyers|counsel|team)",
];

/** In small letters. */
export const OF_THE_LAW = new RegExp(`(?<!\\p{L})(?:${[...LEGAL_WORDS, ...LEGAL_PHRASES].join("|")})(?!\\p{L})`, "u");
