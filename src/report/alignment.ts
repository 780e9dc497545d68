/**
 * Which sentence of one version of a text is which of the other: the same words first, wherever they stand, then those
 * that share most of their words. Paragraphs that were moved and sentences that were edited are found again.
 */
import { addTo } from "../core/grouping";
import { countWhile } from "../core/spans";

export interface Pair {
  readonly before: number;
  readonly after: number;
  /** Whether the words are the same. */
  readonly same: boolean;
  /** Whether it stands elsewhere, seen from the sentences around it. */
  readonly moved: boolean;
}

/** So much of their words two sentences share, at least, for one to be the other after an edit. */
const ALIKE = 0.5;
/** A word, or a pair of words, that stands in more sentences than this tells none of them. */
const MOST_SENTENCES = 24;
/** So many sentences, at most, are looked at for one. */
const MOST_CANDIDATES = 40;

/** The words of a sentence as they are compared: in lower case, without signs. */
export function wordsOf(sentence: string): string[] {
  return (
    sentence
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** In the order of `after`. Each sentence is in one pair at most; both are lists of their words. */
export function alignment(before: readonly (readonly string[])[], after: readonly (readonly string[])[]): Pair[] {
  const partner = new Map<number, number>();
  pairSame(before, after, partner);
  pairAlike(before, after, partner);
  const pairs = [...partner].map(([b, a]) => ({ before: b, after: a })).sort((one, other) => one.after - other.after);
  const inOrder = longestRise(pairs.map((pair) => pair.before));
  return pairs.map((pair, i) => ({
    ...pair,
    same: before[pair.before]!.join(" ") === after[pair.after]!.join(" "),
    moved: !inOrder.has(i),
  }));
}

/** Sentences of the same words, the first with the first. `partner` has the place after of each place before. */
function pairSame(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
  partner: Map<number, number>,
): void {
  const places = new Map<string, number[]>();
  after.forEach((words, i) => void (words.length > 0 && addTo(places, words.join(" "), i)));
  for (const list of places.values()) list.reverse();
  before.forEach((words, i) => {
    const place = places.get(words.join(" "))?.pop();
    if (place !== undefined) partner.set(i, place);
  });
}

/** Of the others those that are most alike first; of equals those that stand between the same neighbours. */
function pairAlike(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
  partner: Map<number, number>,
): void {
  const taken = new Set(partner.values());
  const bySign = new Map<string, number[]>();
  before.forEach((words, i) => {
    if (!partner.has(i)) for (const sign of signsOf(words)) addTo(bySign, sign, i);
  });
  const expected = expectedPlaces(partner, after.length);
  const found = after.flatMap((words, a) =>
    taken.has(a)
      ? []
      : candidates(words, bySign).map((b) => ({
          a,
          b,
          alike: likeness(before[b]!, words),
          away: Math.abs(b - expected(a)),
        })),
  );
  found.sort((one, other) => other.alike - one.alike || one.away - other.away);
  for (const { a, b, alike } of found) {
    if (alike < ALIKE) break;
    if (partner.has(b) || taken.has(a)) continue;
    partner.set(b, a);
    taken.add(a);
  }
}

/** Where before a sentence would stand by its nearest neighbour that is known already. */
function expectedPlaces(partner: ReadonlyMap<number, number>, length: number): (after: number) => number {
  const known = [...partner].map(([b, a]) => ({ b, a })).sort((one, other) => one.a - other.a);
  const places = Array.from({ length }, (_, after) => {
    const before = known[countWhile(known, ({ a }) => a <= after) - 1];
    return before ? before.b + after - before.a : after;
  });
  return (after) => places[after] ?? after;
}

/** What a sentence is found by: its words, and each two that follow one another. */
function signsOf(words: readonly string[]): Set<string> {
  return new Set(words.flatMap((word, i) => (i > 0 ? [word, `${words[i - 1]} ${word}`] : [word])));
}

/** The sentences that share telling words with one, those that share most first. */
function candidates(words: readonly string[], bySign: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const sign of signsOf(words)) {
    const places = bySign.get(sign) ?? [];
    if (places.length <= MOST_SENTENCES) for (const i of places) shared.set(i, (shared.get(i) ?? 0) + 1);
  }
  return [...shared]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_CANDIDATES)
    .map(([i]) => i);
}

/** Dice's coefficient (1945) of their words, each counted as often as it stands there: from 0 to 1. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (one.length + other.length);
}

/** The places of a longest rising subsequence (Schensted 1961): what kept its order. */
function longestRise(values: readonly number[]): Set<number> {
  /** For each length the place where a rise of it ends lowest. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  values.forEach((value, i) => {
    const length = countWhile(ends, (end) => values[end]! < value);
    previous[i] = ends[length - 1];
    ends[length] = i;
  });
  const rise = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) rise.add(at);
  return rise;
}
