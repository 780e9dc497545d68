/** What the language status says of a document. */
import { t } from "@vscode/l10n";
import type { Article } from "../../core/model";
import { sourceKind } from "../../lexicon/kinds";
import { inWords } from "../../words/sentences";
import { READ_AS } from "./readAs";

/** What the item offers to do: switch the highlights, read it as news, choose what to read it as. */
export type StatusAction = "toggleHighlights" | "readAsNews" | "readAs";

export interface ArticleStatus {
  readonly text: string;
  /** The popup has room for a few words only; absent where there is nothing to add. */
  readonly detail?: string;
  readonly action: StatusAction;
}

/** `chosen`: somebody has chosen what it is read as. */
export function articleStatus(article: Article, chosen: boolean): ArticleStatus {
  if (article.kind === "other")
    return {
      text: t("Not an article"),
      detail: inWords(article.kindBecause),
      action: chosen ? "readAs" : "readAsNews",
    };
  const text = counts(article);
  const withReason = (kind: string): string => `${t(kind)}: ${inWords(article.kindBecause)}`;
  if (article.kind === "opinion")
    return { text, detail: withReason(READ_AS.opinion), action: chosen ? "readAs" : "readAsNews" };
  return chosen ? { text, detail: withReason(READ_AS.news), action: "readAs" } : plain(text);
}

const plain = (text: string): ArticleStatus => ({ text, action: "toggleHighlights" });

/** `12 sources, 3 unnamed · 2 findings`. */
export function counts(article: Article): string {
  const speaking = article.sources.filter(({ claims }) => claims.length > 0);
  const unnamed = speaking.filter(({ kind }) => !sourceKind(kind).named).length;
  const sources = [sourceCount(speaking.length), ...(unnamed > 0 ? [t("{0} unnamed", unnamed)] : [])];
  return `${sources.join(", ")} · ${findingCount(article.findings.length)}`;
}

function sourceCount(count: number): string {
  if (count === 0) return t("no sources");
  return count === 1 ? t("1 source") : t("{0} sources", count);
}

function findingCount(count: number): string {
  if (count === 0) return t("no findings");
  return count === 1 ? t("1 finding") : t("{0} findings", count);
}
