/** What says more of a noun: `, a senior fellow at the Center,`, `, who runs the mill,`. */
import { RELATIVES } from "../../lexicon/closedClasses";
import { TITLES } from "../../lexicon/nouns";
import { POSTMODIFIERS } from "../../lexicon/phrases";
import type { Token } from "../reader";
import { hasFiniteVerb, isComma, isFiniteVerb } from "./tokens";

/** Whether what begins at `at` says more of the noun before it: `a senior fellow …`, `who …`, `61,`, `chairman of …`. */
export function opensApposition(tokens: readonly Token[], at: number, to: number): boolean {
  const first = tokens[at];
  if (!first || at >= to) return false;
  if (opensRelative(tokens, at)) return false;
  if (first.lower === "both") return true;
  if (first.pos === "number" && !hasFiniteVerb(tokens, at, to)) return true;
  if (first.pos === "determiner") return !hasFiniteVerb(tokens, at, to) || relativeWithin(tokens, at, to);
  if (POSTMODIFIERS.has(first.lower)) return true;
  if (first.pos === "possessive") return !hasFiniteVerb(tokens, at, to);
  const describes =
    TITLES.has(first.lower) ||
    first.owns ||
    ((first.pos === "noun" || first.pos === "adjective") &&
      !first.capital &&
      tokens.slice(at + 1, to).some((token) => token.pos === "preposition"));
  if (describes) return !hasFiniteVerb(tokens, at, to) || relativeWithin(tokens, at, to);
  return (
    first.pos === "name" &&
    !hasFiniteVerb(tokens, at, to) &&
    to - at > 2 &&
    tokens.slice(at, to).some((t) => t.pos === "preposition" || TITLES.has(t.lower))
  );
}

/** `who …`, `and whose …`: says more of the noun without being part of its phrase. */
export function opensRelative(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower === "and" ? tokens[at + 1] : tokens[at];
  return first !== undefined && /^(?:who|whose|which)$/.test(first.lower);
}

function relativeWithin(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (RELATIVES.has(tokens[i]!.lower)) return true;
    if (isFiniteVerb(tokens, i)) return false;
  }
  return false;
}

/** `the dentist, Aloysius Crake,`: a full name behind a common noun. */
export function isNameAside(tokens: readonly Token[], comma: number, close: number): boolean {
  const aside = tokens.slice(comma + 1, close).filter((token) => !isComma(token));
  const names = aside.filter((token) => token.pos === "name");
  return (
    names.length >= 2 &&
    aside.length <= 7 &&
    aside.every((token) => token.pos === "name" || token.pos === "number" || TITLES.has(token.lower)) &&
    !/^(?:and|or)$/.test(tokens[close - 1]!.lower)
  );
}
