/** Finds sources, and what they say, by the words that somebody types into Go to Symbol in Workspace. */
import { claimWords } from "../../core/claims";
import type { Article, SourceKind, Span } from "../../core/model";
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

  constructor(text: string, article: Article) {
    this.entries = [...sourceEntries(article), ...claimEntries(text, article)];
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

function sourceEntries({ sources }: Article): Entry[] {
  return sources.flatMap(({ label, name, kind, mentions }) => {
    const span = mentions[0]?.span;
    if (!span || kind === "unspecified") return [];
    return [
      { name: plainLabel(label, LONGEST.name), kind, span, key: nameKey(`${label} ${name ?? ""}`), claim: false },
    ];
  });
}

function claimEntries(text: string, { attributions, sources }: Article): Entry[] {
  return attributions.flatMap((claim) => {
    const source = claim.sourceId === undefined ? undefined : sources[claim.sourceId];
    if (claim.imputed || !source) return [];
    const name = `${plainLabel(source.label, LONGEST.name)}: ${plainLabel(claimWords(text, claim), LONGEST.claim)}`;
    return [{ name, kind: source.kind, span: claim.span, key: nameKey(name), claim: true }];
  });
}
