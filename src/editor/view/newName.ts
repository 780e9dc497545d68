/** How a name that somebody corrects changes in all its forms: `Jensen` with `Ben Jensen`, and the other way round. */
import { nameKey, surnameStart } from "../../core/sources/nameWords";

/** From the whole of a name to the whole of another, by words. */
export interface NameChange {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Only words that stand alike are changed: an abbreviation such as `CSIS` is no part of the name. */
  readonly literally: boolean;
  /** Where the surname begins in `to`. */
  readonly surname: number;
  /** What was typed, and over which words: where those stand it stands as it was typed. */
  readonly typed: { readonly over: readonly string[]; readonly words: readonly string[] };
}

/**
 * What typing `typed` over `present` means for the whole name: at `Jensen`, `Jenson` is a new surname for `Ben Jensen`;
 * `Ben Jenson` is a new name.
 */
export function nameChange(whole: string, present: string, typed: string): NameChange {
  const from = wordsOf(whole);
  const there = wordsOf(present);
  const written = wordsOf(typed);
  const places = placesIn(from, there);
  const typedOver = { over: there, words: written };
  if (!places) return { from: there, to: written, literally: true, surname: 0, typed: typedOver };
  const [first = 0] = places;
  const last = places.at(-1)! + 1;
  const initial = isInitialOf(there[0]!, from[first]!);
  if ((places.length === from.length && !initial) || startsLike(from, written, first))
    return {
      from,
      to: written,
      literally: false,
      surname: surnameStart(written),
      typed: { over: from, words: written },
    };
  const contiguous = last - first === places.length;
  const given = initial ? from[first]! : written[0]!;
  const to = contiguous
    ? [...from.slice(0, first), ...(given === written[0] ? written : [given, ...written.slice(1)]), ...from.slice(last)]
    : [given, ...from.slice(1, places[1]), ...written.slice(1)];
  // `Lloyd George` typed over a surname is a surname.
  const surname = first > 0 && first === surnameStart(from) ? first : surnameStart(to);
  return { from, to, literally: false, surname, typed: typedOver };
}

/** Somebody has typed the name from its beginning where only the end of it stands. */
const startsLike = (from: readonly string[], written: readonly string[], first: number): boolean =>
  first > 0 && written.length > 1 && nameKey(written[0]!) === nameKey(from[0]!);

/** What becomes of a form of the name, word for word where that can be; the same words where it is none. */
export function changed(present: string, change: NameChange): readonly string[] {
  const there = wordsOf(present);
  const words = changedWords(there, change);
  return words.map((word, i) => inCaseOf(word, i === 0 ? there[0]! : "", present, change));
}

function changedWords(there: readonly string[], change: NameChange): readonly string[] {
  const { from, to, literally, surname, typed } = change;
  if (isAlike(there, typed.over)) return typed.words;
  if (literally) return there;
  const places = placesIn(from, there);
  if (!places) return there;
  const initial = isInitialOf(there[0]!, from[places[0]!]!);
  if (places.length === from.length && !initial) return to;
  const given = initial ? asInitial(to[0]!, there[0]!) : to[0]!;
  if (from.length === to.length && surnameStart(from) === surname)
    return places.map((place, i) => (i === 0 && initial ? given : to[place]!));
  if (to.length === 1) return to;
  if (places[0] !== 0) return to.slice(Math.min(surname, Math.max(1, to.length - there.length)));
  return places.at(-1) === 0 ? [given] : [given, ...to.slice(surname)];
}

const isAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.map(nameKey).join(" ") === other.map(nameKey).join(" ");

/** Which words of the whole name a form has; nothing where it is no form of it. The end of a name comes before its beginning. */
function placesIn(whole: readonly string[], form: readonly string[]): number[] | undefined {
  const keys = whole.map(nameKey);
  const wanted = form.map(nameKey);
  const from = keys.length - wanted.length;
  const run = (start: number) => wanted.map((_, i) => start + i);
  const standsAt = (start: number) => wanted.every((key, i) => key === keys[start + i]);
  if (wanted.length === 0 || from < 0) return undefined;
  for (let start = from; start >= 0; start--) if (standsAt(start)) return run(start);
  // `B. Jensen`, and `Ben Jensen` of `Ben Anton Jensen`.
  const first = wanted[0] === keys[0] || isInitialOf(form[0]!, whole[0]!);
  const tail = wanted.slice(1);
  const rest = keys.length - tail.length;
  return first && tail.length > 0 && tail.every((key, i) => key === keys[rest + i])
    ? [0, ...tail.map((_, i) => rest + i)]
    : undefined;
}

const isInitialOf = (word: string, name: string): boolean =>
  /^\p{L}\.?$/u.test(word) && nameKey(name).length > 1 && nameKey(name).startsWith(nameKey(word));

/** `B.` of `Ben`, with a stop where there was one. */
const asInitial = (name: string, like: string): string => `${[...name][0]!}${like.endsWith(".") ? "." : ""}`;

/** Capitals stay where the text has written the name in capitals; a small word keeps the capital that opens a sentence. */
function inCaseOf(word: string, first: string, present: string, { from }: NameChange): string {
  const shouts = isShouted(present) && !isShouted(from.join(" ").replace(/^the /i, ""));
  if (shouts) return word.toUpperCase();
  const opened = first !== "" && /^\p{Lu}/u.test(first) && from.some((one) => one === lowerFirst(first));
  return opened ? word[0]!.toUpperCase() + word.slice(1) : word;
}

const isShouted = (text: string): boolean => /\p{Lu}.*\p{Lu}/su.test(text) && text === text.toUpperCase();

const lowerFirst = (word: string): string => word[0]!.toLowerCase() + word.slice(1);

export const wordsOf = (name: string): string[] => name.split(/\s+/).filter(Boolean);
