/** Who speaks, as every format tells it: what may be known of them outside, and nothing else. */
import type { Attribution, Hop, SourceKind } from "../core/model";
import { sourceKind } from "../lexicon/kinds";
import type { OutwardCopy } from "./outward";

export interface Speaker {
  /** Its place in `Article.sources`, if it has one. */
  readonly id?: number;
  readonly kind: SourceKind;
  /** What it is called: its name, or the words that the article has for it. */
  readonly label: string;
  /** Whether `label` is a name. */
  readonly named: boolean;
  /** `harbour master`. */
  readonly role?: string;
  readonly organisation?: string;
}

/** Nobody where the text leaves it open: `it is said`. */
export function speakerOf(copy: OutwardCopy, attribution: Attribution): Speaker | undefined {
  if (attribution.sourceId !== undefined) return sourceSpeaker(copy, attribution.sourceId);
  const [first] = attribution.chain;
  return first && first.kind !== "unspecified" ? hopSpeaker(copy, first) : undefined;
}

/** The tellers through whom the article knows of it, from the inside outwards; not its own newsroom, and none that is a guess. */
export function toldThrough(copy: OutwardCopy, { chain }: Attribution): Hop[] {
  const { attributions } = copy.article;
  return chain.slice(1).filter(({ own, attribution }) => !own && isTold(attributions[attribution]!));
}

/** Whether it was said, as far as the tool is sure of it: no guess, and nothing that the writer imputes. */
export function isTold({ imputed, confidence }: Attribution): boolean {
  return !imputed && confidence.level !== "guess";
}

/** One teller of a chain. */
export function hopSpeaker(copy: OutwardCopy, { sourceId, name, kind }: Omit<Hop, "attribution">): Speaker {
  if (sourceId !== undefined) return sourceSpeaker(copy, sourceId);
  return { kind, label: copy.nameOf({ name, kind }), named: sourceKind(kind).named && !copy.hides(name) };
}

function sourceSpeaker(copy: OutwardCopy, id: number): Speaker {
  const { kind, label, name, role, organisation } = copy.article.sources[id]!;
  return {
    id,
    kind,
    label: copy.nameOf({ name: label, kind }),
    named: name !== undefined && !copy.hides(name),
    ...(role !== undefined && { role: copy.says(role) }),
    ...(organisation !== undefined && { organisation: copy.says(organisation) }),
  };
}
