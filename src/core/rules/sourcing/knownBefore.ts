/** Whether a reader knows who will speak: the speaker has been named, or has spoken, right before. */
import { groupBy } from "../../grouping";
import type { Attribution, Span } from "../../model";
import type { RuleInput } from "../rule";
import { definitePerson } from "./definitePerson";
import { sentenceAt } from "./sentenceAt";

export class KnownBefore {
  /** Who speaks in each passage, and where. */
  private readonly speakers: ReadonlyMap<number, readonly Attribution[]>;

  constructor(private readonly article: RuleInput) {
    this.speakers = groupBy(article.attributions, ({ passage }) => passage);
  }

  /** Whether the speaker is known where the words begin. Who is called `she` there was spoken of before. */
  speaker(attribution: Attribution, at: number): boolean {
    const { sourceId, source } = attribution;
    if (sourceId === undefined || PRONOUN.test(this.words(source[0]!))) return true;
    const passage = this.passageAt(attribution.passage, at);
    if (PERSON.test(this.wordsFrom(passage, at))) return true;
    const before = this.sentenceBefore(passage, at);
    if (before !== undefined && definitePerson(before)) return true;
    const { name } = this.article.sources[sourceId]!;
    if (name && namesIn(this.wordsFrom(passage - 1, at), name)) return true;
    return [passage, passage - 1].some((place) =>
      (this.speakers.get(place) ?? []).some(
        (other) => other !== attribution && other.sourceId === sourceId && other.span.start < at,
      ),
    );
  }

  /** The passage in which the words begin: a quotation may run over several. */
  private passageAt(last: number, at: number): number {
    let passage = last;
    while (passage > 0 && this.article.passages[passage]!.span.start > at) passage--;
    return passage;
  }

  /** The sentence right before the words, in the same passage. */
  private sentenceBefore(passage: number, at: number): string | undefined {
    const { sentences } = this.article;
    const before = sentences[sentenceAt(sentences, at) - 1];
    if (before?.passage !== passage) return undefined;
    const { start, end } = before.span;
    return this.words({ start, end: Math.min(end, start + KEPT_IN_MIND) });
  }

  /** What a reader has just read, from a passage on: no more than is kept in mind. */
  private wordsFrom(passage: number, at: number): string {
    const start = this.article.passages[Math.max(0, passage)]!.span.start;
    return this.words({ start: Math.max(start, at - KEPT_IN_MIND), end: at });
  }

  private words({ start, end }: Span): string {
    return this.article.text.slice(start, Math.max(start, end));
  }
}

/** In units of text: a long paragraph's worth. */
const KEPT_IN_MIND = 1500;

const PRONOUN = /^(?:he|she|they|it|we|i|who)$/i;

/** Somebody is spoken of in the passage, as in `She shook her head. “…”`. */
const PERSON = /(?:^|[^\p{L}])(?:he|she|they)(?=[^\p{L}]|$)/iu;

/** The surname of a person, or the last word of what an organisation is called. */
function namesIn(words: string, name: string): boolean {
  const last = name.split(" ").at(-1)!;
  return words.split(/[^\p{L}\p{N}’'-]+/u).some((word) => word.replace(/[’']s$/, "") === last);
}
