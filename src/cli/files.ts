/** Reads the files that a command is given. */
import { readFileSync } from "node:fs";
import type { TextFormat } from "../core";

/** What the core reads a file as, by its name. */
export function formatOf(file: string): TextFormat {
  return /\.(?:md|markdown)$/i.test(file) ? "markdown" : "plain";
}

/** The text of a file, or in words why there is none. */
export function readText(file: string): { readonly text: string } | { readonly problem: string } {
  try {
    return { text: readFileSync(file, "utf8") };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
