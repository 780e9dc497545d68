/** What a passage alone shows of who said what: from tokens to spans, and which attribution holds which. Spans are in the visible text of the passage, in UTF-16 code units. */
import { RELATIVES } from "../../lexicon/closedClasses";
import type { CueFamily } from "../../lexicon/cues";
import type { ReportingVerb, Span } from "../model";
import type { Token } from "../reader";
import type { ConstructionId, Match } from "./constructions/match";
import { type Draft, holds } from "./draft";
import { evidenceOf } from "./evidence";
import { reportingVerb } from "./reportingVerb";
import { nounPhraseBefore } from "./subject";
import { isComma, type Range } from "./tokens";

/** An attribution as its passage alone shows it. */
export interface PassageAttribution {
  readonly construction: ConstructionId | "colon" | "goesOn";
  readonly lemma: string;
  /** What speaks for the reading: keys into the measured precisions, the finest first. */
  readonly evidence: readonly string[];
  /** How likely the network takes it to be right, from 0 to 1; absent for what the constructions alone have read. */
  readonly probability: number | undefined;
  readonly act: CueFamily["act"];
  readonly stance: CueFamily["stance"];
  readonly source: Span | undefined;
  /** For `who`, `which` and `that`: the phrase they stand for. */
  readonly antecedent: Span | undefined;
  /** Who is told: `reporters` of `told reporters`. */
  readonly listener: Span | undefined;
  readonly cue: readonly Span[];
  readonly verb: ReportingVerb | undefined;
  readonly content: readonly Span[];
  /** The sentence of its cue, counted within the passage. */
  readonly sentence: number;
  /** Its source is that of this attribution of the passage: `…, adding that`. */
  readonly sameSpeakerAs: number | undefined;
  /** The attribution of the passage whose content holds it. */
  readonly parent: number | undefined;
  /** What is said is the next passage, if that is a quotation or a list: `she wrote:`. Its content is empty until then. */
  readonly awaits: boolean;
  /** Whether it stands inside a quotation, said by the one who is quoted. */
  readonly quoted: boolean;
}

export function finish(tokens: readonly Token[], drafts: readonly Draft[]): PassageAttribution[] {
  const ordered = [...drafts].sort((a, b) => firstToken(a) - firstToken(b) || a.match.cue.from - b.match.cue.from);
  const parents = parentsOf(ordered);
  return ordered.map((draft, i) => ({
    construction: constructionOf(draft),
    lemma: draft.match.cue.lemma,
    evidence: evidenceFor(tokens, draft),
    probability: draft.probability,
    act: draft.match.cue.act,
    stance: stanceOf(draft.match),
    source: draft.source && spanOf(tokens, draft.source),
    antecedent: antecedentOf(tokens, draft.source),
    listener: draft.match.listener && spanOf(tokens, draft.match.listener),
    cue: [spanOf(tokens, draft.match.cue)],
    verb: reportingVerb(tokens, draft),
    content: draft.content.map((piece) => spanOf(tokens, piece)),
    sentence: draft.sentence,
    sameSpeakerAs: draft.sameAs && indexOf(ordered, draft.sameAs),
    parent: parents[i],
    awaits: draft.match.awaits === true && draft.content.length === 0,
    quoted: draft.quoted,
  }));
}

/** What speaks for a draft as the constructions read it. */
export function evidenceFor(tokens: readonly Token[], draft: Draft): readonly string[] {
  return evidenceOf(tokens, constructionOf(draft), draft.match.cue.lemma, draft.match.cue.act, draft.content);
}

function constructionOf(draft: Draft): PassageAttribution["construction"] {
  return draft.match.cue.lemma === ":" && draft.match.construction !== "label" ? "colon" : draft.match.construction;
}

/** `Barkley` for the `who` of `Barkley, who said`. */
function antecedentOf(tokens: readonly Token[], source: Range | undefined): Span | undefined {
  if (!source || source.to - source.from > 1 || !RELATIVES.has(tokens[source.from]!.lower)) return undefined;
  let from = source.from;
  while (from > 0 && tokens[from - 1]!.sentence === tokens[source.from]!.sentence) from--;
  const end = isComma(tokens[source.from - 1]) ? source.from - 1 : source.from;
  const phrase = nounPhraseBefore(tokens, end, from) ?? beforeAside(tokens, end, from);
  return phrase && spanOf(tokens, phrase);
}

/** The most words of an aside that is passed over. */
const LONGEST_ASIDE = 6;

/** `a cover note` of `a cover note, unsigned, that reads`: what stands before the comma that opens an aside. */
function beforeAside(tokens: readonly Token[], close: number, from: number): Range | undefined {
  if (!isComma(tokens[close])) return undefined;
  for (let open = close - 1; open > from && close - open <= LONGEST_ASIDE + 1; open--)
    if (isComma(tokens[open])) return nounPhraseBefore(tokens, open, from);
  return undefined;
}

function indexOf(drafts: readonly Draft[], draft: Draft): number | undefined {
  const i = drafts.indexOf(draft);
  return i < 0 ? undefined : i;
}

function firstToken(draft: Draft): number {
  return Math.min(
    draft.match.cue.from,
    draft.source?.from ?? Number.POSITIVE_INFINITY,
    ...draft.content.map((piece) => piece.from),
  );
}

/** Which holds which. Of two that hold each other's cues, as broken sentences have them, the first is the outer one. */
function parentsOf(drafts: readonly Draft[]): (number | undefined)[] {
  const parents = drafts.map((draft) => parentOf(drafts, draft));
  for (const i of parents.keys()) {
    const seen = new Set<number>();
    let at: number | undefined = i;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      at = parents[at];
    }
    if (at === i) parents[i] = undefined;
  }
  return parents;
}

/** The smallest content that holds the cue. */
function parentOf(drafts: readonly Draft[], draft: Draft): number | undefined {
  if (draft.forcedParent) return indexOf(drafts, draft.forcedParent);
  const size = (holder: Draft) => holder.content.reduce((sum, piece) => sum + piece.to - piece.from, 0);
  let best: Draft | undefined;
  for (const holder of drafts) {
    if (holder === draft || !holds(holder, draft.match.cue)) continue;
    if (!best || size(holder) < size(best) || (size(holder) === size(best) && holder.forcedParent)) best = holder;
  }
  return best && indexOf(drafts, best);
}

function stanceOf(match: Match): CueFamily["stance"] {
  if (match.cue.type === "refusal") return "declines";
  if (match.cue.negated && match.cue.act === "speech") return "declines";
  return match.cue.family?.stance ?? "asserts";
}

function spanOf(tokens: readonly Token[], range: Range): Span {
  const last = tokens[range.to - 1]!;
  return { start: tokens[range.from]!.start, end: last.end };
}
