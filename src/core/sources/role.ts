/** What somebody is and where, as an apposition says it: `, a senior fellow at the Center for Studies`. */
import { isComma } from "../attribution/tokens";
import type { Token } from "../reader";
import { join } from "./head";

/** `a senior fellow` and `the Center for Studies` of `, a senior fellow at the Center for Studies`. */
export function asideOf(words: readonly Token[]): { role: string; organisation: string | undefined } | undefined {
  const comma = words.findIndex(isComma);
  const aside = comma === -1 ? [] : words.slice(comma + 1).filter((token) => !isComma(token) || token !== words.at(-1));
  if (aside.length === 0 || aside[0]!.pos === "question" || aside[0]!.pos === "number") return undefined;
  const stop = aside.findIndex((token, i) => i > 0 && token.lower === "who");
  return roleAndPlace(stop === -1 ? aside : aside.slice(0, stop));
}

/** `a senior fellow` and `the Center for Studies` of `a senior fellow at the Center for Studies`. */
export function roleAndPlace(aside: readonly Token[]): { role: string; organisation: string | undefined } {
  // `director of highways` is all role; `director of the Bureau` names where.
  const link = aside.findIndex(
    (token, i) =>
      /^(?:at|for|with|from)$/.test(token.lower) ||
      (token.lower === "of" && (aside[i + 1]?.lower === "the" || aside[i + 1]?.pos === "name")),
  );
  if (link <= 0) return { role: join(aside), organisation: undefined };
  const stop = aside.findIndex((token, i) => i > link && (isComma(token) || token.lower === "who"));
  return {
    role: join(aside.slice(0, link)),
    organisation: join(aside.slice(link + 1, stop === -1 ? aside.length : stop)),
  };
}
