/** What is wrong with a tag, in one sentence, where, and how it is put right. */
import { say } from "../../lexicon/say";
import type { Fix, MalformedTag, Span } from "../model";
import { nearest } from "./nearest";

export interface Problem extends Pick<MalformedTag, "problem" | "at"> {
  /** Absent where no repair is plain. */
  readonly repairs?: readonly Fix[];
}

const LONGEST_QUOTE = 40;

/** A piece of the document inside a message. */
export function quoted(words: string): string {
  return `\`${shortened(words)}\``;
}

/** On one line and not too long. */
function shortened(words: string): string {
  const characters = [...words.slice(0, 2 * LONGEST_QUOTE).replace(/\s+/g, " ")];
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join("")}…` : characters.join("");
}

/** ``Unknown key `rol`: did you mean `role`?`` `listed`: those of the known words that are told where none is near. */
export function didYouMean(what: string, word: string, known: readonly string[], listed = known): string {
  const { words } = nearest(word, known);
  return words.length > 0
    ? say`Unknown ${what} \`${shortened(word)}\`: did you mean ${eitherOf(words)}?`
    : say`Unknown ${what} \`${shortened(word)}\`: it is one of ${listed.join(", ")}.`;
}

/** `` `role` or `rule` `` */
function eitherOf([first, ...others]: readonly string[]): string {
  return others.reduce((list, one) => say`${list} or \`${one}\``, `\`${first}\``);
}

/** An unknown word in a tag, with what it may have been meant to be. */
export function unknown(what: string, word: string, at: Span, known: readonly string[]): Problem {
  const { words, sure } = nearest(word, known);
  return {
    problem: didYouMean(what, word, known),
    at,
    repairs: words.map((one) => repair(say`Write “${one}”`, at, one, sure)),
  };
}

/** A change of one place that makes a tag readable. */
export function repair(title: string, span: Span, text: string, safe: boolean): Fix {
  return { title, edits: [{ span, text }], safe };
}

/** A colon behind the words that end at `at`. */
export function colonBehind(words: string, at: number, safe: boolean): Fix {
  return repair(say`Put a colon after “${words}”`, { start: at, end: at }, ":", safe);
}
