/** The words that a mistyped one may have been meant to be. */

/** Longer words are no slip of the hand, and comparing them would take time. */
const LONGEST = 24;

/** So few letters may as well be another word. */
const SHORTEST_SURE = 3;

/** What a word may have been meant to be. */
export interface Meant {
  /** The nearest candidates: several where they are equally near, none where no candidate is near. */
  readonly words: readonly string[];
  /** One slip makes the word of it, and no other candidate is within two. */
  readonly sure: boolean;
}

/** `rol` among the keys is `role`, `src105` among the rules `SRC105`. */
export function nearest(word: string, candidates: readonly string[]): Meant {
  if (word.length === 0 || word.length > LONGEST) return { words: [], sure: false };
  const lower = word.toLowerCase();
  const all = candidates.map((candidate) => ({ candidate, slips: countSlips(lower, candidate.toLowerCase()) }));
  const near = all.filter(({ candidate, slips }) => slips <= Math.max(1, Math.floor(candidate.length / 3)));
  if (near.length === 0)
    return { words: candidates.filter((candidate) => abbreviates(lower, candidate.toLowerCase())), sure: false };
  const fewest = Math.min(...near.map(({ slips }) => slips));
  const words = near.filter(({ slips }) => slips === fewest).map(({ candidate }) => candidate);
  const rivals = all.filter(({ slips }) => slips <= fewest + 1).length - words.length;
  return { words, sure: fewest === 1 && words.length === 1 && rivals === 0 && word.length >= SHORTEST_SURE };
}

/** `description` for `desc`, `spokes` for `spokesperson`. */
function abbreviates(word: string, candidate: string): boolean {
  const [short, long] = word.length < candidate.length ? [word, candidate] : [candidate, word];
  return short.length >= 3 && long.startsWith(short);
}

/** Letters added, dropped, changed or swapped with their neighbour (Damerau, 1964; optimal string alignment). */
function countSlips(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const ways = [last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1)];
      if (swapped) ways.push(beforeLast[column - 2]! + 1);
      current.push(Math.min(...ways));
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}
