/** The forms of English verbs: regular ones by rule, the others of the lexicon by row. */

/** `claim`, `claims`, `claimed`, `(has) claimed`, `claiming`. */
export type VerbForm = "base" | "present" | "past" | "participle" | "gerund";

const FORMS: readonly VerbForm[] = ["base", "present", "past", "participle", "gerund"];

/** What is absent is as it would be for a regular verb, the participle as the past. */
interface IrregularForms {
  readonly past: string;
  readonly participle?: string;
  readonly gerund?: string;
}

const IRREGULAR: Readonly<Record<string, IrregularForms>> = {
  say: { past: "said" },
  tell: { past: "told" },
  see: { past: "saw", participle: "seen" },
  hear: { past: "heard" },
  go: { past: "went", participle: "gone" },
  write: { past: "wrote", participle: "written" },
  read: { past: "read" },
  begin: { past: "began", participle: "begun", gerund: "beginning" },
  think: { past: "thought" },
  know: { past: "knew", participle: "known" },
  feel: { past: "felt" },
  understand: { past: "understood" },
  show: { past: "showed", participle: "shown" },
  find: { past: "found" },
  forecast: { past: "forecast" },
  admit: { past: "admitted", gerund: "admitting" },
  rebut: { past: "rebutted", gerund: "rebutting" },
  beg: { past: "begged", gerund: "begging" },
  slam: { past: "slammed", gerund: "slamming" },
  brag: { past: "bragged", gerund: "bragging" },
  quip: { past: "quipped", gerund: "quipping" },
  make: { past: "made" },
  put: { past: "put", gerund: "putting" },
  leave: { past: "left" },
  learn: { past: "learned", participle: "learnt" },
  sum: { past: "summed", gerund: "summing" },
};

/** All forms of a verb, each once. */
export function conjugate(verb: string): string[] {
  return [...new Set(FORMS.map((form) => inflect(verb, form)))];
}

/** One form of a verb; of `point out` the verb changes and the particle stays. */
export function inflect(lemma: string, form: VerbForm): string {
  const [verb, ...particle] = lemma.split(" ") as [string, ...string[]];
  return [inflected(verb, form), ...particle].join(" ");
}

function inflected(verb: string, form: VerbForm): string {
  switch (form) {
    case "base":
      return verb;
    case "present":
      return presentOf(verb);
    case "past":
      return pastOf(verb);
    case "participle":
      return irregular(verb)?.participle ?? pastOf(verb);
    case "gerund":
      return irregular(verb)?.gerund ?? gerundOf(verb);
  }
}

/** A desk may write any word into its style: `constructor` is no row. */
const irregular = (verb: string): IrregularForms | undefined =>
  Object.hasOwn(IRREGULAR, verb) ? IRREGULAR[verb] : undefined;

const CONSONANT_AND_Y = /[^aeiou]y$/;

function presentOf(verb: string): string {
  if (CONSONANT_AND_Y.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function pastOf(verb: string): string {
  const past = irregular(verb)?.past;
  if (past) return past;
  if (CONSONANT_AND_Y.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith("e") ? `${verb}d` : `${verb}ed`;
}

function gerundOf(verb: string): string {
  return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
