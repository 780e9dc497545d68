/**
 * The rows of the To Settle view, and how much of the work is done. A finding counts as settled where a source tag or an
 * ignore mark in the text answers it: without them it would be found, with them it is not. What was put right in the
 * words themselves leaves no trace, and is counted neither as open nor as settled.
 */
import { t } from "@vscode/l10n";
import { applyEdits } from "../../core/edits";
import type { Article, DeskMark, Finding, Severity, Span, Tag } from "../../core/model";
import { RULES } from "../../core/rules";
import { checkedMarks, stripSpans } from "../../core/tags";
import { inWords } from "../../words/sentences";
import { escapeMarkdown, plainLabel } from "./markdown";
import { type Place, placesIn, type Row } from "./row";
import { placeOfFinding } from "./tagPlaces";

const LONGEST = { words: 90, tooltip: 400 };

/** By the first digit of a rule's code, in the order of the view. */
const GROUPS = ["1", "2", "3", "4"] as const;
type Group = (typeof GROUPS)[number];

/** A shape for each severity, as in Problems. */
const ICONS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "info",
  hint: "lightbulb",
};

/** What is open, by group, and below it the marks of what was checked, which are to go before publishing. */
export function checklist(text: string, article: Article): Row[] {
  const placeOf = placesIn(text);
  const rows = itemRows(text, article, placeOf);
  const groups = GROUPS.map((group) => heading(group, rows.get(group) ?? []));
  const marks = checkedMarks(article.marks, article.tags);
  return [...groups, markRows(text, marks, placeOf)].filter(({ children }) => children.length > 0);
}

export interface Progress {
  readonly open: number;
  readonly settled: number;
}

/** The text without what answers findings. A tag that says a source is to come answers none. */
export function withoutAnswers(text: string, { tags }: Article): { readonly text: string; readonly cuts: Span[] } {
  const cuts = stripSpans(text, tags.filter(isAnswer));
  return {
    text: applyEdits(
      text,
      cuts.map((span) => ({ span, text: "" })),
    ),
    cuts,
  };
}

/** `bare` is the article as it would be without what answers findings. */
export function progressOf(article: Article, bare: Article, cuts: readonly Span[]): Progress {
  const open = new Set(article.findings.map(({ code, span }) => `${code} ${span.start - cutBefore(cuts, span.start)}`));
  const settled = bare.findings.filter(({ code, span }) => !open.has(`${code} ${span.start}`));
  return { open: article.findings.length, settled: settled.length };
}

function isAnswer(tag: Tag): boolean {
  return tag.type === "ignore" || (tag.type === "source" && tag.src !== "to-come");
}

function cutBefore(cuts: readonly Span[], at: number): number {
  return cuts.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, at) - start), 0);
}

function itemRows(text: string, article: Article, placeOf: (span: Span) => Place): Map<string, Row[]> {
  const ids = new Map<string, number>();
  const groups = new Map<string, Row[]>();
  for (const finding of article.findings) {
    const words = text.slice(finding.span.start, finding.span.end).replace(/\s+/g, " ").trim();
    const key = `${finding.code} ${words}`;
    const before = ids.get(key) ?? 0;
    ids.set(key, before + 1);
    const row = item(article, finding, words, placeOf(finding.span), `${key} ${before + 1}`);
    const group = finding.code.charAt(3);
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return groups;
}

function item(article: Article, finding: Finding, words: string, place: Place, id: string): Row {
  const title = t(RULES.find(({ code }) => code === finding.code)?.title ?? finding.name);
  const line = t("line {0}", place.from.line + 1);
  const label = plainLabel(words, LONGEST.words);
  const tagPlace = placeOfFinding(article, finding);
  const severity = severityWords(finding.severity);
  return {
    id,
    context: `place item${tagPlace ? " taggable" : ""}`,
    label,
    description: `${title} · ${line}`,
    tooltip: [
      escapeMarkdown(inWords(finding.message), LONGEST.tooltip),
      escapeMarkdown(finding.because.map(inWords).join("; "), LONGEST.tooltip),
      `${finding.code} · ${severity}`,
    ].join("\n\n"),
    spoken: t("{0}, {1}, {2}, {3}", title, label, line, severity),
    icon: { name: ICONS[finding.severity] },
    place,
    checkable: true,
    target: { code: finding.code, start: finding.span.start, end: finding.span.end, ...tagPlace },
    children: [],
  };
}

function heading(group: Group, children: readonly Row[]): Row {
  const titles: Readonly<Record<Group, string>> = {
    "1": t("Without a source"),
    "2": t("How it is sourced"),
    "3": t("Agreements and fairness"),
    "4": t("Unfinished copy"),
  };
  const label = titles[group];
  const open = t("{0} open", children.length);
  return {
    id: `group ${group}`,
    context: "heading",
    label,
    description: open,
    tooltip: "",
    spoken: `${label}, ${open}`,
    unfolded: true,
    target: {},
    children,
  };
}

function markRows(text: string, marks: readonly DeskMark[], placeOf: (span: Span) => Place): Row {
  const label = t("Marks of what was checked");
  const count = marks.length === 1 ? t("1 mark left") : t("{0} marks left", marks.length);
  return {
    id: "marks",
    context: "heading",
    label,
    description: count,
    tooltip: t("CQ marks are for the desk. They are taken out before the text is published."),
    spoken: `${label}, ${count}`,
    target: {},
    children: marks.map(({ span }, order) => {
      const place = placeOf(span);
      const line = t("line {0}", place.from.line + 1);
      // What was checked stands before the mark.
      const words = plainLabel(text.slice(lineStart(text, span.start), span.end).slice(-LONGEST.words));
      return {
        id: `mark ${order + 1}`,
        context: "place mark",
        label: words,
        description: line,
        tooltip: "",
        spoken: t("Checked: {0}, {1}", words, line),
        icon: { name: "check" },
        place,
        target: { start: span.start, end: span.end },
        children: [],
      };
    }),
  };
}

const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;

function severityWords(severity: Severity): string {
  switch (severity) {
    case "error":
      return t("error");
    case "warning":
      return t("warning");
    case "information":
      return t("note");
    case "hint":
      return t("hint");
  }
}
