/** What a whole check came to: its figures, in numbers and in words. */
import type { Severity } from "../../core";
import type { CheckedFile } from "./checked";

export class CheckSummary {
  files = 0;
  /** Files with at least one finding. */
  withFindings = 0;
  fixed = 0;
  /** Findings that were not told one by one. */
  left = 0;
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  private readonly noArticles: { readonly name: string; readonly because: string }[] = [];
  private noArticle = 0;

  add({ name, kind, kindBecause, counts, fixed, left }: CheckedFile): void {
    this.files++;
    this.fixed += fixed;
    this.left += left;
    for (const severity of SEVERITIES) this.counts[severity] += counts[severity];
    if (sum(counts) > 0) this.withFindings++;
    if (kind !== "other") return;
    this.noArticle++;
    if (this.noArticle <= MOST_NAMED) this.noArticles.push({ name, because: kindBecause });
  }

  get findings(): number {
    return sum(this.counts);
  }

  /** Whether anything is as severe as this, or more. */
  reaches(severity: Severity): boolean {
    return SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1).some((one) => this.counts[one] > 0);
  }

  /** As programs get it. */
  get figures() {
    const { files, fixed, counts } = this;
    return { files, articles: files - this.noArticle, findings: { ...counts }, fixed };
  }

  /** For people, a sentence a line. */
  get lines(): string[] {
    return [
      this.files === 0 ? "Nothing was checked." : `${this.found()}${this.fixedWords()}`,
      ...(this.left > 0 ? [`${counted(this.left, "finding")} not shown: --max-findings says how many are.`] : []),
      ...this.noArticleLines(),
    ];
  }

  private found(): string {
    const files = counted(this.files, "file");
    if (this.findings === 0) return `${files} checked: nothing found.`;
    const each = SEVERITIES.filter((severity) => this.counts[severity] > 0).map((severity) =>
      counted(this.counts[severity], SEVERITY_WORDS[severity]),
    );
    const where = this.files === 1 ? "1 file" : `${this.withFindings} of ${files}`;
    return `${counted(this.findings, "finding")} in ${where}: ${each.join(", ")}.`;
  }

  private fixedWords(): string {
    return this.fixed === 0 ? "" : ` ${counted(this.fixed, "finding")} fixed.`;
  }

  private noArticleLines(): string[] {
    if (this.noArticle > MOST_NAMED) return [`${this.noArticle} files read as no article.`];
    return this.noArticles.map(({ name, because }) => `${name} read as no article: ${because}.`);
  }
}

/** So many files that are no articles are named; more would hide what was found. */
const MOST_NAMED = 3;

/** The gravest first. */
export const SEVERITIES = ["error", "warning", "information", "hint"] as const satisfies readonly Severity[];

/** What people call them. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "hint",
};

function sum(counts: Readonly<Record<Severity, number>>): number {
  return SEVERITIES.reduce((all, severity) => all + counts[severity], 0);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
