/** The people and organisations whom a passage names, wherever they stand: `Ukrainian President Volodymyr Zelenskyy`. */

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

/** People and organisations, from left to right; of a single word only the article shows which of both it is. */
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
    if (!isPerson(description) && !mayBeName(description, tokens.slice(run.from, run.to))) continue;
    names.push({ span: { start: tokens[run.from]!.start, end: tokens[run.to - 1]!.end }, description });
  }
  return names;
}

/** Named with a title or a given name. */
export function isPerson({ kind, name, titles, ambiguousName }: SourceDescription): boolean {
  return kind === "named-person" && !ambiguousName && (name.length >= 2 || (titles.length > 0 && name.length === 1));
}

function mayBeName({ kind, name, ambiguousName }: SourceDescription, words: readonly Token[]): boolean {
  if (name.length === 0 || words.some((token) => token.entity === "place")) return false;
  return kind === "named-organisation" || (kind === "named-person" && ambiguousName);
}

function opensName(token: Token): boolean {
  return (
    token.pos === "name" ||
    (token.pos !== "mark" && TITLES.has(token.lower.replace(/\.$/, ""))) ||
    (token.pos === "adjective" && token.capital)
  );
}
