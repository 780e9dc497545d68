/**
 * Cue verbs that judge the speaker or what is said, and the verbs that do not. A desk adds its own in its style; these
 * are the ones on which the stylebooks agree.
 */
import type { SourceKind } from "./kinds";

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
  /** Beside a step of the law it is the term of art: `sued, claiming that`. */
  readonly ofTheLaw?: true;
  readonly example: string;
}

export const LOADED_CUES: readonly LoadedCue[] = [
  {
    lemma: "claim",
    suggests: "it may well be untrue",
    instead: ["say"],
    // What a suit says is a claim in law.
    fitsWith: ["court-record"],
    things: "responsibility credit victory allegiance asylum ownership kinship descent damages expenses benefits lives",
    ofTheLaw: true,
    example: "Vos claimed that the bridge was safe.",
  },
  {
    lemma: "admit",
    suggests: "the speaker did wrong, or had kept it back",
    instead: ["say"],
    fitsWith: ["court-record"],
    things: "guilt defeat liability charges",
    ofTheLaw: true,
    example: "Vos admitted that the cables were old.",
  },
  {
    lemma: "concede",
    suggests: "the speaker has lost the argument",
    instead: ["say"],
    fitsWith: [],
    things: "defeat",
    example: "Vos conceded that the cables were old.",
  },
  {
    lemma: "boast",
    suggests: "the speaker is vain",
    instead: ["say"],
    fitsWith: [],
    example: "Vos boasted that the harbour had never been busier.",
  },
  {
    lemma: "brag",
    suggests: "the speaker is vain",
    instead: ["say"],
    fitsWith: [],
    example: "Vos bragged that the harbour had never been busier.",
  },
  {
    lemma: "refute",
    suggests: "it has been proved wrong",
    instead: ["dispute", "deny"],
    // A study, a poll or a judgment may well prove something wrong.
    fitsWith: ["data", "document", "court-record"],
    example: "Vos refuted the report.",
  },
  {
    lemma: "point out",
    suggests: "it is true",
    instead: ["say"],
    fitsWith: ["data", "document", "court-record"],
    example: "Vos pointed out that the cables were old.",
  },
];

/** Tell, in the words before a verb, that the law speaks. */
export const STEPS_OF_THE_LAW: ReadonlySet<string> = new Set(
  "sue sues sued suing suit lawsuit lawsuits complaint petition filing court trial hearing testified pleaded plea".split(
    " ",
  ),
);
