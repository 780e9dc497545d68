/** The word that a mistyped one was meant to be. */

/** Longer words are no slip of the hand, and comparing them would take time. */
const LONGEST = 24;

/** `rol` among the keys is `role`, `src105` among the rules `SRC105`; nothing where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length === 0 || word.length > LONGEST) return undefined;
  const near = candidates
    .map((candidate) => ({ candidate, slips: countSlips(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, slips }) => slips <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.candidate ?? candidates.find((candidate) => abbreviates(word.toLowerCase(), candidate.toLowerCase()));
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
