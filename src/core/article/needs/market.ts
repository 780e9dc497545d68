/** What a share costs, and how it moved, is there for all to see. */
import { MARKET_DATA } from "../../../lexicon/needs";
import type { Token } from "../../reader";

export function isMarketData(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, i) => MARKET_DATA.has(lower) || (lower === "share" && /^prices?$/.test(tokens[i + 1]?.lower ?? "")),
  );
}
