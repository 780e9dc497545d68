/** Whether a document is a news article, an opinion piece, or no article at all: in the last two the rules stay quiet. */

import { parse } from "yaml";
import type { ArticleKind } from "../model";
import { isPerson } from "../sources/names";
import type { PlacedPassage } from "./layout";

export interface KindJudgement {
  readonly kind: ArticleKind;
  /** In words, for the status item. */
  readonly because: string;
  /** The outlet, where the front matter names it. */
  readonly outlet?: string;
}

const OPINION = /^(?:opinion|column|editorial|review|op-ed|commentary|essay|blog|letter|letters)$/i;
const KIND_KEYS = ["kind", "type", "section", "category", "genre", "layout"];
const OUTLET_KEYS = ["outlet", "publication", "publisher", "newspaper"];
/** Front matter is small; what is longer is something else. */
const FRONT_MATTER_LIMIT = 20_000;
/** So many sentences, at least, make a text that can be judged. */
const FEWEST_SENTENCES = 4;
const SHORT_SENTENCE = 6;

/** `readAs`: what the desk takes it for, which beats all that the document shows. */
export function judgeKind(
  text: string,
  passages: readonly PlacedPassage[],
  readAs: ArticleKind | undefined,
): KindJudgement {
  const front = frontMatter(text, passages);
  const outlet = OUTLET_KEYS.map((key) => front[key]).find((value): value is string => typeof value === "string");
  const named = { ...(outlet ? { outlet } : {}) };
  if (readAs) return { kind: readAs, because: "the settings say so", ...named };
  for (const key of KIND_KEYS) {
    const value = front[key];
    if (typeof value !== "string") continue;
    if (OPINION.test(value.trim()))
      return { kind: "opinion", because: `its front matter says “${key}: ${value}”`, ...named };
    if (/^(?:news|article|story|report|feature|analysis)$/i.test(value.trim()))
      return { kind: "news", because: `its front matter says “${key}: ${value}”`, ...named };
  }
  return { ...byContent(text, passages), ...named };
}

function frontMatter(text: string, passages: readonly PlacedPassage[]): Record<string, unknown> {
  const block = passages.find((passage) => passage.block.kind === "frontMatter")?.block;
  if (!block || block.span.end - block.span.start > FRONT_MATTER_LIMIT) return {};
  try {
    const body = text
      .slice(block.span.start, block.span.end)
      .replace(/^-{3}[^\n]*\n/, "")
      .replace(/\r?\n?-{3}\s*$/, "");
    const value: unknown = parse(body, { maxAliasCount: 10 });
    return value !== null && typeof value === "object" && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {}; // Front matter that is no YAML says nothing of the article.
  }
}

/** Articles are told by prose with attributions, bylines and datelines; logs, lists and manuals have none. */
function byContent(text: string, passages: readonly PlacedPassage[]): KindJudgement {
  const count = (kind: string) => passages.filter((passage) => passage.block.kind === kind).length;
  const prose = passages.filter(
    (passage) =>
      passage.block.kind === "paragraph" || passage.block.kind === "blockQuote" || passage.block.kind === "summary",
  );
  const sentences = prose.flatMap((passage) => passage.reading?.sentences ?? []);
  const full = sentences.filter((sentence) => sentence.words.length >= SHORT_SENTENCE).length;
  const speech = prose
    .flatMap((passage) => passage.reading?.attributions ?? [])
    .filter(
      (attribution) =>
        attribution.act === "speech" &&
        attribution.construction !== "object" &&
        attribution.construction !== "infinitive" &&
        attribution.speaker !== undefined,
    );
  const names = prose.reduce(
    (sum, passage) => sum + (passage.reading?.names.filter(({ description }) => isPerson(description)).length ?? 0),
    0,
  );
  if (sentences.length < FEWEST_SENTENCES) {
    return speech.length > 0 || names > 0
      ? { kind: "news", because: "a short text in which somebody is quoted or named" }
      : { kind: "other", because: "there is too little prose to judge" };
  }
  if (looksLikeLog(text)) return { kind: "other", because: "its lines look like a log" };
  if (count("code") > prose.length / 4 && count("code") > 0)
    return { kind: "other", because: "it holds code, as manuals do" };
  if (count("listItem") > prose.length && speech.length < 3) return { kind: "other", because: "it is mostly lists" };
  if (speech.length >= Math.max(2, sentences.length / 40))
    return { kind: "news", because: "people and papers are quoted in it" };
  if (count("byline") + count("dateline") > 0 || passages.some((passage) => passage.block.dateline))
    return { kind: "news", because: "it has a byline or a dateline" };
  if (full >= sentences.length * 0.6 && names >= 2 && sentences.some((sentence) => sentence.need === "event"))
    return { kind: "news", because: "it tells of people and of days" };
  return { kind: "other", because: "nobody is quoted in it, and it has no byline or dateline" };
}

const LOG_LINE =
  /^(?:\[|\d{4}-\d\d-\d\d[T ]|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3} |[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d|(?:INFO|WARN|ERROR|DEBUG|TRACE|FATAL)\b)/;
const LINES_LOOKED_AT = 200;

function looksLikeLog(text: string): boolean {
  const lines = text
    .slice(0, 40_000)
    .split(/\r\n?|\n/, LINES_LOOKED_AT)
    .filter((line) => line.trim() !== "");
  return lines.length > 5 && lines.filter((line) => LOG_LINE.test(line)).length > lines.length / 2;
}
