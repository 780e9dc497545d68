/** Which source the cursor is at, as a symbol of the article. */
import { mentionAt, shownSpan } from "../../core/mentions";
import type { Article, Mention, Source, Span } from "../../core/model";
import { fieldSpan } from "../../core/tags";
import { touches } from "./spans";

export interface SourceSymbol {
  readonly source: Source;
  /** What of the text stands for it there. */
  readonly span: Span;
  /** Absent where it is the name in a tag: `by: Ben Jensen`. */
  readonly mention?: Mention;
}

/** At a mention, or at the name in a tag. */
export function symbolAt(article: Article, text: string, offset: number): SourceSymbol | undefined {
  const there = mentionAt(article, offset);
  if (there) return { ...there, span: shownSpan(there.mention) };
  return taggedAt(article, text, offset);
}

function taggedAt(article: Article, text: string, offset: number): SourceSymbol | undefined {
  const index = article.tags.findIndex(({ span }) => touches(span, offset));
  const tag = article.tags[index];
  if (tag?.type !== "source") return undefined;
  const span = fieldSpan(text, tag, "by");
  const source = sourceOfTag(article, index);
  return span && source && touches(span, offset) ? { source, span } : undefined;
}

/** The source that a tag names, by the attribution that it decides. */
export function sourceOfTag({ attributions, sources }: Article, tag: number): Source | undefined {
  const decided = attributions.find((attribution) => attribution.tag === tag);
  return decided?.sourceId === undefined ? undefined : sources[decided.sourceId];
}
