/** The noun phrase to the left of a cue: who `said` belongs to. By shallow scanning; ranges are token indices, end exclusive. */

import { RELATIVES } from "../../lexicon/closedClasses";
import { CUE_FORMS } from "../../lexicon/cues";
import { TITLES } from "../../lexicon/nouns";
import { CIRCUMSTANCES, POSTMODIFIERS } from "../../lexicon/phrases";
import type { Token } from "../reader";
import { isNameAside, opensApposition, opensRelative } from "./apposition";
import { withoutOpening } from "./clauseOpening";
import { isComma, isDash, isNominal, isQuoteMark, opensNounPhrase, type Range } from "./tokens";

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

/** The noun phrase that ends right before `end`, whatever it is in its clause: `a source` of `he had a source who`. */
export function nounPhraseBefore(tokens: readonly Token[], end: number, from: number): Range | undefined {
  const subject = subjectBefore(tokens, end, from);
  if (subject || !isNominal(tokens[end - 1])) return subject;
  let { at } = leftEdge(tokens, end, from);
  while (at < end && /^(?:preposition|adverb)$/.test(tokens[at]!.pos)) at++;
  return at < end ? { from: at, to: end } : undefined;
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

function openingMark(tokens: readonly Token[], close: number, from: number): number | undefined {
  for (let i = close - 1; i >= from; i--) if (isQuoteMark(tokens[i])) return i;
  return undefined;
}

function extendTo(range: Range | undefined, to: number): Range | undefined {
  return range && { from: range.from, to };
}

/** The noun phrase whose last word stands right before `end`, with what hangs on it to the left. */
function phraseBefore(tokens: readonly Token[], end: number, from: number): Range | undefined {
  const head = tokens[end - 1];
  if (!head || end <= from) return undefined;
  const relative =
    head.lower === "who" ||
    head.lower === "which" ||
    (head.lower === "that" && isNominal(tokens[end - 2]) && tokens[end - 2]!.pos !== "date");
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
      // `reports that Khan resigned`: no verb stands between, so what follows is the subject.
      if (RELATIVES.has(token.lower) && i + 1 < end) return { at: i + 1, afterVerb: false };
      const relative = relativeBefore(tokens, i, from);
      // `Renn said Moro had told him`: the verb before opens a clause of which this is the subject.
      if (relative === undefined && opensClause(token)) return { at: i + 1, afterVerb: false };
      if (relative === undefined)
        return { at: i + 1, afterVerb: token.pos === "verb" || token.pos === "auxiliary" || token.pos === "gerund" };
      i = relative - 1;
    } else return { at: i + 1, afterVerb: false };
  }
  return { at: i + 1, afterVerb: false };
}

/** A cue that takes a clause without `that`, and no listener in between. */
function opensClause(token: Token): boolean {
  return (
    token.pos === "verb" &&
    CUE_FORMS.get(token.lower)?.some((form) => form.family.clause && !form.family.listener) === true
  );
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
    if (
      token.lower === "who" ||
      token.lower === "whose" ||
      (token.lower === "that" && isNominal(tokens[i - 1]) && tokens[i - 1]!.pos !== "date")
    )
      return isNominal(tokens[i - 1]) || tokens[i - 1]?.pos === "determiner" ? i : undefined;
    if (token.pos === "mark") return undefined;
  }
  return undefined;
}

function backTo(tokens: readonly Token[], at: number, from: number, text: string): number | undefined {
  for (let i = at; i >= from; i--) if (tokens[i]!.text === text) return i;
  return undefined;
}
