/** Whose name is kept back, and what stands for it in all that leaves the article: lists, tables, the register. */
import { sourceKind } from "../lexicon/kinds";
import type { Terms } from "../lexicon/tagKeys";
import { mentionOf } from "./claims";
import { DeskRegister } from "./deskRegister";
import type { Article, Hop, KnownSource, Source, SourceTag } from "./model";

/** An article with its text, and the desk's register where it keeps one. */
export interface Copy {
  /** The text that was read, with its tags. */
  readonly text: string;
  /** What was read in it. */
  readonly article: Article;
  /** The sources that the desk knows: who among them must not be named is named nowhere outside. */
  readonly register?: readonly KnownSource[] | undefined;
}

/** The text or a tag says that the name is not given, or the desk has agreed on it. */
export function isKeptBack(copy: Copy, source: Source): boolean {
  return source.asksForAnonymity || guardedTerms(copy, source) !== undefined;
}

/** On what terms somebody speaks whose name must not be published: by a tag, or as the desk has agreed. */
export function guardedTerms({ article, register }: Copy, source: Source): Terms | undefined {
  const known = new DeskRegister(register);
  const listed = ({ name, aliases = [] }: KnownSource) =>
    source.name !== undefined && [name, ...aliases].includes(source.name);
  const terms = [
    ...tagsOf(article, source).map((tag) => known.termsOf(tag)),
    ...(register ?? []).filter(listed).map((one) => one.terms),
  ];
  return terms.find(isGuarded);
}

function isGuarded(terms: Terms | undefined): boolean {
  return terms !== undefined && terms !== "on-record";
}

/**
 * Every name that must not leave the desk: as the text has it, as tags give it, and as the desk's register has it.
 * Where a tag gives no name but a description, `an official`, there is nothing to keep back.
 */
export function keptBackNames(copy: Copy): string[] {
  const { article, register = [] } = copy;
  const known = new DeskRegister(register);
  const spoken = article.sources.filter((source) => source.name !== undefined && guardedTerms(copy, source));
  const listed = register.filter(({ terms }) => isGuarded(terms));
  const tagged = article.tags.flatMap((tag) => (tag.type === "source" && isGuarded(known.termsOf(tag)) ? [tag] : []));
  return [
    ...spoken.map(({ name }) => name),
    ...listed.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ...tagged.flatMap((tag) => [known.ofTag(tag)?.name, ...(known.ofTag(tag)?.aliases ?? [])]),
    ...tagged.map(({ fields }) => fields.by).filter((by) => by !== undefined && /\p{Lu}/u.test(by)),
  ].filter((name): name is string => name !== undefined && name.trim() !== "");
}

/** A source as it may be called beyond the article: for a name that is kept back the words of the copy. */
export function outwardLabel(copy: Copy, source: Source): string {
  if (source.name === undefined || guardedTerms(copy, source) === undefined) return source.label;
  const spoken = source.claims
    .map((claim) => copy.article.attributions[claim]!)
    .find((attribution) => attribution.source.length > 0);
  return spoken ? mentionOf(copy.text, spoken) : sourceKind(source.kind).title;
}

/** The tags that decide the claims of a source. */
export function tagsOf({ attributions, tags }: Article, { claims }: Source): SourceTag[] {
  return claims.flatMap((claim) => {
    const { tag } = attributions[claim]!;
    const decided = tag === undefined ? undefined : tags[tag];
    return decided?.type === "source" ? [decided] : [];
  });
}

/**
 * The article as it may be told beyond the copy, in a report: no name that is kept back stands in a source or a chain, and
 * nothing of its bearer but what the copy calls them: a tag's `role: deputy clerk` says who it is as well as the name.
 */
export function forOutside(copy: Copy): Article {
  const { article } = copy;
  const labels = new Map(
    article.sources
      .filter((source) => guardedTerms(copy, source) !== undefined)
      .map((source) => [source.id, outwardLabel(copy, source)]),
  );
  if (labels.size === 0) return article;
  const outward = (hop: Hop): Hop => ({ ...hop, name: labels.get(hop.sourceId ?? -1) ?? hop.name });
  return {
    ...article,
    sources: article.sources.map((source) => {
      const label = labels.get(source.id);
      if (label === undefined) return source;
      const { name, role, organisation, ...rest } = source;
      return { ...rest, label };
    }),
    attributions: article.attributions.map((one) => ({ ...one, chain: one.chain.map(outward) })),
  };
}
