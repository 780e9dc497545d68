/** Which unnamed sources spoke to another newsroom: it has promised to keep the name back, and can say why. */
import { OUTLETS } from "../../../lexicon/nouns";
import type { Attribution, Hop, Span } from "../../model";
import { isOwnOutlet } from "../../ownOutlet";
import type { RuleInput } from "../rule";
import { mentionWords } from "./mentionWords";

/** What an unnamed source says itself, or to a newsroom; what somebody else tells of it is not for the article to explain. */
export function isOwnWord(article: RuleInput, claim: Attribution): boolean {
  return claim.nestedIn === undefined || tellers(article, claim).every(isOutlet);
}

/** The chain of a claim shows another newsroom, or the words around its mention do. */
export function isBorrowed(article: RuleInput, claims: readonly Attribution[], mention: Span): boolean {
  const isOther = (name: string) => !isOwnOutlet(name, article.outlet);
  const { front, behind } = mentionWords(article.text.slice(mention.start, mention.end));
  return (
    IN_PAPER.test(article.text.slice(Math.max(0, mention.start - LONGEST_PAPER), mention.start)) ||
    [...front, ...behind].some((word) => OUTLETS.has(word) && isOther(word)) ||
    claims.some((claim) => tellers(article, claim).some((teller) => isOutlet(teller) && isOther(teller.name)))
  );
}

/** `a Herald story in which sources said`. */
const IN_PAPER = /(?:story|report|article|account|book|memoir|podcast) (?:in which|where) $/;
const LONGEST_PAPER = 20;

/** Those who told it after the source; a newsroom that `has learned` something tells it too. */
function tellers({ attributions, sources }: RuleInput, { chain, nestedIn }: Attribution): Teller[] {
  if (chain.length > 1 || nestedIn === undefined) return chain.slice(1);
  const holder = attributions[nestedIn]!.sourceId;
  return holder === undefined ? [] : [{ name: sources[holder]!.label, kind: sources[holder]!.kind }];
}

type Teller = Pick<Hop, "name" | "kind">;
const isOutlet = ({ kind }: Teller): boolean => kind === "outlet";
