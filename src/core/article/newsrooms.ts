/**
 * Which newsroom was told what an attribution reports: `told CNN`, `in an interview with Fox News`, `on ABC's “This Week”`.
 * Ranges are token indices into the passage, end exclusive.
 */

import { CUE_FORMS } from "../../lexicon/cues";
import {
  BROADCASTS,
  INTERVIEWERS,
  NEWSROOM_NAME_ENDINGS,
  NEWSROOM_PIECES,
  NEWSROOMS_WHEN_TOLD,
  PROGRAMMES,
  TOLD_OCCASIONS,
} from "../../lexicon/newsrooms";
import { headNoun, OUTLET_NAME_WORDS, OUTLETS } from "../../lexicon/nouns";
import type { PassageAttribution } from "../attribution";
import { isQuoteMark, type Range, titleEnd } from "../attribution/tokens";
import type { Span } from "../model";
import type { Token } from "../reader";
import { describeSource, type SourceDescription } from "../sources/describe";

/** A newsroom that was told, and where the passage names it. */
export interface Told {
  readonly description: SourceDescription;
  readonly span: Span;
  /** `the Post`, `the magazine`: a newsroom only where the article has named it before. */
  readonly onlyIfKnown: boolean;
}

/** For each attribution of a passage the newsroom that was told. */
export function newsroomsTold(
  tokens: readonly Token[],
  attributions: readonly PassageAttribution[],
): (Told | undefined)[] {
  const told = attributions.map((attribution) => {
    const at = attribution.act === "speech" ? listenerAt(tokens, attribution) : -1;
    return at === -1 ? undefined : newsroomAt(tokens, at);
  });
  for (const occasion of occasions(tokens)) {
    const i = speaksThere(tokens, attributions, occasion);
    if (i !== undefined) told[i] ??= occasion.told;
  }
  for (const piece of pieces(tokens))
    for (const [i, { parent, act, sentence, content }] of attributions.entries())
      if (
        parent === undefined &&
        act === "speech" &&
        sentence >= tokens[piece.at]!.sentence &&
        opensQuoted(tokens, content)
      )
        told[i] ??= piece.told;
  return told;
}

/** Where the listener begins: it stands behind a verb that takes one, `told`, and is no part of what is told. */
function listenerAt(tokens: readonly Token[], { cue, content }: PassageAttribution): number {
  const end = cue.at(-1)?.end;
  const at = end === undefined ? -1 : tokens.findIndex((token) => token.start >= end);
  const verb = tokens[at - 1];
  if (!verb || !CUE_FORMS.get(verb.lower)?.some(({ family }) => family.listener)) return -1;
  return content.some((piece) => piece.start <= tokens[at]!.start && piece.end > tokens[at]!.start) ? -1 : at;
}

/** A place in the text that tells on what occasion, and to which newsroom, somebody spoke. */
interface Occasion {
  readonly at: number;
  readonly told: Told;
}

function occasions(tokens: readonly Token[]): Occasion[] {
  const found: Occasion[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const links = TOLD_OCCASIONS.get(tokens[i]!.lower);
    const link = tokens[i + 1]!;
    if (links?.includes(link.lower) && isCircumstance(tokens, i)) {
      const told = newsroomAt(tokens, i + 2, tokens[i]!.lower.startsWith("interview"));
      if (told) found.push({ at: i, told });
    } else if (link.lower === "on" && !TOLD_OCCASIONS.has(tokens[i]!.lower)) {
      const told = newsroomAt(tokens, i + 2);
      if (told && !told.onlyIfKnown) found.push({ at: i + 1, told });
    }
  }
  return found;
}

/** `In The New Yorker's profile of 2013`: whoever is quoted from there to the end of the passage is quoted from it. */
function pieces(tokens: readonly Token[]): Occasion[] {
  const found: Occasion[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    const opens = tokens[i]!.lower === "in" && (i === 0 || tokens[i - 1]!.sentence !== tokens[i]!.sentence);
    if (!opens) continue;
    const owner = tokens.findIndex((token, k) => k > i && k < i + LONGEST_NAME && token.owns);
    const range = { from: i + 1, to: owner + 1 };
    const piece = tokens.slice(owner + 1, owner + 4).some(({ lower }) => NEWSROOM_PIECES.has(lower));
    if (owner !== -1 && piece && isNewsroom(tokens, range)) found.push({ at: i, told: toldOf(tokens, range, false) });
  }
  return found;
}

const LONGEST_NAME = 7;

/** Whether what is said begins with a quotation. */
function opensQuoted(tokens: readonly Token[], content: readonly Span[]): boolean {
  return isQuoteMark(tokens.find((token) => token.start === content[0]?.start));
}

/** `in a telephone interview`, `during an appearance`, `speaking`: not `after an interview`, nor `gave an interview`. */
function isCircumstance(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.pos === "gerund") return true;
  let i = at - 1;
  while (i > at - 8 && tokens[i] && /^(?:determiner|adjective|noun|name|date|adverb|possessive)$/.test(tokens[i]!.pos))
    i--;
  return /^(?:in|during|from|at|via|by|on)$/.test(tokens[i]?.lower ?? "");
}

/**
 * Who spoke on the occasion: the attribution of its sentence whose cue is nearest, where the occasion is no part of
 * what is reported, and where all that reports the attribution reports the occasion too.
 */
function speaksThere(
  tokens: readonly Token[],
  attributions: readonly PassageAttribution[],
  { at, told }: Occasion,
): number | undefined {
  const place = { start: tokens[at]!.start, end: told.span.end };
  const within = (spans: readonly Span[]) => spans.some((span) => span.start <= place.start && span.end >= place.end);
  let best: number | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, attribution] of attributions.entries()) {
    const { cue, content, parent, sentence, act, stance, source } = attribution;
    if (act !== "speech" || stance === "declines" || sentence !== tokens[at]!.sentence || !cue[0]) continue;
    if (within(content) || (source && within([source]))) continue;
    if (parent !== undefined && !within(attributions[parent]!.content)) continue;
    if (attribution.construction === "citing" || attribution.construction === "accordingTo") continue;
    const distance =
      cue[0].start > place.start ? cue[0].start - place.start : 2 * Math.max(0, place.start - cue[0].end);
    if (distance < nearest) {
      nearest = distance;
      best = i;
    }
  }
  return best;
}

/**
 * The newsroom that the phrase beginning at `at` names. `interviewer`: whoever is named there asks for one:
 * `in an interview with Ann Lee`.
 */
export function newsroomAt(tokens: readonly Token[], at: number, interviewer = false): Told | undefined {
  const range = newsroomPhrase(tokens, at);
  if (!range || tokens.slice(range.from, range.to).some(({ lower }) => lower === "social")) return undefined;
  const words = tokens.slice(range.from, range.to);
  const names = words.filter((token) => isName(token));
  if (isNewsroom(tokens, range) || describedAsNewsroom(tokens, range) || (interviewer && names.length > 0))
    return toldOf(tokens, range, false);
  const article = words[0]!.lower;
  const head = words.at(-1)!;
  const noun = headNoun(head.lower);
  if (noun?.row.kind === "outlet" && names.length === 0 && !noun.plural) {
    if (article === "the") return toldOf(tokens, range, true);
    if (article === "a" || article === "an" || words.length > 1)
      return article === "this" || article === "our" ? undefined : toldOf(tokens, range, false);
  }
  // `the Post`, where the article has named it in full.
  if (article === "the" && names.length > 0 && OUTLET_NAME_WORDS.has(head.lower)) return toldOf(tokens, range, true);
  return undefined;
}

function toldOf(tokens: readonly Token[], range: Range, onlyIfKnown: boolean): Told {
  const described = describeSource(tokens, range);
  const person = described.kind === "named-person" && described.name.length > 1;
  return {
    description: person
      ? described
      : {
          ...described,
          kind: "outlet",
          name: described.form === "name" ? [newsroomName(described.text)] : [],
        },
    span: { start: tokens[range.from]!.start, end: tokens[range.to - 1]!.end },
    onlyIfKnown,
  };
}

/** As it is called: without its article, the possessive and the comma that American style puts inside the marks. */
const newsroomName = (text: string): string =>
  text
    .replace(/^(?:the|a|an) /, "")
    .replace(/[’']s$/, "")
    .replace(/[,.](?=["”’']+$)/, "");

const LONGEST = 12;

/** Words of a name, small words between them, and a title between quotation marks: `CBS's “Face the Nation”`. */
function newsroomPhrase(tokens: readonly Token[], at: number): Range | undefined {
  const sentence = tokens[at]?.sentence;
  let end = at;
  let i = at;
  while (i < tokens.length && i < at + LONGEST && tokens[i]!.sentence === sentence) {
    const token = tokens[i]!;
    if (isQuoteMark(token)) {
      end = titleEnd(tokens, i) ?? end;
      break;
    } else if (isName(token)) end = ++i;
    else if (/^(?:noun|name|number)$/.test(token.pos) && !TOLD_OCCASIONS.has(token.lower)) end = ++i;
    else if (token.pos === "adjective") i++;
    else if (i === at && (token.pos === "determiner" || token.pos === "possessive")) i++;
    else if (joinsNames(token) && i > at && startsName(tokens[i + 1])) i++;
    else break;
  }
  return end > at ? { from: at, to: end } : undefined;
}

const isName = (token: Token): boolean =>
  token.pos !== "mark" && (token.pos !== "date" || token.text === "Today") && /^\p{Lu}/u.test(token.text);

const startsName = (token: Token | undefined): boolean =>
  token !== undefined && (isName(token) || (token.lower === "the" && token.pos === "determiner"));

const joinsNames = (token: Token): boolean => /^(?:of|the|and|&|with)$/.test(token.lower);

/** `BuzzFeed`, but not `McConnell`. */
const TWO_CAPITALS = /^(?!Mac)\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}*$/u;
const SITE = /^\p{Lu}[\p{L}\d-]*\.(?:com|org|net)$/u;
/** Call signs of stations: `WKOW-TV`. */
const CALL_SIGN = /^[KW]\p{Lu}{3}(?:-(?:TV|FM|AM))?$/u;

/** `newspaper`, `network`; an agency may be one of the state. */
function isNewsroomNoun({ lower }: Token): boolean {
  const noun = headNoun(lower);
  return noun?.row.kind === "outlet" && !noun.plural && lower !== "agency";
}

/** A newsroom by its kind, whose name is more than one word or is all capitals. */
function describedAsNewsroom(tokens: readonly Token[], range: Range): boolean {
  const { kind, name } = describeSource(tokens, range);
  return kind === "outlet" && (name.length > 1 || /^\p{Lu}{2,}$/u.test(name[0] ?? ""));
}

function isNewsroom(tokens: readonly Token[], { from, to }: Range): boolean {
  const words = tokens.slice(from, to).filter((token) => token.pos !== "mark");
  const names = words.filter(isName);
  const whole = words.map((token) => token.lower).join(" ");
  if (PROGRAMMES.some((programme) => ` ${whole} `.includes(` ${programme} `))) return true;
  if (names.length === 0) return false;
  if (names.length === 1 && NEWSROOMS_WHEN_TOLD.has(whole)) return true;
  if (BROADCASTS.has(words.at(-1)!.lower)) return true;
  const bare = (token: Token) => token.lower.replace(/(?:'s|')$/, "");
  if (
    names.some(
      (token) =>
        OUTLETS.has(bare(token)) ||
        TWO_CAPITALS.test(token.text.replace(/[’']s$/, "")) ||
        SITE.test(token.text) ||
        CALL_SIGN.test(token.text),
    )
  )
    return true;
  // `the German magazine Der Spiegel`
  if (words.some((token) => isNewsroomNoun(token))) return true;
  if (words.some((token) => INTERVIEWERS.has(token.lower)) && names.length > 1) return true;
  const named = words.filter((token) => isName(token) && token.lower !== "the");
  const ends = (token: Token) => OUTLET_NAME_WORDS.has(bare(token)) || NEWSROOM_NAME_ENDINGS.has(bare(token));
  const owner = words.findIndex((token) => token.owns);
  const last = owner > 0 ? words[owner]! : words.at(-1)!;
  if (named.length > 1 && (ends(last) || ends(named.at(-1)!))) return true;
  // `told The Hill`: in the middle of a sentence only titles keep their article's capital.
  return tokens[from]!.text === "The" && from > 0 && named.length > 0 && ends(named.at(-1)!);
}
