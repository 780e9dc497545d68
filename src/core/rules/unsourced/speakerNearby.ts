/** What around a quotation hints at its speaker: verbs of speech, names and pronouns, looked up once for each passage. */
import { CUE_FORMS } from "../../../lexicon/cues";
import type { Quotation, Sentence, Span } from "../../model";
import { SpanIndex, SpanSet } from "../../spans";
import type { RuleInput } from "../rule";

const PRONOUN = /(?<!\p{L})(?:he|she|they|him|her|them|we|i)(?!\p{L})/giu;
const FULL_NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;
const WORD = /\p{L}+/gu;
/** With the marks that may be part of a surname: `O’Hara`, `Lind-Berg`. */
const NAME_WORD = /[\p{L}’'-]+/gu;
const OPENING_MARK = /^\s*["“«]/;

/** So many paragraphs of one speaker, at most, are followed back to what leads them in. */
const LONGEST_SERIES = 20;
/** So long, at most, is a name below a quotation: `Ada Berg, the Delft laboratory`. */
const LONGEST_SIGNATURE = 80;

/** What one passage holds. A passage may be a whole article on one line: no quotation of it searches it again. */
interface Hints {
  /** Without the white space around it. */
  readonly words: Span;
  readonly speechVerbs: SpanSet;
  /** Whoever may be a speaker: full names, surnames of sources, pronouns. */
  readonly people: SpanSet;
  /** Somebody in it is known, or was spoken of: what follows may be theirs. */
  readonly known: boolean;
}

/** A name or a pronoun in the passage, outside the quotation, is taken for the speaker: quiet beats a false alarm. */
export class SpeakerNearby {
  private readonly sentences: SpanIndex<Sentence>;
  private readonly speaking: ReadonlySet<number>;
  private readonly surnames: ReadonlySet<string>;
  private readonly hints = new Map<number, Hints>();

  constructor(private readonly article: RuleInput) {
    this.sentences = new SpanIndex(article.sentences);
    this.speaking = new Set(article.attributions.map(({ passage }) => passage));
    this.surnames = new Set(article.sources.flatMap(({ name }) => (name ? [name.split(" ").at(-1)!] : [])));
  }

  /** Its sentence holds a verb of speech, though nobody has read whose: `…,” the candidate fumed in an email`. */
  told({ passage, span }: Quotation): boolean {
    const { speechVerbs } = this.hintsOf(passage);
    return this.sentences.meeting(span).some((sentence) => meetsOutside(speechVerbs, sentence.span, span));
  }

  /** Where its last sentence ends. */
  sentenceEnd({ span }: Quotation): number {
    return this.sentences.meeting(span).reduce((end, sentence) => Math.max(end, sentence.span.end), span.end);
  }

  named({ passage, span }: Quotation): boolean {
    if (this.speaking.has(passage)) return true;
    const { words, people } = this.hintsOf(passage);
    if (span.start <= words.start && span.end >= words.end) return this.ledIn(passage) || this.signedBelow(passage);
    return meetsOutside(people, words, span);
  }

  /** A paragraph that is all quotation is the speaker's, or the person's, of the paragraph that leads up to it. */
  private ledIn(passage: number): boolean {
    let before = passage - 1;
    // Paragraphs that are quotations too are led in together.
    while (before > passage - LONGEST_SERIES && OPENING_MARK.test(this.wordsOf(before))) before--;
    if (!this.article.passages[before]) return false;
    return this.speaking.has(before) || this.wordsOf(before).trimEnd().endsWith(":") || this.hintsOf(before).known;
  }

  private signedBelow(passage: number): boolean {
    const below = this.wordsOf(passage + 1);
    return below.length <= LONGEST_SIGNATURE && below.search(FULL_NAME) >= 0;
  }

  private wordsOf(passage: number): string {
    const span = this.article.passages[passage]?.span;
    return span ? this.article.text.slice(span.start, span.end) : "";
  }

  private hintsOf(passage: number): Hints {
    const looked = this.hints.get(passage);
    if (looked) return looked;
    const hints = this.lookUp(passage);
    this.hints.set(passage, hints);
    return hints;
  }

  private lookUp(passage: number): Hints {
    const { start } = this.article.passages[passage]!.span;
    const words = this.wordsOf(passage);
    const known = [
      ...places(words, PRONOUN, start),
      ...places(words, NAME_WORD, start, (word) => this.surnames.has(word)),
    ];
    const from = start + words.length - words.trimStart().length;
    return {
      words: { start: from, end: Math.max(from, start + words.trimEnd().length) },
      speechVerbs: new SpanSet(places(words, WORD, start, (word) => CUE_FORMS.has(word.toLowerCase()))),
      people: new SpanSet([...known, ...places(words, FULL_NAME, start)]),
      known: known.length > 0,
    };
  }
}

/** Whether any of them meets a stretch before or behind what it holds. */
function meetsOutside(set: SpanSet, whole: Span, held: Span): boolean {
  const before = { start: whole.start, end: held.start };
  const behind = { start: held.end, end: whole.end };
  return [before, behind].some((stretch) => stretch.start < stretch.end && set.meets(stretch));
}

/** Where a pattern matches in words that begin at an offset. */
function places(
  words: string,
  pattern: RegExp,
  offset: number,
  wanted: (word: string) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  for (const { 0: word, index } of words.matchAll(pattern))
    if (wanted(word)) spans.push({ start: offset + index, end: offset + index + word.length });
  return spans;
}
