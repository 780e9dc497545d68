/** What the editor's tags say of the article: which words each covers, and whose they are. */
import { sourceKind } from "../../lexicon/kinds";
import { say } from "../../lexicon/say";
import { codeKey } from "../deskRegister";
import type { IgnoreTag, KnownSource, Sentence, SourceKind, SourceTag, Span, Tag } from "../model";
import type { SourceDescription } from "../sources/describe";
import type { House } from "../sources/house";
import type { SourceBook, SourceEntry } from "../sources/identity";
import { countWhile, hull, overlaps, SpanSet } from "../spans";
import { isCode } from "../tags";
import type { OpenAttribution } from "./openAttribution";

/** What a tag stands behind: a sentence, and the unsourced ones that lead up to it in its passage. */
export interface CoveredRun {
  readonly passage: number;
  readonly sentences: readonly Span[];
  readonly span: Span;
}

/** What each tag covers, by its place among the tags. Tags for the whole file cover nothing here. */
export function coverage(
  sentences: readonly Sentence[],
  open: readonly OpenAttribution[],
  tags: readonly Tag[],
): Map<number, CoveredRun> {
  const runs = new Map<number, CoveredRun>();
  if (tags.length === 0) return runs;
  const placed = tags.map((tag) => (covers(tag) ? sentenceBefore(sentences, tag.span.start) : -1));
  const taken = new Set(placed);
  const claims = new SpanSet(open.flatMap(({ content }) => content));
  const free = (i: number) => !claims.meets(sentences[i]!.span);
  tags.forEach((tag, i) => {
    const last = placed[i]!;
    if (last < 0 || !covers(tag)) return;
    let first = last;
    while (
      first > 0 &&
      sentences[first - 1]!.passage === sentences[last]!.passage &&
      free(last) &&
      free(first - 1) &&
      !taken.has(first - 1)
    )
      first--;
    const run = sentences.slice(first, last + 1).map(({ span }) => span);
    runs.set(i, { passage: sentences[last]!.passage, sentences: run, span: hull(run) });
  });
  return runs;
}

function covers(tag: Tag): tag is SourceTag | IgnoreTag {
  return tag.type === "source" || (tag.type === "ignore" && tag.scope !== "file");
}

/** The last sentence that begins before an offset; -1 where none does. */
function sentenceBefore(sentences: readonly Sentence[], at: number): number {
  return countWhile(sentences, ({ span }) => span.start < at) - 1;
}

/** Applies source tags to the attributions they cover, or makes one where there is none. */
export class TagSpeaker {
  constructor(
    private readonly text: string,
    private readonly book: SourceBook,
    private readonly open: OpenAttribution[],
    private readonly tags: readonly Tag[],
    private readonly covered: ReadonlyMap<number, CoveredRun>,
    private readonly house: House | undefined,
  ) {}

  apply(): void {
    this.tags.forEach((tag, i) => {
      const run = this.covered.get(i);
      if (tag.type !== "source" || tag.src === "none" || tag.src === "to-come" || !run) return;
      const target = this.target(tag, run);
      if (target) this.correct(target, tag, i);
      else this.add(tag, run, i);
    });
  }

  /** The attribution that a tag speaks of: by its `mention`, else the outermost that the covered sentence holds. */
  private target(tag: SourceTag, run: CoveredRun): OpenAttribution | undefined {
    const last = run.sentences.at(-1)!;
    const here = this.open.filter(
      (attribution) =>
        attribution.construction !== "tagged" &&
        (overlaps(attribution.sentence, last) || attribution.content.some((piece) => overlaps(piece, last))),
    );
    const mention = tag.fields.mention && folded(tag.fields.mention);
    if (!mention) return here.find((attribution) => attribution.nestedIn === undefined);
    const spoken = (attribution: OpenAttribution) =>
      folded(
        attribution.source ? this.words(attribution.source) : attribution.cue.map((span) => this.words(span)).join(" "),
      );
    const called = here.filter((attribution) => spoken(attribution) === mention);
    const fitting = called.length > 0 ? called : here.filter((one) => isPartOf(spoken(one), mention));
    // “He said it was over, and he said it was late”: of two tags that speak of “he”, the second means the second.
    return fitting.find(({ tag: decided }) => decided === undefined) ?? fitting[0];
  }

  private words(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  private correct(attribution: OpenAttribution, tag: SourceTag, index: number): void {
    const entry = this.speakerMeant(attribution, tag);
    this.describe(entry, tag);
    attribution.entry = entry;
    attribution.rivals = [];
    attribution.tag = index;
    attribution.because = say`the tag says who it is`;
    if (attribution.source && !entry.mentions.some((mention) => mention.span === attribution.source))
      entry.mentions.push({ span: attribution.source, form: attribution.speaker?.form ?? "name" });
  }

  /**
   * Whose the claim is: whom the tag names or calls by a code or words that are known, else whom the text gives. Two
   * codes are two sources; and a code stands for nobody whom the text names.
   */
  private speakerMeant({ entry, passage }: OpenAttribution, tag: SourceTag): SourceEntry {
    const code = codeOf(tag);
    const known = this.known(tag);
    const meant = this.speakerOf(tag);
    const another = code !== undefined && entry !== undefined && isAnother(entry, tag, code);
    if (!known && (meant.name.length > 0 || !entry || another)) return this.find(tag, meant, passage);
    const found = known ?? entry!;
    found.code ??= code;
    return found;
  }

  private add(tag: SourceTag, run: CoveredRun, index: number): void {
    const entry = this.find(tag, this.speakerOf(tag), run.passage);
    this.describe(entry, tag);
    this.open.push({
      passage: run.passage,
      construction: "tagged",
      lemma: "",
      evidence: [],
      probability: undefined,
      act: "speech",
      stance: "asserts",
      source: undefined,
      antecedent: undefined,
      cue: [],
      verb: undefined,
      content: [...run.sentences],
      sentence: run.sentences.at(-1)!,
      speaker: undefined,
      toldTo: undefined,
      toldToSpan: undefined,
      viaPost: false,
      need: undefined,
      nestedIn: undefined,
      sameAs: undefined,
      quoted: false,
      quotedShare: 0,
      entry,
      toldToEntry: undefined,
      rivals: [],
      because: say`the tag says who it is`,
      tag: index,
    });
  }

  /** A source met in the text under the same code, else under the same description and no other code. */
  private known(tag: SourceTag): SourceEntry | undefined {
    const code = codeOf(tag);
    const words = tag.fields.desc && folded(tag.fields.desc);
    const { entries } = this.book;
    return (
      entries.find(
        (entry) => code !== undefined && entry.code !== undefined && codeKey(entry.code) === codeKey(code),
      ) ??
      entries.find(
        (entry) =>
          words !== undefined &&
          entry.name.length === 0 &&
          folded(entry.label) === words &&
          (code === undefined || entry.code === undefined),
      )
    );
  }

  /** A source met in the text, by code, description or name; else a new one. */
  private find(tag: SourceTag, speaker: SourceDescription, passage: number): SourceEntry {
    const entry = this.known(tag) ?? this.book.resolve(speaker, { passage, nested: true })!.entry;
    if (speaker.name.length === 0) entry.code ??= codeOf(tag);
    return entry;
  }

  /** What the tag says counts first, then the text, then the desk's register. */
  private describe(entry: SourceEntry, tag: SourceTag): void {
    const listed = this.listed(tag);
    entry.kind = kindOf(tag, listed);
    entry.role = tag.fields.role ?? entry.role ?? listed?.role;
    entry.organisation = tag.fields.org ?? entry.organisation ?? listed?.organisation;
    entry.description = tag.fields.desc ?? entry.description;
    entry.anonymityReason = tag.fields.why ?? entry.anonymityReason;
    entry.because.push(say`a tag says so`);
  }

  private speakerOf(tag: SourceTag): SourceDescription {
    const speaker = speakerOf(tag, this.listed(tag));
    return speaker.form === "name" ? (this.house?.describe(speaker) ?? speaker) : speaker;
  }

  /** The source of the desk's register that a tag calls by its code. */
  private listed(tag: SourceTag): KnownSource | undefined {
    return this.house?.known(tag);
  }
}

/** What tags call a source by in place of a name. */
const codeOf = ({ fields }: SourceTag): string | undefined => fields.by ?? fields.ref;

/** Whether a tag with a code that is new means somebody else than the source that the text gives. */
function isAnother(entry: SourceEntry, { src }: SourceTag, code: string): boolean {
  if (entry.code !== undefined) return codeKey(entry.code) !== codeKey(code);
  return entry.name.length > 0 && isCode(code) && !(src === "none" || src === "to-come" || sourceKind(src).named);
}

const isPartOf = (spoken: string, mention: string): boolean =>
  spoken !== "" && (spoken.includes(mention) || mention.includes(spoken));

/** For comparing words: in lower case, white space as one space. */
const folded = (words: string): string => words.trim().toLowerCase().replace(/\s+/g, " ");

/** The register tells apart what tags call alike, as long as the source is named in both: `named` may be a spokesperson. */
function kindOf({ src }: SourceTag, listed: KnownSource | undefined): SourceKind {
  const kind = src === "none" || src === "to-come" ? "unspecified" : src;
  return listed?.kind && sourceKind(kind).named && sourceKind(listed.kind).named ? listed.kind : kind;
}

/** A name comes from the register only where tag and register let it be named. */
function nameOf({ fields }: SourceTag, kind: SourceKind, listed: KnownSource | undefined): string {
  const by = fields.by?.trim() ?? "";
  if (by && !isCode(by) && (!listed || codeKey(by) !== codeKey(listed.ref))) return by;
  const guarded = [fields.terms, listed?.terms].some((terms) => terms !== undefined && terms !== "on-record");
  return sourceKind(kind).named && !guarded ? (listed?.name ?? "") : "";
}

function speakerOf(tag: SourceTag, listed: KnownSource | undefined): SourceDescription {
  const kind = kindOf(tag, listed);
  const whole = nameOf(tag, kind, listed);
  const name = whole ? whole.split(/\s+/) : [];
  const role = tag.fields.role ?? listed?.role;
  const described = tag.fields.desc ?? role ?? (tag.fields.by?.trim() || sourceKind(kind).title);
  return {
    form: name.length ? "name" : "description",
    kind,
    text: whole || described,
    name,
    titles: role ? [role.toLowerCase()] : [],
    role,
    organisation: tag.fields.org ?? listed?.organisation,
    head: described.toLowerCase().split(/\s+/)[0] ?? kind,
    modifiers: tag.fields.desc ? tag.fields.desc.toLowerCase().split(/\s+/) : [],
    classifiers: [],
    description: tag.fields.desc,
    plural: false,
    gender: undefined,
    genderGuessed: false,
    reference: "fresh",
    rank: undefined,
    ambiguousName: false,
  };
}
