/** The desk's register: the sources that the desk knows, found as tags call them. */
import type { KnownSource, SourceTag, Terms } from "./model";

/** Whoever writes a code in a hurry writes it in either case: `s1` is `S1`, everywhere. */
export const codeKey = (code: string): string => code.trim().toLowerCase();

export class DeskRegister {
  private readonly byCode = new Map<string, KnownSource>();
  /** Names of one word, and surnames. */
  private readonly nameWords = new Set<string>();

  /** Of two sources with one code the first counts. */
  constructor(sources: readonly KnownSource[] = []) {
    for (const source of sources) {
      const key = codeKey(source.ref);
      if (!this.byCode.has(key)) this.byCode.set(key, source);
      for (const name of [source.name ?? "", ...(source.aliases ?? [])])
        this.nameWords.add(name.trim().split(/\s+/).at(-1)!);
    }
  }

  /** As the desk writes them. */
  get codes(): readonly string[] {
    return [...this.byCode.values()].map(({ ref }) => ref);
  }

  find(code: string | undefined): KnownSource | undefined {
    return code === undefined ? undefined : this.byCode.get(codeKey(code));
  }

  /** The source that a tag calls by its `ref`, or by a code in place of the name. */
  ofTag({ fields: { ref, by } }: SourceTag): KnownSource | undefined {
    return this.find(ref) ?? this.find(by);
  }

  /** What the tag says of this claim counts before what was agreed for the source as a whole. */
  termsOf(tag: SourceTag): Terms | undefined {
    return (tag.fields.terms as Terms | undefined) ?? this.ofTag(tag)?.terms;
  }

  /** Whether a word by itself is the name or the surname of somebody here. */
  hasName(word: string): boolean {
    return this.nameWords.has(word);
  }
}
