/** Makes the plain data of the article: attributions in reading order with chain, strength and confidence; sources with their claims. */
import { confidenceLevel, measuredPrecision } from "../../lexicon/confidence";
import { say } from "../../lexicon/say";
import type { Article, Attribution, Confidence, Mention, Quotation, Source, Span } from "../model";
import { type ChainLink, chainOf } from "../sources/chains";
import type { SourceBook, SourceEntry } from "../sources/identity";
import { judge } from "../sources/strength";
import { hull } from "../spans";
import { quotationsMeeting } from "./continuations";
import { firstOf, type OpenAttribution, spanOf } from "./openAttribution";

export function close(
  open: readonly OpenAttribution[],
  book: SourceBook,
  mentions: ReadonlyMap<SourceEntry, readonly Mention[]>,
  outlet: string | undefined,
): Pick<Article, "attributions" | "sources"> {
  const order = open
    .map((_, i) => i)
    .sort(
      (a, b) => spanOf(open[a]!).start - spanOf(open[b]!).start || spanOf(open[b]!).end - spanOf(open[a]!).end || a - b,
    );
  const rank = new Map(order.map((old, now) => [old, now]));
  const links = order.map((old): ChainLink => {
    const attribution = open[old]!;
    return {
      entry: attribution.entry,
      name: firstOf(open, attribution).speaker?.text ?? "",
      span: mentionOf(firstOf(open, attribution)),
      nestedIn: attribution.nestedIn === undefined ? undefined : rank.get(attribution.nestedIn)!,
      toldTo: attribution.toldToEntry && { entry: attribution.toldToEntry, span: attribution.toldToSpan },
      act: attribution.act,
    };
  });
  const attributions = order.map((old, index) => finish(open[old]!, index, links, outlet));
  for (const attribution of attributions)
    if (attribution.sourceId !== undefined && !attribution.imputed)
      book.entries[attribution.sourceId]!.claims.push(attribution.index);
  return {
    attributions,
    sources: book.entries.map((entry) => toSource(entry, mentions.get(entry) ?? [], attributions)),
  };
}

const mentionOf = ({ antecedent, source }: OpenAttribution): Span | undefined => antecedent ?? source;

function finish(
  open: OpenAttribution,
  index: number,
  links: readonly ChainLink[],
  outlet: string | undefined,
): Attribution {
  const chain = chainOf(links, index, outlet);
  const form = formOf(open);
  const nestedIn = links[index]!.nestedIn;
  return {
    index,
    passage: open.passage,
    form,
    stance: open.stance,
    source: open.source ? [open.source] : [],
    cue: open.cue,
    content: open.content,
    cueLemma: open.lemma,
    ...(open.verb ? { verb: open.verb } : {}),
    span: spanOf(open),
    ...(open.entry ? { sourceId: open.entry.id } : {}),
    ...(open.rivals.length > 0 ? { rivals: open.rivals.map(({ id }) => id) } : {}),
    ...(nestedIn === undefined ? {} : { nestedIn }),
    chain,
    strength: judge({
      entry: open.entry,
      chain,
      act: open.act,
      stance: open.stance,
      form,
      outlet,
      impersonal: open.construction === "impersonal",
    }),
    imputed: isImputed(open),
    ...(open.need ? { need: open.need } : {}),
    confidence: confidenceOf(open),
    because: [CONSTRUCTION_WORDS[open.construction] ?? open.construction, open.because].filter(Boolean),
    tagAt: Math.max(open.sentence.end, hull(open.content).end),
    ...(open.tag === undefined ? {} : { tag: open.tag }),
  };
}

/** What no construction reads and no verb of speech or thought introduces: `The move raises questions about …`. */
function isImputed({ construction, act, source, tag }: OpenAttribution): boolean {
  return construction === "learned" && tag === undefined && (act === "belief" || !source);
}

function formOf(open: OpenAttribution): Attribution["form"] {
  return open.quotedShare >= 0.9 ? "direct" : open.quotedShare > 0 ? "mixed" : "indirect";
}

export function shareQuoted(attribution: OpenAttribution, quotations: readonly Quotation[]): number {
  let quoted = 0;
  let all = 0;
  for (const piece of attribution.content) {
    all += piece.end - piece.start;
    // Marks within marks would count twice: the outermost reaches furthest.
    let reached = piece.start;
    for (const { span } of quotationsMeeting(quotations, piece)) {
      const from = Math.max(span.start, reached);
      const to = Math.min(span.end, piece.end);
      if (to > from) quoted += to - from;
      reached = Math.max(reached, to);
    }
  }
  return all ? Math.min(1, quoted / all) : 0;
}

/** How each construction is told to a reader. */
const CONSTRUCTION_WORDS: Readonly<Record<string, string>> = {
  inverted: say`the speaker follows the verb`,
  afterwards: say`the speaker follows what is reported`,
  within: say`the speaker stands within what is reported`,
  clause: say`a clause follows the verb`,
  quotation: say`a quotation follows the verb`,
  addition: say`the sentence goes on with the same speaker`,
  infinitive: say`what is said to be done follows the verb`,
  object: say`what is said is named after the verb`,
  accordingTo: say`“according to” or the like`,
  citing: say`a source is cited`,
  refusal: say`the source was asked and would not say`,
  impersonal: say`it is said, and nobody is named`,
  byAgent: say`the source follows “by”`,
  speechNoun: say`a noun stands for what was said`,
  learned: say`its words stand together as in other reports`,
  label: say`a label names the speaker`,
  colon: say`a colon opens the quotation`,
  goesOn: say`a quotation that goes on`,
  tagged: say`a tag says so`,
};

/** A tag is certain; a reading is as sure as its construction has proved, less where the speaker stays open. */
function confidenceOf(open: OpenAttribution): Confidence {
  if (open.tag !== undefined) return { level: "sure", probability: 1 };
  if (open.probability !== undefined)
    return { level: confidenceLevel(open.probability), probability: open.probability };
  let probability = measuredPrecision(open.evidence);
  if (open.quoted) probability *= 0.9;
  return { level: confidenceLevel(probability), probability };
}

function toSource(entry: SourceEntry, mentions: readonly Mention[], attributions: readonly Attribution[]): Source {
  const claims = entry.claims.map((index) => attributions[index]!);
  const told = claims.filter(({ stance }) => stance !== "declines");
  const best = (told.length > 0 ? told : claims).reduce<Attribution | undefined>(
    (top, claim) => (!top || rankOf(claim) > rankOf(top) ? claim : top),
    undefined,
  );
  return {
    id: entry.id,
    kind: entry.kind,
    label: entry.label,
    ...(entry.name.length ? { name: entry.name.join(" ") } : {}),
    plural: entry.plural,
    ...(entry.role ? { role: entry.role } : {}),
    ...(entry.organisation ? { organisation: entry.organisation } : {}),
    ...(entry.description ? { description: entry.description } : {}),
    asksForAnonymity: entry.asksForAnonymity,
    ...(entry.anonymityReason ? { anonymityReason: entry.anonymityReason } : {}),
    mentions,
    claims: entry.claims,
    strength:
      best?.strength ??
      judge({
        entry,
        chain: [],
        act: "speech",
        stance: "asserts",
        form: "indirect",
        outlet: undefined,
        impersonal: false,
      }),
    because: entry.because,
  };
}

const STRENGTH_RANK = { none: 0, weak: 1, adequate: 2, strong: 3 } as const;

const rankOf = (attribution: Attribution): number => STRENGTH_RANK[attribution.strength.level];
