/**
 * What the network sees of a token: its word, and one value a feature group. Training reads the same values,
 * written by `training/attribution/examples.ts`, so that there is one account of what a token is.
 */
import { CUE_FAMILIES, CUE_FORMS, isSpeechNoun, PREPOSITIONAL_CUES } from "../../../lexicon/cues";
import { SOURCE_KINDS } from "../../../lexicon/kinds";
import { headNoun, ORGANISATION_NAME_WORDS, OUTLETS, TITLES } from "../../../lexicon/nouns";
import type { Pos, Token } from "../../reader";
import type { TokenQuotation } from "../sentences";

/** Everything that a feature group may look at. */
interface Context {
  readonly tokens: readonly Token[];
  /** For each token where it stands in quotations: see `quotationPlaces`. */
  readonly quoted: Uint8Array;
}

/** One property of a token, as a number below `size`; 0 is the plain case. */
interface FeatureGroup {
  readonly id: string;
  readonly size: number;
  readonly example: string;
  of(context: Context, at: number): number;
}

const POS: readonly Pos[] = [
  "noun",
  "name",
  "pronoun",
  "possessive",
  "determiner",
  "number",
  "date",
  "adjective",
  "adverb",
  "verb",
  "gerund",
  "auxiliary",
  "preposition",
  "conjunction",
  "question",
  "mark",
];
const POS_CODE: ReadonlyMap<Pos, number> = new Map(POS.map((pos, i) => [pos, i]));

const SHAPES = ["base", "present", "past", "gerund"] as const;
const PREPOSITIONAL = new Set(PREPOSITIONAL_CUES.map(({ words }) => words.split(" ")[0]!));
/** There is room for more families than there are, so that one more changes no number. */
const MOST_FAMILIES = 16;
const KIND_CODE = new Map(SOURCE_KINDS.map(({ id }, i) => [id, i]));
const ENDINGS = 512;

export const FEATURE_GROUPS: readonly FeatureGroup[] = [
  {
    id: "pos",
    size: POS.length,
    example: "`noun` for `mayor`",
    of: ({ tokens }, at) => POS_CODE.get(tokens[at]!.pos)!,
  },
  {
    id: "shape",
    size: 6,
    example: "a first capital for `Rubio`",
    of: ({ tokens }, at) => shapeOf(tokens[at]!.text),
  },
  {
    id: "name",
    size: 16,
    example: "a person with a given name for `Marco`",
    of: ({ tokens }, at) => {
      const { entity, givenName, owns } = tokens[at]!;
      const kind = entity === undefined ? 0 : entity === "person" ? 1 : entity === "organisation" ? 2 : 3;
      return kind * 4 + (givenName ? 2 : 0) + (owns ? 1 : 0);
    },
  },
  {
    id: "cue",
    size: 3 + MOST_FAMILIES * SHAPES.length,
    example: "the past of the family `say` for `said`",
    of: ({ tokens }, at) => cueOf(tokens[at]!),
  },
  {
    id: "noun",
    size: SOURCE_KINDS.length + 4,
    example: "an unnamed official for `diplomat`",
    of: ({ tokens }, at) => nounOf(tokens[at]!),
  },
  {
    id: "quotation",
    size: 9,
    example: "the opening mark of speech for `“`",
    of: ({ quoted }, at) => quoted[at]!,
  },
  {
    id: "sentence",
    size: 4,
    example: "the first of its sentence",
    of: ({ tokens }, at) => {
      const { sentence } = tokens[at]!;
      return (tokens[at - 1]?.sentence === sentence ? 0 : 1) + (tokens[at + 1]?.sentence === sentence ? 0 : 2);
    },
  },
  {
    id: "ending",
    size: ENDINGS,
    example: "`-ing`, hashed",
    of: ({ tokens }, at) => endingOf(tokens[at]!),
  },
];

/** The values of all groups, token by token: `tokens.length × FEATURE_GROUPS.length`. */
export function featuresOf(tokens: readonly Token[], quotes: readonly TokenQuotation[]): Uint16Array {
  const context: Context = { tokens, quoted: quotationPlaces(tokens.length, quotes) };
  const values = new Uint16Array(tokens.length * FEATURE_GROUPS.length);
  let i = 0;
  for (let at = 0; at < tokens.length; at++)
    for (let group = 0; group < FEATURE_GROUPS.length; group++) values[i++] = FEATURE_GROUPS[group]!.of(context, at);
  return values;
}

/** A token's word as the vocabulary has it: in lower case, marks of one kind alike, numbers by their form. */
export function wordOf({ lower, pos, owns }: Token): string {
  if (pos === "mark") return MARKS.get(lower) ?? lower;
  if (/^\d/.test(lower)) return /^(?:19|20)\d\d$/.test(lower) ? "<year>" : lower.length <= 2 ? "<number>" : "<figure>";
  return owns ? lower.replace(/'s?$/, "") : lower;
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ["“", '"'],
  ["”", '"'],
  ["«", '"'],
  ["»", '"'],
  ["„", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["—", "--"],
  ["–", "--"],
]);

function shapeOf(text: string): number {
  if (/^\p{Ll}/u.test(text)) return 0;
  if (/^\p{Lu}[\p{Ll}'’]/u.test(text)) return 1;
  if (/^\p{Lu}+(?:\.|$)/u.test(text)) return text.length === 1 ? 2 : 3;
  return /^\p{N}/u.test(text) ? 4 : 5;
}

/** 1 opens a prepositional cue, 2 is a noun of speech; then the verbs, by family and shape. */
function cueOf({ lower, capital, owns }: Token): number {
  if (PREPOSITIONAL.has(lower)) return 1;
  const form = owns || capital ? undefined : CUE_FORMS.get(lower)?.[0];
  if (form) return 3 + CUE_FAMILIES.indexOf(form.family) * SHAPES.length + SHAPES.indexOf(form.shape);
  return isSpeechNoun(lower) ? 2 : 0;
}

function nounOf({ lower, pos }: Token): number {
  if (pos === "mark") return 0;
  const head = headNoun(lower);
  if (head) return 1 + KIND_CODE.get(head.row.kind)!;
  if (TITLES.has(lower)) return SOURCE_KINDS.length + 1;
  if (OUTLETS.has(lower)) return SOURCE_KINDS.length + 2;
  return ORGANISATION_NAME_WORDS.has(lower) ? SOURCE_KINDS.length + 3 : 0;
}

/** The last three letters as a number from 1; 0 for marks and numbers. By FNV-1a (Fowler, Noll & Vo, 1991). */
function endingOf({ lower, pos }: Token): number {
  if (pos === "mark" || /^\d/.test(lower)) return 0;
  let hash = 0x811c9dc5;
  for (let i = Math.max(0, lower.length - 3); i < lower.length; i++)
    hash = Math.imul(hash ^ lower.charCodeAt(i), 0x01000193);
  return 1 + ((hash >>> 0) % (ENDINGS - 1));
}

/**
 * Where each token stands in the outermost quotations: 0 outside; for speech 1 its opening mark, 2 within, 3 its
 * closing mark; 4 to 6 the same for phrases and titles; 7 within speech that is never closed; 8 a mark within.
 */
function quotationPlaces(count: number, quotes: readonly TokenQuotation[]): Uint8Array {
  const places = new Uint8Array(count);
  for (const { from, to, use, closed, depth } of quotes) {
    if (depth > 0) {
      places[from] = 8;
      if (closed) places[to - 1] = 8;
      continue;
    }
    const base = use === "speech" ? 1 : 4;
    places.fill(use === "speech" && !closed ? 7 : base + 1, from, to);
    places[from] = base;
    if (closed) places[to - 1] = base + 2;
  }
  return places;
}
