/** The list of rules, and how they are run. A new rule is one file and one line here. */
import type { AnalysisInput, Article, Finding, RuleCode, Severity, Span } from "../model";
import { malformedTag } from "./malformedTag";
import type { Rule, RuleInput } from "./rule";
import { meets } from "./spans";
import { toCome } from "./toCome";
import { unclosedQuotation } from "./unclosedQuotation";
import { unsourcedAllegation } from "./unsourcedAllegation";
import { unsourcedEvent } from "./unsourcedEvent";
import { unsourcedFigure } from "./unsourcedFigure";
import { unsourcedQuote } from "./unsourcedQuote";
import { vagueAuthority } from "./vagueAuthority";

export type { Rule, RuleRow } from "./rule";

export const RULES: readonly Rule[] = [
  unsourcedQuote,
  unsourcedFigure,
  unsourcedAllegation,
  unsourcedEvent,
  vagueAuthority,
  toCome,
  malformedTag,
  unclosedQuotation,
];

/** What a tag covers, by its place among the tags. */
type Covered = ReadonlyMap<number, { readonly span: Span }>;

/** Runs every rule that is on, and leaves out what the desk or the text has silenced; in reading order. */
export function findingsOf(
  { text, settings }: AnalysisInput,
  article: Omit<Article, "findings">,
  covered: Covered,
): Finding[] {
  const tagged = article.tags.flatMap((tag, i) =>
    tag.type === "source" && covered.has(i) ? [covered.get(i)!.span] : [],
  );
  const input: RuleInput = { ...article, text, tagged };
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const severity = settings?.severities[rule.code] ?? rule.severity;
    if (
      severity === "off" ||
      settings?.ignored[rule.code] !== undefined ||
      (rule.scope === "articles" && article.kind !== "news")
    )
      continue;
    for (const draft of rule.find(input)) {
      if (!silenced(article, covered, rule.code, draft.span))
        findings.push({ code: rule.code, name: rule.name, severity: severity as Severity, ...draft });
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** An ignore mark covers the finding, or the whole file; what stands between its words and itself, as a tag may, it covers too. */
function silenced(article: Omit<Article, "findings">, covered: Covered, code: RuleCode, span: Span): boolean {
  return article.tags.some((tag, i) => {
    if (tag.type !== "ignore" || !tag.codes.includes(code)) return false;
    const run = covered.get(i)?.span;
    return tag.scope === "file" || (run !== undefined && meets({ start: run.start, end: tag.span.start }, span));
  });
}
