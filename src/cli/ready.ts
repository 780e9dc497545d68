/** `on-the-record ready FILE…`: the check before publishing. A line for each thing that stands in the way. */
import { type AnalysisSettings, type Analyst, createAnalyst } from "../core";
import { DESK_FILE } from "../core/desk/fileName";
import { positionsIn } from "../core/positions";
import { problemLine } from "../core/problemLine";
import { readiness } from "../core/ready";
import { deskFor } from "./desk";
import { formatOf, readText } from "./files";

/** Where lines go: findings for problem matchers and other programs, the rest for people. */
export interface Output {
  out(line: string): void;
  err(line: string): void;
}

/** The exit codes, as a script asks for them. */
const READY = 0;
const BLOCKED = 1;
const UNUSABLE = 2;

/** Checks every file, also where one before it could not be read; gives the exit code. */
export function checkReady(files: readonly string[], output: Output): number {
  const analyst = createAnalyst();
  const codes = files.map((file) => checkFile(analyst, file, output));
  const count = (wanted: number) => codes.filter((code) => code === wanted).length;
  output.err(summary(files.length - count(UNUSABLE), count(BLOCKED)));
  return Math.max(READY, ...codes);
}

function checkFile(analyst: Analyst, file: string, { out, err }: Output): number {
  const read = readText(file);
  if ("problem" in read) {
    err(`${file}: ${read.problem}`);
    return UNUSABLE;
  }
  const settings = deskSettings(file, err);
  if (!settings) {
    err(`${file}: not checked, since the desk's file has an error`);
    return UNUSABLE;
  }
  const { ready, blockers, left } = readiness(analyst, { text: read.text, format: formatOf(file), settings });
  const positionOf = positionsIn(read.text);
  for (const finding of [...blockers, ...left]) out(problemLine(file, positionOf(finding.span.start), finding));
  return ready ? READY : BLOCKED;
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

function summary(checked: number, blocked: number): string {
  if (checked === 0) return "Nothing was checked.";
  const files = `${checked} ${checked === 1 ? "file" : "files"} checked`;
  return blocked === 0 ? `${files}: nothing stands in the way.` : `${files}: ${blocked} not ready to publish.`;
}
