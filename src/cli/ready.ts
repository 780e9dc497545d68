/** `on-the-record ready FILE…`: the check before publishing. A line for each thing that stands in the way. */
import { type AnalysisSettings, type Analyst, createAnalyst } from "../core";
import { DESK_FILE } from "../core/desk/fileName";
import { problemLines } from "../core/problemLine";
import { readiness } from "../core/ready";
import { READY_CODES, readySummary } from "../core/readyCodes";
import { deskFor } from "./desk";
import { formatOf, readText } from "./files";

/** Where lines go: findings for problem matchers and other programs, the rest for people. */
export interface Output {
  out(line: string): void;
  err(line: string): void;
}

/** Checks every file, also where one before it could not be read; gives the exit code. */
export function checkReady(files: readonly string[], output: Output): number {
  const analyst = createAnalyst();
  const codes = files.map((file) => checkFile(analyst, file, output));
  output.err(readySummary(codes, "nothing stands in the way"));
  return Math.max(READY_CODES.ready, ...codes);
}

function checkFile(analyst: Analyst, file: string, { out, err }: Output): number {
  const read = readText(file);
  if ("problem" in read) {
    err(`${file}: ${read.problem}`);
    return READY_CODES.unusable;
  }
  const settings = deskSettings(file, err);
  if (!settings) {
    err(`${file}: not checked, since the desk's file has an error`);
    return READY_CODES.unusable;
  }
  const { ready, blockers, left } = readiness(analyst, { text: read.text, format: formatOf(file), settings });
  for (const line of problemLines(file, read.text, [...blockers, ...left])) out(line);
  return ready ? READY_CODES.ready : READY_CODES.blocked;
}

/** What the desk has decided for a file; nothing where that is not known. */
function deskSettings(file: string, err: Output["err"]): AnalysisSettings | undefined {
  try {
    const { settings, broken, problems } = deskFor(file);
    for (const problem of problems) err(problem);
    return broken ? undefined : settings;
  } catch (error) {
    err(`${DESK_FILE}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
