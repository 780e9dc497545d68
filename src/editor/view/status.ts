/** What the language status says of a document. */
import type { Article } from "../../core/model";
import { sourceKind } from "../../lexicon/kinds";
import { READ_AS } from "./readAs";
import { inWords } from "./sentences";

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
    return { text: "Not an article", detail: inWords(article.kindBecause), action: chosen ? "readAs" : "readAsNews" };
  const text = counts(article);
  if (article.kind === "opinion")
    return {
      text,
      detail: `${READ_AS.opinion}: ${inWords(article.kindBecause)}`,
      action: chosen ? "readAs" : "readAsNews",
    };
  return chosen ? { text, detail: `${READ_AS.news}: ${inWords(article.kindBecause)}`, action: "readAs" } : plain(text);
}

const plain = (text: string): ArticleStatus => ({ text, action: "toggleHighlights" });

/** `12 sources, 3 unnamed · 2 findings`. */
export function counts(article: Article): string {
  const speaking = article.sources.filter(({ claims }) => claims.length > 0);
  const unnamed = speaking.filter(({ kind }) => !sourceKind(kind).named).length;
  const sources = `${count(speaking.length, "source")}${unnamed > 0 ? `, ${unnamed} unnamed` : ""}`;
  return `${sources} · ${count(article.findings.length, "finding")}`;
}

function count(number: number, noun: string): string {
  return `${number === 0 ? "no" : number} ${noun}${number === 1 ? "" : "s"}`;
}
