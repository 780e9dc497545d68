/** Settles of which sources the text says that they are not named, and why: often in a sentence of its own. */
import { addTo } from "../grouping";
import type { SourceKind, Span } from "../model";
import type { AnonymityNote } from "../sources/anonymity";
import { overlaps } from "../spans";
import { type PlacedPassage, place } from "./layout";
import type { OpenAttribution } from "./openAttribution";

const UNNAMED: ReadonlySet<SourceKind> = new Set(["unnamed-official", "unnamed-person", "unnamed-group"]);

export function settleAnonymity(passages: readonly PlacedPassage[], open: readonly OpenAttribution[]): void {
  if (passages.every(({ reading }) => !reading?.anonymity.length)) return;
  const speakers = new UnnamedSpeakers(open);
  for (const passage of passages) {
    for (const note of passage.reading?.anonymity ?? []) {
      const at = place(passage, note.span);
      const sentence = place(passage, passage.reading!.sentences[note.sentence]!.span);
      const own = speakers.nearest(sentence.start, at);
      if (own) own.entry!.asksForAnonymity = true;
      for (const { entry } of own ? [own] : speakers.meantBy(note, passage.index))
        entry!.anonymityReason ??= note.reason;
    }
  }
}

/** `They spoke on condition of anonymity …` reaches back so many passages, to those in the nearest. */
const REACH = 8;
/** Among so many attributions, at most, those are looked for that a sentence means: more than any article has. */
const MOST_SEARCHED = 100;

/** The attributions of sources without a name, by where they stand and what the source is called. */
class UnnamedSpeakers {
  private readonly bySentence = new Map<number, OpenAttribution[]>();
  private readonly byPassage = new Map<number, OpenAttribution[]>();
  private readonly byNoun = new Map<string, OpenAttribution[]>();

  constructor(open: readonly OpenAttribution[]) {
    for (const attribution of open) {
      const { entry, passage, sentence } = attribution;
      if (!entry || entry.name.length > 0 || !UNNAMED.has(entry.kind)) continue;
      addTo(this.bySentence, sentence.start, attribution);
      addTo(this.byPassage, passage, attribution);
      addTo(this.byNoun, singular(entry.head), attribution);
    }
  }

  /** The one in a sentence, by its start, whose mention stands nearest before a place, else behind it. */
  nearest(sentence: number, at: Span): OpenAttribution | undefined {
    // Of whom somebody else tells that he was not named, the article does not keep the name back.
    const here = (this.bySentence.get(sentence) ?? []).filter(
      ({ source, content }) => source && !content.some((piece) => overlaps(piece, at)),
    );
    return here.findLast(({ source }) => source!.start <= at.start) ?? here[0];
  }

  /** A sentence in which no source speaks tells of those who spoke last before it, and of those whom it calls by their noun. */
  meantBy({ before }: AnonymityNote, passage: number): OpenAttribution[] {
    const back = Array.from({ length: REACH + 1 }, (_, by) => this.byPassage.get(passage - by) ?? []);
    const last = back.find((group) => group.length > 0) ?? [];
    const alike = [...new Set(before.map(singular))].map((noun) => this.byNoun.get(noun) ?? []);
    return [last, ...alike].flatMap((group) => group.slice(-MOST_SEARCHED));
  }
}

/** For comparing nouns only. */
const singular = (noun: string): string => (noun === "people" ? "person" : noun.replace(/s$/, ""));
