/** Where in a tag somebody is typing: the tag may be half written, and not closed yet. */
import type { Span } from "../../core/model";
import { TAG_KEYS, type TagKey } from "../../lexicon/tagKeys";

export type Notation = "html" | "criticMarkup";

interface PlaceBase {
  /** What the new words take the place of, on one line; it may go on behind the cursor. */
  readonly span: Span;
  /** Where the comment begins. */
  readonly tagStart: number;
  readonly notation: Notation;
  readonly closed: boolean;
}

export type TypingPlace =
  /** Nothing but the comment's opener, or the beginning of a tag: `<!-- sr`. */
  | (PlaceBase & { readonly type: "tag" })
  /** `src: named; b`. */
  | (PlaceBase & { readonly type: "key"; readonly pairs: TypedPairs; readonly hasColon: boolean })
  /** `src: named; by: An`. */
  | (PlaceBase & { readonly type: "value"; readonly key: "src" | TagKey; readonly pairs: TypedPairs })
  /** `src-ignore SR`. */
  | (PlaceBase & { readonly type: "code"; readonly form: string; readonly codes: readonly string[] })
  /** `src-ignore SRC105: `. */
  | (PlaceBase & { readonly type: "reason" });

/** The other pairs of the tag, as they are written; keys in lower case. */
export type TypedPairs = ReadonlyMap<string, string>;

const DELIMITERS = { html: ["<!--", "-->"], criticMarkup: ["{>>", "<<}"] } as const;
/** A tag is shorter than this. */
const LONGEST = 4_000;
/** What the editor has closed by itself when the opener was typed. */
const AUTO_CLOSED: Readonly<Record<Notation, string>> = { html: ">", criticMarkup: "}" };

/** Nothing outside comments, in comments that are no tags, and in code. */
export function typingPlace(text: string, offset: number, code: readonly Span[]): TypingPlace | undefined {
  if (code.some(({ start, end }) => start < offset && offset <= end)) return undefined;
  const comment = commentAt(text, offset);
  if (!comment) return undefined;
  const written = text.slice(comment.body.start, comment.body.end);
  if (/^\s*src-ignore/i.test(written)) return ignorePlace(text, offset, comment);
  if (!/^\s*src\s*[:;\s]/i.test(written)) {
    const typed = /^\s*([a-z-]*)\s*$/i.exec(written)?.[1];
    if (typed === undefined || !["src", "src-ignore-passage"].some((head) => head.startsWith(typed.toLowerCase())))
      return undefined;
    return tagPlace(text, offset, comment);
  }
  return sourcePlace(text, offset, comment);
}

interface OpenComment extends Omit<PlaceBase, "span"> {
  readonly body: Span;
}

/** The comment that holds an offset, read from its opener on. */
function commentAt(text: string, offset: number): OpenComment | undefined {
  const from = Math.max(0, offset - LONGEST);
  const before = text.slice(from, offset);
  const opened = (Object.keys(DELIMITERS) as Notation[])
    .map((notation) => ({ notation, at: before.lastIndexOf(DELIMITERS[notation][0]) }))
    .sort((a, b) => b.at - a.at)[0];
  if (!opened || opened.at < 0) return undefined;
  const [open, close] = DELIMITERS[opened.notation];
  const start = from + opened.at + open.length;
  if (text.slice(start, offset).includes(close)) return undefined;
  const after = text.slice(offset, offset + LONGEST);
  const end = after.indexOf(close);
  const next = after.indexOf(open);
  const closed = end >= 0 && (next < 0 || end < next);
  const base = { tagStart: from + opened.at, notation: opened.notation, closed };
  if (closed) return { ...base, body: { start, end: offset + end } };
  // A tag that is not closed ends with its line; and what stands behind the cursor may be words of the article.
  return /[\r\n]/.test(text.slice(start, offset)) ? undefined : { ...base, body: { start, end: offset } };
}

/** What of a span is on the line of an offset. */
function onLine(text: string, offset: number, span: Span): Span {
  const rest = text.slice(offset, Math.max(offset, span.end));
  const lineEnd = rest.search(/[\r\n]/);
  return {
    start: Math.min(offset, Math.max(span.start, lineStart(text, offset))),
    end: offset + (lineEnd < 0 ? rest.length : lineEnd),
  };
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}

function ignorePlace(text: string, offset: number, comment: OpenComment): TypingPlace {
  const { body, ...base } = comment;
  const before = text.slice(body.start, offset);
  const word = wordAt(text, offset, /[^\s,:]/);
  const span = { start: Math.max(word.start, body.start), end: Math.min(word.end, body.end) };
  if (before.includes(":")) return { ...base, type: "reason", span: { start: offset, end: offset } };
  const words = before.match(/[^\s,:]+/g) ?? [];
  // The word at the cursor is the form itself.
  if (words.length <= 1 && /\S$/.test(before)) return tagPlace(text, offset, comment);
  const head = text.slice(body.start, body.end).split(":")[0] ?? "";
  const [form = "src-ignore", ...codes] = head.match(/[^\s,]+/g) ?? [];
  const typed = text.slice(span.start, span.end).toUpperCase();
  return {
    ...base,
    type: "code",
    form: form.toLowerCase(),
    codes: codes.map((code) => code.toUpperCase()).filter((code) => code !== typed),
    span,
  };
}

function wordAt(text: string, offset: number, of: RegExp): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && of.test(text.charAt(start - 1))) start--;
  while (end < text.length && of.test(text.charAt(end))) end++;
  return { start, end };
}

function sourcePlace(text: string, offset: number, comment: OpenComment): TypingPlace | undefined {
  const { body, ...base } = comment;
  const pieces = piecesOf(text, body);
  const here = pieces.find(({ start, end }) => start <= offset && offset <= end);
  if (!here) return undefined;
  const pairs = new Map(
    pieces.filter((piece) => piece !== here).map((piece) => pairOf(text.slice(piece.start, piece.end))),
  );
  pairs.delete("");
  const written = text.slice(here.start, here.end);
  const colon = written.indexOf(":");
  if (colon < 0 || offset <= here.start + colon) {
    const end = colon < 0 ? here.end : here.start + colon;
    const span = onLine(text, offset, trimTo(text, offset, { start: here.start, end }));
    return { ...base, type: "key", span, pairs, hasColon: colon >= 0 };
  }
  const key = written.slice(0, colon).trim().toLowerCase();
  if (!isKey(key)) return undefined;
  const span = trimTo(text, offset, { start: here.start + colon + 1, end: here.end });
  return { ...base, type: "value", key, pairs, span: onLine(text, offset, span) };
}

function isKey(key: string): key is "src" | TagKey {
  return key === "src" || TAG_KEYS.some((row) => row.key === key);
}

/** Between unescaped semicolons. */
function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/\\[\s\S]|;/g)) {
    if (match[0] !== ";") continue;
    pieces.push({ start: from, end: start + match.index });
    from = start + match.index + 1;
  }
  return [...pieces, { start: from, end }];
}

function pairOf(piece: string): [string, string] {
  const colon = piece.indexOf(":");
  return colon < 0 ? ["", ""] : [piece.slice(0, colon).trim().toLowerCase(), piece.slice(colon + 1).trim()];
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** Without the white space around, but for that before the cursor. */
function trimTo(text: string, offset: number, span: Span): Span {
  const { start, end } = trim(text, span);
  return { start: Math.min(start, offset), end: Math.max(end, offset) };
}

/** All between opener and closer; and what the editor has put behind the cursor when the opener was typed: `>` of `<!-->`. */
function tagPlace(text: string, offset: number, { body, ...base }: OpenComment): TypingPlace {
  const extra = !base.closed && text[offset] === AUTO_CLOSED[base.notation] ? 1 : 0;
  const { start, end } = onLine(text, offset, body);
  return { ...base, type: "tag", span: { start, end: end + extra } };
}
