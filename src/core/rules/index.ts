/** The list of rules, and how they are run. A new rule is one file and one line here. */
import type { AnalysisInput, Article, Finding, RuleCode, Severity, Span } from "../model";
import { SpanSet } from "../spans";
import { malformedTag } from "./malformedTag";
import type { Rule, RuleInput } from "./rule";
import { toCome } from "./toCome";
import { unclosedQuotation } from "./unclosedQuotation";
import { unsourcedAllegation } from "./unsourcedAllegation";
import { unsourcedClaim } from "./unsourcedClaim";
import { unsourcedEvent } from "./unsourcedEvent";
import { unsourcedFigure } from "./unsourcedFigure";
import { unsourcedQuote } from "./unsourcedQuote";
import { vagueAuthority } from "./vagueAuthority";

export type { Rule, RuleRow } from "./rule";

export const RULES: readonly Rule[] = [
  unsourcedQuote,
  unsourcedFigure,
  unsourcedAllegation,
  unsourcedClaim,
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
  const silenced = silencer(article, covered);
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
      if (!silenced(rule.code, draft.span))
        findings.push({ code: rule.code, name: rule.name, severity: severity as Severity, ...draft });
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * Whether an ignore mark covers a finding, or the whole file. What stands between a mark's words and the
 * mark itself, as a tag may, it covers too.
 */
function silencer(article: Omit<Article, "findings">, covered: Covered): (code: RuleCode, span: Span) => boolean {
  const inFile = new Set<RuleCode>();
  const here = new Map<RuleCode, Span[]>();
  article.tags.forEach((tag, i) => {
    if (tag.type !== "ignore") return;
    const run = covered.get(i)?.span;
    for (const code of tag.codes) {
      if (tag.scope === "file") inFile.add(code);
      else if (run) append(here, code, { start: run.start, end: tag.span.start });
    }
  });
  const spans = new Map([...here].map(([code, runs]) => [code, new SpanSet(runs)]));
  return (code, span) => inFile.has(code) || spans.get(code)?.meets(span) === true;
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
