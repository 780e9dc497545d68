/** The place, date and agency that a paragraph may open with: `KYIV, Ukraine (AP) — `. */
import { AGENCIES } from "../../lexicon/passages";

const LONGEST = 110;
const MOST_WORDS = 9;
const MOST_WORDS_LOUD = 6;
const AGENCY = /\(([^()]{2,40})\)/;
const NAME_OF_AGENCY =
  /^(?![RDI]-)[\p{Lu}\d][\p{Lu}\d .-]+$|\b(?:[Nn]ews|[Pp]ress|[Aa]gency|[Ss]ervice|[Ww]ire|[Tt]imes|[Pp]ost|[Oo]nline)\b/u;
const CAPITALS = /^[\p{Lu}\p{M}.'’-]{2,}$/u;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;
const SMALL_WORDS: ReadonlySet<string> = new Set(["de", "of", "the", "and", "la", "al", "el", "du", "des"]);
const SPACES = /^\s*/;
/** The dash that ends it, alone between spaces or doubled. */
const DASH = /^\s*(?:[—–―]|--+|- )\s*-?\s*/;

/** How long the opening is, its dash and the space after it included; 0 where there is none. */
export function datelineLength(text: string): number {
  const head = text.slice(0, LONGEST);
  return placeAndAgency(head) || placeBeforeDash(head);
}

/** `KYIV, Ukraine (AP) — `; without the dash only where the agency is known: `Kyiv (CNN) Text`. */
function placeAndAgency(head: string): number {
  const agency = AGENCY.exec(head);
  if (!agency) return 0;
  const known = AGENCIES.has((agency[1] as string).toLowerCase());
  const place = head.slice(0, agency.index);
  if (!isPlace(place, !known) || !(known || NAME_OF_AGENCY.test(agency[1] as string))) return 0;
  const end = agency.index + agency[0].length;
  const rest = head.slice(end);
  const gap = DASH.exec(rest) ?? (known && place ? SPACES.exec(rest) : null);
  return gap && startsText(rest.slice(gap[0].length)) ? end + gap[0].length : 0;
}

function placeBeforeDash(head: string): number {
  const dash = /\s(?:[—–―-]|--+)\s+|[—–―]\s*/.exec(head);
  if (!dash || dash.index === 0 || !isPlace(head.slice(0, dash.index), true)) return 0;
  const length = dash.index + dash[0].length;
  return startsText(head.slice(length)) ? length : 0;
}

/** `NATO — the alliance — said` is no dateline. */
function startsText(rest: string): boolean {
  return rest === "" || /^["“‘'«]{0,2}[\p{Lu}\d]/u.test(rest);
}

/** Places, regions and a date, and no other word; `loud`: the place is in capitals. */
function isPlace(text: string, loud: boolean): boolean {
  const words = text.split(/[\s,/]+/).filter((word) => word !== "");
  if (words.length > (loud ? MOST_WORDS_LOUD : MOST_WORDS)) return false;
  if (loud && !CAPITALS.test(words[0] ?? "")) return false;
  return words.every((word) => CAPITALISED.test(word) || NUMBER.test(word) || SMALL_WORDS.has(word));
}
