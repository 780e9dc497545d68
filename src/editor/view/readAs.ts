/** What a document can be read as, and which of the patterns in the settings decides for a file. */
import type { ArticleKind } from "../../core/model";

/** `auto`: as its text shows. */
export type ReadAs = ArticleKind | "auto";

/** As menus call them. */
export const READ_AS: Readonly<Record<ReadAs, string>> = {
  auto: "as its text shows",
  news: "a news article",
  opinion: "an opinion piece",
  other: "no article",
};

/** File patterns, each with what the files are read as. */
export type ReadAsPatterns = Readonly<Record<string, ReadAs>>;

/**
 * The most specific pattern decides: the one with most characters besides wildcards; of two that are alike the last.
 * So `notes/budget.md` beats `notes/**`, wherever either is set.
 */
export function decidingKind(patterns: ReadAsPatterns, matches: (pattern: string) => boolean): ReadAs | undefined {
  let deciding: string | undefined;
  for (const [pattern, kind] of Object.entries(patterns)) {
    // Settings are typed by hand: what is no kind decides nothing.
    if (!Object.hasOwn(READ_AS, kind) || !matches(pattern)) continue;
    if (deciding === undefined || specificity(pattern) >= specificity(deciding)) deciding = pattern;
  }
  return deciding === undefined ? undefined : patterns[deciding];
}

function specificity(pattern: string): number {
  return pattern.replace(/[*?{}[\]]/g, "").length;
}

/** The pattern that fits one path and no other. */
export function patternOf(path: string): string {
  return path.replace(/[*?{}[\]]/g, "[$&]");
}

/** The patterns with a path read as chosen; for `auto` it is written only where another pattern would decide. */
export function withChoice(
  own: ReadAsPatterns,
  path: string,
  choice: ReadAs,
  decidedElsewhere: boolean,
): Record<string, ReadAs> {
  const { [patternOf(path)]: _, ...others } = own;
  return choice === "auto" && !decidedElsewhere ? others : { ...others, [patternOf(path)]: choice };
}
