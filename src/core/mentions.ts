/** What lists and symbols ask of the mentions of an article's sources. */
import type { Article, Mention, Source, Span } from "./model";
import { hull } from "./spans";

/** Where it is the source of an attribution. */
export function speakingMentions({ mentions }: Source): Mention[] {
  return mentions.filter(({ speaks }) => speaks);
}

/** The name, or the whole mention where it has none: what is marked when the mention is shown. */
export function shownSpan({ name, span }: Mention): Span {
  return name ? hull(name) : span;
}

/** The mention at an offset and whose it is: of several that hold it the one named there, else the shortest. */
export function mentionAt(
  { sources }: Pick<Article, "sources">,
  offset: number,
): { readonly source: Source; readonly mention: Mention } | undefined {
  const there = sources.flatMap((source) =>
    source.mentions.filter(({ span }) => holds(span, offset)).map((mention) => ({ source, mention })),
  );
  const length = ({ mention }: { mention: Mention }) => {
    const { start, end } = holds(shownSpan(mention), offset) ? shownSpan(mention) : mention.span;
    return end - start;
  };
  return there.sort((one, other) => length(one) - length(other))[0];
}

/** The end belongs to it: a cursor behind a word is at the word. */
const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
