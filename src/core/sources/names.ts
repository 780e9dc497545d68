/** The people and organisations whom a passage names, wherever they stand: `Ukrainian President Volodymyr Zelenskyy`. */

import { TITLES } from "../../lexicon/nouns";
import type { Range } from "../attribution/tokens";
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
    const end = endOfRun(tokens, i);
    const found = withOffice(tokens, i, end) ?? nameIn(tokens, { from: i, to: end });
    i = (found?.to ?? end) - 1;
    if (found) names.push(found.name);
  }
  return names;
}

interface Found {
  readonly name: NameMention;
  /** The token behind it. */
  readonly to: number;
}

/** Where the words end that may belong to one name, from one on. */
function endOfRun(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (
    end < tokens.length &&
    end - from < LONGEST &&
    opensName(tokens[end]!) &&
    tokens[end]!.sentence === tokens[from]!.sentence
  )
    end++;
  return end;
}

/** `US Secretary of State Marco Rubio`: the office goes on behind `of` where a person follows. */
function withOffice(tokens: readonly Token[], from: number, end: number): Found | undefined {
  const next = tokens[end + 1];
  const goesOn =
    isTitle(tokens[end - 1]!) &&
    tokens[end]?.lower === "of" &&
    next?.pos === "name" &&
    next.sentence === tokens[from]!.sentence;
  if (!goesOn) return undefined;
  const found = nameIn(tokens, { from, to: endOfRun(tokens, end + 1) });
  return found && isPerson(found.name.description) ? found : undefined;
}

function nameIn(tokens: readonly Token[], run: Range): Found | undefined {
  const words = tokens.slice(run.from, run.to);
  if (!words.some((token) => token.pos === "name")) return undefined;
  const description = describeSource(tokens, run);
  if (!isPerson(description) && !mayBeName(description, words)) return undefined;
  return { name: { span: { start: words[0]!.start, end: words.at(-1)!.end }, description }, to: run.to };
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
    token.pos === "name" || (token.pos !== "mark" && isTitle(token)) || (token.pos === "adjective" && token.capital)
  );
}

const isTitle = (token: Token): boolean => TITLES.has(token.lower.replace(/\.$/, ""));
