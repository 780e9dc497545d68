/** How sourcing is told in words. */
import { t } from "@vscode/l10n";
import type { SegmentLevel } from "./segments";

/** In a table, where the column says what it is. */
export function levelWord(level: SegmentLevel): string {
  switch (level) {
    case "own":
      return t("own voice");
    case "quiet":
      return t("no assertion");
    default:
      return t(level);
  }
}

/** Of a stretch of the article. */
export function levelPhrase(level: SegmentLevel): string {
  switch (level) {
    case "strong":
      return t("Strongly sourced");
    case "adequate":
      return t("Adequately sourced");
    case "weak":
      return t("Weakly sourced");
    case "none":
      return t("Needs a source, or names none");
    case "own":
      return t("Reporter’s own voice, no source needed");
    case "quiet":
      return t("Nothing asserted");
  }
}
