/** What a passage sounds like: who speaks in it and how, in counts that add up over the passages of a document. */
import { MACHINE_WORD, ORDERS, WORDING_OF, WORDINGS, type WordingId } from "../../lexicon/documents/wordings";
import { HONORIFICS } from "../../lexicon/nouns";
import type { Span } from "../model";
import type { Token } from "../reader";
import type { SourceDescription } from "../sources/description";
import type { NameMention } from "../sources/names";
import type { QuotationMarks } from "../text";
import type { SentenceAssessment } from "./assess";
import type { ReadAttribution } from "./reading";

/** Counts over one passage or several; the writer's words are those outside quotations. */
export interface Voice {
  readonly sentences: number;
  readonly words: number;
  /** Reports of what somebody says. */
  readonly reports: number;
  /** Those of them whose speakers are introduced; that give the speaker's own words. */
  readonly introduced: number;
  readonly direct: number;
  /** Those whose verbs stand in the present: `says`. */
  readonly present: number;
  /** 1 where the passage is a quotation and nothing else, and nobody is said to speak. */
  readonly untold: number;
  /** People and organisations by their full names. */
  readonly names: number;
  /** Sentences that name a day; that tell an event or a figure; that open with an instruction. */
  readonly days: number;
  readonly facts: number;
  readonly years: number;
  readonly orders: number;
  readonly wordings: Readonly<Record<WordingId, number>>;
}

interface Parts {
  readonly sentences: readonly SentenceAssessment[];
  readonly quotations: readonly QuotationMarks[];
  readonly attributions: readonly ReadAttribution[];
  readonly names: readonly NameMention[];
}

export function voiceOf(tokens: readonly Token[], { sentences, quotations, attributions, names }: Parts): Voice {
  const reports = attributions.filter(isReport);
  const speech = speechOf(quotations, reports.length > 0);
  const said = reports.filter(({ construction }) => construction === "label").flatMap(({ content }) => content);
  const own = isTurn(tokens) ? [] : ownWords(tokens, [...speech, ...said]);
  const wordings = countWordings(own);
  const told = sentencesOf(own);
  return {
    sentences: told,
    words: own.length,
    reports: reports.length,
    introduced: reports.filter(({ speaker }) => speaker && isIntroduced(speaker)).length,
    direct: reports.filter(({ content }) => content[0] && speech.some((span) => opens(span, content[0]!))).length,
    present: reports.filter(({ cue }) => cue[0] && isPresent(tokens, cue[0])).length,
    untold: own.length === 0 && reports.length === 0 && quotations[0]?.closed ? 1 : 0,
    names: names.filter(({ description: { name, titles } }) => name.length > 1 || hasOffice(titles)).length,
    days: new Set(own.filter(({ lower }) => WORDING_OF.get(lower) === "day").map(({ sentence }) => sentence)).size,
    facts: sentences.filter(({ need }) => need === "event" || need === "figure").length,
    years: own.filter(({ lower }) => YEAR.test(lower)).length,
    orders: countOrders(own),
    wordings,
  };
}

const LEAST_WORDS = 3;
const YEAR = /^(?:1[0-9]|20)\d\ds?$/;

/** What is said; where somebody is said to speak, a mark that nothing closes is a slip, and the words are the writer's. */
function speechOf(quotations: readonly QuotationMarks[], told: boolean): Span[] {
  return quotations
    .filter(({ use, depth, closed }) => use === "speech" && depth === 0 && (closed || !told))
    .map(({ span }) => span);
}

/** Somebody says something, not inside what another says; and not the writer. */
function isReport({ act, construction, quoted, speaker }: ReadAttribution): boolean {
  if (act !== "speech" || quoted || speaker === undefined || /^(?:I|we)$/i.test(speaker.text)) return false;
  return construction !== "object" && construction !== "infinitive";
}

/** The reader learns who it is: `Piet Vos`, `the harbour master`, `the report`; not from `Piet` or `he`. */
function isIntroduced({ form, kind, name, role, organisation, titles }: SourceDescription): boolean {
  if (form === "pronoun" || kind === undefined || kind === "unspecified") return false;
  if (kind === "named-person")
    return name.length > 1 || hasOffice(titles) || role !== undefined || organisation !== undefined;
  return kind !== "unnamed-person" || role !== undefined || organisation !== undefined;
}

/** `Captain Vos`, not `Mr Vos`. */
const hasOffice = (titles: readonly string[]): boolean => titles.some((title) => !HONORIFICS.has(title));

/** `Q: Were you told?`: a turn of an interview is nobody's own voice. */
function isTurn(tokens: readonly Token[]): boolean {
  return /^[QA]$/.test(tokens[0]?.text ?? "") && /^[:.]$/.test(tokens[1]?.text ?? "");
}

const opens = (quotation: Span, content: Span): boolean =>
  quotation.start <= content.start + 1 && content.start < quotation.end;

/** `says`, `recalls`. */
function isPresent(tokens: readonly Token[], cue: Span): boolean {
  return tokens.some(
    ({ start, end, pos, lower }) => start >= cue.start && end <= cue.end && pos === "verb" && /[^s]s$/.test(lower),
  );
}

function ownWords(tokens: readonly Token[], said: readonly Span[]): Token[] {
  return tokens.filter(
    (token) => token.pos !== "mark" && !said.some(({ start, end }) => start <= token.start && token.end <= end),
  );
}

/** Sentences in which the writer says three words, at least. */
function sentencesOf(own: readonly Token[]): number {
  const words = new Map<number, number>();
  for (const { sentence } of own) words.set(sentence, (words.get(sentence) ?? 0) + 1);
  return [...words.values()].filter((count) => count >= LEAST_WORDS).length;
}

function countWordings(own: readonly Token[]): Record<WordingId, number> {
  const counts = Object.fromEntries(WORDINGS.map(({ id }) => [id, 0])) as Record<WordingId, number>;
  for (const { lower, text } of own) {
    const id = WORDING_OF.get(lower) ?? (MACHINE_WORD.test(text) ? "machine" : undefined);
    if (id) counts[id]++;
  }
  return counts;
}

/** Sentences that open with a verb of instruction, and with no other verb behind it. */
function countOrders(own: readonly Token[]): number {
  let orders = 0;
  own.forEach((token, i) => {
    if (own[i - 1]?.sentence === token.sentence || !ORDERS.has(token.lower)) return;
    const next = own[i + 1];
    if (next?.sentence === token.sentence && next.pos !== "verb" && next.pos !== "auxiliary") orders++;
  });
  return orders;
}

/** The counts of several passages as those of one. */
export function addVoices(voices: readonly Voice[]): Voice {
  const sum = (count: (voice: Voice) => number) => voices.reduce((total, voice) => total + count(voice), 0);
  return {
    sentences: sum((voice) => voice.sentences),
    words: sum((voice) => voice.words),
    reports: sum((voice) => voice.reports),
    introduced: sum((voice) => voice.introduced),
    direct: sum((voice) => voice.direct),
    present: sum((voice) => voice.present),
    untold: sum((voice) => voice.untold),
    names: sum((voice) => voice.names),
    days: sum((voice) => voice.days),
    facts: sum((voice) => voice.facts),
    years: sum((voice) => voice.years),
    orders: sum((voice) => voice.orders),
    wordings: Object.fromEntries(
      WORDINGS.map(({ id }) => [id, sum(({ wordings }) => wordings[id])]),
    ) as Voice["wordings"],
  };
}
