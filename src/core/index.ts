/**
 * The one door to the core: text in, an `Article` out. It knows no editor and no Node.
 */
import { ArticleReader } from "./article";
import type { AnalysisInput, Article } from "./model";
import { findingsOf } from "./rules";

export * from "./model";

/** Reads documents, and keeps what it has read of their passages. */
export interface Analyst {
  /** Reads a document. Never throws on prose, however broken; passages that it has read before are not read again. */
  analyse(input: AnalysisInput): Article;
}

/** One that tells how much it had to read. */
export interface CountingAnalyst extends Analyst {
  /** How many passages have been read since the analyst was made, not counting those that its cache has spared. */
  readonly passagesRead: number;
}

/** An analyst with a cache of its own. */
export function createAnalyst(): CountingAnalyst {
  const reader = new ArticleReader();
  return {
    analyse(input) {
      const { covered, ...article } = reader.read(input);
      return { ...article, findings: findingsOf(input, article, covered) };
    },
    get passagesRead() {
      return reader.passagesRead;
    },
  };
}
