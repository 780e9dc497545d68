/** The outline of an article: its sections and passages, and in each who says what. */
import { claimWords } from "../../core/claims";
import { groupBy } from "../../core/grouping";
import type { Article, Attribution, Passage, PassageKind, SourceKind, Span } from "../../core/model";
import { nameInWords } from "../../words/sentences";
import { plainLabel } from "./markdown";

/** A row of the outline. Its children lie within its span, and its selection too. */
export interface OutlineRow {
  /** `Details`, the first words of a paragraph, or who speaks: `Marco Rubio`. */
  readonly name: string;
  /** Of a claim what is said: `that the US would participate`. */
  readonly detail: string;
  readonly what:
    | { readonly type: "passage"; readonly kind: PassageKind }
    | { readonly type: "claim"; readonly kind: SourceKind };
  readonly span: Span;
  /** What is selected where somebody goes there. */
  readonly selection: Span;
  readonly children: readonly OutlineRow[];
}

const LONGEST = { looked: 400, passage: 48, name: 60, detail: 72 };

/** What a reader would not look for in an outline is left out: bylines, links, boilerplate, code. */
const LISTED: ReadonlySet<PassageKind> = new Set([
  "headline",
  "summary",
  "subheading",
  "paragraph",
  "listItem",
  "blockQuote",
  "caption",
]);

/** Sections, passages and claims. */
export function outline(text: string, article: Article): OutlineRow[] {
  const claims = claimsByPassage(text, article);
  const rows = article.passages
    .filter(({ kind }) => LISTED.has(kind))
    .map((passage) => passageRow(text, passage, claims));
  return intoSections(rows);
}

/** Who says what and nothing else, where somebody else lists the headings. */
export function claimOutline(text: string, article: Article): OutlineRow[] {
  const claims = claimsByPassage(text, article);
  return article.passages.flatMap(({ index }) => claims.get(index) ?? []);
}

function passageRow(text: string, passage: Passage, claims: ReadonlyMap<number, readonly OutlineRow[]>): OutlineRow {
  const { kind, span } = passage;
  const words = text.slice(span.start, Math.min(span.end, span.start + LONGEST.looked));
  const name = plainLabel(words.replace(/^#+ *| *#+$/g, "").replace(/<!--[\s\S]*?-->/g, " "), LONGEST.passage);
  return {
    name: name || "…",
    detail: "",
    what: { type: "passage", kind },
    span,
    selection: firstLine(text, span),
    children: claims.get(passage.index) ?? [],
  };
}

/** What follows a subheading belongs to it, up to the next one. */
function intoSections(rows: readonly OutlineRow[]): OutlineRow[] {
  const top: OutlineRow[] = [];
  for (const row of rows) {
    const section = top.at(-1);
    if (section && isSubheading(section) && !isSubheading(row))
      top[top.length - 1] = {
        ...section,
        span: { start: section.span.start, end: row.span.end },
        children: [...section.children, row],
      };
    else top.push(row);
  }
  return top;
}

function isSubheading({ what }: OutlineRow): boolean {
  return what.type === "passage" && what.kind === "subheading";
}

function firstLine(text: string, { start, end }: Span): Span {
  const lineEnd = text.slice(start, end).search(/[\r\n]/);
  return { start, end: lineEnd < 0 ? end : start + lineEnd };
}

/** A claim within a claim of the same passage stands below it. */
function claimsByPassage(text: string, article: Article): ReadonlyMap<number, readonly OutlineRow[]> {
  const shown = article.attributions.filter(({ imputed }) => !imputed);
  const inner = groupBy(shown, (claim) => holderOf(article, claim)?.index);
  const rowOf = (claim: Attribution, within: Span): OutlineRow[] => {
    const children = (inner.get(claim.index) ?? []).flatMap((one) => rowOf(one, within));
    const span = cut(spanAround([claim.span, ...children.map((child) => child.span)]), within);
    return span ? [claimRow(text, article, claim, span, children)] : [];
  };
  const outermost = groupBy(inner.get(undefined) ?? [], ({ passage }) => passage);
  return new Map(
    [...outermost].map(([passage, claims]) => {
      const within = article.passages[passage]?.span ?? { start: 0, end: text.length };
      return [passage, claims.flatMap((claim) => rowOf(claim, within)).sort((a, b) => a.span.start - b.span.start)];
    }),
  );
}

/** The nearest claim that holds it and is shown in the same passage. */
function holderOf(article: Article, claim: Attribution): Attribution | undefined {
  let holder = claim.nestedIn === undefined ? undefined : article.attributions[claim.nestedIn];
  for (let steps = 0; holder?.imputed && steps < article.attributions.length; steps++)
    holder = holder.nestedIn === undefined ? undefined : article.attributions[holder.nestedIn];
  return holder && !holder.imputed && holder.passage === claim.passage ? holder : undefined;
}

function claimRow(
  text: string,
  article: Article,
  claim: Attribution,
  span: Span,
  children: readonly OutlineRow[],
): OutlineRow {
  const source = claim.sourceId === undefined ? undefined : article.sources[claim.sourceId];
  const first = claim.chain[0];
  const name = plainLabel(source?.label ?? (first ? nameInWords(first) : ""), LONGEST.name);
  return {
    name: name || "…",
    detail: plainLabel(claimWords(text, claim), LONGEST.detail),
    what: { type: "claim", kind: source?.kind ?? first?.kind ?? "unspecified" },
    span,
    selection: cut(claim.source[0] ?? claim.cue[0] ?? span, span) ?? span,
    children,
  };
}

function spanAround(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function cut({ start, end }: Span, within: Span): Span | undefined {
  const piece = { start: Math.max(start, within.start), end: Math.min(end, within.end) };
  return piece.start < piece.end ? piece : undefined;
}
