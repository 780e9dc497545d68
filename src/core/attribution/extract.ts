/**
 * Who said what in one passage: cues are found, read by the constructions, and given their extents;
 * quotations that no cue claimed are tied to the speaker beside them; and attributions are nested.
 *
 * Works on the visible text of a passage: every span here is in its UTF-16 code units.
 */
import { RELATIVES } from "../../lexicon/closedClasses";
import { CUE_FAMILIES, type CueFamily } from "../../lexicon/cues";
import { OUTLETS } from "../../lexicon/nouns";
import type { Span } from "../model";
import type { Token } from "../reader";
import type { QuotationMarks } from "../text";
import { type Clause, type ConstructionId, type Match, objectEnd, readCue } from "./constructions";
import { type Cue, findCues } from "./cues";
import { evidenceOf } from "./evidence";
import { clauseEnd, isComma, isDash, phraseFrom, type Range, subjectBefore } from "./phrases";

/** An attribution as its passage alone shows it. */
export interface PassageAttribution {
  readonly construction: ConstructionId | "colon" | "goesOn";
  readonly lemma: string;
  /** What speaks for the reading: keys into the measured precisions, the finest first. */
  readonly evidence: readonly string[];
  readonly act: CueFamily["act"];
  readonly stance: CueFamily["stance"];
  readonly source: Span | undefined;
  /** For `who`, `which` and `that`: the phrase they stand for. */
  readonly antecedent: Span | undefined;
  /** Who is told: `reporters` of `told reporters`. */
  readonly listener: Span | undefined;
  readonly cue: readonly Span[];
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

/** A match with its extents: still in tokens. */
interface Draft {
  readonly match: Match;
  source: Range | undefined;
  sameAs: Draft | undefined;
  readonly content: Range[];
  readonly sentence: number;
  readonly quoted: boolean;
  forcedParent: Draft | undefined;
}

/** A quotation in tokens, its marks included. */
interface TokenQuotation extends Range {
  readonly use: QuotationMarks["use"];
  readonly closed: boolean;
  readonly depth: number;
}

const SAY = CUE_FAMILIES[0]!;
const SUPPOSED = /^(?:if|unless|whether)$/;
/** Speakers of whom nothing is reported: the writer, the reader, nobody. */
const NO_SOURCE = new Set(["i", "we", "you", "nobody", "none", "nothing", "there"]);

export function extractAttributions(
  tokens: readonly Token[],
  quotations: readonly QuotationMarks[],
): PassageAttribution[] {
  const quotes = inTokens(tokens, quotations);
  const outermost = quotes.filter((quote) => quote.depth === 0);
  const holder = holders(tokens.length, outermost);
  const drafts: Draft[] = [];
  for (const [sentence, range] of sentenceRanges(tokens).entries()) {
    drafts.push(...readSentence(tokens, range, sentence, holder, outermost));
    for (const quote of outermost) {
      if (quote.use !== "speech") continue;
      const inner = {
        from: Math.max(range.from, quote.from + 1),
        to: Math.min(range.to, quote.closed ? quote.to - 1 : quote.to),
      };
      if (inner.to - inner.from > 3) drafts.push(...readQuotedSentence(tokens, inner, sentence));
    }
  }
  claimLooseQuotations(tokens, outermost, drafts);
  return finish(tokens, drafts);
}

// ── Sentences and quotations in tokens ───────────────────────────────────────────────────────

function sentenceRanges(tokens: readonly Token[]): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]!.sentence === tokens[from]!.sentence) continue;
    ranges.push({ from, to: i });
    from = i;
  }
  return tokens.length ? ranges : [];
}

function inTokens(tokens: readonly Token[], quotations: readonly QuotationMarks[]): TokenQuotation[] {
  const result: TokenQuotation[] = [];
  let at = 0;
  for (const quotation of quotations) {
    while (at < tokens.length && tokens[at]!.start < quotation.span.start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.end <= quotation.span.end) to++;
    if (to > at) result.push({ from: at, to, use: quotation.use, closed: quotation.closed, depth: quotation.depth });
  }
  return result;
}

/** For each token the outermost quotation that holds it, or -1. */
function holders(count: number, outermost: readonly TokenQuotation[]): Int32Array {
  const holder = new Int32Array(count).fill(-1);
  for (const [i, quote] of outermost.entries()) holder.fill(i, quote.from, quote.to);
  return holder;
}

// ── One sentence ─────────────────────────────────────────────────────────────────────────────

function readSentence(
  tokens: readonly Token[],
  range: Range,
  sentence: number,
  holder: Int32Array,
  quotes: readonly TokenQuotation[],
): Draft[] {
  const clause: Clause = { tokens, from: opening(range, holder), to: range.to };
  const cues = findCues(tokens, range.from, range.to).filter((cue) => holder[cue.head] === -1);
  cues.push(...unlistedCues(clause, cues, quotes));
  cues.sort((a, b) => a.from - b.from);
  const matches = cues
    .map((cue) => readCue(clause, cue))
    .filter((match): match is Match => match !== undefined && !hasNoSource(tokens, match));
  return resolve(clause, matches, sentence, quotes);
}

/** Nobody says it, or it is only supposed: `if he says`. */
function hasNoSource(tokens: readonly Token[], { source }: Match): boolean {
  if (!source) return false;
  if (SUPPOSED.test(tokens[source.from - 1]?.lower ?? "")) return true;
  return source.to - source.from === 1 && NO_SOURCE.has(tokens[source.from]!.lower);
}

/** A sentence whose start lies inside a quotation opens, for its own words, behind that quotation's mark. */
function opening(range: Range, holder: Int32Array): number {
  const quote = holder[range.from]!;
  if (quote === -1 || range.from === 0 || holder[range.from - 1] !== quote) return range.from;
  let i = range.from;
  while (i < range.to && holder[i] === quote) i++;
  return i < range.to ? i : range.from;
}

function readQuotedSentence(tokens: readonly Token[], range: Range, sentence: number): Draft[] {
  const clause: Clause = { tokens, ...range };
  const matches = findCues(tokens, range.from, range.to)
    .filter((cue) => cue.act === "speech" && !cue.modal && !cue.negated)
    .map((cue) => readCue(clause, cue))
    .filter(
      (match): match is Match =>
        match !== undefined &&
        match.source !== undefined &&
        match.construction !== "object" &&
        match.construction !== "infinitive",
    )
    .filter((match) => !hasNoSource(tokens, match));
  return resolve(clause, matches, sentence, []).map((draft) => ({ ...draft, quoted: true }));
}

/** `“We won,” Khan chortled.`: behind a quotation that ends in a comma any verb reports. */
function unlistedCues(clause: Clause, known: readonly Cue[], quotes: readonly TokenQuotation[]): Cue[] {
  const { tokens, to } = clause;
  const cues: Cue[] = [];
  for (const quote of quotes) {
    const mark = tokens[quote.to - 2]?.text;
    if (!quote.closed || quote.to < clause.from || quote.to >= to || (mark !== "," && mark !== "?" && mark !== "!"))
      continue;
    const source = phraseFrom(tokens, quote.to, to);
    const verb = source && tokens[source.to];
    if (
      !verb ||
      source.to >= to ||
      verb.pos !== "verb" ||
      known.some((cue) => cue.from <= source.to + 2 && cue.to > quote.to)
    )
      continue;
    cues.push({
      type: "verb",
      from: source.to,
      to: source.to + 1,
      head: source.to,
      lemma: verb.lower,
      family: SAY,
      shape: "past",
      negated: false,
      modal: false,
      act: "speech",
    });
  }
  return cues;
}

// ── Extents ──────────────────────────────────────────────────────────────────────────────────

const AROUND = new Set<ConstructionId>(["afterwards", "within", "inverted", "accordingTo", "citing"]);

function resolve(
  clause: Clause,
  matches: readonly Match[],
  sentence: number,
  quotes: readonly TokenQuotation[],
): Draft[] {
  const drafts: Draft[] = matches.map((match) => ({
    match,
    source: match.source,
    sameAs: undefined,
    content: [],
    sentence,
    quoted: false,
    forcedParent: undefined,
  }));
  for (const [i, draft] of drafts.entries()) {
    const { match } = draft;
    if (match.leftEnd !== undefined) draft.content.push({ from: leftStart(clause, match, quotes), to: match.leftEnd });
    if (match.rightStart !== undefined) {
      const to = throughQuotation(rightEnd(clause, drafts, i), match.rightStart, quotes);
      if (to > match.rightStart) draft.content.push({ from: match.rightStart, to });
    }
  }
  for (const [i, draft] of drafts.entries()) {
    if (draft.match.inherits) inheritSource(clause, drafts, i);
    const cites =
      draft.match.construction === "citing" ||
      (draft.match.construction === "accordingTo" && followsOutlet(clause, drafts, i));
    if (cites) placeCiting(drafts, i);
  }
  return drafts.filter(
    (draft) =>
      (draft.content.length > 0 || draft.match.awaits) &&
      (draft.source || draft.sameAs || draft.match.construction === "impersonal"),
  );
}

/** What is reported to the left begins with the sentence, or with the quotation that ends there. */
function leftStart(clause: Clause, match: Match, quotes: readonly TokenQuotation[]): number {
  if (match.construction === "byAgent" || match.construction === "impersonal") return match.begins;
  const quote = quotes.find((candidate) => candidate.to === match.leftEnd);
  return quote && quote.from < clause.from ? quote.from : clause.from;
}

/** What is reported to the right goes to the end of the sentence, unless another attribution begins before it. */
function rightEnd(clause: Clause, drafts: readonly Draft[], i: number): number {
  const { match } = drafts[i]!;
  const start = match.rightStart!;
  let end = match.objectOnly ? objectEnd(clause, start) : clause.to;
  if (match.rightLimit !== undefined) end = Math.min(end, match.rightLimit);
  // `When Khan said it would pass, members laughed`: what is reported ends with the clause that opens the sentence.
  if (opensSubordinate(clause, match)) end = Math.min(end, clauseEnd(clause.tokens, start, clause.to));
  for (const { match: later } of drafts.slice(i + 1)) {
    // The comma before a second attribution stands right before what would be reported here: `…, Khan said, adding that`.
    if (later.begins < start - 1 || later.begins >= end) continue;
    if (
      (AROUND.has(later.construction) && later.leftEnd !== undefined) ||
      later.inherits ||
      opensOwnClause(clause, later)
    )
      end = Math.min(end, later.begins);
  }
  return trimEnd(clause.tokens, start, Math.max(start, end));
}

const SUBORDINATORS = /^(?:after|when|while|since|before|because|although|though|once|if|as)$/;

/** Whether a conjunction between the start of the sentence and the speaker makes the clause subordinate. */
function opensSubordinate(clause: Clause, match: Match): boolean {
  const subject = match.source?.from ?? match.cue.from;
  const link = clause.tokens[subject - 1];
  const asReport = link?.lower === "as" && isComma(clause.tokens[match.rightStart! - 1]);
  return (
    !asReport &&
    link !== undefined &&
    SUBORDINATORS.test(link.lower) &&
    subject - clause.from <= 5 &&
    !clause.tokens.slice(clause.from, subject - 1).some(isComma)
  );
}

/** A quotation that begins in the sentence is reported to its end, over as many sentences as it runs. */
function throughQuotation(end: number, start: number, quotes: readonly TokenQuotation[]): number {
  const quote = quotes.find((candidate) => candidate.from >= start && candidate.from < end && candidate.to > end);
  return quote ? quote.to : end;
}

/** `…, while Khan said it would not`: a speaker of its own behind a comma. */
function opensOwnClause(clause: Clause, match: Match): boolean {
  if (
    match.cue.act === "belief" ||
    match.construction === "object" ||
    match.construction === "infinitive" ||
    match.construction === "speechNoun"
  )
    return false;
  const first = clause.tokens[match.begins]!;
  if (!isComma(first) && first.text !== ";") return false;
  return (
    first.text === ";" || /^(?:and|but|while|whereas|though|although|as)$/.test(clause.tokens[match.begins + 1]!.lower)
  );
}

/** Leaves out the full stop, comma or dash at the end, unless a quotation mark closes over it. */
function trimEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    (isComma(tokens[end - 1]) || isDash(tokens[end - 1]) || /^[.!?…;:]$/.test(tokens[end - 1]!.text))
  )
    end--;
  return end;
}

/** `…, adding that`: the speaker is that of the attribution before it; else the subject of the clause. */
function inheritSource(clause: Clause, drafts: readonly Draft[], i: number): void {
  const draft = drafts[i]!;
  const earlier = drafts
    .slice(0, i)
    .reverse()
    .find(
      (other) =>
        other.match.cue.type === "verb" &&
        other.content.length > 0 &&
        !drafts.some(
          (holder) =>
            holder !== draft && holder !== other && holds(holder, other.match.cue) && !holds(holder, draft.match.cue),
        ),
    );
  const later = drafts[i + 1];
  if (earlier) draft.sameAs = earlier.sameAs ?? earlier;
  else if (draft.match.cue.from <= clause.from + 1 && later?.source) draft.sameAs = later;
  else draft.source = clauseSubject(clause, draft.match.cue.from);
}

/** The subject of the clause whose verb comes later: `Lee` in `Lee met the minister and said`. */
function clauseSubject(clause: Clause, before: number): Range | undefined {
  const { tokens } = clause;
  for (let i = clause.from; i < before; i++) {
    const token = tokens[i]!;
    if (token.pos !== "verb" && token.pos !== "auxiliary") continue;
    const subject = subjectBefore(tokens, i, clause.from);
    if (subject) return subject;
  }
  return undefined;
}

/**
 * `The paper reported a truce, citing aides`: the aides told the paper, so theirs is the inner
 * attribution. `A truce is near, citing aides, the paper reports` needs no help: the outer holds it.
 */
function placeCiting(drafts: readonly Draft[], i: number): void {
  const draft = drafts[i]!;
  const cue = draft.match.cue;
  const teller =
    drafts.find(
      (other) =>
        other !== draft &&
        other.source &&
        other.source.to <= cue.from &&
        other.match.cue.from >= cue.to &&
        !AROUND.has(other.match.construction),
    ) ??
    (drafts.slice(i + 1).some((other) => AROUND.has(other.match.construction) && holds(other, cue))
      ? undefined
      : drafts.slice(0, i).find((other) => other.content.length > 0 && other.match.cue.type === "verb"));
  if (!teller || teller.content.length === 0) return;
  draft.content.splice(0, draft.content.length, ...teller.content);
  draft.forcedParent = teller;
}

/** `Bloomberg reports a tie, according to the Roper Center`: a newsroom before `according to` passes on what the other says. */
function followsOutlet({ tokens }: Clause, drafts: readonly Draft[], i: number): boolean {
  return drafts
    .slice(0, i)
    .some(
      (other) =>
        other.source &&
        other.match.cue.type === "verb" &&
        tokens.slice(other.source.from, other.source.to).some((token) => OUTLETS.has(token.lower)),
    );
}

function holds(holder: Draft, inner: Range): boolean {
  return holder.content.some((piece) => piece.from <= inner.from && piece.to >= inner.to);
}

// ── Quotations that no cue claimed ───────────────────────────────────────────────────────────

function claimLooseQuotations(tokens: readonly Token[], quotes: readonly TokenQuotation[], drafts: Draft[]): void {
  for (const quote of quotes) {
    if (
      quote.use !== "speech" ||
      drafts.some(
        (draft) => !draft.quoted && draft.content.some((piece) => piece.from < quote.to && piece.to > quote.from),
      )
    )
      continue;
    const introduced = colonBefore(tokens, quote);
    if (introduced) drafts.push(introduced);
    else attachToNeighbour(tokens, quote, drafts);
  }
}

/** `Khan was blunt: “We won.”` */
function colonBefore(tokens: readonly Token[], quote: TokenQuotation): Draft | undefined {
  const colon = quote.from - 1;
  if (tokens[colon]?.text !== ":") return undefined;
  let from = colon;
  while (from > 0 && tokens[from - 1]!.sentence === tokens[colon]!.sentence) from--;
  const clause: Clause = { tokens, from, to: quote.to };
  const source = clauseSubject(clause, colon) ?? subjectBefore(tokens, colon, from);
  if (!source) return undefined;
  const cue: Cue = {
    type: "verb",
    from: colon,
    to: colon + 1,
    head: colon,
    lemma: ":",
    family: SAY,
    shape: "past",
    negated: false,
    modal: false,
    act: "speech",
  };
  const match: Match = { construction: "quotation", cue, source, begins: from, rightStart: quote.from };
  return {
    match,
    source,
    sameAs: undefined,
    content: [{ from: quote.from, to: quote.to }],
    sentence: tokens[colon]!.sentence,
    quoted: false,
    forcedParent: undefined,
  };
}

/** A quotation that opens right behind an attribution's sentence is its speaker going on. */
function attachToNeighbour(tokens: readonly Token[], quote: TokenQuotation, drafts: readonly Draft[]): void {
  const opensSentence = quote.from === 0 || tokens[quote.from - 1]!.sentence !== tokens[quote.from]!.sentence;
  if (!opensSentence || quote.from === 0) return;
  const before = tokens[quote.from - 1]!.sentence;
  const candidates = drafts.filter(
    (draft) => !draft.quoted && draft.match.cue.act === "speech" && draftEndsIn(tokens, draft) === before,
  );
  const speaker = candidates.find(
    (draft) => !drafts.some((holder) => holder !== draft && holds(holder, draft.match.cue)),
  );
  speaker?.content.push({ from: quote.from, to: quote.to });
}

/** The sentence in which an attribution ends. */
function draftEndsIn(tokens: readonly Token[], draft: Draft): number {
  const last = Math.max(draft.match.cue.to, ...draft.content.map((piece) => piece.to)) - 1;
  return tokens[last]!.sentence;
}

// ── From tokens to spans ─────────────────────────────────────────────────────────────────────

function finish(tokens: readonly Token[], drafts: readonly Draft[]): PassageAttribution[] {
  const ordered = [...drafts].sort((a, b) => firstToken(a) - firstToken(b) || a.match.cue.from - b.match.cue.from);
  return ordered.map((draft) => ({
    construction: constructionOf(draft),
    lemma: draft.match.cue.lemma,
    evidence: evidenceOf(tokens, constructionOf(draft), draft.match.cue.lemma, draft.match.cue.act, draft.content),
    act: draft.match.cue.act,
    stance: stanceOf(draft.match),
    source: draft.source && spanOf(tokens, draft.source),
    antecedent: antecedentOf(tokens, draft.source),
    listener: draft.match.listener && spanOf(tokens, draft.match.listener),
    cue: [spanOf(tokens, draft.match.cue)],
    content: draft.content.map((piece) => spanOf(tokens, piece)),
    sentence: draft.sentence,
    sameSpeakerAs: draft.sameAs && indexOf(ordered, draft.sameAs),
    parent: parentOf(ordered, draft),
    awaits: draft.match.awaits === true && draft.content.length === 0,
    quoted: draft.quoted,
  }));
}

function constructionOf(draft: Draft): PassageAttribution["construction"] {
  return draft.match.cue.lemma === ":" ? "colon" : draft.match.construction;
}

/** `Barkley` for the `who` of `Barkley, who said`. */
function antecedentOf(tokens: readonly Token[], source: Range | undefined): Span | undefined {
  if (!source || source.to - source.from > 1 || !RELATIVES.has(tokens[source.from]!.lower)) return undefined;
  const end = isComma(tokens[source.from - 1]) ? source.from - 1 : source.from;
  let from = end;
  while (from > 0 && tokens[from - 1]!.sentence === tokens[source.from]!.sentence) from--;
  const phrase = subjectBefore(tokens, end, from);
  return phrase && spanOf(tokens, phrase);
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
