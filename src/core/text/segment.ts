/** Cuts a document into blocks: the passages of the article, with their mark-up masked. */
import type { PassageKind, Span, TextFormat } from "../model";
import { datelineLength } from "./dateline";
import { findFrontMatter } from "./frontMatter";
import { findHidden, type Hidden, spansWithin } from "./hidden";
import { markdownBlocks } from "./markdown";
import { findFences, isParsable } from "./markdownView";
import { passageKinds } from "./passageKinds";
import { plainBlocks } from "./plain";
import { headOf, type RawBlock } from "./rawBlock";
import { visibleText } from "./visible";

/** A passage as the text alone shows it. Blocks stand in reading order and do not overlap. */
export interface Block {
  readonly kind: PassageKind;
  /** Without the line break that ends it. */
  readonly span: Span;
  /** Parts of it that a reader does not see (mark-up, comments, tags, link targets), in order, not overlapping. */
  readonly masks: readonly Span[];
  /** Code within the text, its backticks included: no tag is read there. */
  readonly code?: readonly Span[];
  /** For a paragraph that opens `KYIV (Reuters) — `: that opening. */
  readonly dateline?: Span;
}

export function segment(text: string, format: TextFormat): readonly Block[] {
  const frontMatter = findFrontMatter(text);
  const raw = cut(text, format, frontMatter?.end ?? 0);
  const kinds = passageKinds(text, raw);
  const blocks = raw
    .map((block, index) => toBlock(text, block, kinds[index] as PassageKind))
    .filter((block) => block !== undefined);
  return frontMatter ? [{ kind: "frontMatter", span: frontMatter, masks: [] }, ...blocks] : blocks;
}

function cut(text: string, format: TextFormat, from: number): RawBlock[] {
  if (format === "plain") return plainBlocks(text, findHidden(text), from, text.length);
  const fences = findFences(text);
  if (!isParsable(text, fences)) return plainBlocks(text, findHidden(text), from, text.length);
  return markdownBlocks(text, outsideOf(findHidden(text), fences), from);
}

/** In code nothing is a comment. */
function outsideOf(hidden: Hidden, fences: readonly Span[]): Hidden {
  const outside = (span: Span): boolean => spansWithin(fences, span.start, span.end).length === 0;
  return { comments: hidden.comments.filter(outside), all: hidden.all.filter(outside) };
}

function toBlock(text: string, raw: RawBlock, kind: PassageKind): Block | undefined {
  const { span, masks } = raw;
  if (masks[0] && masks[0].start <= span.start && masks[0].end >= span.end) return undefined;
  const block = { kind, span, masks, ...(raw.code?.length ? { code: raw.code } : {}) };
  const length = kind === "paragraph" ? datelineLength(headOf(text, raw)) : 0;
  if (length === 0) return block;
  const shown = visibleText(text, raw);
  const from = shown.text.length - shown.text.trimStart().length;
  return { ...block, dateline: shown.toDocument({ start: from, end: from + length }) };
}

/** Where a document holds no words of the article: code and front matter. No tag is read there. */
export function codeIn(blocks: readonly Block[]): Span[] {
  return blocks.flatMap((block) =>
    block.kind === "code" || block.kind === "frontMatter" ? [block.span] : (block.code ?? []),
  );
}
