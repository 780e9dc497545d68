/** Where a source's tag goes: to a place in the text, or in place of a tag that says something else of the same words. */
import type { Article, Attribution, Finding } from "../../core/model";

export interface TagPlace {
  readonly at: number;
  /** The tag that the new one replaces, as its place in `Article.tags`. */
  readonly replaces?: number;
}

export function placeOfAttribution({ tagAt, tag }: Attribution): TagPlace {
  return tag === undefined ? { at: tagAt } : { at: tagAt, replaces: tag };
}

/** Nothing for a finding that no source would settle. */
export function placeOfFinding(article: Article, { span, tagAt }: Finding): TagPlace | undefined {
  if (tagAt !== undefined) return { at: tagAt };
  // A tag that says a source is to come is itself the finding; what is wrong with any other is not for a new source to settle.
  const replaces = article.tags.findIndex(
    (tag) => tag.type === "source" && tag.src === "to-come" && tag.span.start === span.start,
  );
  return replaces < 0 ? undefined : { at: span.end, replaces };
}
