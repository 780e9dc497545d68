/** Finds the sources whose name may be that of a mention, without going through all of them. */
import type { SourceDescription } from "./describe";
import type { SourceEntry } from "./identity";

/** So many sources that share a word are told apart; of more, as a list of thousands has them, by whole names alone. */
const MOST_ALIKE = 100;

export class NameIndex {
  private readonly byKey = new Map<string, SourceEntry[]>();

  add(entry: SourceEntry): void {
    const whole = plainName(entry.name);
    const keys = new Set([
      `whole ${whole}`,
      `first ${whole.split(" ")[0]}`,
      `last ${lastWord(entry.name)}`,
      `initials ${initialsOf(entry.name)}`,
    ]);
    for (const key of keys) {
      const there = this.byKey.get(key);
      if (!there) this.byKey.set(key, [entry]);
      else if (there.length < MOST_ALIKE || key.startsWith("whole ")) there.push(entry);
    }
  }

  /** Sources that share a surname, a first word, or initials with a mention; `full` is the mention's full form. The oldest first. */
  candidates(mention: SourceDescription, full: readonly string[]): SourceEntry[] {
    const whole = plainName(mention.name);
    const keys = [
      `whole ${whole}`,
      `first ${whole.split(" ")[0]}`,
      `last ${lastWord(mention.name)}`,
      `last ${lastWord(full)}`,
      `initials ${whole}`,
      `whole ${initialsOf(mention.name)}`,
    ];
    const found = new Set(keys.flatMap((key) => this.byKey.get(key) ?? []));
    return [...found].sort((a, b) => a.id - b.id);
  }
}

/** In lower case, without stops, apostrophes and the article. */
export const plainName = (words: readonly string[]): string =>
  words.join(" ").toLowerCase().replace(/[.’']/g, "").replace(/^the /, "");

const lastWord = (name: readonly string[]): string => name.at(-1)?.toLowerCase() ?? "";

/** `icri` of `International Coral Reef Initiative`; nothing for a single word. */
export function initialsOf(name: readonly string[]): string {
  const capitals = name.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length < 2 ? "" : capitals.map((word) => word[0]!.toLowerCase()).join("");
}
