/**
 * The words everyone here uses. An `Article` is immutable plain data: it can be stored, compared
 * and sent to another thread as it is.
 *
 * Offsets are UTF-16 code units into the document, end exclusive, throughout.
 */
import type { SourceKind, StrengthLevel } from "../lexicon/kinds";
import type { Terms } from "../lexicon/tagKeys";
import type { VerbForm } from "../lexicon/verbForms";

export type { SourceKind, StrengthLevel } from "../lexicon/kinds";
export type { Terms } from "../lexicon/tagKeys";

/** A stretch of the document: `[start, end)` in UTF-16 code units. */
export interface Span {
  /** Of its first unit. */
  readonly start: number;
  /** Of the first unit behind it: `text.slice(start, end)` are its words. */
  readonly end: number;
}

// ── Text ─────────────────────────────────────────────────────────────────────────────────────

/** What a document is written in: Markdown, or text in which only blank lines and line breaks mean something. */
export type TextFormat = "markdown" | "plain";

/** What a passage is to a reader. Claims are read in headlines, summaries, paragraphs and the like, not in code. */
export type PassageKind =
  | "headline"
  | "summary"
  | "byline"
  | "dateline"
  | "subheading"
  | "paragraph"
  | "listItem"
  | "blockQuote"
  | "caption"
  | "relatedLink"
  | "boilerplate"
  | "code"
  | "frontMatter";

/** A block of the article. Passages do not overlap and stand in reading order. */
export interface Passage {
  /** Its place in `Article.passages`. */
  readonly index: number;
  /** What it is to a reader. */
  readonly kind: PassageKind;
  /** With its mark-up, without the line break that ends it. */
  readonly span: Span;
  /**
   * For a paragraph that opens with its place and agency, `KYIV (Reuters) — `: that opening.
   * It is no part of the first sentence.
   */
  readonly dateline?: Span;
}

/** A sentence, its closing quotation marks included, without the white space around it. */
export interface Sentence {
  /** The passage that holds it, as its place in `Article.passages`. */
  readonly passage: number;
  /** From its first word to its full stop or closing mark. */
  readonly span: Span;
}

/** What stands between quotation marks. */
export interface Quotation {
  /** The passage that holds it, as its place in `Article.passages`. */
  readonly passage: number;
  /** With its marks. */
  readonly span: Span;
  /** Without its marks. */
  readonly inner: Span;
  /**
   * `speech`: somebody's words. `phrase`: a scare quote, a nickname or a term of a few words. `title`: the name of a work.
   */
  readonly use: "speech" | "phrase" | "title";
  /** Whether its closing mark stands in the same passage. */
  readonly closed: boolean;
  /** For one that is not closed: the next passage opens with a mark again, so that it goes on there. */
  readonly goesOn: boolean;
}

// ── Who said what ────────────────────────────────────────────────────────────────────────────

/**
 * The probability in a word; for an attribution `sure` is 0.9 and more, `likely` 0.7 and more. A `guess` is shown dimmed,
 * and no finding comes of it.
 */
export type ConfidenceLevel = "sure" | "likely" | "guess";

/** How sure the tool is of its own reading: not how good the source is. */
export interface Confidence {
  /** In a word. */
  readonly level: ConfidenceLevel;
  /** That the reading is right: from 0 to 1. */
  readonly probability: number;
}

/** Who said what: for `“We knew,” Khan told reporters` the source is `Khan`, the cue `told`, the content `“We knew,”`. */
export interface Attribution {
  /** Its place in `Article.attributions`. */
  readonly index: number;
  /** The passage in which it begins, as its place in `Article.passages`. */
  readonly passage: number;
  /** `direct`: in quotation marks. `indirect`: in the writer's words. `mixed`: partly in quotation marks. */
  readonly form: "direct" | "indirect" | "mixed";
  /** `denies`: the speaker says it is not so. `declines`: the speaker was asked and would not say. */
  readonly stance: "asserts" | "denies" | "declines";
  /** The words for who speaks, in reading order. May be empty: `it is said that`. */
  readonly source: readonly Span[];
  /** The words that tie the source to what is said. May be empty: a quotation that goes on from the passage before. */
  readonly cue: readonly Span[];
  /** What is said, in reading order: in pieces where source or cue stand within it. */
  readonly content: readonly Span[];
  /** The verb or phrase as the lexicon has it: `tell`, `according to`. */
  readonly cueLemma: string;
  /** The verb of the cue; absent where none reports: `according to`, `her claim that`, `was told by`. */
  readonly verb?: ReportingVerb;
  /** From the first to the last of its pieces. */
  readonly span: Span;
  /** Which source speaks, as its place in `Article.sources`; absent where the text leaves it open. */
  readonly sourceId?: number;
  /**
   * Other unnamed sources that a reader could take for the speaker, as places in `Article.sources`: where two officials
   * have spoken of late, and now “the official” does. Absent where nobody hesitates.
   */
  readonly rivals?: readonly number[];
  /** The attribution whose content holds this one, as its place in `Article.attributions`. */
  readonly nestedIn?: number;
  /** How the claim reached the reader, from the innermost speaker outwards; at least one hop. */
  readonly chain: readonly Hop[];
  /** How well the claim is sourced. */
  readonly strength: Strength;
  /**
   * The writer imputes it: what somebody wants, likes or stands for, in the writer's words. Nobody has said it, so that
   * it sources nothing and is not shown.
   */
  readonly imputed: boolean;
  /** Why what is told would need a source, did the reporter say it: an `allegation`, a `figure`, an `event`. */
  readonly need?: Need;
  /** How sure the tool is that this is who said what. */
  readonly confidence: Confidence;
  /** Why it was read so, in words. */
  readonly because: readonly string[];
  /** Where a tag about it would be put, as an offset: right after the sentence that ends it. */
  readonly tagAt: number;
  /** The tag that decided it, as its place in `Article.tags`. */
  readonly tag?: number;
}

/** The verb of a cue, and what it takes: `claimed` of `has also claimed that`. */
export interface ReportingVerb {
  /** With its particle: `pointed out`. */
  readonly span: Span;
  /** `past` for `claimed`. */
  readonly form: VerbForm;
  /**
   * What is said, by its grammar. `clause`: a clause or a quotation, `that it rained`; `infinitive`: `to be rich`;
   * `gerund`: `stealing`; `phrase`: a thing, `the prize`.
   */
  readonly complement: "clause" | "infinitive" | "gerund" | "phrase";
  /** Whether it stands with the one who is told: `told reporters that`. */
  readonly listener: boolean;
}

/** One teller in a chain. */
export interface Hop {
  /** As the text has it: `a European diplomat familiar with the phone call`. */
  readonly name: string;
  /** What kind of source tells. */
  readonly kind: SourceKind;
  /** It is the newsroom that publishes the article. */
  readonly own?: true;
  /** Which source tells, as its place in `Article.sources`; absent where the text leaves it open. */
  readonly sourceId?: number;
  /** The attribution that makes this hop, as its place in `Article.attributions`. */
  readonly attribution: number;
  /** The mention, where there is one. */
  readonly span?: Span;
}

/** One person or thing behind many mentions. */
export interface Source {
  /** Its place in `Article.sources`. */
  readonly id: number;
  /** What kind of source it is, by the text or by a tag. */
  readonly kind: SourceKind;
  /** The fullest form in the text: `Volodymyr Zelenskyy`; for an unnamed one its first description. */
  readonly label: string;
  /** For a named one its name: `Volodymyr Zelenskyy`. */
  readonly name?: string;
  /** Whether it is more than one: `two officials`, `residents`. */
  readonly plural: boolean;
  /** What the person is: `Ukrainian President`, `a senior fellow`. */
  readonly role?: string;
  /** Where the person belongs, or who published the paper: `the Center for Strategic and International Studies`. */
  readonly organisation?: string;
  /** What is said of an unnamed one: `familiar with Wednesday's meetings`. */
  readonly description?: string;
  /** Whether the text says that the name is kept back: `on condition of anonymity`, `an unnamed aide`. */
  readonly asksForAnonymity: boolean;
  /** Why no name is given: `because he was not authorised to speak publicly`. */
  readonly anonymityReason?: string;
  /** Every place that names it, in reading order, none over another. */
  readonly mentions: readonly Mention[];
  /** Its attributions, as places in `Article.attributions`, in reading order; without imputed ones. Empty where it only passes on, or is imputed something. */
  readonly claims: readonly number[];
  /** That of the strongest of its claims; a refusal to comment counts only where there is nothing else. */
  readonly strength: Strength;
  /** What else tells of it, in words: `the desk’s register knows the name`. Mostly empty. */
  readonly because: readonly string[];
}

/** A place where the text names or plainly points to a source. */
export interface Mention {
  /** With title, role and apposition: `US Secretary of State Marco Rubio`. */
  readonly span: Span;
  /** `name` — Zelenskyy; `description` — the diplomat; `pronoun` — he; `who` has the form of what it stands for. */
  readonly form: "name" | "description" | "pronoun";
  /**
   * The name itself, without the owner's ending: `Marco Rubio` of the above, `Rubio` of `Rubio's`. It is in pieces where
   * mark-up stands within it: `Ben` and ` Jensen` of `**Ben** Jensen`. Absent where the mention has none.
   */
  readonly name?: readonly Span[];
  /** Whether it is the source of an attribution, `Lavrov` of `Lavrov added`, and not only spoken of. */
  readonly speaks: boolean;
}

// ── Judgement ────────────────────────────────────────────────────────────────────────────────

/** How well a claim is sourced: not how true it is. */
export interface Strength {
  /** In a word. */
  readonly level: StrengthLevel;
  /** Why, in words; never empty. */
  readonly reasons: readonly string[];
}

/** Why an assertion would need a source. */
export type Need = "quotation" | "figure" | "allegation" | "claim" | "event" | "vague";

/** A sentence, and how it is sourced. */
export interface Assertion {
  /** The passage that holds it, as its place in `Article.passages`. */
  readonly passage: number;
  /** The sentence. */
  readonly span: Span;
  /**
   * `attributed`: an attribution covers it, or a tag does. `nearby`: it plainly goes on from one.
   * `own`: the reporter's own voice. `none`: no assertion (a question, a headline).
   */
  readonly standing: "attributed" | "nearby" | "own" | "none";
  /** For `own`: what would need a source in it. */
  readonly need?: Need;
  /** The word that shows it: `12` of `12 percent`. */
  readonly trigger?: Span;
  /** The name of a person whom it accuses of wrongdoing, whoever says so: `Piet Vos`. */
  readonly accuses?: Span;
  /** Why it stands so, in words. */
  readonly because: readonly string[];
  /** How sure the tool is of that. */
  readonly confidence: Confidence;
}

/** How grave a finding is, the gravest first; the names are those of VS Code. */
export type Severity = "error" | "warning" | "information" | "hint";

/** A rule's code: `SRC105`. */
export type RuleCode = `SRC${number}`;

/** Something an editor should look at. */
export interface Finding {
  /** The rule's code: `SRC105`. */
  readonly code: RuleCode;
  /** The rule's name: `unsourced-event`. */
  readonly name: string;
  /** How grave it is under the settings with which the document was read. */
  readonly severity: Severity;
  /** What it is about. */
  readonly span: Span;
  /** One plain sentence, in English. */
  readonly message: string;
  /** Why it was found, in words. */
  readonly because: readonly string[];
  /** Other places that bear on it. */
  readonly related: readonly RelatedPlace[];
  /** For what a source tag would settle: where the tag goes, as an offset. */
  readonly tagAt?: number;
  /** Changes that would settle it, the likeliest first. */
  readonly fixes: readonly Fix[];
}

/** Another place that bears on a finding, and how, in words. */
export interface RelatedPlace {
  /** The place. */
  readonly span: Span;
  /** What it has to do with the finding, in one sentence. */
  readonly message: string;
}

/** A change to the text that would settle a finding. */
export interface Fix {
  /** What it does, as a menu would say it: `Write “said”`. */
  readonly title: string;
  /** In the order of the text; they do not overlap. */
  readonly edits: readonly TextEdit[];
  /** Whether it may be made without a look, with all others that are safe: it changes no meaning and names no source. */
  readonly safe: boolean;
}

/** `text` in place of what stands in `span`. */
export interface TextEdit {
  /** What is replaced; an empty one where text is put in. */
  readonly span: Span;
  /** The new words; empty where text is deleted. */
  readonly text: string;
}

// ── What an editor has said in the text ──────────────────────────────────────────────────────

/** A tag: `<!-- src: named; by: Ann Lee -->`, or an ignore mark `<!-- src-ignore SRC102: reason -->`. */
export type Tag = SourceTag | IgnoreTag | MalformedTag;

/** What all tags have in common. */
export interface TagBase {
  /** The whole comment. */
  readonly span: Span;
  /** How it is written: an HTML comment, or a CriticMarkup comment `{>>src: …<<}`. */
  readonly notation: "html" | "criticMarkup";
}

/** What an editor says of a source. */
export interface SourceTag extends TagBase {
  /** Tells it from the other tags. */
  readonly type: "source";
  /** The kind of source. `none`: no source is needed. `to-come`: one is still to be found. */
  readonly src: SourceKind | "none" | "to-come";
  /** The other keys in the order written, unescaped: `{ by: "Ann Lee", role: "city clerk" }`. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Silences rules: `here` in the sentence that it follows, `passage` in the passage that holds it, `file` in the document. */
export interface IgnoreTag extends TagBase {
  /** Tells it from the other tags. */
  readonly type: "ignore";
  /** How far it reaches. */
  readonly scope: "here" | "passage" | "file";
  /** The rules that it silences. */
  readonly codes: readonly RuleCode[];
  /** Why, in the editor's words. */
  readonly reason: string;
}

/** A comment that begins like a tag and is none. */
export interface MalformedTag extends TagBase {
  /** Tells it from the other tags. */
  readonly type: "malformed";
  /** What is wrong, in one sentence. */
  readonly problem: string;
  /** Where in the comment. */
  readonly at: Span;
  /** Changes that put it right, the likeliest first; none where no repair is plain. */
  readonly repairs: readonly Fix[];
}

/** A mark of the desk: `TK` to come, `CQ` checked. */
export interface DeskMark {
  /** `TK`: something is still to come. `CQ`: this has been checked and is right. */
  readonly type: "TK" | "CQ";
  /** With its brackets and note: `[TK: who says so?]`. */
  readonly span: Span;
}

// ── The whole ────────────────────────────────────────────────────────────────────────────────

/** `other`: no article at all (a log, a licence, a list of notes); the tool stays quiet there. */
export type ArticleKind = "news" | "opinion" | "other";

/** Everything that was read in a document. Plain data: `JSON.parse(JSON.stringify(article))` gives the same. */
export interface Article {
  /** What the document was read as; findings about sourcing are made in `news` alone. */
  readonly kind: ArticleKind;
  /** Why it is taken for that kind, in words. */
  readonly kindBecause: string;
  /** The outlet that publishes it, where the text says so: `UNN`. */
  readonly outlet?: string;
  /** Its blocks, in reading order. */
  readonly passages: readonly Passage[];
  /** The sentences of passages that carry claims, in reading order. */
  readonly sentences: readonly Sentence[];
  /** What stands between quotation marks, in reading order. */
  readonly quotations: readonly Quotation[];
  /** Who said what, in reading order. */
  readonly attributions: readonly Attribution[];
  /** Who speaks in it or tells what others say; in no order that means anything. */
  readonly sources: readonly Source[];
  /** How each sentence is sourced, in reading order. */
  readonly assertions: readonly Assertion[];
  /** Code blocks, code within text and front matter: no tag is read or written there. */
  readonly code: readonly Span[];
  /** What editors have said in comments, in reading order. */
  readonly tags: readonly Tag[];
  /** The desk's marks, in reading order. */
  readonly marks: readonly DeskMark[];
  /** What an editor should look at, in reading order. */
  readonly findings: readonly Finding[];
}

/** How much is asked of a piece of copy. */
export type Profile = "student" | "standard" | "strict";

/** What the desk has chosen; what is absent is as it comes. */
export interface AnalysisSettings {
  /** `standard` where absent. */
  readonly profile?: Profile;
  /** A severity per rule, where it differs from the profile's. */
  readonly severities?: Readonly<Partial<Record<RuleCode, Severity | "off">>>;
  /** Rules that are silent in this document by the desk's decision, not by a mark in the text. */
  readonly ignored?: readonly Ignored[];
  /** The desk's own outlet, where the text does not say. */
  readonly outlet?: string;
  /** Takes the document for this kind, whatever it looks like. */
  readonly readAs?: ArticleKind;
  /** Judges as the check before publishing does: what must not reach the reader is an error. */
  readonly publishing?: boolean;
  /** What the desk's own style says. */
  readonly style?: HouseStyle;
  /** The sources that the desk knows; absent where it keeps no register. */
  readonly register?: readonly KnownSource[];
}

/** A rule that the desk has silenced, and why. */
export interface Ignored {
  /** The rule. */
  readonly code: RuleCode;
  /** Why, in the desk's words. */
  readonly reason: string;
  /** Only where the finding touches these words; everywhere where absent. */
  readonly text?: string;
}

/** What the desk's own style says. All words are in lower case but names. */
export interface HouseStyle {
  /** Cue verbs to avoid, each with the verb in its place, as infinitives: `claim` and `say`. */
  readonly discouraged?: Readonly<Record<string, string>>;
  /** Cue verbs that are always welcome, as infinitives: no rule minds them. */
  readonly preferred?: readonly string[];
  /** Words such as `reportedly` that the desk allows. */
  readonly allowed?: readonly string[];
  /** Newsrooms that the lexicon does not know: `Dunmarrow Herald`. */
  readonly outlets?: readonly string[];
  /** Titles before a name that the lexicon does not know: `Reeve`. */
  readonly titles?: readonly string[];
}

/** A source in the desk's register. */
export interface KnownSource {
  /** What tags call it by, in either case: `s1`. */
  readonly ref: string;
  /** Absent for one whose name must not be written. */
  readonly name?: string;
  /** Other names of it: `CSIS`. */
  readonly aliases?: readonly string[];
  /** What kind of source it is, whatever a text says. */
  readonly kind?: SourceKind;
  /** Its position: `city clerk`. */
  readonly role?: string;
  /** Where it belongs: `City of Ashford`. */
  readonly organisation?: string;
  /** How one without a name is described: `an official with direct knowledge`. */
  readonly description?: string;
  /** On what terms it speaks. */
  readonly terms?: Terms;
}

/** A document to analyse. */
export interface AnalysisInput {
  /** The whole of it, as it is stored: all offsets count in this string. */
  readonly text: string;
  /** What it is written in. */
  readonly format: TextFormat;
  /** What the desk has chosen. */
  readonly settings?: AnalysisSettings;
}
