/** The check before publishing: what keeps a text from going out, and the text as it may go out. */
import { applyEdits } from "./edits";
import type { Analyst } from "./index";
import type { AnalysisInput, Article, Finding } from "./model";
import { inReadingOrder, unreadableTags } from "./rules";
import { malformedTag } from "./rules/copy/malformedTag";
import { notReady } from "./rules/copy/notReady";
import { checkedMarks, checkedSpans, stripSpans } from "./tags";

/** Whether a text may go out, what stands in the way, and the text as it may go out. */
export interface Readiness {
  /** It may go out as it is: nothing blocks, and nothing has to be taken out. */
  readonly ready: boolean;
  /**
   * What somebody has to settle first: errors, and every comment that begins like a tag and cannot be read, however
   * mild the desk calls that and even if it is silenced. Never empty where there is no `clean`.
   */
  readonly blockers: readonly Finding[];
  /** Tags and marks of what was checked, which `clean` is without. */
  readonly left: readonly Finding[];
  /** What is found besides: warnings, notes and hints. */
  readonly notes: readonly Finding[];
  /**
   * The text without tags and CQ marks. Absent while something blocks. A comment that begins like a tag and cannot be
   * read does always: nobody knows what in it is a tag's and what the article's.
   */
  readonly clean?: string;
}

/** Judges a text as the desk does before it goes out; every finding is in one of the lists, in reading order. */
export function readiness(analyst: Analyst, input: AnalysisInput): Readiness {
  const article = analyst.analyse({ ...input, settings: { ...input.settings, publishing: true } });
  const readable = article.findings.filter(({ code }) => code !== malformedTag.code);
  const findings = inReadingOrder([...readable, ...unreadableTags(article)]);
  const left = findings.filter(({ code }) => code === notReady.code);
  const others = findings.filter(({ code }) => code !== notReady.code);
  const blockers = others.filter(({ severity }) => severity === "error");
  return {
    ready: blockers.length === 0 && left.length === 0,
    blockers,
    left,
    notes: others.filter(({ severity }) => severity !== "error"),
    ...(blockers.length === 0 && { clean: cleanText(analyst, input, article) }),
  };
}

/** So often, at most, tags are taken out again: each time it takes a text made for it to have any left. */
const MOST_ROUNDS = 8;

/**
 * The tags go first: a mark's space may stand before one. Taking them out can turn what was code into text, or close
 * up what stood on both sides, so that tags show which were none before: they go too.
 */
function cleanText(analyst: Analyst, input: AnalysisInput, article: Article): string {
  let { text } = input;
  let { tags, marks } = article;
  for (let round = 0; round < MOST_ROUNDS && tags.some(({ type }) => type !== "malformed"); round++) {
    text = deleted(text, stripSpans(text, tags));
    ({ tags, marks } = analyst.analyse({ ...input, text }));
  }
  return deleted(text, checkedSpans(text, checkedMarks(marks, tags)));
}

function deleted(text: string, spans: ReturnType<typeof stripSpans>): string {
  return applyEdits(
    text,
    spans.map((span) => ({ span, text: "" })),
  );
}
