/** What the constructions have read, as the network sees it: one sign among others. Ranges are token indices, end exclusive. */
import { overlap, type Range } from "../tokens";

/** An outermost attribution as the constructions read it. */
export interface Reading {
  readonly cue: Range;
  readonly source: Range | undefined;
  readonly content: readonly Range[];
}

/** For each token its part in any reading: 0 none; 1 and 2 a cue's first and other tokens; 3 and 4 a source's; 5 and 6 content's. */
export function readingLabels(count: number, read: readonly Reading[]): Uint8Array {
  const labels = new Uint8Array(count);
  for (const { content } of read) for (const piece of content) mark(labels, piece, 5);
  for (const { source, cue } of read) {
    if (source) mark(labels, source, 3);
    mark(labels, cue, 1);
  }
  return labels;
}

/** The same for the readings of one cue: 0 there is none; 1 no part; 2 and 3 its source; 4 and 5 its content. */
export function readingRelation(count: number, cue: Range, read: readonly Reading[]): Uint8Array {
  const labels = new Uint8Array(count);
  for (const { source, content } of read.filter((one) => overlap(one.cue, cue))) {
    for (let at = 0; at < count; at++) labels[at] = Math.max(labels[at]!, 1);
    for (const piece of content) mark(labels, piece, 4);
    if (source) mark(labels, source, 2);
  }
  return labels;
}

function mark(labels: Uint8Array, { from, to }: Range, first: number): void {
  labels.fill(first + 1, from, to);
  labels[from] = first;
}
