/** Whether a sentence is about one person whom it calls by what that one is: `In a letter, the chief executive was blunt.` */
import { headNoun, namesPeople } from "../../../lexicon/nouns";

/** A phrase that opens the sentence, or stands behind a comma; what follows it in the same run of words is the verb. */
const SUBJECT = /(?:^|, )(?:the|this|that|his|her|their|our) ((?:[\p{L}-]{1,40} ){2,12})/giu;
/** So many words, at most, a noun and what stands before it have. */
const LONGEST = 5;

/** A definite noun for one person is the subject, as far as can be told by where it stands. */
export function definitePerson(sentence: string): boolean {
  const plain = `${sentence.replace(/\s+/g, " ").replace(/[.!?…]$/, "")} `;
  for (const [, words] of plain.matchAll(SUBJECT)) if (opensWithPerson(words!.trim().split(" "))) return true;
  return false;
}

function opensWithPerson(words: readonly string[]): boolean {
  return words.slice(0, LONGEST).some((word, at) => {
    // `the pilot boat`: the noun behind is what the sentence is about.
    const next = words[at + 1]?.toLowerCase();
    return isOnePerson(word.toLowerCase()) && next !== undefined && headNoun(next) === undefined;
  });
}

function isOnePerson(lower: string): boolean {
  return namesPeople(lower) && headNoun(lower)?.plural !== true && !lower.endsWith("s");
}
