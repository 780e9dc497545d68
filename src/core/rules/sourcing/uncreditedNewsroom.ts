/** Whether words stand for some newsroom and credit none by name: `a local newspaper`, `media reports`. */
import { MEDIUM_WORDS, UNCREDITED_NEWSROOMS, UNCREDITING_WORDS } from "../../../lexicon/newsrooms";

const NOUNS: ReadonlyMap<string, boolean> = new Map(
  UNCREDITED_NEWSROOMS.flatMap(({ words, needsMedium }) =>
    words.split(/\s+/).map((word) => [word, needsMedium] as const),
  ),
);

/** The mention, white space folded. A name, a nationality or `state` in it credits somebody; so does `the newspaper`, named before. */
export function creditsNobody(mention: string): boolean {
  const words = mention.toLowerCase().split(" ");
  const noun = words.at(-1)!;
  const needsMedium = NOUNS.get(noun);
  const before = words.slice(0, -1);
  if (needsMedium === undefined || !before.every((word) => UNCREDITING_WORDS.has(word) || MEDIUM_WORDS.has(word)))
    return false;
  // `a local paper` is a newspaper, `a paper` may be a study.
  return !needsMedium || before.some((word) => MEDIUM_WORDS.has(word) || (isPaper(noun) && isOfAPlace(word)));
}

const isPaper = (noun: string): boolean => noun === "paper" || noun === "papers";
const isOfAPlace = (word: string): boolean => /^(?:local|national|regional|daily|weekly)$/.test(word);
