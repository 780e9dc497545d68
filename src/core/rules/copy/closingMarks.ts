/** Where a quotation that was left open plainly ends, and the mark that closes it there. */
import { FIRST_PERSON } from "../../../lexicon/pronouns";
import { CLOSE_BEFORE_COMMA, CLOSING_MARKS } from "../../../lexicon/quotationWords";
import { say } from "../../../lexicon/say";
import type { Attribution, Fix, Quotation, Span } from "../../model";
import { countWhile } from "../../spans";
import type { RuleInput } from "../rule";

/** So many places are offered, at most. */
const MOST_PLACES = 3;
/** Longer words before a teller are looked at no further back. */
const LONGEST_GAP = 8;
const ENDS_WORDS = /[,.?!…—–]\s+$/;

/** Finds the ends of the open quotations of one article. */
export class ClosingMarks {
  /** Where those who tell something are named, in order: `the harbour master said`. */
  private readonly tellers: readonly number[];

  constructor(private readonly article: RuleInput) {
    this.tellers = article.attributions
      .filter((attribution) => !this.isFirstPerson(attribution))
      .flatMap(({ source, cue }) => {
        const starts = [...source, ...cue].map(({ start }) => start);
        return starts.length > 0 ? [Math.min(...starts)] : [];
      })
      .sort((a, b) => a - b);
  }

  /** The likeliest place first; none where the words do not show the end. */
  fixes(quotation: Quotation): Fix[] {
    const { text } = this.article;
    const mark = text.slice(quotation.span.start, quotation.inner.start);
    const closing = CLOSING_MARKS[mark];
    if (closing === undefined) return [];
    const beforeTeller = this.tellersWithin(quotation).map((at) => behindWords(text, at, CLOSE_BEFORE_COMMA.has(mark)));
    const places = beforeTeller.length > 0 ? beforeTeller : this.sentenceEnds(quotation);
    return [...new Set(places)].slice(0, MOST_PLACES).map((at) => ({
      title: say`Close the quotation after “${lastWord(text.slice(quotation.inner.start, at))}”`,
      edits: [{ span: { start: at, end: at }, text: closing }],
      safe: false,
    }));
  }

  /** What the speaker says of himself is part of the quotation: `“Well, I think …`. */
  private isFirstPerson({ source: [source] }: Attribution): boolean {
    return source !== undefined && FIRST_PERSON.has(this.article.text.slice(source.start, source.end).toLowerCase());
  }

  private tellersWithin({ inner, span }: Quotation): number[] {
    const { text } = this.article;
    const within: number[] = [];
    for (let i = countWhile(this.tellers, (at) => at <= inner.start); i < this.tellers.length; i++) {
      const at = this.tellers[i]!;
      if (at >= span.end || within.length === MOST_PLACES) break;
      if (ENDS_WORDS.test(text.slice(Math.max(inner.start, at - LONGEST_GAP), at))) within.push(at);
    }
    return within;
  }

  /** The end of its sentence and the end of all that it may hold, where it opens like speech. */
  private sentenceEnds(quotation: Quotation): number[] {
    const { text, sentences } = this.article;
    const sentence = sentences[countWhile(sentences, ({ span }) => span.start <= quotation.inner.start) - 1]?.span;
    if (!sentence || !opensLikeSpeech(text, quotation, this.ledIn(sentence, quotation.span.start))) return [];
    return [Math.min(sentence.end, quotation.span.end), quotation.span.end];
  }

  /** Somebody is named as telling before the quotation opens, in its sentence. */
  private ledIn({ start }: Span, open: number): boolean {
    return (this.tellers[countWhile(this.tellers, (at) => at < start)] ?? open) < open;
  }
}

/** A few words in small letters may end anywhere: `the so-called “ghost fleet was back`. */
function opensLikeSpeech(text: string, { inner }: Quotation, ledIn: boolean): boolean {
  return ledIn || /^\P{L}{0,3}\p{Lu}/u.test(text.slice(inner.start, inner.start + 8));
}

/** Behind the punctuation that ends the quoted words, or before its comma where that is the custom. */
function behindWords(text: string, at: number, beforeComma: boolean): number {
  let end = at;
  while (/\s/.test(text.charAt(end - 1))) end--;
  return beforeComma && text[end - 1] === "," ? end - 1 : end;
}

function lastWord(words: string): string {
  return /\S{1,40}$/u.exec(words.slice(-40))?.[0] ?? "";
}
