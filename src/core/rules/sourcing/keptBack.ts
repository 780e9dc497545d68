/** Whether a source's name is kept back, and not only left out: a passer-by has none either. */
import { BARE_NOUNS, NAMED_AT_WORK, PUBLIC_PLACES, SOURCE_NOUNS, TELLING } from "../../../lexicon/anonymity";
import { PREPOSITIONAL_CUES } from "../../../lexicon/cues";
import type { Attribution, Source, Span } from "../../model";
import type { RuleInput } from "../rule";
import { knowsFromWithin, mentionWords } from "./mentionWords";

/** It has asked for that, is called a source, knows from within, or is one of whom a reporter knows the name. */
export function isKeptBack(article: RuleInput, source: Source, claim: Attribution): boolean {
  const text = wordsAt(article, claim.source[0]!);
  const words = mentionWords(text);
  if (words.head === "" || words.number === "share" || NAME_BEHIND.test(text)) return false;
  if (source.asksForAnonymity) return true;
  const tells = tellsInConfidence(article, claim);
  if (BARE_NOUNS.has(words.head) && words.number !== "open" && words.behind.length === 0 && tells) return true;
  if (SOURCE_NOUNS.has(words.head)) return !isCapital(text, words.head) && !words.front.some(isMedia);
  if (knowsFromWithin(words)) return true;
  return source.kind !== "unnamed-group" && words.number !== "open" && NAMED_AT_WORK.has(words.head) && tells;
}

/** Not `told employees`, nor `said in a speech`, which all may hear, nor `says`, after which the next sentence names him. */
function tellsInConfidence(article: RuleInput, { cueLemma, cue, source: [mention] }: Attribution): boolean {
  const { text } = article;
  const last = cue.at(-1);
  if (last === undefined || !(PREPOSITIONS.has(cueLemma) || cue.some((span) => isTold(wordsAt(article, span)))))
    return false;
  const behind = text.slice(last.end, last.end + NEARBY);
  if (cueLemma === "tell" && !REPORTERS.test(behind)) return false;
  return ![text.slice(Math.max(0, mention!.start - NEARBY), mention!.start), behind].some(isPublic);
}

/** `also said`, `told`. */
const isTold = (cue: string): boolean =>
  cue
    .toLowerCase()
    .split(" ")
    .some((word) => TELLING.has(word));

const REPORTERS = /^ (?:the |a )?(?:\p{Lu}|reporters?\b|journalists?\b)/u;
/** So far before and behind an attribution its occasion stands. */
const NEARBY = 50;

/** `in a 2013 video`, `at a news conference`. */
function isPublic(text: string): boolean {
  return [...text.matchAll(OCCASION)].some(([, words]) =>
    words!
      .toLowerCase()
      .split(" ")
      .some((word) => PUBLIC_PLACES.has(word)),
  );
}

const OCCASION = /\b(?:in|at|during|on) (?:a|an|the|his|her|their) ((?:[\p{L}\p{N}-]{1,20} ?){1,3})/giu;

/** `Business Insider`: a name, unless the sentence opens with it. */
function isCapital(text: string, head: string): boolean {
  const at = text.toLowerCase().indexOf(head);
  return at > 0 && /^\p{Lu}/u.test(text.slice(at));
}

/** `media sources` are newsrooms. */
const isMedia = (word: string): boolean => /^(?:media|news)$/.test(word);

/** `a donor, Ann Lee`: a name that was not read as one. */
const NAME_BEHIND = /[,:(–—-]\s*(?:\p{Lu}[\p{L}.'’-]{0,30} ){1,3}\p{Lu}\p{Ll}/u;

const PREPOSITIONS: ReadonlySet<string> = new Set(PREPOSITIONAL_CUES.map(({ words }) => words));

const wordsAt = ({ text }: RuleInput, { start, end }: Span): string => text.slice(start, end);
