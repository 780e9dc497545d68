/** What a file's name says of it. */
import type { TextFormat } from "../../core";

/** The word for standard input. */
export const STDIN = "-";

/** The desk's list of files that are no copy, with the patterns of `.gitignore`. */
export const IGNORE_FILE = ".sourcingignore";

/** What the core reads a file as. */
export function formatOf(file: string): TextFormat {
  return /\.(?:md|markdown)$/i.test(file) ? "markdown" : "plain";
}

/** Whether a file is read where only its folder, or a pattern, was named. */
export function isArticleName(file: string): boolean {
  return /\.(?:md|markdown|txt)$/i.test(file);
}
