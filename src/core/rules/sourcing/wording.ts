/** Puts other words in the place of a mention. */
import { COUNTS } from "../../../lexicon/anonymity";
import { headNoun } from "../../../lexicon/nouns";

/** A description with its article, with a capital where the words had one in whose place it stands. */
export function inPlaceOf(words: string, description: string): string {
  const whole = withArticle(description.trim());
  return /^\p{Lu}/u.test(words) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
}

function withArticle(description: string): string {
  if (/^(?:an?|the|one|another|his|her|their) /i.test(description)) return description;
  return `${/^[aeiou]/i.test(description) ? "an" : "a"} ${description}`;
}

/** `an official in the port` of `two officials in the port`; nothing where the noun has no plain singular. */
export function oneOf(words: string): string | undefined {
  const all = words.trim().split(/\s+/);
  const from = all.findLastIndex((word) => isNumber(word.toLowerCase())) + 1;
  const at = all.findIndex((word, i) => i >= from && singularOf(word) !== undefined);
  if (at === -1 || all.slice(0, from).some((word) => !isNumber(word.toLowerCase()))) return undefined;
  const rest = [...all.slice(from, at), singularOf(all[at]!)!, ...all.slice(at + 1)];
  const [first, ...others] = rest as [string, ...string[]];
  // A capital that only opens the sentence goes to the article.
  const lower = from === 0 && at === 0 ? first.toLowerCase() : first;
  return inPlaceOf(words, [lower, ...others].join(" "));
}

const isNumber = (word: string): boolean =>
  COUNTS.has(word) || /^(?:\d{1,2}|several|multiple|various|numerous|some|a|at|least)$/.test(word);

function singularOf(word: string): string | undefined {
  if (word.toLowerCase() === "people") return "person";
  if (!headNoun(word.toLowerCase())?.plural) return undefined;
  const stems = [
    word.replace(/ies$/, "y"),
    word.replace(/men$/, "man"),
    word.replace(/es$/, ""),
    word.replace(/s$/, ""),
  ];
  return stems.find((stem) => stem !== word && headNoun(stem.toLowerCase())?.plural === false);
}
