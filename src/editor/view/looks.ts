/** How each part of an attribution is drawn: never by colour alone, and a guess paler than what is sure. */
import type { Article, Attribution, Source, Span, StrengthLevel } from "../../core/model";
import { union, without } from "../../core/spans";
import type { Tone } from "../../lexicon/tones";
import { type KindGroup, kindGroup } from "./kindGroups";

/** What the highlights tell apart. */
export type HighlightBy = "role" | "kind" | "strength";

/** A line under the text, or a tint behind it. */
export type Look =
  | { readonly draw: "line"; readonly tone: Tone; readonly line: LineStyle }
  | { readonly draw: "fill"; readonly tone: Tone };

export interface LineStyle {
  readonly style: "solid" | "dashed" | "dotted" | "double";
  /** In pixels. */
  readonly width: number;
}

const CUE_LINE: LineStyle = { style: "dotted", width: 1 };

/** The line under a source tells its kind in every mode but `strength`. */
const KIND_LINES: Readonly<Record<KindGroup, LineStyle>> = {
  named: { style: "solid", width: 1 },
  unnamed: { style: "dashed", width: 2 },
  record: { style: "double", width: 3 },
  published: { style: "dotted", width: 2 },
  observed: { style: "solid", width: 2 },
};

const STRENGTH_LINES: Readonly<Record<StrengthLevel, LineStyle>> = {
  strong: { style: "solid", width: 2 },
  adequate: { style: "solid", width: 1 },
  weak: { style: "dashed", width: 2 },
  none: { style: "dotted", width: 2 },
};

/** Everything to draw in an article: each look with its spans. Tints never lie on one another: the copy stays easy to read. */
export function looks(article: Article, by: HighlightBy): { look: Look; spans: Span[] }[] {
  return [...fills(article, by), ...lines(article, by)];
}

/** What two speakers say has the tint of the inner one; what may be said by nobody, only where nobody else says it. */
function fills(article: Article, by: HighlightBy): { look: Look; spans: Span[] }[] {
  const shown = article.attributions.filter(({ imputed }) => !imputed);
  const certain = shown.filter(({ confidence }) => confidence.level !== "guess");
  const inner = contentWithin(certain);
  const byTone = new Map<Tone, Span[]>();
  for (const attribution of certain) {
    const tone = toneOf(attribution, groupOf(attribution, article.sources), by, "content");
    const spans = byTone.get(tone) ?? [];
    byTone.set(tone, spans);
    spans.push(...without(attribution.content, inner.get(attribution.index) ?? []));
  }
  const said = certain.flatMap(({ content }) => content);
  const guessed = shown.flatMap(({ confidence, content }) => (confidence.level === "guess" ? content : []));
  return [...byTone, ["guess", without(guessed, said)] as const]
    .map(([tone, spans]) => ({ look: { draw: "fill", tone } as const, spans: union(spans) }))
    .filter(({ spans }) => spans.length > 0);
}

/** What is said right within an attribution's content, by the attribution's place. */
function contentWithin(attributions: readonly Attribution[]): Map<number, Span[]> {
  const inner = new Map<number, Span[]>();
  for (const { nestedIn, content } of attributions) {
    if (nestedIn !== undefined) inner.set(nestedIn, [...(inner.get(nestedIn) ?? []), ...content]);
  }
  return inner;
}

function lines(article: Article, by: HighlightBy): { look: Look; spans: Span[] }[] {
  const byKey = new Map<string, { look: Look; spans: Map<string, Span> }>();
  const draw = (look: Look, spans: readonly Span[]) => {
    if (spans.length === 0) return;
    const key = lookKey(look);
    const entry = byKey.get(key) ?? { look, spans: new Map<string, Span>() };
    byKey.set(key, entry);
    for (const span of spans) entry.spans.set(`${span.start}-${span.end}`, span);
  };
  for (const attribution of article.attributions) {
    if (attribution.imputed) continue;
    const group = groupOf(attribution, article.sources);
    draw({ draw: "line", tone: toneOf(attribution, group, by, "cue"), line: CUE_LINE }, attribution.cue);
    draw(sourceLook(attribution, group, by), attribution.source);
  }
  return [...byKey.values()].map(({ look, spans }) => ({ look, spans: [...spans.values()] }));
}

/** Looks with the same key are drawn alike. */
export function lookKey(look: Look): string {
  return look.draw === "fill" ? `fill ${look.tone}` : `line ${look.tone} ${look.line.style} ${look.line.width}`;
}

function groupOf(attribution: Attribution, sources: readonly Source[]): KindGroup {
  const source = attribution.sourceId === undefined ? undefined : sources[attribution.sourceId];
  return kindGroup(source?.kind ?? attribution.chain[0]?.kind ?? "unspecified");
}

function sourceLook(attribution: Attribution, group: KindGroup, by: HighlightBy): Look {
  const line = by === "strength" ? STRENGTH_LINES[attribution.strength.level] : KIND_LINES[group];
  return { draw: "line", tone: toneOf(attribution, group, by, "source"), line };
}

type Role = "source" | "cue" | "content";

function toneOf(attribution: Attribution, group: KindGroup, by: HighlightBy, role: Role): Tone {
  if (attribution.confidence.level === "guess") return "guess";
  switch (by) {
    case "role":
      return role;
    case "kind":
      return group;
    case "strength":
      return attribution.strength.level;
  }
}
