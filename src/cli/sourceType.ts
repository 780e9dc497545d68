/** The six source types of the MCAE corpus (arXiv 2501.00164), and which of them our kinds are. */
import type { SourceKind } from "../lexicon/kinds";

export type SourceType =
  | "named-person"
  | "named-organization"
  | "document"
  | "anonymous-source"
  | "unnamed-person"
  | "unnamed-group";

const TYPES: Readonly<Record<SourceKind, SourceType>> = {
  "named-person": "named-person",
  "named-organisation": "named-organization",
  spokesperson: "named-organization",
  "unnamed-official": "anonymous-source",
  "unnamed-person": "unnamed-person",
  "unnamed-group": "unnamed-group",
  document: "document",
  data: "document",
  "court-record": "document",
  outlet: "named-organization",
  "social-post": "named-person",
  "own-observation": "unnamed-person",
  unspecified: "unnamed-group",
};

export function sourceType(kind: SourceKind): SourceType {
  return TYPES[kind];
}
