/**
 * Tells the kind of each block: by its mark-up, by how it looks (the rows in `lexicon/passages`), and by
 * where it stands. In doubt a block is a paragraph, so that no claim is lost.
 */
import { PASSAGE_ROWS, type PassageRow, SUMMARY_LABEL } from "../../lexicon/passages";
import type { PassageKind } from "../model";
import { datelineLength } from "./dateline";
import { headOf, type RawBlock } from "./rawBlock";

interface Look {
  readonly raw: RawBlock;
  /** The beginning of what shows, its lines joined. */
  readonly text: string;
  /** The rows that it fits, the first to be preferred. */
  readonly rows: readonly PassageRow[];
}

/** What has been seen above a block. */
interface Above {
  headline: string | undefined;
  /** Nothing but headline, byline, dateline, summary so far. */
  atTop: boolean;
  summaryLabel: boolean;
  summary: boolean;
  image: boolean;
  any: boolean;
  /** The last block that may be prose: its place. */
  readonly lastProse: number;
}

const DEFAULT_LONGEST = 200;
const LONGEST_OF_ALL = 1000;
const MOST_WORDS_OF_HEADLINE = 30;
const MOST_WORDS_OF_SUBHEADING = 10;
const FEWEST_WORDS_OF_LEAD = 8;
/** How much of a summary the paragraph after it must say again. */
const LEAST_OVERLAP = 0.6;
const INNER_STOP = /[.!?]["”’]?\s+\p{Lu}/u;
const CLOSERS = /["'”’»)\]]*$/;
/** Below one of these an article has begun. */
const BODY: ReadonlySet<PassageKind> = new Set(["paragraph", "listItem", "blockQuote", "subheading"]);
/** A kind by the look may replace that of a list item. */
const READ_FROM_LOOK: ReadonlySet<PassageKind | undefined> = new Set([undefined, "listItem"]);

export function passageKinds(document: string, blocks: readonly RawBlock[]): PassageKind[] {
  const looks = blocks.map((raw) => lookAt(document, raw));
  const lastProse = looks.map((look) => look.raw.kind === undefined && look.rows.length === 0).lastIndexOf(true);
  const above: Above = {
    headline: undefined,
    atTop: true,
    summaryLabel: false,
    summary: false,
    image: false,
    any: false,
    lastProse,
  };
  return looks.map((look, index) => {
    const kind = kindOf(look, index, looks, above);
    noteAbove(look, kind, above);
    return kind;
  });
}

function lookAt(document: string, raw: RawBlock): Look {
  const text = headOf(document, raw).replace(/\s+/g, " ");
  return { raw, text, rows: READ_FROM_LOOK.has(raw.kind) && raw.level === undefined ? rowsOf(text) : [] };
}

function rowsOf(text: string): readonly PassageRow[] {
  if (text.length > LONGEST_OF_ALL) return [];
  return PASSAGE_ROWS.filter((row) => text.length <= (row.longest ?? DEFAULT_LONGEST) && row.pattern.test(text));
}

function fitsHere(row: PassageRow, above: Above): boolean {
  return row.where === undefined || (above.atTop && (row.where === "top" || above.headline !== undefined));
}

function kindOf(look: Look, index: number, looks: readonly Look[], above: Above): PassageKind {
  const { raw, text } = look;
  if (raw.level !== undefined) return isHeadlineHeading(raw.level, above) ? "headline" : "subheading";
  const row = look.rows.find((other) => fitsHere(other, above));
  if (row) return row.kind;
  if (raw.kind && raw.kind !== "listItem") return raw.kind;
  if (raw.linkOnly && !endsSentence(text)) return "relatedLink";
  if (raw.kind) return raw.kind;
  if (datelineLength(text) === text.length) return "dateline";
  if ((raw.image || above.image) && raw.emphasised) return "caption";
  if (above.summaryLabel) return "summary";
  const next = looks[index + 1];
  // A last paragraph in italics tells of the writer or of the article.
  if (raw.emphasised && !above.atTop && index === above.lastProse) return "boilerplate";
  if (above.atTop && isHeadline(look, next, above)) return "headline";
  if (above.atTop && isSummary(look, index, looks, above)) return "summary";
  return isSubheading(look, next) ? "subheading" : "paragraph";
}

function noteAbove(look: Look, kind: PassageKind, above: Above): void {
  if (kind === "headline") above.headline = look.text;
  if (kind === "summary") above.summary = true;
  above.summaryLabel = SUMMARY_LABEL.test(look.text);
  if (BODY.has(kind) && !above.summaryLabel) above.atTop = false;
  above.image = look.raw.image === true;
  above.any = true;
}

function isHeadlineHeading(level: number, above: Above): boolean {
  return above.headline === undefined && (level === 1 || above.atTop);
}

/** A title-like block at the top with something under it; or the headline once more. */
function isHeadline(look: Look, next: Look | undefined, above: Above): boolean {
  if (above.headline !== undefined) return sameWords(look.text, above.headline);
  if (!next || wordsOf(look.text).length > MOST_WORDS_OF_HEADLINE) return false;
  const end = bare(look.text).at(-1) ?? "";
  if (".,:".includes(end)) return isTitleCased(look.text) || opensArticle(next);
  return !("?!".includes(end) && INNER_STOP.test(look.text));
}

/** What stands under a headline and nowhere else. */
function opensArticle(look: Look): boolean {
  if (SUMMARY_LABEL.test(look.text) || datelineLength(look.text) > 0) return true;
  return look.rows.some((row) => row.where !== "belowHeadline" && (row.kind === "byline" || row.kind === "dateline"));
}

function isSummary(look: Look, index: number, looks: readonly Look[], above: Above): boolean {
  if (!above.any) return false;
  if (above.summary || (above.headline === undefined && index > 2)) return false;
  const next = looks.slice(index + 1, index + 4).find((other) => other.rows.length === 0);
  if (!next || wordsOf(next.text).length < FEWEST_WORDS_OF_LEAD) return false;
  return look.raw.emphasised === true || overlap(look.text, next.text) >= LEAST_OVERLAP;
}

/** Short, without a stop, and with something under it. */
function isSubheading(look: Look, next: Look | undefined): boolean {
  const { text } = look;
  if (SUMMARY_LABEL.test(text)) return true;
  if (!next || wordsOf(text).length > MOST_WORDS_OF_SUBHEADING || INNER_STOP.test(text)) return false;
  if (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)) return true;
  if (/[?!]$/.test(text)) return isTitleCased(text);
  return /^[\p{Lu}\d]/u.test(text) && !/[.!?,;:…—–-]$/.test(bare(text));
}

function endsSentence(text: string): boolean {
  return /[.!?…]$/.test(bare(text));
}

/** Without the marks that close it. */
function bare(text: string): string {
  return text.replace(CLOSERS, "");
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  );
}

function isTitleCased(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 2 && capitals.length >= 0.8 * words.length;
}

function sameWords(a: string, b: string): boolean {
  return overlap(a, b) >= 0.9 && overlap(b, a) >= 0.6;
}

/** Which share of the weightier words of `a` stands in `b`. */
function overlap(a: string, b: string): number {
  const weighty = wordsOf(a).filter((word) => word.length > 3);
  if (weighty.length < 3) return 0;
  const other = new Set(wordsOf(b));
  return weighty.filter((word) => other.has(word)).length / weighty.length;
}
