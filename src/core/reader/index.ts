/** Words and tags of a passage, aligned with its text. The only room that imports compromise. */
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION_WORDS,
  VERB_GROUP_ADVERBS,
  WEEKDAYS_AND_TIMES,
} from "../../lexicon/closedClasses";
import { CUE_FORMS } from "../../lexicon/cues";
import { headNoun } from "../../lexicon/nouns";
import { POSTMODIFIERS } from "../../lexicon/phrases";
import { joinCompounds } from "./compounds";
import { givenName, isListed, type Term, tag } from "./compromise";
import type { Pos, Token } from "./token";

export type { Pos, Token } from "./token";

/** The tokens of a visible passage text: words and, each on its own, the marks between them. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  tag(text).forEach((terms, sentence) => {
    const titleCase = isTitleCase(terms);
    let first = true;
    for (const term of terms) {
      at = pushMarks(tokens, term.pre, at, sentence);
      if (!LETTER_OR_DIGIT.test(term.text)) pushMarks(tokens, term.text, at, sentence);
      else {
        tokens.push(word(term, at, sentence, first, titleCase));
        first = false;
      }
      at += term.text.length;
      at = pushMarks(tokens, term.post, at, sentence);
    }
  });
  const joined = joinCompounds(tokens);
  return joined.map((token, i) => {
    const pos = correctedPos(joined, i);
    return pos === token.pos ? token : { ...token, pos };
  });
}

/** What the tagger takes for a verb or an adjective and the words around it show to be something else. */
function correctedPos(tokens: readonly Token[], i: number): Pos {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const { pos, lower, text } = tokens[i]!;
  const nameOrNoun = after?.pos === "name" || after?.pos === "noun";
  if (pos === "verb") {
    // `Transport Minister`, `Land registry`: news sentences do not open with a command.
    const opens = !before || before.sentence !== tokens[i]!.sentence || before.pos === "mark";
    if (opens && capital(text) && nameOrNoun) return "noun";
    if (!before) return pos;
    // `court records show`: a noun that the lexicon of sources knows, before a cue.
    const afterNoun = before.pos === "noun" || before.pos === "name" || before.pos === "adjective";
    if (afterNoun && headNoun(lower)?.plural && after && CUE_FORMS.has(after.lower)) return "noun";
    // `pointed to reports that`: no infinitive ends so.
    if (before.pos === "preposition" && headNoun(lower)?.plural) return "noun";
    // `the mayor's former campaign manager`
    if (before.pos === "adjective" && nameOrNoun && ownedThroughAdjectives(tokens, i)) return "noun";
    if (!isOwned(before) || before.pos === "adjective" || QUANTIFIERS.test(before.lower)) return pos;
    // `another slide shows`; `the flooded street`.
    if (after && /^(?:verb|auxiliary|mark|preposition)$/.test(after.pos)) return "noun";
    return nameOrNoun && before.pos !== "number" ? "adjective" : pos;
  }
  // `a review shows nobody left`
  const cue = pos === "noun" && (before?.pos === "noun" || before?.pos === "name") && CUE_FORMS.has(lower);
  if (cue && !headNoun(lower) && after && /^(?:determiner|pronoun)$/.test(after.pos)) return "verb";
  if (!before || !isOwned(before)) return pos;
  const alone = !nameOrNoun && (after?.pos !== "adjective" || POSTMODIFIERS.has(after.lower));
  // `a briefing`; `an official at the ministry`.
  if (pos === "gerund" && alone) return "noun";
  return pos === "adjective" && alone && after?.pos !== "gerund" && headNoun(lower) ? "noun" : pos;
}

const isOwned = (before: Token): boolean =>
  before.pos === "determiner" ||
  before.pos === "possessive" ||
  before.pos === "adjective" ||
  before.pos === "number" ||
  before.owns;

function ownedThroughAdjectives(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at > 0 && tokens[at]!.pos === "adjective") at--;
  const owner = tokens[at]!;
  return owner.pos === "possessive" || owner.owns || /^(?:a|an)$/.test(owner.lower);
}

/** Determiners that can be a subject by themselves: `some say`, `many believe in it`. */
const QUANTIFIERS = /^(?:some|many|most|several|all|both|few|others|those|these|this|each|either|neither|any)$/;

/** A headline in capitals tells nothing of what is a name. */
function isTitleCase(terms: readonly Term[]): boolean {
  const words = terms.filter((term) => /^\p{L}{4,}/u.test(term.text));
  return words.length > 3 && words.filter((term) => capital(term.text)).length >= words.length * 0.7;
}

/** What compromise leaves around a word: white space, and marks that become tokens. */
function pushMarks(tokens: Token[], between: string, at: number, sentence: number): number {
  let start = at;
  for (const sign of between) {
    const end = start + sign.length;
    if (sign.trim() !== "")
      tokens.push({
        text: sign,
        lower: sign,
        start,
        end,
        pos: "mark",
        capital: false,
        owns: false,
        entity: undefined,
        givenName: undefined,
        sentence,
      });
    start = end;
  }
  return start;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const capital = (text: string): boolean => /^\p{Lu}/u.test(text);

function word(term: Term, start: number, sentence: number, first: boolean, titleCase: boolean): Token {
  const lower = term.text.toLowerCase().replace(/[’ʼ]/g, "'");
  const tags = term.tags;
  const pos = partOfSpeech(lower, term.text, tags, first, titleCase);
  const named =
    tags.has("ProperNoun") ||
    tags.has("Person") ||
    tags.has("Organization") ||
    tags.has("Place") ||
    tags.has("Acronym");
  return {
    text: term.text,
    lower,
    start,
    end: start + term.text.length,
    pos,
    capital: capital(term.text) && (!first || named || pos === "name"),
    owns: /(?:'s|s')$/.test(lower) && pos !== "pronoun" && pos !== "auxiliary",
    entity: tags.has("Person")
      ? "person"
      : tags.has("Organization")
        ? "organisation"
        : tags.has("Place")
          ? "place"
          : undefined,
    givenName: capital(term.text) ? givenName(lower.replace(/'s$/, "")) : undefined,
    sentence,
  };
}

/** Closed classes by list, the rest by what compromise tagged. */
function partOfSpeech(lower: string, text: string, tags: ReadonlySet<string>, first: boolean, titleCase: boolean): Pos {
  const capitalised = capital(text);
  if (lower === "may" || lower === "march")
    return capitalised && !first ? "date" : lower === "may" ? "auxiliary" : "noun";
  if (lower === "us" && text === "US") return "name";
  if (AUXILIARIES.has(lower)) return "auxiliary";
  if (POSSESSIVES.has(lower)) return "possessive";
  if (PRONOUNS.has(lower) && lower !== "one") return "pronoun";
  if (lower === "that") return "conjunction";
  if (DETERMINERS.has(lower)) return "determiner";
  if (QUESTION_WORDS.has(lower)) return "question";
  if (PREPOSITIONS.has(lower)) return "preposition";
  if (CONJUNCTIONS.has(lower)) return "conjunction";
  if (VERB_GROUP_ADVERBS.has(lower)) return "adverb";
  if (WEEKDAYS_AND_TIMES.has(lower.replace(/(?:'s|\.)$/, "")) && capitalised) return "date";
  if (WEEKDAYS_AND_TIMES.has(lower) && !capitalised && tags.has("Date")) return "date";
  if (capitalised && !first && (!titleCase || !tags.has("Verb"))) return "name";
  if (tags.has("Person") || tags.has("Organization") || tags.has("Place") || (tags.has("ProperNoun") && capitalised))
    return "name";
  if (tags.has("Gerund")) return "gerund";
  if (tags.has("Modal") || tags.has("Auxiliary") || tags.has("Copula")) return tags.has("Noun") ? "noun" : "verb";
  if (tags.has("Verb")) return "verb";
  if (tags.has("Adverb")) return "adverb";
  if (tags.has("Adjective")) return "adjective";
  if (tags.has("Value")) return "number";
  if (tags.has("Date")) return "date";
  if (tags.has("Pronoun")) return "pronoun";
  if (tags.has("Preposition")) return "preposition";
  if (tags.has("Conjunction")) return "conjunction";
  if (tags.has("Determiner")) return "determiner";
  return capitalised && (!first || !isListed(lower)) ? "name" : "noun";
}
