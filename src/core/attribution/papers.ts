/** Sources that are no people: documents, data, records of a court. */
import { headNoun } from "../../lexicon/nouns";
import type { Token } from "../reader";
import { opensNounPhrase, type Range } from "./tokens";

const PAPER = /^(?:document|data|court-record)$/;

/** Whether a word names a kind of paper: `report`, `polls`. */
export const namesPaper = (token: Token): boolean => PAPER.test(headNoun(token.lower)?.row.kind ?? "");

/** A document, data or a record of a court. */
export function isPaper(tokens: readonly Token[], source: Range | undefined): boolean {
  return source !== undefined && tokens.slice(source.from, source.to).some(namesPaper);
}

/** The paper in a phrase, with what belongs to it: `a new poll` of `in the wake of a new poll`. */
export function paperIn(tokens: readonly Token[], { from, to }: Range): Range | undefined {
  let head = to - 1;
  while (head >= from && !namesPaper(tokens[head]!)) head--;
  if (head < from) return undefined;
  let start = head;
  while (start > from && opensNounPhrase(tokens[start - 1])) start--;
  return { from: start, to };
}
