/** The place, date and agency that a paragraph may open with: `KYIV, Ukraine (AP) — `. */
import { AGENCIES } from "../../lexicon/passages";

const LONGEST = 110;
const AGENCY = /\(([^()]{2,40})\)/;
const CAPITALS = /^[\p{Lu}\p{M}.'’-]{2,}$/u;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;
const SMALL_WORDS: ReadonlySet<string> = new Set(["de", "of", "the", "and", "la", "al", "el", "du", "des"]);
/** The dash that ends it, alone between spaces or doubled. */
const DASH = /^\s*(?:[—–]|--+|- )\s*-?\s*/;

/** How long the opening is, its dash and the space after it included; 0 where there is none. */
export function datelineLength(text: string): number {
  const head = text.slice(0, LONGEST);
  const agency = AGENCY.exec(head);
  if (agency && isAgency(agency[1] as string) && isPlace(head.slice(0, agency.index), false)) {
    const after = agency.index + agency[0].length;
    const dash = DASH.exec(head.slice(after))?.[0];
    if (dash) return after + dash.length;
    // `(CNN)Text` and `(CNN) Text`.
    const space = /^\s*(?=["“‘']?\p{Lu})/u.exec(head.slice(after));
    return space && agency.index > 0 ? after + space[0].length : 0;
  }
  return placeBeforeDash(head);
}

function placeBeforeDash(head: string): number {
  const dash = /\s(?:[—–-]|--+)\s+|[—–]\s*|--+\s*/.exec(head);
  if (!dash || dash.index === 0 || !isPlace(head.slice(0, dash.index), true)) return 0;
  const length = dash.index + dash[0].length;
  // `NATO — the alliance — said` is no dateline.
  return /^["“‘'«]{0,2}[\p{Lu}\d]/u.test(head.slice(length)) ? length : 0;
}

/** Places, regions and a date, and no other word; `loud`: the place is in capitals. */
function isPlace(text: string, loud: boolean): boolean {
  const words = text.split(/[\s,/]+/).filter((word) => word !== "");
  if (words.length > 9) return false;
  if (loud && !CAPITALS.test(words[0] ?? "")) return false;
  return words.every((word) => CAPITALISED.test(word) || NUMBER.test(word) || SMALL_WORDS.has(word));
}

function isAgency(text: string): boolean {
  if (AGENCIES.has(text.toLowerCase())) return true;
  return (
    /^[\p{Lu}\d][\p{Lu}\d.-]+$/u.test(text) || /\b(?:news|press|agency|service|wire|times|post|online)\b/i.test(text)
  );
}
