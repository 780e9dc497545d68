/** `on-the-record ready FILE…`: the check before publishing. A line for each thing that stands in the way. */
import { type AnalysisSettings, createAnalyst } from "../core";
import { positionsIn } from "../core/positions";
import { problemLine } from "../core/problemLine";
import { readiness } from "../core/ready";
import { formatOf, readText } from "./files";

/** What `ready` ends with: as a script asks for it. */
export const READY = { ready: 0, blocked: 1, unusable: 2 } as const;

interface Output {
  /** Findings, for problem matchers and other programs. */
  out(line: string): void;
  /** Summaries and trouble, for people. */
  err(line: string): void;
}

/** Checks every file, also where one cannot be read; `settingsFor` says what the desk has chosen for a file. */
export function checkReady(
  files: readonly string[],
  settingsFor: (file: string) => AnalysisSettings,
  { out, err }: Output,
): number {
  const analyst = createAnalyst();
  let blocked = 0;
  let unreadable = 0;
  for (const file of files) {
    const read = readText(file);
    if ("problem" in read) {
      unreadable++;
      err(`${file}: ${read.problem}`);
      continue;
    }
    const input = { text: read.text, format: formatOf(file), settings: settingsFor(file) };
    const { ready, blockers } = readiness(analyst, input);
    const positionOf = positionsIn(read.text);
    for (const finding of blockers) out(problemLine(file, positionOf(finding.span.start), finding));
    if (!ready) blocked++;
  }
  err(summary(files.length - unreadable, blocked));
  return unreadable > 0 ? READY.unusable : blocked > 0 ? READY.blocked : READY.ready;
}

function summary(checked: number, blocked: number): string {
  const files = `${checked} ${checked === 1 ? "file" : "files"} checked`;
  return blocked === 0 ? `${files}: ready to publish.` : `${files}: ${blocked} not ready to publish.`;
}
