/** Collects the manifest's texts: the manifest holds `%key%`, `package.nls.json` the words. */
export class Texts {
  private readonly words = new Map<string, string>();

  /** Files a text and gives what stands for it in the manifest. */
  add(key: string, words: string): string {
    const known = this.words.get(key);
    if (known !== undefined && known !== words) throw new Error(`two texts for ${key}`);
    this.words.set(key, words);
    return `%${key}%`;
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.words);
  }
}
