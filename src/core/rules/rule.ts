/** What a rule is. Each rule is one file in the folder of its group and one line of the list. */
import type {
  AnalysisSettings,
  Article,
  Finding,
  HouseStyle,
  KnownSource,
  Profile,
  RelatedPlace,
  RuleCode,
  Severity,
  Span,
} from "../model";

/** A rule's knowledge: what it looks for, why, and what it says. Docs, manifest and README are generated from it. */
export interface RuleRow {
  readonly code: RuleCode;
  /** `unsourced-figure`. */
  readonly name: string;
  /** What an editor would call it: `A figure without a source`. */
  readonly title: string;
  /** How severe it is in each profile. */
  readonly severities: Readonly<Record<Profile, Severity | "off">>;
  /** How severe it is at the check before publishing, where that differs. */
  readonly publishing?: Severity;
  /** Why it matters, in two or three sentences of Markdown. */
  readonly reason: string;
  /** The public guideline it rests on, with its publisher. */
  readonly guideline: string;
  /** How to settle it. */
  readonly remedy: string;
  /** `articles`: only where the document is a news article. `anywhere`: in every document that is read. */
  readonly scope: "articles" | "anywhere";
  /** What the light bulb offers besides tagging and silencing; each with a text before and after: tests and docs. */
  readonly fixes: readonly FixRow[];
  /** Text in which the rule finds something, and text in which it must not: the rule's tests and its docs. */
  readonly examples: {
    readonly bad: readonly string[];
    readonly good: readonly string[];
    /** What the desk has set where they are read, for a rule that finds nothing without it; `said` tells it to a reader. */
    readonly desk?: { readonly settings: AnalysisSettings; readonly said: string };
  };
}

/** A fix, shown on an example. */
export interface FixRow {
  /** `Writes “said” in place of the verb`. */
  readonly does: string;
  /** A text in which the rule finds one thing … */
  readonly before: string;
  /** … and what the fix makes of it. */
  readonly after: string;
  /** Whether it is made by “fix all” as well. */
  readonly safe: boolean;
}

/** A finding before its rule and severity are added. */
export interface Draft extends Omit<Finding, "code" | "name" | "severity" | "related" | "fixes"> {
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: Finding["fixes"];
  /** It is one level more severe than the rule is as a whole. */
  readonly graver?: boolean;
}

export interface Rule extends RuleRow {
  find(article: RuleInput): readonly Draft[];
}

/** What rules read: the article without findings, and its text. */
export interface RuleInput extends Omit<Article, "findings"> {
  readonly text: string;
  /** What source tags cover. */
  readonly tagged: readonly Span[];
  /** What each tag covers, by its place among the tags; tags for the whole file cover nothing here. */
  readonly covered: Covered;
  readonly style: HouseStyle;
  /** Absent where the desk keeps no register. */
  readonly register?: readonly KnownSource[];
  /** The marks that silence nothing, each with the codes for which that is so. Known once all other rules have run. */
  readonly idleIgnores: readonly IdleIgnore[];
}

/** What a tag covers, by its place among the tags. */
export type Covered = ReadonlyMap<number, { readonly span: Span; readonly passage: number }>;

/** An ignore mark, as its place among the tags, and those of its codes that have no effect. */
export interface IdleIgnore {
  readonly tag: number;
  /** Rules that it silences nothing of. */
  readonly codes: readonly RuleCode[];
  /** Codes that no rule has. */
  readonly unknown: readonly RuleCode[];
}
