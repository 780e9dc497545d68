/** What is wrong with a tag, in one sentence, and where. */
import type { MalformedTag } from "../model";
import { nearest } from "./nearest";

export type Problem = Pick<MalformedTag, "problem" | "at">;

const LONGEST_QUOTE = 40;

/** A piece of the document inside a message: on one line and not too long. */
export function quoted(words: string): string {
  const characters = [...words.slice(0, 2 * LONGEST_QUOTE).replace(/\s+/g, " ")];
  const short =
    characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join("")}…` : characters.join("");
  return `\`${short}\``;
}

/** ``Unknown key `rol`: did you mean `role`?`` `listed`: those of the known words that are told where none is near. */
export function unknown(what: string, word: string, known: readonly string[], listed = known): string {
  const meant = nearest(word, known);
  const help = meant ? `did you mean \`${meant}\`?` : `it is one of ${listed.join(", ")}.`;
  return `Unknown ${what} ${quoted(word)}: ${help}`;
}
