/** The full names of an article's people, so that a surname by itself finds its person. */
import type { SourceDescription } from "./describe";

export class NameRegister {
  private readonly bySurname = new Map<string, SourceDescription[]>();

  /** Notes a person named with a given name or a title. */
  add(person: SourceDescription): void {
    const surname = person.name.at(-1)?.toLowerCase();
    if (!surname) return;
    const known = this.bySurname.get(surname);
    if (known) {
      // The same words again tell nothing new, and long articles repeat them often.
      if (!known.some((other) => other.text === person.text)) known.push(person);
    } else this.bySurname.set(surname, [person]);
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

  /** The fullest mention of the person whom a name stands for; nothing where two people share the surname. */
  find(mention: SourceDescription): SourceDescription | undefined {
    if (mention.name.length === 0 || mention.kind === "outlet") return undefined;
    const people = this.bySurname
      .get(mention.name.at(-1)!.toLowerCase())
      ?.filter((person) => compatible(person, mention));
    if (!people || people.length === 0) return undefined;
    const given = new Set(
      people.filter((person) => person.name.length > 1).map((person) => person.name[0]!.toLowerCase()),
    );
    if (given.size > 1) return undefined;
    const fullest = people.reduce((best, person) => (person.name.length > best.name.length ? person : best));
    const withRole = people.find((person) => person.role);
    const kind = people.some((person) => person.kind === "spokesperson") ? "spokesperson" : fullest.kind;
    return { ...fullest, kind, ...(withRole && !fullest.role ? { role: withRole.role, titles: withRole.titles } : {}) };
  }
}

function compatible(person: SourceDescription, mention: SourceDescription): boolean {
  if (mention.name.length === 1)
    return mention.ambiguousName || mention.kind === "named-person" || mention.kind === "spokesperson";
  return mention.name[0]!.toLowerCase() === person.name[0]!.toLowerCase() || person.name.length === 1;
}
