/** How severe a rule is: by profile, by the desk's choice, at the check before publishing. */
import type { AnalysisSettings, Profile, Severity } from "../model";
import type { RuleRow } from "./rule";

/** What each profile asks, in words for the settings. */
export const PROFILES: Readonly<Record<Profile, string>> = {
  student: "For learning: looks for everything, and calls hardly anything an error.",
  standard: "For a news desk: what most guidelines agree on.",
  strict: "For a desk that must stand by every line: notes become warnings, and what may harm becomes an error.",
};

/** What each severity asks of an editor, the gravest first. */
export const SEVERITY_MEANINGS: Readonly<Record<Severity | "off", string>> = {
  error: "An error: must be settled.",
  warning: "A warning: should be looked at.",
  information: "A note.",
  hint: "A hint: dots under the first letters, and no line in Problems.",
  off: "Not looked for.",
};

/** From the mildest on. */
const LEVELS = ["off", "hint", "information", "warning", "error"] as const;

type Level = Severity | "off";

/** A rule's severity in each profile: `strict` is one level up from a note, `student` looks for what others leave off. */
export function severities(standard: Level, others: Partial<Record<Profile, Level>> = {}): RuleRow["severities"] {
  return {
    student: standard === "off" ? "information" : standard,
    standard,
    strict: standard === "information" ? "warning" : standard === "off" ? "information" : standard,
    ...others,
  };
}

/** How severe a rule is for a desk; what the desk has chosen for it counts before its profile. */
export function severityOf(rule: RuleRow, settings: AnalysisSettings): Level {
  const wanted = settings.severities?.[rule.code];
  if (wanted === "off") return "off";
  const chosen = wanted ?? rule.severities[settings.profile ?? "standard"];
  if (settings.publishing) return rule.publishing ? graver(chosen, rule.publishing) : chosen;
  return isOnlyForPublishing(rule) ? "off" : chosen;
}

/** Off in every profile, and on at the check before publishing: while copy is written, such a rule would only be in the way. */
export function isOnlyForPublishing({ severities: each, publishing }: RuleRow): boolean {
  return publishing !== undefined && Object.values(each).every((level) => level === "off");
}

/** One level up. */
export function oneUp(severity: Severity): Severity {
  return LEVELS[Math.min(LEVELS.indexOf(severity) + 1, LEVELS.length - 1)] as Severity;
}

function graver(one: Level, other: Level): Level {
  return LEVELS[Math.max(LEVELS.indexOf(one), LEVELS.indexOf(other))]!;
}
