/**
 * What the desk knows beyond the lexicon: its newsrooms, its titles, and the sources in its register. It makes more of a
 * description than the phrase alone shows; how a passage is read stays the same for everyone.
 */
import { sourceKind } from "../../lexicon/kinds";
import { ORGANISATION_NAME_WORDS, OUTLET_NAME_WORDS } from "../../lexicon/nouns";
import { say } from "../../lexicon/say";
import { DeskRegister } from "../deskRegister";
import type { AnalysisSettings, KnownSource, SourceKind, SourceTag } from "../model";
import type { SourceDescription } from "./description";
import type { SourceEntry } from "./identity";
import { plainName } from "./nameIndex";

export class House {
  /** By their plain names, as the desk writes them. */
  private readonly outlets = new Map<string, string>();
  /** By their last word, each as its words in lower case; the longest first. */
  private readonly titles = new Map<string, string[][]>();
  private readonly byName = new Map<string, KnownSource>();
  private readonly register: DeskRegister;

  private constructor({ style, register }: AnalysisSettings) {
    this.register = new DeskRegister(register);
    for (const outlet of style?.outlets ?? []) this.outlets.set(plain(outlet), outlet);
    for (const title of style?.titles ?? []) this.addTitle(title.toLowerCase().split(/\s+/));
    for (const source of register ?? []) this.addSource(source);
  }

  /** Nothing where the desk has nothing to add. */
  static of(settings: AnalysisSettings): House | undefined {
    const { style, register } = settings;
    const said = [style?.outlets, style?.titles, register].some((list) => list && list.length > 0);
    return said ? new House(settings) : undefined;
  }

  /** A description with what the desk knows. */
  describe(description: SourceDescription): SourceDescription {
    if (description.form === "pronoun") return description;
    return this.asOutlet(description) ?? this.asKnown(this.withTitle(description));
  }

  /** The newsroom with this name, as the desk writes it. */
  outlet(name: string): string | undefined {
    return this.outlets.get(plain(name));
  }

  /** Whether a name is no more than a title. */
  isTitle(name: readonly string[]): boolean {
    const title = this.titleBefore(name, name.length);
    return title !== undefined && title.length === name.length;
  }

  /** What the desk calls a source by, beside its name. */
  aliases(name: readonly string[]): readonly string[] {
    return this.byName.get(plainName(name))?.aliases ?? [];
  }

  /** The source that a tag calls by its code. */
  known(tag: SourceTag): KnownSource | undefined {
    return this.register.ofTag(tag);
  }

  /** What the register says of the sources that an article names; what the article itself says of them stays. */
  complete(entries: readonly SourceEntry[]): void {
    for (const entry of entries) {
      const source = entry.name.length > 0 ? this.byName.get(plainName(entry.name)) : undefined;
      if (!source) continue;
      // One who speaks here in posts alone is known from posts, whoever it is.
      if (entry.kind !== "social-post") entry.kind = namedKind(source) ?? entry.kind;
      entry.role ??= source.role;
      entry.organisation ??= source.organisation;
      entry.because.push(say`the desk’s register knows the name`);
    }
  }

  private addTitle(words: readonly string[]): void {
    const last = words.at(-1)!;
    const alike = [...(this.titles.get(last) ?? []), [...words]];
    this.titles.set(
      last,
      alike.sort((a, b) => b.length - a.length),
    );
  }

  /**
   * The first one that has a name keeps it. One without a name, or whose name is kept back, is known by its code alone: an
   * alias in the copy must not bring out the name.
   */
  private addSource(source: KnownSource): void {
    if (source.name === undefined || (source.terms ?? "on-record") !== "on-record") return;
    for (const name of [source.name, ...(source.aliases ?? [])]) {
      if (!this.byName.has(plain(name))) this.byName.set(plain(name), source);
      if (source.kind === "outlet") this.outlets.set(plain(name), source.name);
    }
  }

  private asOutlet(description: SourceDescription): SourceDescription | undefined {
    const outlet = this.outlet(description.name.join(" ")) ?? this.outlet(phraseOf(description));
    if (outlet === undefined) return undefined;
    return { ...description, ...named(outlet), kind: "outlet", modifiers: [], plural: false };
  }

  private asKnown(description: SourceDescription): SourceDescription {
    const source = this.byName.get(plainName(description.name)) ?? this.byName.get(plain(phraseOf(description)));
    if (source?.name === undefined) return description;
    const listed = namedKind(source);
    const kind = listed && !PEOPLE.has(listed) ? listed : "named-person";
    return { ...description, ...named(source.name), kind, modifiers: [], plural: false };
  }

  private withTitle(description: SourceDescription): SourceDescription {
    const { form, name } = description;
    if (form === "description") return this.titleAlone(description, description.head);
    if (this.isTitle(name)) return this.titleAlone(description, name.at(-1)!.toLowerCase());
    return this.titled(description) ?? description;
  }

  /** `Holt`, who is a reeve, of `Reeve Holt`; a title may begin before what was read as the name. */
  private titled(description: SourceDescription): SourceDescription | undefined {
    const { name } = description;
    const last = name.at(-1)!.toLowerCase();
    if (ORGANISATION_NAME_WORDS.has(last) || OUTLET_NAME_WORDS.has(last)) return undefined;
    const phrase = phraseOf(description).split(/\s+/);
    const from = phrase.indexOf(name[0]!);
    if (from === -1) return undefined;
    for (let length = Math.min(name.length - 1, LONGEST_TITLE); length >= 0; length--) {
      const title = this.titleBefore(phrase, from + length);
      if (title) return withTitle(description, length, phrase.slice(from + length - title.length, from + length));
    }
    return undefined;
  }

  /** `the Reeve`: an official whom the phrase does not name. */
  private titleAlone(description: SourceDescription, head: string): SourceDescription {
    if (!this.titles.has(head) || description.plural) return description;
    const kind =
      description.kind === "unspecified" || description.form === "name" ? "unnamed-official" : description.kind;
    const definite = /^the /i.test(description.text) ? { reference: "definite" as const } : {};
    return {
      ...description,
      ...definite,
      form: "description",
      kind,
      name: [],
      head,
      titles: [...description.titles, head],
      ambiguousName: false,
    };
  }

  /** The title that ends before a word. */
  private titleBefore(words: readonly string[], end: number): readonly string[] | undefined {
    const lower = (i: number) => words[i]?.toLowerCase();
    return this.titles
      .get(lower(end - 1) ?? "")
      ?.find((title) => title.every((word, i) => word === lower(end - title.length + i)));
  }
}

const LONGEST_TITLE = 5;

/** While it is settled who is who, these are people with a name; what else they are is told at the end. */
const PEOPLE: ReadonlySet<SourceKind> = new Set(["named-person", "spokesperson", "social-post", "own-observation"]);

const plain = (name: string): string => plainName(name.trim().split(/\s+/));

/** `the Harbour Signal` of `the Harbour Signal, a weekly`. */
const phraseOf = ({ text }: SourceDescription): string => text.split(",")[0]!.replace(/[’']s$/, "");

/** The kind of a source whom the text names: what the register says of it elsewhere does not take the name away. */
function namedKind({ kind }: KnownSource): SourceKind | undefined {
  return kind && sourceKind(kind).named ? kind : undefined;
}

function named(name: string): Pick<SourceDescription, "form" | "name" | "head" | "reference" | "ambiguousName"> {
  const words = name.split(/\s+/);
  return { form: "name", name: words, head: words.at(-1)!.toLowerCase(), reference: "plain", ambiguousName: false };
}

/** With a title, of which the first words of the name may be a part. */
function withTitle(description: SourceDescription, inName: number, title: readonly string[]): SourceDescription {
  const { kind, name, titles, role } = description;
  return {
    ...description,
    kind: kind === "spokesperson" ? kind : "named-person",
    name: name.slice(inName),
    titles: [...titles, title.at(-1)!.toLowerCase()],
    role: role ?? title.join(" "),
    ambiguousName: false,
  };
}
