/** How a claim reached the reader: from the one who spoke first to the one who told it last. */
import { say } from "../../lexicon/say";
import type { Hop, SourceKind, Span } from "../model";
import { isOwnOutlet } from "../ownOutlet";
import type { SourceEntry } from "./identity";

/** What a chain is read from: an attribution with its source settled. */
export interface ChainLink {
  readonly entry: SourceEntry | undefined;
  /** The words of the mention, where there is no entry. */
  readonly name: string;
  readonly span: Span | undefined;
  readonly nestedIn: number | undefined;
  /** A newsroom that was told: `told CNN`. */
  readonly toldTo: { readonly entry: SourceEntry; readonly span: Span | undefined } | undefined;
  readonly act: "speech" | "belief" | "record";
}

const LONGEST = 12;

/** The hops of the attribution at `index`, from the innermost speaker outwards. */
export function chainOf(links: readonly ChainLink[], index: number, outlet: string | undefined): Hop[] {
  const hops: Hop[] = [];
  const add = (hop: Hop) => {
    if (!same(hops.at(-1), hop)) hops.push(hop);
  };
  let teller: Hop | undefined;
  for (let at: number | undefined = index, steps = 0; at !== undefined && steps < LONGEST; steps++) {
    const link: ChainLink = links[at]!;
    // Only who tells carries a claim: of a thought imputed to somebody the one who imputes it is the first teller.
    const tells = link.act !== "belief" || (at === index && link.nestedIn === undefined);
    if (tells) {
      const hop = hopOf(link, at, outlet);
      if (!same(teller, hop)) add(hop);
      teller = hop;
    }
    const told = link.toldTo;
    if (told && !isOwnOutlet(told.entry.label, outlet))
      add({
        name: told.entry.label,
        kind: "outlet",
        sourceId: told.entry.id,
        attribution: at,
        ...(told.span ? { span: told.span } : {}),
      });
    at = link.nestedIn;
  }
  return hops;
}

function hopOf(link: ChainLink, attribution: number, outlet: string | undefined): Hop {
  const kind: SourceKind = link.entry?.kind ?? (link.name ? "unnamed-person" : "unspecified");
  const name = link.entry?.label ?? (link.name || say`it is said`);
  return {
    name,
    kind,
    ...(kind === "outlet" && isOwnOutlet(name, outlet) ? { own: true } : {}),
    ...(link.entry ? { sourceId: link.entry.id } : {}),
    attribution,
    ...(link.span ? { span: link.span } : {}),
  };
}

/** A speaker who goes on is no second hop; `She said she recalls` is one speaker, whoever she is. */
function same(a: Hop | undefined, b: Hop): boolean {
  if (!a) return false;
  return a.sourceId === undefined && b.sourceId === undefined
    ? a.name.toLowerCase() === b.name.toLowerCase()
    : a.sourceId === b.sourceId;
}
