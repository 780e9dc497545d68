/** The desk's own marks in the text: TK, something is still to come, also with a note, and CQ, a spelling or fact was checked. */
import type { DeskMark, Span } from "../model";
import { DESK_NOTE } from "../text";
import { touches } from "./spans";

/** In brackets they may be in small letters. TK is written double as well; the bound keeps a long run from being one match. */
const BRACKETED = String.raw`\[(?:(?:[Tt][Kk]){1,8}|[Cc][Qq])\]|\((?:(?:[Tt][Kk]){1,8}|[Cc][Qq])\)`;
/** No mark is part of a word, an address or a handle: `BATK`, `example.TK`, `@TK`, `docs/TK`. */
const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}][-_./]?|[@#/])`;
/** `TK-year-old` is a mark; `TK-421` is none. */
const AFTER = String.raw`(?![_.@]?[\p{L}\p{M}\p{N}]|-\p{N})`;
const MARK = new RegExp(`${DESK_NOTE}|${BRACKETED}|${BEFORE}(?:(?:TK){1,8}|CQ)${AFTER}`, "gu");

/** A web address, up to what cannot be part of one. */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"“”—)\]]+/gi;

/** Every mark outside code and web addresses, in order, with its brackets. */
export function findMarks(text: string, code: readonly Span[]): DeskMark[] {
  const addresses = [...text.matchAll(ADDRESS)].map(spanOf);
  const marks: DeskMark[] = [];
  for (const match of text.matchAll(MARK)) {
    const span = spanOf(match);
    if (touches(code, span.start, span.end) || touches(addresses, span.start, span.end)) continue;
    marks.push({ type: /^[[(]?t/i.test(match[0]) ? "TK" : "CQ", span });
  }
  return marks;
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
