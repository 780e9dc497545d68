/** The sentence in which something stands, by halving: there are many of both. */
import type { Sentence, Span } from "../../model";
import { countWhile } from "../../spans";
import type { RuleInput } from "../rule";
import { wordsOf } from "./firm";

/** The place of the last sentence that begins at or before an offset; 0 where none does. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  return Math.max(0, countWhile(sentences, ({ span }) => span.start <= offset) - 1);
}

/** The words of the sentence, white space folded; no more than a long sentence has. */
export function sentenceOf(article: RuleInput, { start, end }: Span): string {
  const sentence = article.sentences[sentenceAt(article.sentences, start)]?.span ?? { start, end };
  return wordsOf(article, {
    start: Math.max(sentence.start, start - FAR),
    end: Math.min(Math.max(sentence.end, end), end + FAR),
  });
}

/** In units of text. */
const FAR = 500;
