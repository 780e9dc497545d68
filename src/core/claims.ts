/** Claims and their chains as every list of them shows them: in hovers, trees, lenses and reports. */
import type { Article, Attribution, Hop, Source } from "./model";
import { isOwnOutlet } from "./ownOutlet";
import { coverage } from "./spans";

/** What is said, in the words of the text; pieces of it apart from each other with `…` between them. */
export function claimWords(text: string, { content, span }: Attribution): string {
  const pieces = content.length > 0 ? content : [span];
  return pieces
    .map((piece) => text.slice(piece.start, piece.end).trim())
    .join(" … ")
    .replace(/\s+/g, " ");
}

/** What the text says of a source, beyond what its label says already. */
export function knownOf({ label, role, organisation, description }: Source): string[] {
  const parts = [role, organisation, description];
  return parts.filter((part): part is string => part !== undefined && !label.includes(part));
}

/** A teller of a chain as it is shown. */
export interface Teller extends Omit<Hop, "attribution"> {
  /** The attribution that makes this teller; absent for the outlet that publishes the article. */
  readonly attribution?: number;
}

/**
 * Who told whom, from the first speaker to the outlet that publishes the article, where that is known: `Rubio`,
 * `a European diplomat`, `CNN`, `UNN`. The same for each attribution of the chain.
 */
export function tellers(article: Article, attribution: Attribution): Teller[] {
  const hops: Teller[] = [...firstTeller(article, attribution).chain];
  const { outlet } = article;
  const last = hops.at(-1);
  if (outlet && last && !last.own && !isOwnOutlet(last.name, outlet))
    hops.push({ name: outlet, kind: "outlet", own: true });
  return hops;
}

/** The innermost of those who tell this: each passes on most of what the next one says, not some word of a third. */
function firstTeller(article: Article, attribution: Attribution): Attribution {
  const inner = article.attributions.find(
    (one) => one.nestedIn === attribution.index && coverage(attribution.content, one.content) > 0.5,
  );
  return inner ? firstTeller(article, inner) : attribution;
}

/** The words that a tag about an attribution speaks of, on one line: its source, or its cue where it has none. */
export function mentionOf(text: string, { source, cue }: Attribution): string {
  const pieces = source.length > 0 ? source.slice(0, 1) : cue;
  return pieces
    .map(({ start, end }) => text.slice(start, end))
    .join(" ")
    .trim()
    .replace(/\s+/g, " ");
}
