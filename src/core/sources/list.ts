/** Several names in one phrase: `Great Britain, France, and Germany`, `Doyle and others`. */
import { OUTLET_NAME_WORDS, OUTLETS, TITLES } from "../../lexicon/nouns";
import { isComma } from "../attribution/tokens";
import type { SourceKind } from "../model";
import type { Token } from "../reader";
import { blank, type SourceDescription } from "./description";
import { bare, isPeople } from "./head";
import { isOrganisationWord } from "./personName";

/** `Great Britain, France, and Germany`; `both Lund and Haddad`; but not `Vice President and Editor Ann Lee`. */
export function isList(words: readonly Token[]): boolean {
  return (
    words.some((token) => token.lower === "and") &&
    words.every((token, i) => {
      const title = token.capital && TITLES.has(bare(token.lower));
      const next = words[i + 1];
      if (title) return next !== undefined && next.lower !== "and" && !isComma(next);
      const article = token.pos === "determiner" && !/^an?$/.test(token.lower);
      return token.pos === "name" || article || token.lower === "and" || isComma(token);
    })
  );
}

/** The name before others that have none: `Doyle` of `Doyle and others`. */
export function withCompany(core: readonly Token[]): readonly Token[] | undefined {
  const link = core.findIndex((token) => token.lower === "and");
  const others = core[link + 1];
  if (link < 1 || !others || !/^(?:others?|his|her|their|several|many|some)$/.test(others.lower)) return undefined;
  const names = core.slice(0, link);
  return names.every((token) => token.pos === "name" && token.capital) ? names : undefined;
}

export function namedList(words: readonly Token[], text: string): SourceDescription {
  const names = words.filter((token) => token.pos === "name");
  const groups = names.length > 0 && names.every(isPeople);
  const kind = listKind(names);
  return {
    ...blank(text, text.toLowerCase()),
    form: groups ? "description" : "name",
    kind: groups ? "unnamed-group" : kind,
    name: groups ? [] : [text],
    plural: true,
  };
}

/** `Lund and Haddad` are people, where nothing shows that they are newsrooms, places or firms. */
function listKind(names: readonly Token[]): SourceKind {
  if (names.some((token) => token.givenName)) return "named-person";
  if (names.some((token) => OUTLETS.has(token.lower) || OUTLET_NAME_WORDS.has(token.lower))) return "outlet";
  const things = names.some(isOrganisationWord) || names.every((token) => token.entity === "place");
  return things ? "named-organisation" : "named-person";
}
