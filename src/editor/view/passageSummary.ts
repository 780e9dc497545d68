/** How a passage is sourced, in one line: `3 sources, 5 claims · weakest: weak`. */
import { t } from "@vscode/l10n";
import { groupBy } from "../../core/grouping";
import type { Article, Attribution, Span, StrengthLevel } from "../../core/model";

export interface PassageSummary {
  readonly span: Span;
  readonly words: string;
  /** In reading order. */
  readonly claims: readonly Attribution[];
}

const FROM_WEAKEST: readonly StrengthLevel[] = ["none", "weak", "adequate", "strong"];

/** Of each passage in which somebody says something. */
export function passageSummaries({ passages, attributions }: Article): PassageSummary[] {
  const shown = groupBy(
    attributions.filter(({ imputed }) => !imputed),
    ({ passage }) => passage,
  );
  return passages.flatMap(({ index, span }) => {
    const claims = shown.get(index);
    return claims ? [{ span, claims, words: summaryOf(claims) }] : [];
  });
}

function summaryOf(claims: readonly Attribution[]): string {
  // Whoever is not known is somebody all the same.
  const sources = new Set(claims.map(({ sourceId, index }) => sourceId ?? `claim ${index}`)).size;
  const levels = FROM_WEAKEST.filter((level) => claims.some(({ strength }) => strength.level === level));
  const weakest = levelInWords(levels[0] ?? "none");
  if (claims.length === 1) return t("1 source, 1 claim · {0}", weakest);
  if (levels.length === 1)
    return sources === 1
      ? t("1 source, {0} claims · {1}", claims.length, weakest)
      : t("{0} sources, {1} claims · {2}", sources, claims.length, weakest);
  return sources === 1
    ? t("1 source, {0} claims · weakest: {1}", claims.length, weakest)
    : t("{0} sources, {1} claims · weakest: {2}", sources, claims.length, weakest);
}

function levelInWords(level: StrengthLevel): string {
  // “Weakest: none” would say that there is no weakest.
  return level === "none" ? t("unsourced") : t(level);
}
