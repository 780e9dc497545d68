/** What a rule is. Each rule is one file of this folder and one line of its list. */
import type { Article, Finding, RuleCode, Severity, Span } from "../model";

/** A rule's knowledge: what it looks for, why, and what it says. Docs, manifest and README are generated from it. */
export interface RuleRow {
  readonly code: RuleCode;
  /** `unsourced-figure`. */
  readonly name: string;
  /** What an editor would call it: `A figure without a source`. */
  readonly title: string;
  readonly severity: Severity | "off";
  /** Why it matters, in two or three sentences of Markdown. */
  readonly reason: string;
  /** The public guideline it rests on, with its publisher. */
  readonly guideline: string;
  /** How to settle it. */
  readonly remedy: string;
  /** `articles`: only where the document is a news article. `anywhere`: in every document that is read. */
  readonly scope: "articles" | "anywhere";
  /** Text in which the rule finds something, and text in which it must not: the rule's tests and its docs. */
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] };
}

/** A finding before its rule and severity are added. */
export type Draft = Omit<Finding, "code" | "name" | "severity">;

export interface Rule extends RuleRow {
  find(article: RuleInput): readonly Draft[];
}

/** What rules read: the article without findings, and its text. */
export interface RuleInput extends Omit<Article, "findings"> {
  readonly text: string;
  /** What source tags cover. */
  readonly tagged: readonly Span[];
}
