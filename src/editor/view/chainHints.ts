/** What stands behind a claim that came through others: `← European diplomat ← CNN`. */
import type { Article, Hop, Span } from "../../core/model";
import { isOwnOutlet } from "../../core/ownOutlet";
import { plainLabel } from "./markdown";
import { shortName } from "./names";

export interface ChainHint {
  /** Where the claim ends. */
  readonly at: number;
  /** From the one who told the next teller on. */
  readonly tellers: readonly HintTeller[];
}

export interface HintTeller extends Pick<Hop, "name" | "kind"> {
  /** `European diplomat`. */
  readonly short: string;
  readonly span?: Span;
}

/** Of claims with more than one teller before the outlet that publishes; none for what is told at first hand. */
export function chainHints({ attributions, outlet }: Article): ChainHint[] {
  return attributions.flatMap(({ imputed, index, span, chain }) => {
    // A thought that is imputed to somebody is told by the teller around it, who has a hint already.
    if (imputed || chain[0]?.attribution !== index) return [];
    const others = chain.slice(1).filter(({ own, name }) => !own && !isOwnOutlet(name, outlet));
    return others.length > 0 ? [{ at: span.end, tellers: others.map(hintTeller) }] : [];
  });
}

function hintTeller({ name, kind, span }: Hop): HintTeller {
  return { name, kind, short: plainLabel(shortName(name)), ...(span && { span }) };
}
