/** A small news article around a passage, and its findings as marks in the text. */
import assert from "node:assert/strict";
import type { AnalysisSettings, Finding, KnownSource, RuleCode, TextFormat } from "../../../src/core/model";
import { RULES } from "../../../src/core/rules";
import { isOnlyForPublishing } from "../../../src/core/rules/severity";
import { analyst } from "../articles/shared";
import { mark, unmark } from "../tags/marked";

const BEFORE = `Mara Lind said the ferry had been late again.

Nobody waits for it anymore, said Piet Vos, the harbour master.

`;
const AFTER = `

The pilots' guild said it was glad of the rain. “I am not,” Vos said.
`;

/** The article that holds a passage. */
export function inNews(passage: string): string {
  return BEFORE + passage + AFTER;
}

/** The sources that the desk of these tests knows. */
const REGISTER: readonly KnownSource[] = [
  { ref: "pilot", terms: "off-record" },
  { ref: "clerk", name: "Mara Lind", aliases: ["Mimi"], terms: "background" },
  { ref: "master", name: "Piet Vos", terms: "on-record" },
];

export interface Reading {
  readonly settings?: AnalysisSettings;
  readonly format?: TextFormat;
}

export function findingsIn(text: string, { settings, format = "plain" }: Reading = {}): readonly Finding[] {
  return analyst.analyse({ text, format, ...(settings ? { settings } : {}) }).findings;
}

export function codesIn(text: string, reading?: Reading): RuleCode[] {
  return findingsIn(text, reading).map(({ code }) => code);
}

/**
 * How a rule's examples and passages are read: under what its row says that the desk has set, and where the standard
 * profile leaves it off, for a student or for the check before publishing.
 */
export function readingFor(code: RuleCode): Reading {
  const rule = RULES.find((one) => one.code === code)!;
  return {
    settings: {
      register: REGISTER,
      ...(isOnlyForPublishing(rule) && { publishing: true }),
      ...(rule.severities.standard === "off" && { profile: "student" }),
      ...rule.examples.desk?.settings,
    },
  };
}

/** The codes of what lacks a source: how good the source is, is another matter. */
export function unsourcedIn(text: string): RuleCode[] {
  return codesIn(text).filter((code) => /^SRC1/.test(code));
}

/** `⟦…⟧` shows what a rule finds in a passage of a news article. */
export function checkFindings(code: RuleCode, marked: string, reading = readingFor(code)): void {
  const { text } = unmark(inNews(marked));
  const spans = findingsIn(text, reading)
    .filter((finding) => finding.code === code)
    .map(({ span }) => span);
  assert.equal(mark(text, spans), inNews(marked));
}
