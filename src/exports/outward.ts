/**
 * An article as it may leave the desk, whatever the format: without the comments and the mark-up in it, and without names
 * that are kept back. A report gives the words of the copy; an export is read by programs elsewhere, so that a name which
 * the copy has in spite of what was agreed stays out of it too.
 */
import { isInsidePair } from "../core/codeUnits";
import { type Copy, forOutside, keptBackNames } from "../core/keptBack";
import type { Article, Attribution, SourceKind, Span, TextFormat } from "../core/model";
import { SpanSet, without } from "../core/spans";
import { findComments } from "../core/tags/comments";
import { segment } from "../core/text";
import { DESK_NOTE } from "../core/text/deskNotes";
import { spansTouching } from "../core/text/hidden";
import { sourceKind } from "../lexicon/kinds";
import { nameInWords } from "../words/sentences";
import { addressOf } from "./address";
import { LEFT_OUT, NameVeil } from "./nameVeil";
import { oneLine } from "./text";

/** How much of the text stands with a quotation, in UTF-16 code units. */
const CONTEXT = 32;

/** An article with what it is called, where that is told too. */
export interface NamedCopy extends Copy {
  readonly format: TextFormat;
  readonly name?: string;
  readonly uri?: string | undefined;
}

export class OutwardCopy {
  readonly article: Article;
  readonly text: string;
  /** What is no copy and is not quoted: tags, other comments and notes of the desk. */
  private readonly notes: readonly Span[];
  /** What is not told as it stands: mark-up, which a reader does not see, and names that are kept back. */
  private readonly veiled: readonly (Span & { readonly by: string })[];
  private readonly names: SpanSet;
  /** Notes and names: where what is quoted beside other words ends at the latest. */
  private readonly bounds: readonly Span[];
  private readonly veil: NameVeil;

  constructor(private readonly input: NamedCopy) {
    const { text } = input;
    this.text = text;
    this.article = forOutside(input);
    this.veil = NameVeil.over(text, keptBackNames(input));
    this.notes = notesIn(text, this.article.code);
    const names = this.veil.spansIn(text);
    this.names = new SpanSet(names);
    this.veiled = veiledIn(input, names);
    this.bounds = [...this.notes, ...names].sort((a, b) => a.start - b.start);
  }

  /** What the document is called. */
  get name(): string {
    return oneLine(this.veil.over(this.input.name ?? "", "fileName"));
  }

  /** What the article is called by: its address, or a name made of its words. */
  get address(): string {
    const { uri } = this.input;
    return uri !== undefined && !this.givesAway(uri) ? uri.split("#")[0]! : addressOf(this.words([wholeOf(this.text)]));
  }

  /** What is said beyond doubt or likely, or guessed; what the writer imputes to somebody was said by nobody. */
  get attributions(): readonly Attribution[] {
    return this.article.attributions.filter(({ imputed }) => !imputed);
  }

  get headline(): string | undefined {
    const headline = this.article.passages.find(({ kind }) => kind === "headline");
    return headline && (this.words([headline.span]) || undefined);
  }

  get outlet(): string | undefined {
    return this.article.outlet && this.says(this.article.outlet);
  }

  /** Whether there is a name in these words that is kept back. */
  hides(words: string): boolean {
    return this.veil.spansIn(words).length > 0;
  }

  /** Words that the article or the tool has, as they may be told. */
  says(words: string): string {
    return oneLine(this.veil.over(words));
  }

  /** Words of the text, as a reader sees them: pieces apart from each other with `…` between them. */
  words(spans: readonly Span[]): string {
    const told = spans.map((span) => without([span], this.notes).map((piece) => this.shown(piece)));
    return this.says(told.map((pieces) => pieces.join(" ").trim()).join(" … "));
  }

  /** The pieces as they stand in the text, without notes and without the white space around them. */
  pieces(spans: readonly Span[]): Span[] {
    return spans.flatMap((span) => without([span], this.notes)).flatMap((span) => this.trimmed(span));
  }

  /** A piece with what stands before and behind it, verbatim; nothing where it has a name that is kept back. */
  quoted(piece: Span): { readonly prefix: string; readonly exact: string; readonly suffix: string } | undefined {
    if (this.names.meets(piece)) return undefined;
    const { start, end } = piece;
    let from = Math.max(0, start - CONTEXT);
    let to = Math.min(this.text.length, end + CONTEXT);
    for (const bound of this.bounds) {
      if (bound.end <= start) from = Math.max(from, bound.end);
      if (bound.start >= end) to = Math.min(to, bound.start);
    }
    return {
      prefix: this.text.slice(isInsidePair(this.text, from) ? from + 1 : from, start),
      exact: this.text.slice(start, end),
      suffix: this.text.slice(end, isInsidePair(this.text, to) ? to - 1 : to),
    };
  }

  /** The verb or phrase that says so; a lemma is in lower case, and looks like no name. */
  lemmaOf({ cue, cueLemma }: Attribution): string {
    return cue.some((piece) => this.names.meets(piece)) ? LEFT_OUT : this.says(cueLemma);
  }

  /** Who speaks, as they may be called. */
  nameOf(speaker: { readonly name: string; readonly kind: SourceKind }): string {
    const said = this.says(nameInWords(speaker));
    return said === LEFT_OUT ? sourceKind(speaker.kind).title : said;
  }

  private givesAway(uri: string): boolean {
    return this.veil.spansIn(decoded(uri), "fileName").length > 0;
  }

  /** What shows of a piece. */
  private shown({ start, end }: Span): string {
    let words = "";
    let from = start;
    for (const mark of spansTouching(this.veiled, start, end)) {
      words += this.text.slice(from, Math.max(from, mark.start)) + mark.by;
      from = Math.min(end, mark.end);
    }
    return words + this.text.slice(from, end);
  }

  private trimmed({ start, end }: Span): Span[] {
    const words = this.text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = end - (words.length - words.trimEnd().length);
    return from < to ? [{ start: from, end: to }] : [];
  }
}

const wholeOf = (text: string): Span => ({ start: 0, end: text.length });

function notesIn(text: string, code: readonly Span[]): Span[] {
  const notes = Array.from(text.matchAll(new RegExp(DESK_NOTE, "gu")), ({ index, 0: note }) => ({
    start: index,
    end: index + note.length,
  }));
  return [...findComments(text, code), ...notes].sort((a, b) => a.start - b.start);
}

/** Joiners and the like are masked by the core, too: an emoji falls apart without them. */
function veiledIn({ text, format }: NamedCopy, names: readonly Span[]) {
  const markUp = segment(text, format)
    .flatMap(({ masks }) => masks)
    .filter(({ start, end }) => /[^\p{Cf}\p{Variation_Selector}]/u.test(text.slice(start, end)));
  const hidden = new SpanSet(markUp);
  return [
    ...markUp.map((span) => ({ ...span, by: "" })),
    ...names.filter((name) => !hidden.meets(name)).map((span) => ({ ...span, by: LEFT_OUT })),
  ].sort((a, b) => a.start - b.start);
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
