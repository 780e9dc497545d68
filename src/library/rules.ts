/** The rules as rows, for whoever lists or explains findings. */
import type { Profile, RuleCode, Severity } from "../core";
import { RULES as ALL } from "../core/rules";

/** A rule: what it looks for and why. */
export interface RuleInfo {
  /** As `Finding.code` has it: `SRC102`. */
  readonly code: RuleCode;
  /** As `Finding.name` has it: `unsourced-figure`. */
  readonly name: string;
  /** What an editor would call it: `A figure without a source`. */
  readonly title: string;
  /** How severe it is in each profile; `off`: it is not looked for. */
  readonly severities: Readonly<Record<Profile, Severity | "off">>;
  /** How severe it is at the check before publishing, where that differs. */
  readonly publishing?: Severity;
  /** `articles`: only in news articles. `anywhere`: in every document. */
  readonly scope: "articles" | "anywhere";
  /** Why it matters, in Markdown. */
  readonly reason: string;
  /** How to settle it, in Markdown. */
  readonly remedy: string;
  /** The public guideline it rests on, in Markdown. */
  readonly guideline: string;
}

/** Every rule, in the order of their codes. */
export const RULES: readonly RuleInfo[] = ALL.map(
  ({ code, name, title, severities, publishing, scope, reason, remedy, guideline }) => ({
    code,
    name,
    title,
    severities,
    ...(publishing ? { publishing } : {}),
    scope,
    reason,
    remedy,
    guideline,
  }),
);
