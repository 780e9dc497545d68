/** Which outlet publishes the article, where its dateline, byline or front matter says so. */
import { OUTLETS } from "../../lexicon/nouns";
import type { Block } from "../text";

const WORD = /[\p{L}\p{N}.&-]+/gu;

export function findOutlet(text: string, blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    const span = block.kind === "dateline" || block.kind === "byline" ? block.span : block.dateline;
    if (!span) continue;
    for (const [word] of text.slice(span.start, Math.min(span.end, span.start + 200)).matchAll(WORD)) {
      const name = word.replace(/\.$/, "");
      if (OUTLETS.has(name.toLowerCase()) && /^\p{Lu}/u.test(name)) return name;
    }
  }
  return undefined;
}
