/**
 * Who is who: ties second mentions, descriptions and pronouns to the source they stand for, where the
 * text allows it, and keeps fresh unnamed sources apart. Built while the article is read in order.
 */
import { FULL_TITLES, GENERIC_SOURCE_NOUNS, headNoun } from "../../lexicon/nouns";
import { FIRST_PERSON, PERSON_PRONOUNS, PLURAL_PRONOUNS, THING_PRONOUNS } from "../../lexicon/pronouns";
import { say } from "../../lexicon/say";
import type { Mention, SourceKind } from "../model";
import { isOwnOutlet } from "../ownOutlet";
import type { SourceDescription } from "./describe";
import { initialsOf, NameIndex, plainName } from "./nameIndex";
import { isPerson } from "./names";
import { isGenericOrganisation, Organisations } from "./organisations";
import type { NameRegister } from "./register";
import { rivalsOf } from "./rivals";

/** A mention that is the source of an attribution. */
export type Spoken = Pick<Mention, "span" | "form">;

/** A source while the article is being read. */
export interface SourceEntry {
  readonly id: number;
  kind: SourceKind;
  label: string;
  name: readonly string[];
  readonly titles: Set<string>;
  role: string | undefined;
  organisation: string | undefined;
  description: string | undefined;
  anonymityReason: string | undefined;
  asksForAnonymity: boolean;
  readonly head: string;
  /** All nouns that the text has called it by, its head among them. */
  readonly nouns: Set<string>;
  /** How it came in: `an official`, `the president`, `another official`. */
  readonly reference: SourceDescription["reference"];
  readonly rank: string | undefined;
  readonly modifiers: Set<string>;
  readonly classifiers: readonly string[];
  readonly plural: boolean;
  gender: "he" | "she" | undefined;
  /** As the source of attributions, in the order in which they were settled. */
  readonly mentions: Spoken[];
  readonly claims: number[];
  readonly because: string[];
  /** The code by which tags refer to it: `S3`. */
  code: string | undefined;
  /** Where it last spoke or was named as a subject. */
  lastPassage: number;
  /** The same as a count of mentions of all sources, and of the mention before that; -1 where there is none. */
  lastTurn: number;
  turnBefore: number;
}

/** Where a mention stands. */
export interface Place {
  readonly passage: number;
  /** Inside what another says: does not become the topic. */
  readonly nested: boolean;
}

export interface Resolution {
  readonly entry: SourceEntry;
  readonly because: string;
  /** Other unnamed sources that a reader could take for the one meant. */
  readonly rivals?: readonly SourceEntry[];
}

const PERSONS = new Set<SourceKind>([
  "named-person",
  "social-post",
  "spokesperson",
  "unnamed-official",
  "unnamed-person",
]);
const THINGS = new Set<SourceKind>(["named-organisation", "document", "data", "court-record", "outlet", "social-post"]);
/** A pronoun reaches back so many passages, no further. */
const PRONOUN_REACH = 2;
/** A description is looked for among so many sources, the latest: more than any article has. */
const MOST_SEARCHED = 300;

export class SourceBook {
  readonly entries: SourceEntry[] = [];
  /** Those that spoke or were subjects, the latest last; the same one may stand in it often. */
  private readonly topics: { who: SourceEntry | SourceDescription; place: Place }[] = [];
  private readonly names = new NameIndex();
  private readonly byHead = new Map<string, SourceEntry[]>();
  /** Everybody named so far, whether they have spoken or not. */
  private readonly people = new Map<string, SourceDescription>();
  private readonly organisations = new Organisations();
  private turns = 0;

  /** `outlet` publishes the article: `the publication` is another. */
  constructor(
    private readonly register: NameRegister,
    private readonly outlet: string | undefined,
  ) {}

  /** The source that a phrase stands for; a new one where nothing before it fits; nothing where the text leaves it open. `except` is no pronoun's. */
  resolve(speaker: SourceDescription, place: Place, except?: SourceEntry): Resolution | undefined {
    if (speaker.form === "pronoun") return this.byPronoun(speaker, place, except);
    if (speaker.form === "name") return this.byName(speaker, place);
    const surname = this.register.surname(speaker);
    return surname ? this.byName(surname, place) : this.byDescription(speaker, place);
  }

  /** The source that a name stands for, if it has been met; nothing is added. */
  resolveKnown(name: SourceDescription): SourceEntry | undefined {
    const full = this.register.find(name)?.name ?? name.name;
    return this.names.candidates(name, full).find((entry) => sameName(entry, name, full));
  }

  /** The source met before that a description stands for; nothing is added. */
  resolveDescribed(speaker: SourceDescription, place: Place): SourceEntry | undefined {
    return this.described({ ...speaker, reference: "definite" }, place);
  }

  /** Makes a source the one that pronouns and `the official` will point to next. */
  mention(entry: SourceEntry, place: Place, mention: Spoken): void {
    entry.mentions.push(mention);
    entry.lastPassage = place.passage;
    entry.turnBefore = entry.lastTurn;
    entry.lastTurn = this.turns++;
    this.topics.push({ who: entry, place });
  }

  /**
   * Whoever is named and does not speak can be meant by what follows: a person by `he` or `she` in the next
   * sentence, above all one who opens a sentence; an organisation by `the company`.
   */
  introduce(name: SourceDescription, opensSentence: boolean, place: Place): void {
    const person = isPerson(name) ? (this.register.find(name) ?? name) : this.register.find(name);
    if (!person) {
      if (!this.register.knows(name) && !isOwnOutlet(name.name.join(" "), this.outlet)) this.organisations.add(name);
      return;
    }
    this.people.set(plainName(person.name), person);
    if (opensSentence) this.topics.push({ who: this.resolveKnown(person) ?? person, place });
  }

  /** The source that spoke last, not inside another's words. */
  latest(place: Place): SourceEntry | undefined {
    for (const who of this.recent(place, PRONOUN_REACH)) if (isEntry(who)) return who;
    return undefined;
  }

  private *recent(place: Place, reach: number): Generator<SourceEntry | SourceDescription> {
    for (let i = this.topics.length - 1; i >= 0; i--) {
      const topic = this.topics[i]!;
      if (topic.place.passage < place.passage - reach) return;
      if (!topic.place.nested) yield topic.who;
    }
  }

  private byPronoun(speaker: SourceDescription, place: Place, except: SourceEntry | undefined): Resolution | undefined {
    const word = speaker.head;
    if (FIRST_PERSON.has(word)) return undefined;
    for (const who of this.recent(place, PRONOUN_REACH)) {
      const entry = isEntry(who) ? who : this.resolveKnown(who);
      if (entry && entry === except) continue;
      if (!isEntry(who)) {
        const person = who;
        if (!PERSON_PRONOUNS.has(word) || (speaker.gender && person.gender && speaker.gender !== person.gender))
          continue;
        return { entry: this.byName(person, place).entry, because: say`“${speaker.text}” follows “${person.text}”` };
      }
      if (!entry) continue;
      if (
        PERSON_PRONOUNS.has(word) &&
        (!PERSONS.has(entry.kind) ||
          entry.plural ||
          (speaker.gender && entry.gender && speaker.gender !== entry.gender))
      )
        continue;
      if (THING_PRONOUNS.has(word) && (!THINGS.has(entry.kind) || entry.plural)) continue;
      // A man or woman known by name is not `they` in news copy, unless in person's own wish: leave that open.
      if (PLURAL_PRONOUNS.has(word) && entry.kind === "named-person" && !entry.plural) return undefined;
      if (!entry.gender && speaker.gender) entry.gender = speaker.gender;
      return { entry, because: say`“${speaker.text}” follows “${entry.label}”` };
    }
    return this.onlyPerson(speaker, place, except);
  }

  /** Where only one man, or one woman, has been named so far, `he` or `she` is that one, however far back. */
  private onlyPerson(
    speaker: SourceDescription,
    place: Place,
    except: SourceEntry | undefined,
  ): Resolution | undefined {
    if (!speaker.gender) return undefined;
    const fitting = [...this.people.values()]
      .slice(-MOST_SEARCHED)
      .filter((person) => person.gender === speaker.gender);
    if (fitting.length !== 1 || (except && this.resolveKnown(fitting[0]!) === except)) return undefined;
    return {
      entry: this.byName(fitting[0]!, place).entry,
      because: say`“${fitting[0]!.name.join(" ")}” is the only one so far whom “${speaker.text}” fits`,
    };
  }

  private byName(speaker: SourceDescription, place: Place): Resolution {
    const known = this.resolveKnown(speaker);
    if (known) {
      this.learn(known, speaker);
      return {
        entry: known,
        because:
          known.name.join(" ") === speaker.name.join(" ")
            ? say`named`
            : say`“${speaker.name.join(" ")}” is “${known.label}”`,
      };
    }
    return { entry: this.add(speaker, place), because: "named" };
  }

  private byDescription(speaker: SourceDescription, place: Place): Resolution {
    const known = speaker.reference === "fresh" ? this.ranked(speaker) : this.described(speaker, place);
    if (known) {
      const rivals = rivalsOf(known, speaker, this.entries.slice(-MOST_SEARCHED), place.passage);
      known.nouns.add(speaker.head);
      return { entry: known, because: say`“${speaker.text}” is “${known.label}”`, rivals };
    }
    return {
      entry: this.add(speaker, place),
      because:
        speaker.reference === "fresh"
          ? say`“${speaker.text}” says that it is a further source`
          : say`first described here`,
    };
  }

  /** `the second source`, `the two officials`, for those who came in as the second, or as two. */
  private ranked(speaker: SourceDescription): SourceEntry | undefined {
    if (speaker.rank === undefined || !/^(?:the|these|those) /i.test(speaker.text)) return undefined;
    const alike = (this.byHead.get(speaker.head) ?? []).slice(-MOST_SEARCHED);
    return alike.findLast(
      (entry) => entry.rank === speaker.rank && entry.plural === speaker.plural && fits(entry, speaker),
    );
  }

  private described(speaker: SourceDescription, place: Place): SourceEntry | undefined {
    const alike = (this.byHead.get(speaker.head) ?? [])
      .slice(-MOST_SEARCHED)
      .filter((entry) => entry.plural === speaker.plural)
      .reverse();
    if (speaker.reference === "indefinite")
      return alike.find((entry) => sameClass(entry, speaker) && sameWords(entry, speaker));
    const latest = this.latest(place);
    if (
      headNoun(speaker.head)?.row.authored === "uttered" &&
      speaker.reference === "definite" &&
      latest &&
      latest.kind !== "document"
    )
      return latest;
    if (
      GENERIC_SOURCE_NOUNS.has(speaker.head) &&
      !speaker.plural &&
      latest &&
      latest.name.length === 0 &&
      PERSONS.has(latest.kind) &&
      fits(latest, speaker) &&
      latestUnnamed(alike) !== latest
    ) {
      const rival = latestUnnamed(alike);
      if (!rival || rival.lastPassage < latest.lastPassage) return latest;
    }
    const byHead = alike.filter((entry) => entry.name.length === 0 && fits(entry, speaker));
    if (
      byHead.length > 0 &&
      (speaker.reference === "definite" || speaker.modifiers.length === 0 || sameWords(byHead[0]!, speaker)) &&
      !(speaker.reference === "plain" && place.passage - byHead[0]!.lastPassage > 1)
    )
      return latestOf(byHead.filter((entry) => saysAll(entry, speaker))) ?? latestOf(byHead);
    if (speaker.reference !== "definite") return undefined;
    const same = this.entries
      .slice(-MOST_SEARCHED)
      .filter((entry) => entry.plural === speaker.plural)
      .reverse();
    return (
      this.byRole(speaker, place) ??
      this.byNameWord(same, speaker) ??
      this.byKind(same, speaker) ??
      this.byIntroduction(speaker, place)
    );
  }

  /** `the president` for the one person who has been given that title, of those who spoke before those only named. */
  private byRole(speaker: SourceDescription, place: Place): SourceEntry | undefined {
    const spoken = this.entries.slice(-MOST_SEARCHED).filter((entry) => holdsRole(entry, speaker));
    if (spoken.length > 0) return spoken.length === 1 ? spoken[0] : undefined;
    const named = [...this.people.values()].slice(-MOST_SEARCHED).filter((person) => holdsRole(person, speaker));
    return named.length === 1 ? this.byName(named[0]!, place).entry : undefined;
  }

  /** `the university` for `the University of Lund`. */
  private byNameWord(entries: readonly SourceEntry[], speaker: SourceDescription): SourceEntry | undefined {
    return latestOf(
      entries.filter(
        (entry) =>
          entry.kind === "named-organisation" && entry.name.some((word) => word.toLowerCase() === speaker.head),
      ),
    );
  }

  /** `the publication` for the newsroom, `the company` for the organisation named last. */
  private byKind(entries: readonly SourceEntry[], speaker: SourceDescription): SourceEntry | undefined {
    if (speaker.modifiers.length > 0) return undefined;
    const generic =
      speaker.kind === "outlet" ||
      isGenericOrganisation(speaker.head) ||
      speaker.kind === "document" ||
      speaker.kind === "data";
    if (!generic) return undefined;
    const alike = entries.filter(
      (entry) =>
        entry.kind === speaker.kind &&
        (entry.name.length > 0 || entry.kind !== "document") &&
        !isOwnOutlet(entry.label, this.outlet),
    );
    // One that has spoken comes before one that was only told something.
    return latestOf(alike.filter((entry) => entry.mentions.length > 0)) ?? latestOf(alike);
  }

  /** `the company` for one that was named and has not spoken. */
  private byIntroduction(speaker: SourceDescription, place: Place): SourceEntry | undefined {
    if (speaker.kind !== "named-organisation" && !isGenericOrganisation(speaker.head)) return undefined;
    const named = this.organisations.find(speaker);
    return named && this.byName(named, place).entry;
  }

  private add(speaker: SourceDescription, place: Place): SourceEntry {
    const full = this.register.find(speaker);
    const name = full?.name ?? speaker.name;
    const kind = isOwnOutlet(name.join(" "), this.outlet)
      ? "outlet"
      : full
        ? speaker.kind === "spokesperson"
          ? speaker.kind
          : (full.kind ?? "named-person")
        : speaker.ambiguousName && speaker.kind === "named-person" && !this.register.knows(speaker)
          ? "named-organisation"
          : (speaker.kind ?? "unnamed-person");
    const entry: SourceEntry = {
      id: this.entries.length,
      kind,
      label: name.length ? name.join(" ") : speaker.text,
      name,
      titles: new Set([...speaker.titles, ...(full?.titles ?? [])]),
      role: speaker.role ?? full?.role,
      organisation: speaker.organisation ?? full?.organisation,
      description: speaker.description,
      anonymityReason: undefined,
      asksForAnonymity: false,
      head: speaker.head,
      nouns: new Set([speaker.head]),
      reference: speaker.reference,
      rank: speaker.rank,
      modifiers: new Set(speaker.modifiers),
      classifiers: speaker.classifiers,
      plural: speaker.plural,
      gender: (isTelling(speaker, name) ? speaker.gender : undefined) ?? full?.gender,
      mentions: [],
      claims: [],
      because: [],
      code: undefined,
      lastPassage: place.passage,
      lastTurn: -1,
      turnBefore: -1,
    };
    this.entries.push(entry);
    if (name.length > 0) this.names.add(entry);
    const alike = this.byHead.get(entry.head);
    if (alike) alike.push(entry);
    else this.byHead.set(entry.head, [entry]);
    return entry;
  }

  private learn(entry: SourceEntry, speaker: SourceDescription): void {
    for (const title of speaker.titles) entry.titles.add(title);
    entry.role ??= speaker.role;
    entry.organisation ??= speaker.organisation;
    if (isTelling(speaker, entry.name)) entry.gender ??= speaker.gender;
  }
}

const latestUnnamed = (entries: readonly SourceEntry[]): SourceEntry | undefined =>
  latestOf(entries.filter((entry) => entry.name.length === 0));

function isEntry(who: SourceEntry | SourceDescription): who is SourceEntry {
  return "mentions" in who;
}

function latestOf(entries: readonly SourceEntry[]): SourceEntry | undefined {
  return entries.reduce<SourceEntry | undefined>(
    (best, entry) => (!best || entry.lastPassage > best.lastPassage ? entry : best),
    undefined,
  );
}

/** A surname by itself may be a given name of others, `Graham` of Lindsey Graham: then it tells nothing of the gender. */
const isTelling = ({ name, genderGuessed }: SourceDescription, full: readonly string[]): boolean =>
  !genderGuessed || name.length === full.length;

/** `Zelenskyy` and `Volodymyr Zelenskyy`; `the ICRI` and `the International Coral Reef Initiative`. */
function sameName(entry: SourceEntry, speaker: SourceDescription, full: readonly string[]): boolean {
  const a = plainName(entry.name);
  const b = plainName(speaker.name);
  if (a === b) return true;
  if (PERSONS.has(entry.kind)) {
    const sameSurname = entry.name.at(-1)!.toLowerCase() === full.at(-1)!.toLowerCase();
    return (
      sameSurname &&
      (full.length === 1 || entry.name.length === 1 || full[0]![0] === entry.name[0]![0]) &&
      !(isTelling(speaker, full) && entry.gender && speaker.gender && entry.gender !== speaker.gender)
    );
  }
  if (speaker.kind === "named-person" && !speaker.ambiguousName) return false;
  return (
    initialsOf(entry.name) === b ||
    initialsOf(speaker.name) === a ||
    (a.length > 3 && b.startsWith(`${a} `)) ||
    (b.length > 3 && a.startsWith(`${b} `))
  );
}

/** Two descriptions of one unnamed source: all that the shorter says, the longer says too, and it says something. */
function sameWords(entry: SourceEntry, speaker: SourceDescription): boolean {
  const theirs = new Set(speaker.modifiers);
  const [few, many] = entry.modifiers.size <= theirs.size ? [entry.modifiers, theirs] : [theirs, entry.modifiers];
  return few.size > 0 && [...few].every((word) => many.has(word));
}

/** Described with the same words before the head: `a CNN official` is not `an official`. */
function sameClass(entry: SourceEntry, speaker: SourceDescription): boolean {
  return [...entry.classifiers].sort().join(" ") === [...speaker.classifiers].sort().join(" ");
}

/** The source was described with all the words of the mention: better than one of which nothing was said. */
function saysAll(entry: SourceEntry, speaker: SourceDescription): boolean {
  return speaker.modifiers.length > 0 && speaker.modifiers.every((word) => entry.modifiers.has(word));
}

/** Nothing in the mention contradicts the source: `the Swedish official` is not `a Danish official`. */
function fits(entry: SourceEntry, speaker: SourceDescription): boolean {
  return (
    speaker.modifiers.every((word) => entry.modifiers.has(word)) ||
    entry.modifiers.size === 0 ||
    sameWords(entry, speaker)
  );
}

/** A named person with the title or role of a description, and nothing in it that the role does not say: `the Danish minister`. */
function holdsRole(person: SourceEntry | SourceDescription, { head, modifiers }: SourceDescription): boolean {
  if (person.kind !== "named-person") return false;
  const role = (person.role ?? "").toLowerCase();
  const titles = [...person.titles].map((title) => FULL_TITLES[title] ?? title);
  return (
    (titles.includes(head) || roleHead(person.role) === head) &&
    modifiers.every((word) => role.includes(word.slice(0, ROLE_STEM)))
  );
}

/** So many letters tell `Ukraine` from other places, and find it in `Ukrainian`. */
const ROLE_STEM = 5;

function roleHead(role: string | undefined): string | undefined {
  return role
    ?.toLowerCase()
    .split(/ (?:of|for|at) /)[0]
    ?.split(" ")
    .at(-1);
}
