/**
 * The words that tie a source to what it says. One row a family of words that behave alike; a new
 * cue is one word in one row.
 */
import { conjugate } from "./verbForms";

/** What may follow a cue, or be wrapped around it. */
export interface CueFamily {
  readonly id: string;
  /** Infinitives; irregular forms are in `verbForms.ts`. A two-word cue is written with its particle: `point out`. */
  readonly lemmas: string;
  /** Takes a listener before what is told: `told reporters that`. */
  readonly listener: boolean;
  /** Takes a clause: `said (that) …`, `asked whether …`. */
  readonly clause: boolean;
  /** May stand after or within what it reports: `…, she said`; `…, said Khan`. */
  readonly around: boolean;
  /** Takes a noun phrase as what is said: `announced a truce`, `denied the charge`. */
  readonly object: boolean;
  /** Takes an infinitive: `promised to resign`. */
  readonly infinitive: boolean;
  readonly stance: "asserts" | "denies" | "declines";
  /** Speech reaches others; belief is only imputed by the writer. */
  readonly act: "speech" | "belief" | "record";
  readonly example: string;
}

const speech = {
  listener: false,
  clause: true,
  around: true,
  object: false,
  infinitive: false,
  stance: "asserts",
  act: "speech",
} as const;

/** Others follow at the end: the network knows the families by their places. */
export const CUE_FAMILIES: readonly CueFamily[] = [
  {
    ...speech,
    id: "say",
    lemmas: `say add note observe remark comment explain recall recount reply respond       exclaim lament retort counter interject conclude chime agree reason sum
      caution contend argue assert maintain insist declare allege assert posit theorise theorize speculate point&out
      write tweet retweet post testify elaborate clarify stress reiterate complain boast brag
      volunteer make&clear put&it convey echo opine attest`,
    example: "The diplomat said the talks would go on.",
  },
  {
    ...speech,
    id: "report",
    lemmas: `report announce state rule&out leave&open point&to confirm disclose reveal acknowledge concede admit claim predict forecast       proclaim affirm propose vow pledge promise
      threaten rule recommend guarantee`,
    object: true,
    infinitive: true,
    example: "Police confirmed the arrest.",
  },
  {
    ...speech,
    id: "utter",
    lemmas: "begin continue stammer laugh sigh chuckle mutter shout yell whisper chant reflect repeat muse joke quip",
    clause: false,
    example: "“We won,” she laughed.",
  },
  {
    ...speech,
    id: "stress",
    lemmas:
      "emphasise emphasize underline underscore highlight signal hint imply indicate suggest detail outline describe certify estimate mention",
    example: "She stressed that the bridge was safe.",
  },
  {
    ...speech,
    id: "tell",
    lemmas: "tell inform assure remind warn notify advise brief convince persuade email text message admonish",
    listener: true,
    infinitive: true,
    example: "An official told CNN that some had been mistaken.",
  },
  {
    ...speech,
    id: "ask",
    lemmas: "ask inquire enquire wonder question demand request urge implore plead beg",
    listener: true,
    infinitive: true,
    example: "She asked whether the bridge was safe.",
  },
  {
    ...speech,
    id: "believe",
    lemmas: `think believe hope fear expect know feel suspect doubt worry assume understand imagine guess reckon realise realize
      recognise recognize consider learn`,
    act: "belief",
    infinitive: true,
    example: "The ministry believes the figure is too low.",
  },
  {
    ...speech,
    id: "deny",
    lemmas: "deny dispute refute reject dismiss rebut contest disavow",
    around: false,
    object: true,
    stance: "denies",
    example: "He denied the charge.",
  },
  {
    ...speech,
    id: "judge",
    lemmas: `criticise criticize praise accuse blame condemn denounce blast slam call hail defend endorse 
      welcome attack decry deride mock ridicule applaud champion back`,
    around: false,
    clause: false,
    object: true,
    example: "The union called the offer an insult.",
  },
  {
    ...speech,
    id: "show",
    lemmas:
      "show find demonstrate document record list identify prove read establish calculate rank rate determine discover",
    object: true,
    act: "record",
    example: "The audit found that fares had doubled.",
  },
  {
    ...speech,
    id: "witness",
    lemmas: "see count watch hear witness visit notice",
    around: false,
    object: true,
    act: "record",
    example: "A Courier reporter counted 114 cars.",
  },
  {
    ...speech,
    id: "cite",
    lemmas: "cite invoke reference",
    around: false,
    clause: false,
    object: true,
    example: "She cited reports that the bridge was unsafe.",
  },
  {
    ...speech,
    id: "quote",
    lemmas: "quote feature",
    around: false,
    clause: false,
    example: "The Herald quoted an aide as saying the bridge was unsafe.",
  },
];

/** Phrases that name a source for the clause before or after them. */
export const PREPOSITIONAL_CUES: readonly {
  readonly words: string;
  readonly act: "speech" | "record";
  readonly example: string;
}[] = [
  { words: "according to", act: "speech", example: "The bridge is safe, according to the port." },
  { words: "in the words of", act: "speech", example: "It was, in the words of the judge, a farce." },
  { words: "citing", act: "speech", example: "…, citing a European diplomat" },
  { words: "quoting", act: "speech", example: "…, quoting two aides" },
];

/** Nouns that stand for an act of speech: `her statement that …`, `the minister's claim that …`. */
const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `statement claim assertion announcement warning allegation accusation argument suggestion remark comment declaration promise pledge
   prediction belief denial conclusion admission acknowledgement insistence complaint testimony contention report story finding estimate memo`.split(
    /\s+/,
  ),
);

/** Whether a word in lower case is such a noun, in the singular or the plural. */
export function isSpeechNoun(lower: string): boolean {
  return SPEECH_NOUNS.has(lower) || (lower.endsWith("s") && SPEECH_NOUNS.has(lower.slice(0, -1)));
}

/** Papers that are spoken of by what they say: `reports that the bridge was closed`. */
export const REPORTING_PAPERS: ReadonlySet<string> = new Set(
  `report reports story stories study studies poll polls survey surveys memo memos data evidence estimate estimates projections research
   finding findings article articles tweet tweets post posts statistics figures`.split(/\s+/),
);

/** Cues that hardly ever mean anything else. */
export const PLAIN_CUES: ReadonlySet<string> = new Set([
  "say",
  "tell",
  "add",
  "write",
  "ask",
  "reply",
  "explain",
  "argue",
  "note",
  "report",
  "announce",
  "according to",
]);

/** What one declines to do: `declined to comment`, `refused to say`. */
export const REFUSALS = {
  verbs: new Set(["decline", "refuse"]),
  acts: new Set(
    "comment say answer elaborate discuss specify confirm identify name disclose respond speak explain reveal provide give be".split(
      " ",
    ),
  ),
};

/** Words that give a claim to nobody in particular. */
export const VAGUE_ADVERBS: ReadonlySet<string> = new Set([
  "reportedly",
  "allegedly",
  "supposedly",
  "purportedly",
  "rumored",
  "rumoured",
]);

/** Who says it when nobody is meant: `critics say`, `experts believe`. */
export const VAGUE_AUTHORITIES: ReadonlySet<string> = new Set(
  `critics experts analysts observers some many insiders skeptics sceptics pundits people supporters opponents detractors commentators
   studies reports surveys polls research`.split(/\s+/),
);

/** In `it is said that` and `he is believed to be`: the participles. */
export const IMPERSONAL_PARTICIPLES: ReadonlySet<string> = new Set(
  "said believed thought understood alleged reported rumored rumoured claimed feared".split(" "),
);

/** Every form of a cue verb, with its lemma and family. */
export interface CueForm {
  readonly lemma: string;
  readonly family: CueFamily;
  /** The particle that must follow: `out` of `point out`. */
  readonly particle?: string;
  readonly shape: "base" | "present" | "past" | "gerund";
}

export const CUE_FORMS: ReadonlyMap<string, readonly CueForm[]> = allForms();

function allForms(): Map<string, CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  for (const family of CUE_FAMILIES) {
    for (const entry of family.lemmas.trim().split(/\s+/)) {
      const [verb, particle] = entry.split("&") as [string, string | undefined];
      for (const form of conjugate(verb)) {
        const row: CueForm = {
          lemma: particle ? `${verb} ${particle}` : verb,
          family,
          shape: shapeOf(verb, form),
          ...(particle ? { particle } : {}),
        };
        const rows = forms.get(form);
        if (rows) rows.push(row);
        else forms.set(form, [row]);
      }
    }
  }
  return forms;
}

function shapeOf(verb: string, form: string): CueForm["shape"] {
  if (form.endsWith("ing") && form !== verb) return "gerund";
  if (form === verb && verb !== "read" && verb !== "forecast") return "base";
  return form.endsWith("s") && form !== verb ? "present" : "past";
}
