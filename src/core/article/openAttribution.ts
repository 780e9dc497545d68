/** An attribution while the article is being joined. */

import type { Need, ReportingVerb, Span } from "../model";
import type { SourceDescription } from "../sources/describe";
import type { SourceEntry } from "../sources/identity";
import { hull } from "../spans";
import type { Told } from "./newsrooms";
import type { ReadAttribution } from "./reading";

/** An attribution while it is being joined. */
export interface OpenAttribution {
  readonly passage: number;
  readonly construction: string;
  readonly lemma: string;
  readonly evidence: readonly string[];
  readonly probability: number | undefined;
  readonly act: ReadAttribution["act"];
  readonly stance: ReadAttribution["stance"];
  readonly source: Span | undefined;
  /** For `who` and `which` the phrase that they stand for. */
  readonly antecedent: Span | undefined;
  readonly cue: readonly Span[];
  readonly verb: ReportingVerb | undefined;
  readonly content: Span[];
  readonly sentence: Span;
  readonly speaker: SourceDescription | undefined;
  readonly toldTo: Told | undefined;
  readonly need: Need | undefined;
  nestedIn: number | undefined;
  /** The attribution whose speaker this is too. */
  sameAs: number | undefined;
  quoted: boolean;
  /** How much of its content stands between quotation marks, from 0 to 1. */
  quotedShare: number;
  entry: SourceEntry | undefined;
  readonly toldToSpan: Span | undefined;
  readonly viaPost: boolean;
  toldToEntry: SourceEntry | undefined;
  /** Others whom its speaker's description could mean as well. */
  rivals: readonly SourceEntry[];
  because: string;
  tag: number | undefined;
}

export function spanOf(attribution: OpenAttribution): Span {
  return hull([...(attribution.source ? [attribution.source] : []), ...attribution.cue, ...attribution.content]);
}

/** Whose words go on: where it has no mention of its own, the attribution that names its speaker. */
export function firstOf(open: readonly OpenAttribution[], attribution: OpenAttribution): OpenAttribution {
  let first = attribution;
  for (let steps = 0; first.sameAs !== undefined && steps < 20; steps++) first = open[first.sameAs]!;
  return first;
}
