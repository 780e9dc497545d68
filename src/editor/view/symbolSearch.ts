/** Finds sources, and what they say, by the words that somebody types into Go to Symbol in Workspace. */
import { claimWords } from "../../core/claims";
import { type Copy, outwardLabel } from "../../core/keptBack";
import type { SourceKind, Span } from "../../core/model";
import { plainLabel } from "./markdown";
import { nameKey } from "./names";

export interface FoundSymbol {
  readonly name: string;
  readonly kind: SourceKind;
  readonly span: Span;
}

interface Entry extends FoundSymbol {
  /** What is searched. */
  readonly key: string;
  readonly claim: boolean;
}

const LONGEST = { name: 80, claim: 140 };

/** What can be found in an article: made once, asked with each letter that is typed. */
export class SymbolIndex {
  private readonly entries: readonly Entry[];

  constructor(copy: Copy) {
    this.entries = [...sourceEntries(copy), ...claimEntries(copy)];
  }

  /** Every word must be there, in any order; what is said is searched for two words and more. */
  find(query: string): FoundSymbol[] {
    const words = nameKey(query).split(" ").filter(Boolean);
    if (words.length === 0) return [];
    return this.entries
      .filter(({ key, claim }) => (!claim || words.length > 1) && words.every((word) => key.includes(word)))
      .map(({ name, kind, span }) => ({ name, kind, span }));
  }
}

function sourceEntries(copy: Copy): Entry[] {
  return copy.article.sources.flatMap((source) => {
    const span = source.mentions[0]?.span;
    if (!span || source.kind === "unspecified") return [];
    const name = plainLabel(outwardLabel(copy, source), LONGEST.name);
    return [{ name, kind: source.kind, span, key: nameKey(name), claim: false }];
  });
}

function claimEntries(copy: Copy): Entry[] {
  const { text, article } = copy;
  const labels = article.sources.map((source) => plainLabel(outwardLabel(copy, source), LONGEST.name));
  return article.attributions.flatMap((claim) => {
    const source = claim.sourceId === undefined ? undefined : article.sources[claim.sourceId];
    if (claim.imputed || !source) return [];
    const name = `${labels[source.id]}: ${plainLabel(claimWords(text, claim), LONGEST.claim)}`;
    return [{ name, kind: source.kind, span: claim.span, key: nameKey(name), claim: true }];
  });
}
