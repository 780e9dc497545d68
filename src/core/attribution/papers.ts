/** Sources that are no people: documents, data, records of a court. */
import { headNoun } from "../../lexicon/nouns";
import type { Token } from "../reader";
import type { Range } from "./tokens";

const PAPER = /^(?:document|data|court-record)$/;

/** Whether a word names a kind of paper: `report`, `polls`. */
export const namesPaper = (token: Token): boolean => PAPER.test(headNoun(token.lower)?.row.kind ?? "");

/** A document, data or a record of a court. */
export function isPaper(tokens: readonly Token[], source: Range | undefined): boolean {
  return source !== undefined && tokens.slice(source.from, source.to).some(namesPaper);
}
