/** What stands behind a claim that came through others: `← European diplomat ← CNN`. */
import { t } from "@vscode/l10n";
import type { Article, Hop, Span } from "../../core/model";
import { isOwnOutlet } from "../../core/ownOutlet";
import { sourceKind } from "../../lexicon/kinds";
import { nameInWords } from "../../words/sentences";
import { plainLabel } from "./markdown";
import { shortName } from "./names";

export interface ChainHint {
  /** Where the claim ends. */
  readonly at: number;
  /** From the one who told the next teller on. */
  readonly tellers: readonly HintTeller[];
}

export interface HintTeller {
  /** `European diplomat`. */
  readonly short: string;
  /** `unnamed official: a European diplomat familiar with the phone call`. */
  readonly about: string;
  readonly span?: Span;
}

/** Of each first speaker whose claim went through others; none for what is told at first hand, nor for who only passes it on. */
export function chainHints({ attributions, outlet }: Article): ChainHint[] {
  const shown = attributions.filter(({ imputed }) => !imputed);
  const passesOn = new Set(shown.flatMap(({ chain }) => chain.slice(1).map(({ attribution }) => attribution)));
  return shown.flatMap(({ index, span, chain }) => {
    // A thought that is imputed to somebody is told by the teller around it, who has a hint already.
    if (chain[0]?.attribution !== index || (passesOn.has(index) && chain[1]?.attribution !== index)) return [];
    const others = chain.slice(1).filter(({ own, name }) => !own && !isOwnOutlet(name, outlet));
    return others.length > 0 ? [{ at: span.end, tellers: others.map(hintTeller) }] : [];
  });
}

function hintTeller(hop: Hop): HintTeller {
  const { kind, span } = hop;
  const name = nameInWords(hop);
  return {
    short: plainLabel(shortName(name)),
    about: t("{0}: {1}", t(sourceKind(kind).title), plainLabel(name)),
    ...(span && { span }),
  };
}
