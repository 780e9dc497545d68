/** The list of rules, and how they are run. A new rule is one file and one line here. */
import type { AnalysisInput, AnalysisSettings, Article, Finding, RuleCode, Severity } from "../model";
import { nameInProtectedTag } from "./agreements/nameInProtectedTag";
import { noReplySought } from "./agreements/noReplySought";
import { offRecordUsed } from "./agreements/offRecordUsed";
import { malformedTag, unreadable } from "./copy/malformedTag";
import { notReady } from "./copy/notReady";
import { toCome } from "./copy/toCome";
import { unclosedQuotation } from "./copy/unclosedQuotation";
import { unknownSource } from "./copy/unknownSource";
import { unusedIgnore } from "./copy/unusedIgnore";
import type { Covered, Draft, Rule, RuleInput } from "./rule";
import { oneUp, severityOf } from "./severity";
import { Silencer } from "./silencing";
import { ambiguousSource } from "./sourcing/ambiguousSource";
import { anonymousBare } from "./sourcing/anonymousBare";
import { anonymousFirst } from "./sourcing/anonymousFirst";
import { anonymousNoReason } from "./sourcing/anonymousNoReason";
import { anonymousOpinion } from "./sourcing/anonymousOpinion";
import { lateAttribution } from "./sourcing/lateAttribution";
import { loadedCue } from "./sourcing/loadedCue";
import { pluralOfOne } from "./sourcing/pluralOfOne";
import { secondHand } from "./sourcing/secondHand";
import { singleSource } from "./sourcing/singleSource";
import { unsourcedAllegation } from "./unsourced/unsourcedAllegation";
import { unsourcedClaim } from "./unsourced/unsourcedClaim";
import { unsourcedEvent } from "./unsourced/unsourcedEvent";
import { unsourcedFigure } from "./unsourced/unsourcedFigure";
import { unsourcedQuote } from "./unsourced/unsourcedQuote";
import { vagueAuthority } from "./unsourced/vagueAuthority";

export type { Rule, RuleRow } from "./rule";
export { PROFILES, SEVERITY_MEANINGS } from "./severity";

/** In the order of their codes. */
export const RULES: readonly Rule[] = [
  unsourcedQuote,
  unsourcedFigure,
  unsourcedAllegation,
  unsourcedClaim,
  unsourcedEvent,
  vagueAuthority,
  anonymousBare,
  anonymousNoReason,
  singleSource,
  secondHand,
  pluralOfOne,
  anonymousOpinion,
  anonymousFirst,
  lateAttribution,
  loadedCue,
  ambiguousSource,
  offRecordUsed,
  nameInProtectedTag,
  noReplySought,
  toCome,
  notReady,
  malformedTag,
  unknownSource,
  unclosedQuotation,
  // The last: it tells of marks that have silenced none of the others.
  unusedIgnore,
];

const CODES: ReadonlySet<RuleCode> = new Set(RULES.map(({ code }) => code));

const NONE: AnalysisSettings = {};

/** Runs every rule that is on, and leaves out what the desk or the text has silenced; in reading order. */
export function findingsOf(
  { text, settings = NONE }: AnalysisInput,
  article: Omit<Article, "findings">,
  covered: Covered,
): Finding[] {
  const silencer = new Silencer(article, text, covered, settings.ignored ?? []);
  const input = inputOf(text, settings, article, covered);
  const ran = new Set<RuleCode>();
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const severity = severityOf(rule, settings);
    if (severity === "off" || (rule.scope === "articles" && article.kind !== "news")) continue;
    // One input for all others, so that what they share is found once.
    const given = rule === unusedIgnore ? { ...input, idleIgnores: silencer.idle(ran, CODES) } : input;
    ran.add(rule.code);
    for (const draft of rule.find(given)) {
      if (!silencer.covers(rule.code, draft.span)) findings.push(toFinding(rule, severity, draft));
    }
  }
  return inReadingOrder(findings);
}

/** The tags that cannot be read, as errors: a desk that does not want to hear of them still cannot publish them. */
export function unreadableTags({ tags }: Pick<Article, "tags">): Finding[] {
  return unreadable(tags).map((draft) => toFinding(malformedTag, "error", draft));
}

export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function inputOf(
  text: string,
  settings: AnalysisSettings,
  article: Omit<Article, "findings">,
  covered: Covered,
): RuleInput {
  const tagged = article.tags.flatMap((tag, i) =>
    tag.type === "source" && covered.has(i) ? [covered.get(i)!.span] : [],
  );
  return {
    ...article,
    text,
    tagged,
    covered,
    style: settings.style ?? {},
    ...(settings.register ? { register: settings.register } : {}),
    idleIgnores: [],
  };
}

function toFinding({ code, name }: Rule, severity: Severity, { graver, ...draft }: Draft): Finding {
  return { code, name, severity: graver ? oneUp(severity) : severity, related: [], fixes: [], ...draft };
}
