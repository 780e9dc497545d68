/** A finding as one line of text, as compilers print theirs: terminals make it a link, and a problem matcher reads it. */
import type { Finding, Severity } from "./model";
import { type Position, positionsIn } from "./positions";

/** As problem matchers know them: a hint is told as information. */
const WORDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "info",
  hint: "info",
};

/** What the problem matcher in the manifest reads: file, line, column, severity, code, message. */
export const PROBLEM_LINE = "^(.+?):(\\d+):(\\d+): (error|warning|info) (SRC\\d{3}): (.*)$";

/** `drafts/bridge.md:12:5: error SRC401: TK: something is still to come.` */
function problemLine(file: string, { line, column }: Position, finding: Finding): string {
  return `${printable(file)}:${line}:${column}: ${WORDS[finding.severity]} ${finding.code}: ${printable(finding.message)}`;
}

/** A line for each finding, in their order; `text` is the file's. */
export function problemLines(file: string, text: string, findings: readonly Finding[]): string[] {
  const positionOf = positionsIn(text);
  return findings.map((finding) => problemLine(file, positionOf(finding.span.start), finding));
}

/** On one line, without control characters, which a terminal would obey, and without the marks that turn the direction of text. */
export function printable(words: string): string {
  return words.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}]/gu, "");
}
