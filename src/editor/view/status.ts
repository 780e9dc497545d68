/** What the language status says of a document. */
import type { Article } from "../../core/model";
import { sourceKind } from "../../lexicon/kinds";

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
