/**
 * Noun phrases around a cue, by shallow scanning: who `said` belongs to, and where its source ends.
 *
 * All ranges are token indices into the passage, end exclusive.
 */
import { RELATIVES, TIME_NOUNS } from "../../lexicon/closedClasses";
import { TITLES } from "../../lexicon/nouns";
import { CIRCUMSTANCES, OCCASIONS, POSTMODIFIERS } from "../../lexicon/phrases";
import type { Token } from "../reader";

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase, and where the aside behind it ends that says more of it without being part of it: `, who runs the mill,`. */
export interface Phrase extends Range {
  readonly past: number;
}

const QUOTE_MARKS = new Set(['"', "“", "”", "‘", "’", "'", "«", "»", "„", "`"]);
const DASHES = new Set(["—", "–", "-"]);

export const isQuoteMark = (token: Token | undefined): boolean => token?.pos === "mark" && QUOTE_MARKS.has(token.text);
export const isDash = (token: Token | undefined): boolean => token?.pos === "mark" && DASHES.has(token.text);
export const isComma = (token: Token | undefined): boolean => token?.text === ",";

/** Can be part of a noun phrase by itself. */
export function isNominal(token: Token | undefined): boolean {
  if (!token) return false;
  return token.pos === "noun" || token.pos === "name" || token.pos === "number" || token.pos === "date";
}

/** Can open a noun phrase. */
export function opensNounPhrase(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    isNominal(token) ||
    token.pos === "determiner" ||
    token.pos === "possessive" ||
    token.pos === "adjective" ||
    token.pos === "pronoun"
  );
}

const LONGEST_RELATIVE = 14;

/**
 * The subject whose last word stands right before `end`, not reaching over `from`:
 * `Ben Jensen, a senior fellow at the Center,` before `told`.
 */
export function subjectBefore(tokens: readonly Token[], end: number, from: number): Range | undefined {
  const last = tokens[end - 1];
  if (!last || end <= from) return undefined;
  if (last.text === ")") {
    const open = backTo(tokens, end - 2, Math.max(from, end - 14), "(");
    return open === undefined ? undefined : extendTo(subjectBefore(tokens, open, from), end);
  }
  if (isComma(last) || isDash(last)) return withOuterName(tokens, subjectWithAside(tokens, end - 1, from), from);
  return withOuterName(tokens, phraseBefore(tokens, end, from), from);
}

/** `Orla Tennant, the chief executive of Brackwater, which …`: what was found is itself an apposition to a name. */
function withOuterName(tokens: readonly Token[], found: Range | undefined, from: number): Range | undefined {
  if (
    !found ||
    found.from - 2 < from ||
    (found.to - found.from === 1 && RELATIVES.has(tokens[found.from]!.lower)) ||
    !isComma(tokens[found.from - 1])
  )
    return found;
  const name = tokens[found.from - 2]!;
  if (name.pos !== "name" || !opensApposition(tokens, found.from, found.to)) return found;
  const outer = phraseBefore(tokens, found.from - 1, from);
  if (!outer || tokens[outer.from - 1]?.pos === "preposition" || !isFullName(tokens.slice(outer.from, outer.to)))
    return found;
  return { from: outer.from, to: found.to };
}

/** The subject before an aside that closes at the comma `close`: an apposition belongs to it, a circumstance does not. */
function subjectWithAside(tokens: readonly Token[], close: number, from: number): Range | undefined {
  for (let open = close - 1, seen = 0; open > from && seen < 5; open--) {
    const mark = tokens[open]!;
    if (mark.text === ";" || mark.text === ":") return undefined;
    if (isQuoteMark(mark)) {
      // A term between marks, “blue carbon”, does not end the aside; a longer quotation does.
      const opening = openingMark(tokens, open, Math.max(from, open - 6));
      if (opening === undefined) return undefined;
      open = opening;
      continue;
    }
    if (mark.text !== "," && !isDash(mark)) continue;
    seen++;
    const first = tokens[open + 1]!;
    if (opensRelative(tokens, open + 1))
      return extendTo(withOuterName(tokens, phraseBefore(tokens, open, from), from), close);
    if (opensApposition(tokens, open + 1, close) || isNameAside(tokens, open, close)) {
      const subject = phraseBefore(tokens, open, from);
      if (
        subject &&
        (!isNameAside(tokens, open, close) ||
          opensApposition(tokens, open + 1, close) ||
          !tokens[subject.from]!.capital ||
          subject.to - subject.from > 2)
      )
        return { from: subject.from, to: close };
    }
    if (
      first.pos === "preposition" ||
      first.pos === "gerund" ||
      CIRCUMSTANCES.has(first.lower) ||
      first.pos === "adverb" ||
      first.lower === "when" ||
      first.lower === "however"
    )
      return phraseBefore(tokens, open, from);
  }
  return undefined;
}

const isFullName = (tokens: readonly Token[]): boolean =>
  tokens.filter((token) => token.pos === "name").length >= 2 &&
  tokens.every((token) => token.pos === "name" || TITLES.has(token.lower));

/** `the dentist, Aloysius Crake,`: a full name behind a common noun. */
function isNameAside(tokens: readonly Token[], comma: number, close: number): boolean {
  const aside = tokens.slice(comma + 1, close).filter((token) => !isComma(token));
  const names = aside.filter((token) => token.pos === "name");
  return (
    names.length >= 2 &&
    aside.length <= 7 &&
    aside.every((token) => token.pos === "name" || token.pos === "number" || TITLES.has(token.lower)) &&
    !/^(?:and|or)$/.test(tokens[close - 1]!.lower)
  );
}

function openingMark(tokens: readonly Token[], close: number, from: number): number | undefined {
  for (let i = close - 1; i >= from; i--) if (isQuoteMark(tokens[i])) return i;
  return undefined;
}

function extendTo(range: Range | undefined, to: number): Range | undefined {
  return range && { from: range.from, to };
}

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
function opensRelative(tokens: readonly Token[], at: number): boolean {
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

/** Whether a clause with a verb of its own stands in the range. */
export function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens, i)) return true;
  return false;
}

function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.pos === "auxiliary")
    return token.lower !== "being" && token.lower !== "be" && token.lower !== "been" && token.lower !== "having";
  if (token.pos !== "verb" || POSTMODIFIERS.has(token.lower)) return false;
  const before = tokens[i - 1];
  if (before?.lower === "to") return false;
  return !(before && (before.pos === "determiner" || before.pos === "possessive" || before.pos === "adjective"));
}

/** The noun phrase whose last word stands right before `end`, with what hangs on it to the left. */
function phraseBefore(tokens: readonly Token[], end: number, from: number): Range | undefined {
  const head = tokens[end - 1];
  if (!head || end <= from) return undefined;
  const relative =
    head.lower === "who" || head.lower === "which" || (head.lower === "that" && isNominal(tokens[end - 2]));
  if (head.pos === "pronoun" || relative) return { from: end - 1, to: end };
  const counting = head.pos === "determiner" && COUNTING.has(head.lower);
  if (
    !isNominal(head) &&
    head.text !== ")" &&
    !counting &&
    head.pos !== "adjective" &&
    relativeBefore(tokens, end - 1, from) === undefined
  )
    return undefined;
  const left = leftEdge(tokens, end, from);
  return withoutOpening(tokens, left.at, end, left.afterVerb);
}

/** Determiners that can stand for people: `some said`, `many believe`. */
const COUNTING = new Set(["some", "many", "most", "several", "others", "few", "both", "all", "others"]);

/** How far to the left the words before `end` can belong to one noun phrase. */
function leftEdge(tokens: readonly Token[], end: number, from: number): { at: number; afterVerb: boolean } {
  let i = end - 1;
  while (i >= from) {
    const token = tokens[i]!;
    const before = tokens[i - 1];
    if (opensNounPhrase(token) && token.pos !== "pronoun") i--;
    else if (token.pos === "preposition" && i > from) i--;
    else if (
      POSTMODIFIERS.has(token.lower) &&
      i > from &&
      /^(?:preposition|date|number|adverb)$/.test(tokens[i + 1]?.pos ?? "")
    )
      i--;
    else if (
      (token.lower === "and" || token.lower === "or" || token.text === "&") &&
      i > from &&
      (((isNominal(before) || isComma(before)) && before?.pos !== "date") ||
        POSTMODIFIERS.has(tokens[i + 1]?.lower ?? ""))
    )
      i--;
    else if (isComma(token) && inList(tokens, i, from)) i--;
    else if (token.text === ")" && backTo(tokens, i - 1, Math.max(from, i - 8), "(") !== undefined)
      i = backTo(tokens, i - 1, Math.max(from, i - 8), "(")! - 1;
    else if (
      token.pos === "mark" &&
      (token.text === "/" || token.text === "-" || token.text === "&") &&
      i > from &&
      tokens[i + 1]?.start === token.end
    )
      i--;
    else if (token.pos === "adverb" && tokens[i + 1]?.pos === "adjective") i--;
    else if (
      token.pos === "verb" ||
      token.pos === "auxiliary" ||
      token.pos === "adverb" ||
      token.pos === "gerund" ||
      RELATIVES.has(token.lower)
    ) {
      const relative = relativeBefore(tokens, i, from);
      if (relative === undefined)
        return { at: i + 1, afterVerb: token.pos === "verb" || token.pos === "auxiliary" || token.pos === "gerund" };
      i = relative - 1;
    } else return { at: i + 1, afterVerb: false };
  }
  return { at: i + 1, afterVerb: false };
}

/** For a comma inside `France, Britain, and Germany`: a name or noun on both sides, and an `and` further on. */
function inList(tokens: readonly Token[], comma: number, from: number): boolean {
  if (comma <= from || !isNominal(tokens[comma - 1])) return false;
  const after = tokens[comma + 1];
  if (after?.lower === "and" || after?.lower === "or")
    return tokens[comma - 1]!.pos === "name" || tokens[comma - 1]!.pos === "noun";
  if (after?.pos !== "name" || tokens[comma - 1]!.pos !== "name") return false;
  for (let i = comma + 1; i < Math.min(tokens.length, comma + 12); i++) if (tokens[i]!.lower === "and") return true;
  return false;
}

/** Where the relative clause begins whose verb stands at `verb`: `who` of `people who voted`. */
function relativeBefore(tokens: readonly Token[], verb: number, from: number): number | undefined {
  for (let i = verb; i > from && i > verb - LONGEST_RELATIVE; i--) {
    const token = tokens[i]!;
    if (token.lower === "who" || token.lower === "whose" || (token.lower === "that" && isNominal(tokens[i - 1])))
      return isNominal(tokens[i - 1]) || tokens[i - 1]?.pos === "determiner" ? i : undefined;
    if (token.pos === "mark") return undefined;
  }
  return undefined;
}

/** Takes off what opens the clause before the phrase: `On Wednesday`, `and`, `During a call with aides`. */
function withoutOpening(tokens: readonly Token[], from: number, to: number, afterVerb: boolean): Range | undefined {
  let start = from;
  if (afterVerb) {
    for (let i = to - 2; i > from; i--) {
      if (tokens[i]!.lower === "and" || tokens[i]!.lower === "or") {
        start = i + 1;
        break;
      }
    }
    // `pushed through doors on Tuesday the council leader`: behind its circumstances the subject is a phrase of its own.
    if (start === from && tokens[from]!.pos !== "preposition") return undefined;
  }
  while (start < to) {
    const token = tokens[start]!;
    if (token.pos === "preposition") {
      const next = afterPrepositionalPhrase(tokens, start, to);
      if (next === undefined) return undefined;
      start = next;
    } else if (token.pos === "date" && start + 1 < to && !token.owns) start++;
    else if (token.pos === "mark" || token.lower === "and" || token.lower === "or") start++;
    else break;
  }
  if (isTimePhrase(tokens, start, to)) start = timePhraseEnd(tokens, start, to);
  return start < to ? { from: start, to } : undefined;
}

/** `last week`, `this morning` before a subject. */
function isTimePhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const end = timePhraseEnd(tokens, from, to);
  return end > from && end < to && opensNounPhrase(tokens[end]);
}

function timePhraseEnd(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from];
  if (!first || !/^(?:last|this|next|earlier|late|later|early|that|one|every)$/.test(first.lower)) return from;
  for (let i = from + 1; i < Math.min(to, from + 3); i++) if (TIME_NOUNS.has(tokens[i]!.lower)) return i + 1;
  return from;
}

/** Where the noun phrase after the preposition at `at` ends and another begins. */
function afterPrepositionalPhrase(tokens: readonly Token[], at: number, to: number): number | undefined {
  let sawNoun = false;
  for (let i = at + 1; i < to; i++) {
    const token = tokens[i]!;
    if (token.pos === "preposition") {
      sawNoun = false;
      continue;
    }
    const opens =
      token.pos === "determiner" ||
      token.pos === "possessive" ||
      token.pos === "pronoun" ||
      (token.pos === "name" && tokens[i - 1]!.pos === "noun") ||
      (token.pos === "name" && tokens[i - 1]!.pos === "date") ||
      (token.pos !== "date" && tokens[i - 1]!.pos === "date" && !tokens[i - 1]!.owns);
    if (sawNoun && opens) return i;
    if (isComma(token)) return i + 1 < to ? i + 1 : undefined;
    if (isNominal(token) && !token.owns) sawNoun = true;
  }
  return undefined;
}

function backTo(tokens: readonly Token[], at: number, from: number, text: string): number | undefined {
  for (let i = at; i >= from; i--) if (tokens[i]!.text === text) return i;
  return undefined;
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
  if (tokens[i]!.pos === "pronoun") return { from: at, to: i + 1, past: i + 1 };
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
      named ||= token.pos === "name";
      i++;
    } else if (token.pos === "determiner" && !sawHead) i++;
    else if (token.pos === "determiner" && tokens[i - 1]?.pos === "preposition") i++;
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
    else if (isComma(token) && next?.pos === "name" && /^(?:jr|sr|inc|llc|ltd|d-|r-)/.test(next.lower)) i += 2;
    else if (token.lower === "who" || token.lower === "whose") i = clauseEnd(tokens, i, to);
    else break;
  }
  return sawHead ? { from: at, to: i, past: speaker ? pastAside(tokens, i, to) : i } : undefined;
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

/** Where the words up to the next comma, quotation mark or other stop end. */
export function clauseEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.pos !== "mark") continue;
    if (token.text === "," || token.text === ";" || token.text === ":" || isQuoteMark(token) || token.text === "(")
      return i;
    if (isDash(token) && tokens[i - 1] && tokens[i - 1]!.end < token.start) return i;
    if (/^[.!?…]$/.test(token.text)) return i;
  }
  return to;
}

/** Whether the preposition at `at` opens a circumstance of speaking: `on Tuesday`, `in a statement`. */
export function opensCircumstance(tokens: readonly Token[], at: number, to: number, afterName: boolean): boolean {
  const preposition = tokens[at]!.lower;
  if (!CIRCUMSTANCES.has(preposition)) return false;
  for (let i = at + 1; i < Math.min(to, at + 6); i++) {
    const token = tokens[i]!;
    if (token.pos === "date" && !token.owns) return true;
    if (token.pos === "noun" && (OCCASIONS.has(token.lower) || TIME_NOUNS.has(token.lower))) return true;
    if (!opensNounPhrase(token) && token.pos !== "gerund") break;
  }
  return afterName && preposition !== "at";
}

function forwardTo(tokens: readonly Token[], at: number, to: number, text: string): number | undefined {
  for (let i = at; i < to; i++) if (tokens[i]!.text === text) return i;
  return undefined;
}
