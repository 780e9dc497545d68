/** The full names of an article's people, so that a surname by itself finds its person. */
import { FULL_TITLES } from "../../lexicon/nouns";
import type { SourceDescription } from "./describe";
import { plainName } from "./nameIndex";

/** So many mentions in other words are kept of one name. */
const MOST_ALIKE = 100;

/** Of two people with one surname a surname alone means the one who is named so many times as often. */
const FAR_MORE_OFTEN = 3;

export class NameRegister {
  private readonly bySurname = new Map<string, SourceDescription[]>();
  private readonly byGivenName = new Map<string, SourceDescription[]>();
  /** How often a full name stands in the text. */
  private readonly times = new Map<string, number>();
  private readonly titles = new Set<string>();

  /** Notes a person named with a given name or a title. */
  add(person: SourceDescription): void {
    const surname = person.name.at(-1)?.toLowerCase();
    if (!surname) return;
    for (const title of person.titles) this.titles.add(FULL_TITLES[title] ?? title);
    const whole = plainName(person.name);
    this.times.set(whole, (this.times.get(whole) ?? 0) + 1);
    note(this.bySurname, surname, person);
    // Without one of these signs its first word may be that of a firm: `Brackwater Structures`.
    const surely = person.gender !== undefined || person.titles.length > 0;
    if (person.name.length > 1 && surely) note(this.byGivenName, person.name[0]!.toLowerCase(), person);
  }

  /** Whether a person whom the article names has this title: `the minister` may be that one. */
  hasTitle(title: string): boolean {
    return this.titles.has(title);
  }

  /** A description of one word that is somebody's surname, `Khan` at the start of a sentence: the name it is. */
  surname(mention: SourceDescription): SourceDescription | undefined {
    if (!/^\p{Lu}\S*$/u.test(mention.text) || !this.bySurname.has(mention.head)) return undefined;
    return {
      ...mention,
      form: "name",
      kind: "named-person",
      name: [mention.text.replace(/[’']s$/, "")],
      ambiguousName: true,
    };
  }

  /** Whether somebody has this surname or given name, if only one of several. */
  knows(mention: SourceDescription): boolean {
    const only = mention.name.length === 1 ? mention.name[0]!.toLowerCase() : undefined;
    return only !== undefined && (this.bySurname.has(only) || this.byGivenName.has(only));
  }

  /** The fullest mention of the person whom a name stands for; nothing where two people share the name alike. */
  find(mention: SourceDescription): SourceDescription | undefined {
    if (mention.name.length === 0 || mention.kind === "outlet") return undefined;
    const key = mention.name.at(-1)!.toLowerCase();
    const named = this.bySurname.get(key)?.filter((person) => compatible(person, mention) && !areTwo(mention, person));
    if (named && named.length > 0) return this.fullest(this.mostNamed(named, 0));
    if (mention.name.length > 1 || !compatible(mention, mention)) return undefined;
    return this.fullest(this.mostNamed(this.byGivenName.get(key) ?? [], -1));
  }

  /** Those among several who share a name that are one person; `at`: the place of the name that tells them apart. */
  private mostNamed(people: readonly SourceDescription[], at: 0 | -1): readonly SourceDescription[] {
    const times = new Map<string, number>();
    for (const { name } of people) {
      if (name.length < 2) continue;
      const key = name.at(at)!.toLowerCase();
      times.set(key, (times.get(key) ?? 0) + (this.times.get(plainName(name)) ?? 0));
    }
    const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
    if (!first || !second) return people;
    if (first[1] < FAR_MORE_OFTEN * second[1]) return [];
    return people.filter(({ name }) => name.length > 1 && name.at(at)!.toLowerCase() === first[0]);
  }

  private fullest(people: readonly SourceDescription[]): SourceDescription | undefined {
    if (people.length === 0) return undefined;
    const fullest = people.reduce((best, person) => (person.name.length > best.name.length ? person : best));
    const withRole = people.find((person) => person.role);
    const kind = people.some((person) => person.kind === "spokesperson") ? "spokesperson" : fullest.kind;
    return { ...fullest, kind, ...(withRole && !fullest.role ? { role: withRole.role, titles: withRole.titles } : {}) };
  }
}

/** The same words again tell nothing new, and long articles repeat them often. */
function note(people: Map<string, SourceDescription[]>, key: string, person: SourceDescription): void {
  const known = people.get(key);
  if (!known) people.set(key, [person]);
  else if (known.length < MOST_ALIKE && !known.some((other) => other.text === person.text)) known.push(person);
}

function compatible(person: SourceDescription, mention: SourceDescription): boolean {
  if (mention.name.length === 1)
    return mention.ambiguousName || mention.kind === "named-person" || mention.kind === "spokesperson";
  return mention.name[0]!.toLowerCase() === person.name[0]!.toLowerCase() || person.name.length === 1;
}

/** Whether a man and a woman are meant, of whom one at least is called so: `Mr Obama` and Michelle Obama. */
function areTwo(one: SourceDescription, other: SourceDescription): boolean {
  const known = one.gender !== undefined && other.gender !== undefined;
  return known && one.gender !== other.gender && !(one.genderGuessed && other.genderGuessed);
}
