/**
 * How to come back to an unnamed source so that it is told from others: `the European diplomat` for `a European
 * diplomat familiar with the call`, `the official at the port` for `an official at the port`.
 */
import { PREPOSITIONS, RELATIVES } from "../../../lexicon/closedClasses";
import { POSTMODIFIERS } from "../../../lexicon/phrases";

/** For each of several descriptions its definite form; none where no short one tells it from the others. */
export function definiteForms(descriptions: readonly string[]): (string | undefined)[] {
  const parts = descriptions.map(partsOf);
  const short = parts.map((part) => part && `the ${part.front}`);
  const long = parts.map((part) => part?.rest && `the ${part.front} ${part.rest}`);
  return parts.map((part, i) => {
    if (part?.isTelling && isUnique(short, i)) return short[i];
    return long[i] && long[i].length <= LONGEST && isUnique(long, i) ? long[i] : undefined;
  });
}

/** Longer than this it is no mention but a second introduction. */
const LONGEST = 80;

const isUnique = (forms: readonly (string | undefined)[], i: number): boolean =>
  forms.every((form, k) => k === i || form?.toLowerCase() !== forms[i]?.toLowerCase());

interface Parts {
  /** Up to the noun, without the article: `European diplomat`. */
  readonly front: string;
  /** Whether it says more than what anybody of the kind would be called. */
  readonly isTelling: boolean;
  /** What follows: `familiar with the call`; empty where there is nothing that tells it from others. */
  readonly rest: string;
}

const OPENINGS = /^(?:an?|the|one|another|several|some|many|multiple)$/i;
const NUMBERS = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/i;
/** That somebody asked for anonymity tells nobody from others. */
const ANONYMITY = /anonym|named|identif|authori[sz]ed|condition|declined|asked/i;

function partsOf(description: string): Parts | undefined {
  const words = description.replace(/,.*$/, "").split(" ");
  const opening = words[0]!;
  const counted = NUMBERS.test(opening);
  if (!counted && !OPENINGS.test(opening)) return undefined;
  const behind = words.findIndex((word, i) => i > 1 && opensMore(word));
  const end = behind === -1 ? words.length : behind;
  const front = words.slice(counted ? 0 : 1, end);
  if (front.length === 0) return undefined;
  const rest = words.slice(end).join(" ");
  return {
    front: counted ? [front[0]!.toLowerCase(), ...front.slice(1)].join(" ") : front.join(" "),
    isTelling: front.length > 1,
    rest: ANONYMITY.test(rest) ? "" : rest,
  };
}

/** Opens what more is said of a noun: `familiar`, `at`, `who`. */
function opensMore(word: string): boolean {
  const lower = word.toLowerCase();
  return PREPOSITIONS.has(lower) || RELATIVES.has(lower) || POSTMODIFIERS.has(lower) || lower === "to";
}
