/**
 * The six source types of the MCAE corpus (arXiv 2501.00164), and which of them our sources are.
 *
 * MCAE asks what a reader can hold on to. So a named spokesperson is a person and an unnamed one is
 * the organisation; a study, a poll or figures are the organisation that published them, while an
 * e-mail, a lawsuit or an agenda is a document; several unnamed people are a group, unless they are
 * protected: they are called sources, know the matter from within or asked not to be named.
 */
import type { Source } from "../../core";
import { INSIDE_KNOWLEDGE } from "../../lexicon/nouns";

export type SourceType =
  | "named-person"
  | "named-organization"
  | "document"
  | "anonymous-source"
  | "unnamed-person"
  | "unnamed-group";

export function sourceType(source: Source): SourceType {
  switch (source.kind) {
    case "named-person":
    case "social-post":
      return "named-person";
    case "spokesperson":
      if (source.name) return "named-person";
      return source.organisation ? "named-organization" : "unnamed-person";
    case "named-organisation":
    case "outlet":
      return "named-organization";
    case "document":
    case "data":
      return source.organisation ? "named-organization" : "document";
    case "court-record":
    // What speaks and is nobody, `the evidence`: closest to a document.
    case "unspecified":
      return "document";
    case "unnamed-group":
      return "unnamed-group";
    case "own-observation":
      return "unnamed-person";
    case "unnamed-official":
      return source.plural && !isProtected(source) ? "unnamed-group" : "anonymous-source";
    case "unnamed-person":
      return source.plural || isProtected(source) ? "anonymous-source" : "unnamed-person";
  }
}

/** The type of a source that the text leaves open, by the pronoun in its place. */
export function openSourceType(words: string): SourceType {
  if (/^(?:he|she|his|her|who)$/i.test(words)) return "named-person";
  return /^(?:it|its)$/i.test(words) ? "named-organization" : "unnamed-group";
}

/** Whether the text keeps the source's name back: a source, one who knows from within, one who asked for it. */
function isProtected({ label, asksForAnonymity, anonymityReason }: Source): boolean {
  const words = label.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    asksForAnonymity ||
    anonymityReason !== undefined ||
    words.some((word) => INSIDE_KNOWLEDGE.has(word) || /^(?:source|insider)s?$/.test(word))
  );
}

const NAMELESS: ReadonlySet<SourceType> = new Set<SourceType>(["anonymous-source", "unnamed-person"]);

/** What a reader would call the source: its name, the organisation behind it, or for a group its description. */
export function sourceName(source: Source): string | undefined {
  if (source.name) return source.name;
  if (NAMELESS.has(sourceType(source))) return undefined;
  return source.organisation ?? source.label.replace(/^(?:the|an?) /i, "");
}
