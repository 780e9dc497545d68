/** Wrongdoing or private life, told of a person. */
import { PRIVATE_LIFE, PUBLIC_RECORD, WRONGDOING } from "../../../lexicon/needs";
import { ORGANISATION_NAME_WORDS, TITLES } from "../../../lexicon/nouns";
import { say } from "../../../lexicon/say";
import type { Token } from "../../reader";
import type { Trigger } from "./trigger";

export function allegation(tokens: readonly Token[]): Trigger | undefined {
  const someone = tokens.some((_, i) => isSomeone(tokens, i));
  if (!someone || tokens.some((token) => PUBLIC_RECORD.has(token.lower))) return undefined;
  for (const [i, token] of tokens.entries()) {
    if (PRIVATE_LIFE.has(token.lower) && isSomeonesOwn(tokens, i)) return found(token, 0.6);
    if (!WRONGDOING.has(token.lower)) continue;
    const hypothetical = tokens
      .slice(Math.max(0, i - 6), i)
      .some((other) =>
        /^(?:if|would|could|not|never|against|anti|combat|fight|prevent|investigate|of|on|about)$/.test(other.lower),
      );
    if (!hypothetical && (token.pos === "verb" || tokens[i - 1]?.pos === "verb" || tokens[i - 1]?.pos === "auxiliary"))
      return found(token, 0.7);
  }
  return undefined;
}

/** `had an affair`, `is pregnant`, `her divorce`: not `abortion rights`, not `a low-key affair`. */
function isSomeonesOwn(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.pos === "noun") return false;
  return tokens
    .slice(Math.max(0, i - 3), i)
    .some(({ lower, owns }) => owns || HAVING.test(lower) || (tokens[i]!.pos !== "noun" && /^(?:is|was)$/.test(lower)));
}

const HAVING = /^(?:had|has|have|having|suffered|suffers|his|her|their)$/;

/** A person by name or pronoun: `Piet Vos`, `Mayor Vos`, `she`. */
function isSomeone(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (/^(?:he|she|they)$/.test(token.lower) || token.entity === "person") return true;
  if (token.pos !== "name") return false;
  const next = tokens[i + 1];
  const titled = TITLES.has(tokens[i - 1]?.lower.replace(/\.$/, "") ?? "");
  const twoNames =
    next?.pos === "name" && !ORGANISATION_NAME_WORDS.has(next.lower) && !ORGANISATION_NAME_WORDS.has(token.lower);
  return token.givenName !== undefined || titled || twoNames;
}

function found(token: Token, certainty: number): Trigger {
  return {
    need: "allegation",
    because: say`says that somebody did wrong, or tells of private life`,
    first: token,
    last: token,
    certainty,
  };
}
