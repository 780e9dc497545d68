/**
 * Chains: who told whom. Each is read from the attribution with the shortest content among those that
 * cover half of what the chain carries.
 */
import type { PredictedAttribution, PredictedHop } from "../../src/cli/formats/prediction";
import { length, overlap, type Pair, Share } from "./spans";

export interface GoldChain {
  /** The article's name. */
  readonly id: string;
  readonly content: Pair;
  /** From the innermost speaker outwards; `refers`: the name of whom a pronoun or the like stands for. */
  readonly hops: readonly { readonly span: Pair; readonly refers?: string }[];
  /** False for what only looks like a chain. */
  readonly chain: boolean;
}

type Found = Pick<PredictedAttribution, "content" | "chain">;

export interface ChainScore {
  /** As many hops, and each the right one. */
  readonly exact: Share;
  /** The first and the last hop are right. */
  readonly ends: Share;
  /** Look-alikes that are not read as chains. */
  readonly lookAlikesKept: Share;
}

export function scoreChains(
  chains: readonly GoldChain[],
  predicted: (chain: GoldChain) => readonly Found[],
): ChainScore {
  const score: ChainScore = { exact: new Share(), ends: new Share(), lookAlikesKept: new Share() };
  for (const gold of chains) {
    const hops = innermost(gold, predicted(gold))?.chain ?? [];
    if (!gold.chain) {
      score.lookAlikesKept.count(hops.length <= 1);
      continue;
    }
    const agree = (at: number) => sameHop(gold.hops.at(at), hops.at(at));
    score.exact.count(hops.length === gold.hops.length && hops.every((_, i) => agree(i)));
    score.ends.count(hops.length > 1 && agree(0) && agree(-1));
  }
  return score;
}

function innermost(gold: GoldChain, found: readonly Found[]): Found | undefined {
  return found
    .filter(({ content }) => overlap(content, [gold.content]) >= 0.5 * length([gold.content]))
    .reduce<Found | undefined>(
      (best, one) => (!best || length(one.content) < length(best.content) ? one : best),
      undefined,
    );
}

/** The spans meet, or the hop's name has the surname of whom the gold one refers to. */
function sameHop(gold: GoldChain["hops"][number] | undefined, found: PredictedHop | undefined): boolean {
  if (!gold || !found) return false;
  if (found.span && overlap([gold.span], [found.span]) > 0) return true;
  const surname = gold.refers?.toLowerCase().split(" ").at(-1);
  return surname !== undefined && found.name.toLowerCase().includes(surname);
}
