/** Which outlet publishes the article, where its dateline, byline or front matter says so. */
import { OUTLET_NAME_WORDS, OUTLETS } from "../../lexicon/nouns";
import type { Block } from "../text";

const WORD = /[\p{L}\p{N}.&-]+/gu;
/** `(TWN)` or `(Reuters)` of `HALVERPORT (TWN) —`. */
const IN_BRACKETS = /\(([\p{Lu}][\p{L}\p{N} .&-]{1,30})\)/u;
/** `MNA` of `Varn • MNA`. */
const BEHIND_BULLET = /[•·|/]\s*(\p{Lu}[\p{L}\p{N}.&-]{1,20})\s*$/u;
/** `© 2026 Dunmarrow Herald` */
const RIGHTS = /©\s*(?:\d{4},?\s*)?(\p{Lu}[\p{L}\p{N} &-]{1,40})/u;
const IN_CAPITALS = /\b(?:told|tells|with|to) (?:the )?((?:\p{Lu}{2,20} ){0,2}\p{Lu}{5,20})(?![\p{L}\d])/gu;
/** Datelines are short: what is longer is cut. */
const LONGEST = 200;

export function findOutlet(text: string, blocks: readonly Block[]): string | undefined {
  return fromOpening(text, blocks) ?? fromRights(text, blocks) ?? fromCapitals(text);
}

/** `told POLITICO`, `an interview with USA TODAY`: who writes a newsroom in capitals that are no initials is that newsroom. */
function fromCapitals(text: string): string | undefined {
  for (const [, name] of text.matchAll(IN_CAPITALS)) {
    const last = name!.split(" ").at(-1)!.toLowerCase();
    if (/[aeiou]/.test(last) && (OUTLETS.has(last) || OUTLET_NAME_WORDS.has(last))) return name;
  }
  return undefined;
}

function fromRights(text: string, blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    if (block.kind !== "boilerplate") continue;
    const found = RIGHTS.exec(text.slice(block.span.start, Math.min(block.span.end, block.span.start + LONGEST)))?.[1];
    if (found) return found.trim();
  }
  return undefined;
}

function fromOpening(text: string, blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    const span = block.kind === "dateline" || block.kind === "byline" ? block.span : block.dateline;
    if (!span) continue;
    const line = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
    const found =
      (block.kind === "byline" ? undefined : (IN_BRACKETS.exec(line)?.[1] ?? BEHIND_BULLET.exec(line)?.[1])) ??
      knownOutlet(line);
    if (found) return found;
  }
  return undefined;
}

function knownOutlet(line: string): string | undefined {
  for (const [word] of line.matchAll(WORD)) {
    const name = word.replace(/\.$/, "");
    if (OUTLETS.has(name.toLowerCase()) && /^\p{Lu}/u.test(name)) return name;
  }
  return undefined;
}
