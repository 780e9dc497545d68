/** Whether anybody else in the article says the same as a source does. */
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from "../../../lexicon/closedClasses";
import type { Attribution } from "../../model";
import type { RuleInput } from "../rule";

/** So much of what is said must stand in what another says. */
const SAME_FACT = 0.5;
/** So many attributions before and behind are looked through: an article's worth. */
const WINDOW = 150;
/** `The harbour master confirmed it` stands so near what it confirms, in passages. */
const CONFIRMED_WITHIN = 1;

export class Corroboration {
  private readonly words = new Map<number, ReadonlySet<string>>();

  constructor(private readonly article: RuleInput) {}

  of(claim: Attribution, sourceId: number): boolean {
    const said = [...this.wordsOf(claim)];
    const { attributions } = this.article;
    return attributions.slice(Math.max(0, claim.index - WINDOW), claim.index + WINDOW).some((other) => {
      if (other.sourceId === sourceId || other.imputed || other.confidence.level === "guess") return false;
      // What the source says somebody else has said is its own word.
      if (other.nestedIn !== undefined && attributions[other.nestedIn]!.sourceId === sourceId) return false;
      if (confirms(other) && Math.abs(other.passage - claim.passage) <= CONFIRMED_WITHIN) return true;
      const theirs = this.wordsOf(other);
      return said.filter((word) => theirs.has(word)).length >= SAME_FACT * said.length;
    });
  }

  private wordsOf({ index, content }: Attribution): ReadonlySet<string> {
    let words = this.words.get(index);
    if (!words) {
      words = new Set(content.flatMap(({ start, end }) => contentWords(this.article.text.slice(start, end))));
      this.words.set(index, words);
    }
    return words;
  }
}

const confirms = ({ cueLemma }: Attribution): boolean => /^(?:confirm|acknowledge|admit|corroborate)$/.test(cueLemma);

const EMPTY = [PREPOSITIONS, CONJUNCTIONS, DETERMINERS, PRONOUNS, AUXILIARIES];

/** The words that carry what is said, cut short: `meetings` and `meeting` should meet. */
function contentWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !EMPTY.some((words) => words.has(word)))
    .map((word) => word.replace(/(?:ings?|ed|es|s)$/, ""));
}
