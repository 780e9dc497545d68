/** What the check before publishing ends with, on the command line and as a task. */

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
  if (checked === 0) return "Nothing was checked.";
  const blocked = count(READY_CODES.blocked);
  const files = `${checked} ${checked === 1 ? "file" : "files"} checked`;
  return blocked === 0 ? `${files}: ${ready}.` : `${files}: ${blocked} not ready to publish.`;
}
