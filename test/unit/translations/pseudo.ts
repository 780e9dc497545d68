/** A language for tests in which every translated word stands between ⟦ and ⟧: what does not was missed. */
import { readFileSync } from "node:fs";
import { config } from "@vscode/l10n";

const MARKED = /⟦[^⟦⟧]*⟧/g;

/** Runs something in that language. */
export async function inPseudo<T>(run: () => T | Promise<T>): Promise<T> {
  const texts: Record<string, string> = JSON.parse(readFileSync("l10n/bundle.l10n.json", "utf8"));
  config({ contents: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, marked(text)])) });
  try {
    return await run();
  } finally {
    config({ contents: {} });
  }
}

/** `{0} sources` → `{0}⟦ sources⟧`: what is put in is to be marked by itself. */
function marked(text: string): string {
  return text
    .split(/(\{\d\})/)
    .map((part) => (/^\{\d\}$|^$/.test(part) ? part : `⟦${part}⟧`))
    .join("");
}

/** The words of a text that are not translated, but for those that belong to the article. */
export function untranslated(text: string, but: readonly string[] = []): string[] {
  let left = text.replace(MARKED, " ");
  for (const words of but) left = left.replaceAll(words, " ");
  return left.match(/\p{L}{2,}/gu) ?? [];
}
