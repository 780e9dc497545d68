/** The tags that fixes and forms write. */

import { mentionOf } from "../../core/claims";
import { speakingMentions } from "../../core/mentions";
import type { Article, Attribution, Source, SourceKind, SourceTag } from "../../core/model";
import { isOwnOutlet } from "../../core/ownOutlet";
import { overlaps } from "../../core/spans";
import { isCode } from "../../core/tags";
import { sourceKind } from "../../lexicon/kinds";

/** What a tag says, before it is printed. */
export type NewTag = Pick<SourceTag, "src" | "fields">;

/** The answers that name no source of the article. */
export const PLAIN_ANSWERS: readonly { readonly title: string; readonly tag: NewTag }[] = [
  { title: "The reporter saw it", tag: { src: "own-observation", fields: {} } },
  { title: "Common knowledge: no source is needed", tag: { src: "none", fields: { reason: "common-knowledge" } } },
  { title: "To come: a source is still to be found", tag: { src: "to-come", fields: {} } },
];

/** The tag for a claim of a source that the article knows. */
export function tagOfSource(source: Source): NewTag {
  const fields = source.name
    ? { by: source.name, role: source.role, org: source.organisation }
    : { desc: source.label, why: source.anonymityReason };
  return { src: source.kind, fields: filled(fields) };
}

/**
 * The same source with another kind: `old` is what its tag says by now, `mention` the words of the sentence
 * that the tag speaks of. A kind without a name loses the name; a code that stands for one stays.
 */
export function tagOfKind(
  kind: SourceKind,
  source: Source | undefined,
  mention: string,
  old?: SourceTag["fields"],
): NewTag {
  const { by = source?.name ?? "", ...others } = old ?? { mention };
  const keepsName = sourceKind(kind).named || isCode(by);
  return { src: kind, fields: filled(keepsName ? { by, ...others } : others) };
}

/** The same, where other attributions are in the sentence that the tag stands behind; else nothing is needed. */
export function neededMention(text: string, article: Article, attribution: Attribution): string | undefined {
  const sentence = article.sentences.findLast(({ span }) => span.start < attribution.tagAt)?.span;
  if (!sentence) return undefined;
  const isThere = ({ source, cue, content }: Attribution) =>
    [...source, ...cue, ...content].some((piece) => overlaps(piece, sentence));
  const others = article.attributions.some((other) => other !== attribution && isThere(other));
  return others ? mentionOf(text, attribution) : undefined;
}

/**
 * Sources that speak or are spoken of before an offset, the latest first; then the others in the text's
 * order. The outlet itself is none: its own reporting is what asks for a source.
 */
export function sourcesByRecency(article: Article, before: number): Source[] {
  const latest = (source: Source) =>
    Math.max(
      -1,
      ...speakingMentions(source)
        .filter(({ span }) => span.end <= before)
        .map(({ span }) => span.start),
    );
  return article.sources
    .filter(({ kind, label }) => kind !== "unspecified" && !isOwnOutlet(label, article.outlet))
    .map((source) => ({ source, at: latest(source) }))
    .sort((one, other) => other.at - one.at)
    .map(({ source }) => source);
}

function filled(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => Boolean(entry[1]?.trim())),
  );
}
