/** The desk's own marks in the text: TK, something is still to come, also with a note, and CQ, a spelling or fact was checked. */
import { MARK_NAMES } from "../../lexicon/markNames";
import type { DeskMark, Span } from "../model";
import { DESK_NOTE } from "../text";
import { touches } from "./spans";
import { vouches } from "./vouching";

/** In brackets they may be in small letters. TK is written double as well; the bound keeps a long run from being one match. */
const BRACKETED = String.raw`\[(?:(?:[Tt][Kk]){1,8}|[Cc][Qq])\]|\((?:(?:[Tt][Kk]){1,8}|[Cc][Qq])\)`;
/** No mark is part of a word, an address or a handle: `BATK`, `example.TK`, `@TK`, `docs/TK`. */
const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}][-_./]?|[@#/])`;
/** `TK-year-old` is a mark; `TK-421` is none. */
const AFTER = String.raw`(?![_.@]?[\p{L}\p{M}\p{N}]|-\p{N})`;
/** What a mark begins with is looked at first: otherwise every character of a text would cost a look at all before it. */
const MARK = new RegExp(`(?=[[(TC])(?:${DESK_NOTE}|${BRACKETED}|${BEFORE}(?:(?:TK){1,8}|CQ)${AFTER})`, "gu");

/** A web address, up to what cannot be part of one. */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"“”—)\]]+/gi;

/** Names that hold what looks like a mark: `TK Maxx`. */
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MARK_NAMES.map(({ name }) => patternOf(name)).join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

function patternOf(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("#", "\\d+")
    .replaceAll(" ", "[ \\t\\u00a0]");
}

/** Every mark outside code, web addresses and names, in order, with its brackets. */
export function findMarks(text: string, code: readonly Span[]): DeskMark[] {
  const taken = [code, [...text.matchAll(ADDRESS)].map(spanOf), [...text.matchAll(NAME)].map(spanOf)];
  const marks: DeskMark[] = [];
  for (const match of text.matchAll(MARK)) {
    const span = spanOf(match);
    if (taken.some((spans) => touches(spans, span.start, span.end))) continue;
    if (match[0] === "CQ" && !vouches(text, span)) continue;
    marks.push({ type: /^[[(]?t/i.test(match[0]) ? "TK" : "CQ", span });
  }
  return marks;
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
