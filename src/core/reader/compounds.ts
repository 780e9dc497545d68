/** Puts together what compromise takes apart: `Marsh-Adeyemi`, `Lt.`, `workers'`. */
import type { Pos, Token } from "./token";

/** The tokens of a passage with hyphens, abbreviations' stops and plural owners' apostrophes joined to their words. */
export function joinCompounds(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let singleOpen = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const last = joined.at(-1);
    const next = tokens[i + 1];
    if (
      last &&
      last.pos !== "mark" &&
      token.text === "-" &&
      attached(last, token) &&
      next &&
      attached(token, next) &&
      next.pos !== "mark"
    ) {
      joined[joined.length - 1] = hyphenated(last, next, tokens[i + 2]);
      i++;
    } else if (
      last &&
      last.pos !== "mark" &&
      token.text === "." &&
      attached(last, token) &&
      next?.sentence === token.sentence &&
      !closes(next)
    ) {
      joined[joined.length - 1] = { ...last, text: `${last.text}.`, end: token.end };
    } else if (last && isApostrophe(token) && !singleOpen && attached(last, token) && last.lower.endsWith("s")) {
      joined[joined.length - 1] = {
        ...last,
        text: last.text + token.text,
        lower: `${last.lower}'`,
        end: token.end,
        owns: true,
      };
    } else {
      if (isApostrophe(token) || token.text === "‘")
        singleOpen = opensHere(last, token, next) || (singleOpen && !closesHere(last, token));
      joined.push(token);
    }
  }
  return joined;
}

const attached = (a: Token, b: Token): boolean => a.end === b.start;
const isApostrophe = (token: Token): boolean => token.text === "'" || token.text === "’";
const closes = (token: Token): boolean => token.pos === "mark" && /^["”’')\].!?]$/.test(token.text);

function opensHere(last: Token | undefined, token: Token, next: Token | undefined): boolean {
  return (!last || last.end < token.start || last.pos === "mark") && next?.start === token.end;
}

function closesHere(last: Token | undefined, token: Token): boolean {
  return last?.end === token.start;
}

/** Two capitals make a name; a participle behind a hyphen an adjective: `U.S.-built`. */
function hyphenated(first: Token, second: Token, after: Token | undefined): Token {
  const givenName =
    first.capital && /^\p{Lu}\p{Ll}+$/u.test(first.text) && second.text.length <= 4 && after?.pos === "name";
  const pos: Pos = givenName
    ? "name"
    : first.pos === "name" || second.pos === "name"
      ? second.pos === "name" || second.capital
        ? "name"
        : "adjective"
      : second.pos === "verb" || second.pos === "gerund" || second.pos === "adverb"
        ? "adjective"
        : second.pos;
  return {
    ...second,
    text: `${first.text}-${second.text}`,
    lower: `${first.lower}-${second.lower}`,
    start: first.start,
    pos: first.pos === "number" && pos === "noun" ? "adjective" : pos,
    capital: first.capital,
    entity: first.entity ?? second.entity,
    givenName: first.givenName,
  };
}
