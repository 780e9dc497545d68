/** The noun phrase to the right of a cue: `Melanie Roberts, a nurse,` after `said`. Ranges are token indices, end exclusive. */
import { POSTMODIFIERS } from "../../lexicon/phrases";
import type { Token } from "../reader";
import { isNameAside, opensApposition } from "./apposition";
import {
  clauseEnd,
  hasFiniteVerb,
  isComma,
  isNominal,
  isQuoteMark,
  opensCircumstance,
  opensNounPhrase,
  type Range,
  titleEnd,
} from "./tokens";

/** A noun phrase, and where the aside behind it ends that says more of it without being part of it: `, who runs the mill,`. */
export interface Phrase extends Range {
  readonly past: number;
}

/**
 * The noun phrase that begins at `at`, with its apposition: `Melanie Roberts, Ruth Dalton's granddaughter` after `said`.
 */
export function phraseFrom(tokens: readonly Token[], at: number, to: number, speaker = false): Phrase | undefined {
  let i = at;
  while (i < to && tokens[i]!.pos === "adverb") i++;
  // `according to estimates from …`: a plural that the tagger took for a verb.
  const nounLikeVerb = tokens[i]?.pos === "verb" && /^(?:preposition|mark|noun)$/.test(tokens[i + 1]?.pos ?? "");
  if (!opensNounPhrase(tokens[i]) && tokens[i]?.pos !== "question" && !nounLikeVerb) return undefined;
  // `told her the fleet would stay`: the object, not the owner.
  const object =
    tokens[i]!.pos === "possessive" && !/^(?:noun|name|adjective|number|gerund|verb)$/.test(tokens[i + 1]?.pos ?? "");
  if (tokens[i]!.pos === "pronoun" || object) return { from: at, to: i + 1, past: i + 1 };
  let sawHead = false;
  let named = false;
  let participle = false;
  if (nounLikeVerb) {
    sawHead = true;
    i++;
  }
  while (i < to) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (isNominal(token) || token.pos === "adjective" || token.pos === "possessive") {
      if (sawHead && token.pos === "date" && !token.owns && !participle) break;
      sawHead ||= isNominal(token);
      named ||= token.pos === "name" && !token.owns;
      i++;
    } else if (token.pos === "determiner" && !sawHead) i++;
    else if ((token.pos === "determiner" || token.pos === "pronoun") && tokens[i - 1]?.pos === "preposition") i++;
    else if (token.pos === "gerund" && (!sawHead || tokens[i - 1]!.owns) && isNominal(next)) i++;
    else if (token.pos === "verb" && !sawHead && isNominal(next)) i++;
    else if (!sawHead) break;
    else if (
      token.pos === "preposition" &&
      i + 1 < to &&
      opensNounPhrase(next) &&
      (participle || !opensCircumstance(tokens, i, to, named))
    )
      i++;
    else if (i + 1 < to && opensPostmodifier(token, next)) {
      participle = true;
      i++;
    } else if (
      (token.lower === "and" || token.lower === "or" || token.text === "&") &&
      i + 1 < to &&
      opensNounPhrase(next) &&
      !hasFiniteVerb(tokens, i, clauseEnd(tokens, i + 1, to))
    )
      i++;
    else if (token.text === "(") {
      const close = forwardTo(tokens, i, Math.min(to, i + 12), ")");
      if (close === undefined) break;
      i = close + 1;
    } else if (token.text === "-" && next && next.start === token.end) i++;
    else if (
      isComma(token) &&
      !isQuoteMark(tokens[clauseEnd(tokens, i + 1, to)]) &&
      opensApposition(tokens, i + 1, clauseEnd(tokens, i + 1, to))
    )
      i = clauseEnd(tokens, i + 1, to);
    else if (
      isComma(token) &&
      speaker &&
      (opensNameList(tokens, i, to) || (!named && isNameAside(tokens, i, clauseEnd(tokens, i + 1, to))))
    )
      i = clauseEnd(tokens, i + 1, to);
    else if (isComma(token) && next?.pos === "name" && /^(?:jr|sr|inc|llc|ltd|d-|r-)/.test(next.lower)) i += 2;
    else if (isQuoteMark(token) && tokens[i - 1]!.owns && titleEnd(tokens, i) !== undefined) i = titleEnd(tokens, i)!;
    else if (token.lower === "who" || token.lower === "whose") i = clauseEnd(tokens, i, to);
    else break;
  }
  return sawHead ? { from: at, to: i, past: speaker ? pastAside(tokens, i, to) : i } : undefined;
}

/** `, Spain and Italy` behind `France`. */
function opensNameList(tokens: readonly Token[], comma: number, to: number): boolean {
  const end = clauseEnd(tokens, comma + 1, to);
  const items = tokens.slice(comma + 1, end);
  return (
    items.some((token) => token.lower === "and") &&
    items.every((token) => token.pos === "name" || token.pos === "determiner" || token.lower === "and")
  );
}

/** Where `, who …` and, behind a speaker, `, the minister at the time the tax was introduced` end. */
function pastAside(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  while (isComma(tokens[end]) && end + 1 < to) {
    const first = tokens[end + 1]!;
    const aside =
      first.pos === "determiner" ||
      /^(?:who|whose|which)$/.test(first.lower) ||
      (first.lower === "and" && /^(?:who|a|an|the)$/.test(tokens[end + 2]?.lower ?? ""));
    if (!aside) break;
    end = clauseEnd(tokens, end + 1, to);
  }
  return end;
}

/** `familiar with …`, `lodged at …`: from here on a phrase says more of the noun before it. */
function opensPostmodifier(token: Token, next: Token | undefined): boolean {
  return (
    POSTMODIFIERS.has(token.lower) ||
    (token.pos === "verb" && token.lower.endsWith("ed") && next?.pos === "preposition")
  );
}

function forwardTo(tokens: readonly Token[], at: number, to: number, text: string): number | undefined {
  for (let i = at; i < to; i++) if (tokens[i]!.text === text) return i;
  return undefined;
}
