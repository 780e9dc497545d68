/** Signs from the voice of a document and from what its text is made of. */
import { type Limits, MEASURE_ROWS, type Measure } from "../../../lexicon/documents/measures";
import type { DocumentSign } from "../../../lexicon/documents/sign";
import type { WordingId } from "../../../lexicon/documents/wordings";
import type { PassageKind } from "../../model";
import type { PlacedPassage } from "../layout";
import { addVoices, type Voice } from "../voice";

type Measures = Readonly<Record<Measure, number>>;

const PROSE: ReadonlySet<PassageKind> = new Set(["paragraph", "blockQuote", "summary"]);
/** What an article consists of; bylines, links and notes of the publisher say nothing of it. */
const MATTER: ReadonlySet<PassageKind> = new Set([...PROSE, "listItem", "code", "subheading", "caption"]);

export function measureSigns(passages: readonly PlacedPassage[]): DocumentSign[] {
  const measures = measure(passages);
  return MEASURE_ROWS.flatMap(({ levels, ...row }) => {
    const weights = levels.filter(({ when }) => fits(when, measures)).map(({ weight }) => weight);
    return weights.length > 0 ? [{ ...row, weight: Math.max(...weights) }] : [];
  });
}

function fits(when: Readonly<Partial<Record<Measure, Limits>>>, measures: Measures): boolean {
  return (Object.entries(when) as [Measure, Limits][]).every(
    ([measure, { least = 0, most = Number.POSITIVE_INFINITY }]) =>
      measures[measure] >= least && measures[measure] <= most,
  );
}

export function measure(passages: readonly PlacedPassage[]): Measures {
  const told = passages.filter(({ block, reading }) => reading && (PROSE.has(block.kind) || block.kind === "listItem"));
  const voice = addVoices(told.map(({ reading }) => reading!.voice));
  return { ...voiceMeasures(voice, told.length), ...textMeasures(passages, told) };
}

function voiceMeasures(voice: Voice, passages: number) {
  const perSentence = (count: number) => count / Math.max(1, voice.sentences);
  const perReport = (count: number) => count / Math.max(1, voice.reports);
  const perHundred = (count: number) => (100 * count) / Math.max(1, voice.words);
  const { self, we, you, scene } = voice.wordings;
  const wordings = Object.entries(voice.wordings).map(([id, count]) => [id, perHundred(count)]);
  return {
    ...(Object.fromEntries(wordings) as Record<WordingId, number>),
    persons: perHundred(self + we + you),
    told: perSentence(voice.introduced),
    spoken: perSentence(voice.reports),
    names: perSentence(voice.names),
    days: perSentence(voice.days),
    years: perSentence(voice.years),
    facts: perSentence(voice.facts),
    orders: perSentence(voice.orders),
    length: perSentence(voice.words),
    introduced: perReport(voice.introduced),
    direct: perReport(voice.direct),
    present: perReport(voice.present),
    untold: voice.untold / Math.max(1, passages),
    sentences: voice.sentences,
    reports: voice.reports,
    scenes: scene,
  };
}

function textMeasures(passages: readonly PlacedPassage[], told: readonly PlacedPassage[]) {
  const units = (kinds: ReadonlySet<PassageKind>) =>
    passages.reduce((sum, { block, visible }) => sum + (kinds.has(block.kind) ? visible.text.length : 0), 0);
  const count = (fits: (passage: PlacedPassage) => boolean) => passages.filter(fits).length;
  const all = Math.max(1, units(MATTER));
  const prose = told.filter(({ block }) => block.kind !== "listItem");
  const first = told[0]?.visible.text.slice(0, DEFINITION) ?? "";
  return {
    prose: units(PROSE) / all,
    code: units(CODE) / all,
    jotted: prose.filter(({ visible }) => /^\p{Ll}/u.test(visible.text.trimStart())).length / Math.max(1, prose.length),
    asked: count(({ block, visible }) => block.kind === "subheading" && visible.text.trimEnd().endsWith("?")),
    bylines: count(({ block }) => block.kind === "byline"),
    datelines: count(({ block }) => block.dateline !== undefined),
    defines: DEFINES.test(first) ? 1 : 0,
  };
}

const CODE: ReadonlySet<PassageKind> = new Set(["code"]);

/** How far into a document its first sentence is looked at. */
const DEFINITION = 300;
/** `Slack water is the time …`, `Cornelis Vos (1649–1711) was a pilot`. */
const DEFINES =
  /^(?:The |An? )?[\p{L}'’ -]{2,60}(?: \([^)]{1,120}\))?,? (?:is|are|was|were) (?:an? |one of |the (?:name|time|study|process|act|art|practice|part|term|set|use)\b)/u;
