/** What the check before publishing ends with, on the command line and as a task. */
import { say } from "../lexicon/say";

/** The exit codes, from the best on: of several files the worst one counts. */
export const READY_CODES = {
  ready: 0,
  blocked: 1,
  /** Something could not be read. */
  unusable: 2,
} as const;

/** Sums up the codes of all files; `ready` says what it means that none is blocked. */
export function readySummary(codes: readonly number[], ready: string): string {
  const count = (wanted: number) => codes.filter((code) => code === wanted).length;
  const checked = codes.length - count(READY_CODES.unusable);
  if (checked === 0) return say`Nothing was checked.`;
  const blocked = count(READY_CODES.blocked);
  if (blocked === 0) return checked === 1 ? say`1 file checked: ${ready}.` : say`${checked} files checked: ${ready}.`;
  return checked === 1
    ? say`1 file checked: 1 not ready to publish.`
    : say`${checked} files checked: ${blocked} not ready to publish.`;
}
