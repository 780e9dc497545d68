/** The people whom a passage names in full, wherever they stand: `Ukrainian President Volodymyr Zelenskyy`. */

import { TITLES } from "../../lexicon/nouns";
import type { Span } from "../model";
import type { Token } from "../reader";
import { describeSource, type SourceDescription } from "./describe";

export interface NameMention {
  /** In the passage's visible text. */
  readonly span: Span;
  readonly description: SourceDescription;
}

const LONGEST = 9;

/** People named with a title or a given name, from left to right. */
export function findNames(tokens: readonly Token[]): NameMention[] {
  const names: NameMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!opensName(tokens[i]!)) continue;
    let end = i + 1;
    while (
      end < tokens.length &&
      end - i < LONGEST &&
      opensName(tokens[end]!) &&
      tokens[end]!.sentence === tokens[i]!.sentence
    )
      end++;
    const run = { from: i, to: end };
    i = end - 1;
    if (!tokens.slice(run.from, run.to).some((token) => token.pos === "name")) continue;
    const description = describeSource(tokens, run);
    const full = description.name.length >= 2 || (description.titles.length > 0 && description.name.length === 1);
    if (description.kind !== "named-person" || !full || description.ambiguousName) continue;
    names.push({ span: { start: tokens[run.from]!.start, end: tokens[run.to - 1]!.end }, description });
  }
  return names;
}

function opensName(token: Token): boolean {
  return (
    token.pos === "name" ||
    (token.pos !== "mark" && TITLES.has(token.lower.replace(/\.$/, ""))) ||
    (token.pos === "adjective" && token.capital)
  );
}
