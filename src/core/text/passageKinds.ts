/**
 * Tells the kind of each block: by its mark-up, by how it looks (the rows in `lexicon/passages`), and by
 * where it stands. In doubt a block is a paragraph, so that no claim is lost.
 */
import { PASSAGE_ROWS, SUMMARY_LABEL } from "../../lexicon/passages";
import type { PassageKind } from "../model";
import { datelineLength } from "./dateline";
import { headOf, type RawBlock } from "./rawBlock";

interface Look {
  readonly raw: RawBlock;
  /** The beginning of what shows, its lines joined. */
  readonly text: string;
  readonly row: PassageKind | undefined;
}

/** What has been seen above a block. */
interface Above {
  headline: string | undefined;
  /** Nothing but headline, byline, dateline, summary so far. */
  atTop: boolean;
  summaryLabel: boolean;
  image: boolean;
  any: boolean;
}

const DEFAULT_LONGEST = 200;
const CLOSERS = /["'”’»)\]]*$/;
/** A kind by the look may replace that of a list item. */
const READ_FROM_LOOK: ReadonlySet<PassageKind | undefined> = new Set([undefined, "listItem"]);

export function passageKinds(document: string, blocks: readonly RawBlock[]): PassageKind[] {
  const above: Above = { headline: undefined, atTop: true, summaryLabel: false, image: false, any: false };
  const looks = blocks.map((raw) => lookAt(document, raw));
  return looks.map((look, index) => {
    const kind = kindOf(look, index, looks, above);
    noteAbove(look, kind, above);
    return kind;
  });
}

function lookAt(document: string, raw: RawBlock): Look {
  const text = headOf(document, raw).replace(/\s+/g, " ");
  const row = READ_FROM_LOOK.has(raw.kind) && raw.level === undefined ? rowOf(text) : undefined;
  return { raw, text, row: row?.kind };
}

function rowOf(text: string): (typeof PASSAGE_ROWS)[number] | undefined {
  return PASSAGE_ROWS.find((row) => text.length <= (row.longest ?? DEFAULT_LONGEST) && row.pattern.test(text));
}

function kindOf(look: Look, index: number, looks: readonly Look[], above: Above): PassageKind {
  const { raw, text, row } = look;
  if (raw.level !== undefined) return isHeadlineHeading(raw.level, above) ? "headline" : "subheading";
  if (row && !(row === "headline" && !above.atTop)) return row;
  if (raw.kind && raw.kind !== "listItem") return raw.kind;
  if (raw.linkOnly && !endsSentence(text)) return "relatedLink";
  if (raw.kind) return raw.kind;
  if (datelineLength(text) === text.length) return "dateline";
  if ((raw.image || above.image) && raw.emphasised) return "caption";
  const next = looks[index + 1];
  if (above.atTop && isHeadline(look, next, above)) return "headline";
  if (above.atTop && isSummary(look, index, looks, above)) return "summary";
  return isSubheading(look, next) ? "subheading" : "paragraph";
}

function noteAbove(look: Look, kind: PassageKind, above: Above): void {
  if (kind === "headline") above.headline = look.text;
  if (kind === "paragraph" || kind === "listItem" || kind === "blockQuote") above.atTop = false;
  above.summaryLabel = SUMMARY_LABEL.test(look.text);
  above.image = look.raw.image === true;
  above.any = true;
}

function isHeadlineHeading(level: number, above: Above): boolean {
  return above.headline === undefined && (level === 1 || above.atTop);
}

/** A title-like block at the top with something under it; or the headline once more. */
function isHeadline(look: Look, next: Look | undefined, above: Above): boolean {
  if (above.headline !== undefined) return sameWords(look.text, above.headline);
  if (!next || wordsOf(look.text).length > 30 || look.text.length > 220) return false;
  if (!/[.,:]$/.test(bare(look.text))) return true;
  return isTitleCased(look.text) || opensArticle(next);
}

/** What stands under a headline and nowhere else. */
function opensArticle(look: Look): boolean {
  return (
    look.row === "byline" || look.row === "dateline" || SUMMARY_LABEL.test(look.text) || datelineLength(look.text) > 0
  );
}

function isSummary(look: Look, index: number, looks: readonly Look[], above: Above): boolean {
  if (!above.any || wordsOf(look.text).length < 4) return false;
  if (above.summaryLabel) return true;
  if (above.headline === undefined && index > 2) return false;
  const next = looks.slice(index + 1, index + 4).find((other) => !other.row && wordsOf(other.text).length >= 8);
  if (!next) return false;
  return look.raw.emphasised === true || overlap(look.text, next.text) >= 0.6;
}

/** Short, without a stop, and with something under it. */
function isSubheading(look: Look, next: Look | undefined): boolean {
  const { text } = look;
  if (SUMMARY_LABEL.test(text)) return true;
  if (!next || text.length > 80 || wordsOf(text).length > 10) return false;
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
