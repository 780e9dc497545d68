/** Kinds of source in the few groups that a reader can tell apart at a glance. */
import type { SourceKind } from "../../lexicon/kinds";

export const KIND_GROUPS = {
  named: ["named-person", "named-organisation", "spokesperson"],
  unnamed: ["unnamed-official", "unnamed-person", "unnamed-group", "unspecified"],
  record: ["document", "data", "court-record"],
  published: ["outlet", "social-post"],
  observed: ["own-observation"],
} as const satisfies Record<string, readonly SourceKind[]>;

export type KindGroup = keyof typeof KIND_GROUPS;

const groupOfKind = new Map<SourceKind, KindGroup>(
  Object.entries(KIND_GROUPS).flatMap(([group, kinds]) => kinds.map((kind) => [kind, group as KindGroup] as const)),
);

/** A kind that no group names counts as unnamed: the careful reading. */
export function kindGroup(kind: SourceKind): KindGroup {
  return groupOfKind.get(kind) ?? "unnamed";
}
