/**
 * Where a tag goes, so that stripping it gives the text back, the tag is read, and the words around it
 * mean what they meant: in Markdown a comment that begins a line, or stands behind a backslash, inside
 * code, or inside another comment, would change them.
 *
 * The place asked for should be the edge of words that a reader sees: inside a link's address or an
 * HTML element no place is looked for.
 */
import { isInsidePair } from "../codeUnits";
import type { Span } from "../model";
import { findFrontMatter } from "../text/frontMatter";
import { beginsLikeTag, type Comment, delimiters, findComments } from "./comments";
import { breakAt, endsLine, lineBreak, lineEnd, lineStart, startsLine, textStart } from "./lines";
import { toCriticMarkup } from "./print";
import { lastFrom } from "./spans";

/** Put `insert` in at `at`. */
export interface Insertion {
  readonly at: number;
  readonly insert: string;
}

/**
 * A tag right after what it covers: behind the last words at or before `at`, and behind tags that
 * already stand there. Where no words come before, it gets a line of its own at the top.
 */
export function insertion(text: string, at: number, tagText: string, code: readonly Span[] = []): Insertion {
  const world = survey(text, code);
  const place = afterWords(world, afterTags(world, clamp(text, at)));
  if (place <= world.top) return lineInsertion(text, world.top, tagText, code);
  return { at: place, insert: inNotation(world, place, tagText) };
}

/** A tag on a line of its own: where `at` starts a line right there, else below the line that holds it. */
export function lineInsertion(text: string, at: number, tagText: string, code: readonly Span[] = []): Insertion {
  const world = survey(text, code);
  const place = betweenLines(world, clamp(text, at));
  const tag = inNotation(world, place, tagText);
  if (!startsLine(text, place)) return { at: place, insert: lineBreak(text) + tag };
  // A lone CR would melt into a line feed that follows.
  const ending = text[place] === "\n" && lineBreak(text) === "\r" ? "\n" : lineBreak(text);
  return { at: place, insert: tag + ending };
}

/** Where a tag for the whole file goes: after a byte order mark and the front matter. */
export function fileTagPosition(text: string): number {
  const frontMatter = findFrontMatter(text);
  return frontMatter ? frontMatter.end + breakAt(text, frontMatter.end) : textStart(text);
}

/** What of a text bears on where a tag may go. */
interface World {
  readonly text: string;
  /** No tag goes before this. */
  readonly top: number;
  readonly code: readonly Span[];
  readonly comments: readonly Comment[];
}

function survey(text: string, given: readonly Span[]): World {
  const top = fileTagPosition(text);
  const code = given.filter((span) => span.end > top);
  const last = code.pop();
  // A fence that is never closed takes in all that is written behind it.
  if (last) code.push(text.slice(last.end).trim() ? last : { start: last.start, end: text.length });
  return { text, top, code, comments: findComments(text, given) };
}

function clamp(text: string, at: number): number {
  return Math.max(0, Math.min(text.length, Math.trunc(at) || 0));
}

/** Behind the comment that holds the place, and every tag that starts there. */
function afterTags({ text, comments }: World, at: number): number {
  let place = at;
  for (;;) {
    const comment = lastFrom(comments, place);
    if (!comment?.closed || place >= comment.end) return afterCharacter(text, place);
    if (place === comment.start && !beginsLikeTag(text, comment)) return afterCharacter(text, place);
    place = comment.end;
  }
}

const MARK_OF_A_CHARACTER = /[\p{M}\p{Emoji_Modifier}\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic}?/uy;

/** Never between the halves of a surrogate pair, nor between a character and the marks that belong to it. */
function afterCharacter(text: string, at: number): number {
  let place = isInsidePair(text, at) ? at + 1 : at;
  MARK_OF_A_CHARACTER.lastIndex = place;
  while (MARK_OF_A_CHARACTER.test(text)) place = MARK_OF_A_CHARACTER.lastIndex;
  return place;
}

/** Back over everything that is no words, until nothing moves. */
function afterWords(world: World, at: number): number {
  let place = at;
  for (;;) {
    const before = beforeMarkupLine(world, beforeSpace(world, beforeCode(world, place)));
    if (before === place) return place;
    place = before;
  }
}

/** Before white space; and an odd run of backslashes would escape the tag's own `<`. */
function beforeSpace({ text }: World, at: number): number {
  let place = at;
  while (/\s/.test(text.charAt(place - 1)) || isEscaped(text, place)) place--;
  return place;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === "\\") first--;
  return (at - first) % 2 === 1;
}

/** A rule, a heading's underline, a list marker without its item: behind these a comment would unmake them. */
const MARKUP_LINE = /^[-=*_#>|:~+ \t]+$/;

function beforeMarkupLine({ text, comments }: World, at: number): number {
  const start = lineStart(text, at);
  const comment = lastFrom(comments, at);
  if (comment && comment.end > start) return at;
  return MARKUP_LINE.test(text.slice(start, at)) ? start : at;
}

function beforeCode(world: World, at: number): number {
  return codeAround(world, at)?.start ?? at;
}

/** The code that holds the place; behind a block of it on the same line is no place either. */
function codeAround({ text, code }: World, at: number): Span | undefined {
  const around = lastFrom(code, at);
  if (!around || at === around.start || at > around.end) return undefined;
  return at < around.end || isBlock(text, around) ? around : undefined;
}

/** A fenced or indented block, not code within a sentence. */
function isBlock(text: string, code: Span): boolean {
  const before = text.slice(lineStart(text, code.start), code.start);
  return /^[\s>*+\-.)\d]*$/.test(before) && endsLine(text, code.end);
}

/** The start of a line outside comments and code, or the end of a document whose last line has no break. */
function betweenLines(world: World, at: number): number {
  const { text, top, comments } = world;
  let place = Math.max(top, startsLine(text, at) ? at : nextLine(text, at));
  while (place > top) {
    const comment = lastFrom(comments, place);
    const inside = comment?.closed && place > comment.start && place < comment.end ? comment : codeAround(world, place);
    if (!inside) break;
    place = Math.max(top, lineStart(text, inside.start));
  }
  return place;
}

function nextLine(text: string, at: number): number {
  // Between CR and LF the line is over already.
  if (text[at] === "\n" && text[at - 1] === "\r") return at + 1;
  const end = lineEnd(text, at);
  return end + breakAt(text, end);
}

/**
 * Behind an HTML comment that is never closed, an HTML tag would close it and hide the words between:
 * there the tag is written in CriticMarkup.
 */
function inNotation({ text, code }: World, place: number, tagText: string): string {
  let open = false;
  for (const delimiter of delimiters(text, code)) {
    if (delimiter.start >= place) break;
    if (delimiter.notation === "html") open = delimiter.opens;
  }
  return open ? toCriticMarkup(tagText) : tagText;
}
