/** On what terms the source of a tag spoke, and what the desk's register knows of it. */
import type { KnownSource, SourceTag, Terms } from "../../model";
import type { RuleInput } from "../rule";

/** The desk's sources, by what tags call them. */
export class Register {
  private readonly byRef: ReadonlyMap<string, KnownSource>;
  /** Names of one word, and surnames. */
  private readonly nameWords: ReadonlySet<string>;

  constructor(sources: RuleInput["register"] = []) {
    this.byRef = new Map(sources.map((source) => [source.ref.toLowerCase(), source]));
    const names = sources.flatMap(({ name, aliases = [] }) => [name ?? "", ...aliases]);
    this.nameWords = new Set(names.flatMap((name) => name.split(/\s+/).at(-1) || []));
  }

  /** Whether a word by itself is the name or the surname of somebody in the register. */
  names(word: string): boolean {
    return this.nameWords.has(word);
  }

  /** The entry that a tag refers to, by its `ref` or by the code that stands for the name. */
  entryOf({ fields }: SourceTag): KnownSource | undefined {
    const { ref, by } = fields;
    return this.byRef.get((ref || by || "").trim().toLowerCase());
  }

  /** What the tag says of this claim counts before what was agreed for the source as a whole. */
  termsOf(tag: SourceTag): Terms | undefined {
    return (tag.fields.terms as Terms | undefined) ?? this.entryOf(tag)?.terms;
  }
}

/** Terms in the words of a message. */
export const IN_WORDS: Readonly<Record<Terms, string>> = {
  "on-record": "on the record",
  background: "on background",
  "deep-background": "on deep background",
  "off-record": "off the record",
};
