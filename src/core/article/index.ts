/** The article: readings of passages, kept while their text stays, joined into one. */
import type { AnalysisInput, AnalysisSettings, Article, Span, TextFormat } from "../model";
import { House } from "../sources/house";
import { findMarks, parseTags } from "../tags";
import { type Block, codeIn, segment, type VisibleText, visibleText } from "../text";
import { assertionsOf } from "./assertions";
import { join } from "./join";
import { judgeKind } from "./kind";
import { carriesClaims, type PlacedPassage, toPassage } from "./layout";
import { joinReadings, piecesOf } from "./longPassage";
import { findOutlet } from "./outlet";
import { type Reading, readPassage } from "./reading";
import type { CoveredRun } from "./tagging";
import { underHouse } from "./underHouse";

/** An article before the rules have looked at it, and what each of its tags covers. */
export interface ReadArticle extends Omit<Article, "findings"> {
  readonly covered: ReadonlyMap<number, CoveredRun>;
}

/** Passages longer than this are no prose (minified data, a log on one line): they are not read. */
const LONGEST_PASSAGE = 200_000;
/** Nor are pieces that no full stop ends within so many units. */
const LONGEST_PIECE = 20_000;
/** How many readings are kept: some articles' worth. */
const CACHE_SIZE = 4096;

/** Reads articles, and keeps the readings of passages by their text. */
export class ArticleReader {
  private readonly readings = new Map<string, Reading>();
  private house?: { readonly of: AnalysisSettings; readonly house: House | undefined };
  passagesRead = 0;

  read({ text, format, settings }: AnalysisInput): ReadArticle {
    const blocks = segment(text, format);
    const house = this.houseOf(settings);
    const read = blocks.map((block, index) => this.place(text, block, index));
    const passages = house ? read.map((passage) => underHouse(passage, house)) : read;
    const code = codeIn(blocks);
    const tags = parseTags(text, code);
    const judgement = judgeKind(text, passages, {
      readAs: settings?.readAs,
      tagged: tags.some(({ type }) => type === "source"),
    });
    const outlet = judgement.outlet ?? findOutlet(text, blocks) ?? (settings?.outlet || undefined);
    const joined = join({ text, passages, tags, outlet, house });
    const tagged = [...joined.covered].filter(([i]) => tags[i]!.type === "source").map(([, run]) => run);
    return {
      kind: judgement.kind,
      kindBecause: judgement.because,
      ...(outlet ? { outlet } : {}),
      passages: passages.map(toPassage),
      ...joined,
      assertions: assertionsOf(passages, joined, tagged),
      code,
      tags,
      marks: findMarks(text, code),
    };
  }

  /** A register may be long: it is looked through again only when it is another one. */
  private houseOf(settings: AnalysisSettings = {}): House | undefined {
    const known = this.house;
    if (known && known.of.style === settings.style && known.of.register === settings.register) return known.house;
    this.house = { of: settings, house: House.of(settings) };
    return this.house.house;
  }

  private place(text: string, block: Block, index: number): PlacedPassage {
    const visible = visibleOf(text, block);
    return { index, block, visible, reading: this.readingOfPassage(block, visible.text) };
  }

  private readingOfPassage(block: Block, text: string): Reading | undefined {
    const pieces = readablePieces(block, text);
    if (pieces.length === 0) return undefined;
    return joinReadings(
      pieces.map(({ start, end }) => this.readingOf(text.slice(start, end))),
      pieces,
    );
  }

  /** The reading of a passage, or of a piece of one, from the cache where its text has been read before. */
  private readingOf(text: string): Reading {
    const known = this.readings.get(text);
    if (known) {
      // The one used last goes to the end: what is dropped is what was not used for longest.
      this.readings.delete(text);
      this.readings.set(text, known);
      return known;
    }
    const reading = readPassage(text);
    this.passagesRead++;
    this.readings.set(text, reading);
    if (this.readings.size > CACHE_SIZE) this.readings.delete(this.readings.keys().next().value!);
    return reading;
  }
}

/** The texts that are read one by one, and their way back to the document: what training learns from. */
export function* readableTexts(
  text: string,
  format: TextFormat,
): Generator<{ readonly text: string; readonly toDocument: (span: Span) => Span }> {
  for (const block of segment(text, format)) {
    const visible = visibleOf(text, block);
    for (const piece of readablePieces(block, visible.text))
      yield {
        text: visible.text.slice(piece.start, piece.end),
        toDocument: ({ start, end }) => visible.toDocument({ start: start + piece.start, end: end + piece.start }),
      };
  }
}

function visibleOf(text: string, block: Block): VisibleText {
  return visibleText(text, { ...block, masks: withDateline(block) });
}

/** The pieces in which a passage is read; none where it carries no claims or is no prose. */
function readablePieces({ kind }: Block, text: string): Span[] {
  if (!carriesClaims(kind) || text.length > LONGEST_PASSAGE || text.trim() === "") return [];
  return piecesOf(text).filter(({ start, end }) => end - start <= LONGEST_PIECE);
}

/** A dateline is no part of the first sentence. */
function withDateline(block: Block): readonly Span[] {
  const { dateline, masks } = block;
  if (!dateline) return masks;
  return [dateline, ...masks.filter((mask) => mask.start >= dateline.end)];
}
