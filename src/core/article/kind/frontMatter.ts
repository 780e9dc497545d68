/** What the front matter says of a document: its kind and its outlet. */
import { parse } from "yaml";
import { say } from "../../../lexicon/say";
import type { ArticleKind } from "../../model";
import type { PlacedPassage } from "../layout";

/** What stands under one of the keys, and what it makes of the document. */
const VALUES: readonly (readonly [RegExp, ArticleKind])[] = [
  [/^(?:opinion|column|editorial|review|op-ed|commentary|essay|blog|letters?)$/i, "opinion"],
  [/^(?:news|article|story|report|feature|analysis|interview)$/i, "news"],
  [/^(?:other|notes?|minutes|agenda|recipe|fiction|poem|speech|transcript|docs|documentation|changelog)$/i, "other"],
];
const KIND_KEYS = ["kind", "type", "section", "category", "genre", "layout"];
const OUTLET_KEYS = ["outlet", "publication", "publisher", "newspaper"];
/** Front matter is small; what is longer is something else. */
const LONGEST = 20_000;

export type FrontMatter = Readonly<Record<string, unknown>>;

export function frontMatterOf(text: string, passages: readonly PlacedPassage[]): FrontMatter {
  const block = passages.find((passage) => passage.block.kind === "frontMatter")?.block;
  if (!block || block.span.end - block.span.start > LONGEST) return {};
  try {
    const body = text
      .slice(block.span.start, block.span.end)
      .replace(/^-{3}[^\n]*\n/, "")
      .replace(/\r?\n?-{3}\s*$/, "");
    const value: unknown = parse(body, { maxAliasCount: 10 });
    return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as FrontMatter) : {};
  } catch {
    return {}; // Front matter that is no YAML says nothing of the article.
  }
}

export function outletIn(front: FrontMatter): string | undefined {
  return OUTLET_KEYS.map((key) => front[key]).find((value): value is string => typeof value === "string");
}

export function kindIn(front: FrontMatter): { kind: ArticleKind; because: string } | undefined {
  for (const key of KIND_KEYS) {
    const value = front[key];
    if (typeof value !== "string") continue;
    const known = VALUES.find(([pattern]) => pattern.test(value.trim()));
    if (known) return { kind: known[1], because: say`its front matter says “${key}: ${value}”` };
  }
  return undefined;
}
