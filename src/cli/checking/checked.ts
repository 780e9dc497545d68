/** What checking an article comes to. Plain data in, plain data out, so that any thread may do it. */
import type { Analyst, ArticleKind, Finding, Profile, Severity, Span } from "../../core";
import { applyEdits, safeEdits } from "../../core/edits";
import type { AnalysisInput } from "../../core/model";
import { mostImportant } from "../../core/rules/limit";
import type { CopyFile } from "../input/article";
import type { Written } from "../input/decode";

export interface CheckRequest {
  readonly copy: CopyFile;
  /** In place of the desk's own. */
  readonly profile?: Profile | undefined;
  /** Whether what is safe to fix is fixed first. */
  readonly fix: boolean;
  /** So many findings, at most, are told. */
  readonly most: number;
}

export interface CheckedFile {
  /** As a person names it. */
  readonly name: string;
  /** The text that the findings stand in: what the fixes have made of it. */
  readonly text: string;
  readonly written: Written;
  readonly kind: ArticleKind;
  readonly kindBecause: string;
  /** In reading order; the most important ones where there are more than are to be told. */
  readonly findings: readonly Finding[];
  /** How many findings are not told. */
  readonly left: number;
  /** Of all findings. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many findings the fixes have settled. */
  readonly fixed: number;
  /** Tags and other comments that begin like one: what is in them is for the desk. */
  readonly tags: readonly Span[];
}

export function checkCopy(analyst: Analyst, { copy, profile, fix, most }: CheckRequest): CheckedFile {
  const input = { ...copy.input, settings: { ...copy.input.settings, ...(profile && { profile }) } };
  const before = analyst.analyse(input);
  const { text, article } = fix ? fixedAll(analyst, input, before) : { text: copy.text, article: before };
  const { shown, left } = mostImportant(article.findings, most);
  return {
    name: copy.name,
    text,
    written: copy.written,
    kind: article.kind,
    kindBecause: article.kindBecause,
    findings: shown,
    left,
    counts: countsOf(article.findings),
    fixed: Math.max(0, before.findings.length - article.findings.length),
    tags: article.tags.map(({ span }) => span),
  };
}

/** So often, at most, fixes are made again: those that overlapped wait for the next time. */
const MOST_ROUNDS = 10;

/** What “fix all that is safe to fix” makes of a text when it is asked until nothing is left to do. */
function fixedAll(analyst: Analyst, input: AnalysisInput, before: ReturnType<Analyst["analyse"]>) {
  let { text } = input;
  let article = before;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = safeEdits(article.findings);
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
    article = analyst.analyse({ ...input, text });
  }
  return { text, article };
}

function countsOf(findings: readonly Finding[]): CheckedFile["counts"] {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
