/**
 * The names of an article's sources in all their forms, and those of the people who share them: `Marco Rubio`, `Rubio`,
 * `Marco`; `the International Coral Reef Initiative`, `ICRI`. Found by their first word, whatever their number.
 */
import { FULL_TITLES, GENDERED, GENERATIONS, NAME_PARTICLES } from "../../lexicon/nouns";
import type { SourceEntry } from "./identity";
import { initialsOf } from "./nameIndex";
import { nameKey, surnameStart } from "./nameWords";
import type { NameWord } from "./references";

/** Whose name it is: a source, or a person who is none. */
export interface Bearer {
  readonly entry: SourceEntry | undefined;
  readonly person: boolean;
  readonly titles: ReadonlySet<string>;
  readonly gender: "he" | "she" | undefined;
}

/** `whole`: as it stands in the article; `initials`: `ICRI`, `B. Jensen` has a `short` one; `given`: `Ben` alone. */
type Part = "whole" | "short" | "surname" | "given" | "initials";

interface NameForm {
  readonly words: readonly string[];
  readonly part: Part;
  readonly bearer: Bearer;
}

/** A name in the text, and who may be meant. */
export interface NamePlace {
  /** Places among the words: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly bearers: readonly Bearer[];
  /** Whether the words around it leave it a name of its own: `Trump` of `Trump Tower` is none. */
  readonly alone: boolean;
}

/** Of so many forms that begin with one word the rest is not told apart: a list of thousands of names. */
const MOST_ALIKE = 100;

export class NameForms {
  private readonly byFirst = new Map<string, NameForm[]>();

  /** Adds a name by which somebody goes, and what is short for it. */
  add(name: readonly string[], bearer: Bearer): void {
    const words = name.flatMap((word) => word.split(/\s+/)).map(nameKey);
    if (words[0] === "the") words.shift();
    if (words.length === 0 || words.some((word) => word === "")) return;
    this.put(words, "whole", bearer);
    const initials = initialsOf(name);
    if (!bearer.person && initials) this.put([initials], "initials", bearer);
    if (bearer.person && words.length > 1) this.addParts(words, bearer);
  }

  /** The names in a row of words; the longest form wins, and no word is of two. */
  *in(words: readonly NameWord[]): Generator<NamePlace> {
    for (let from = 0; from < words.length; ) {
      const forms = words[from]!.opens ? this.longestAt(words, from) : [];
      const to = from + (forms[0]?.words.length ?? 1);
      if (forms.length > 0) {
        const alone = forms.filter((form) => standsAlone(words, from, to, form));
        const meant = alone.length > 0 ? alone : forms;
        const bearers = [...new Set(meant.map(({ bearer }) => bearer))];
        yield { from, to, bearers: toldByTitle(words, from, bearers), alone: alone.length > 0 };
      }
      from = to;
    }
  }

  private addParts(words: readonly string[], bearer: Bearer): void {
    const last = words.length - 1;
    const given = words[0]!;
    if (GENERATIONS.has(words[last]!)) return;
    const surnameFrom = surnameStart(words);
    for (let from = 1; from <= last; from++)
      if (!NAME_PARTICLES.has(words[from - 1]!) || from === 1) this.put(words.slice(from), "surname", bearer);
    if (surnameFrom === 0) return;
    const surname = words.slice(surnameFrom);
    if (surnameFrom > 1) this.put([given, ...surname], "short", bearer);
    if (given.length === 1) return;
    this.put([given[0]!, ...surname], "short", bearer);
    this.put([given], "given", bearer);
  }

  private put(words: readonly string[], part: Part, bearer: Bearer): void {
    const forms = this.byFirst.get(words[0]!) ?? [];
    this.byFirst.set(words[0]!, forms);
    const there = forms.some((form) => form.bearer === bearer && form.words.join(" ") === words.join(" "));
    if (!there && forms.length < MOST_ALIKE) forms.push({ words, part, bearer });
  }

  private longestAt(words: readonly NameWord[], from: number): NameForm[] {
    let longest: NameForm[] = [];
    for (const form of this.byFirst.get(words[from]!.key) ?? []) {
      const best = longest[0]?.words.length ?? 0;
      if (form.words.length < best || !stands(words, from, form)) continue;
      if (form.words.length > best) longest = [];
      longest.push(form);
    }
    return longest;
  }
}

function stands(words: readonly NameWord[], from: number, { words: form, part }: NameForm): boolean {
  if (part === "initials" && !words[from]!.capitals) return false;
  return form.every((key, i) => words[from + i]?.key === key && (i === 0 || words[from + i]!.follows));
}

/** Whether the words in front of a name and behind it belong to no longer one. */
function standsAlone(words: readonly NameWord[], from: number, to: number, { part, bearer }: NameForm): boolean {
  const last = words[to - 1]!;
  const before = words[from]!.follows ? words[from - 1] : undefined;
  const behind = words[to]?.follows && !last.owns ? words[to] : undefined;
  if (to - from === 1 && !words[from]!.sure) return false;
  // `US` and `WHO` are no words in small letters.
  if (bearer.person && last.namesake && !last.owns) return false;
  if (behind && (GENERATIONS.has(behind.key) || goesOn(behind))) return false;
  if (part === "given" && words[from]!.role !== "given") return false;
  return !before || before.owns || !opensLongerName(before, part, bearer.person);
}

const goesOn = ({ role, opens, titleCase }: NameWord): boolean =>
  opens && !titleCase && /^(?:name|given|place|initial)$/.test(role);

/** `Carl` before `Jensen`; `Mary` before `Ann Lee`; `Harrison` before `Ford`, the firm. */
function opensLongerName({ role, titleCase }: NameWord, part: Part, person: boolean): boolean {
  if (role === "given" || role === "initial") return true;
  if (titleCase || (person && part === "whole")) return false;
  return role === "name";
}

/** Of several who share a name those whom the title in front of it fits. */
function toldByTitle(words: readonly NameWord[], from: number, bearers: readonly Bearer[]): readonly Bearer[] {
  const title = bearers.length > 1 && words[from]!.follows ? words[from - 1]!.title : undefined;
  if (!title) return bearers;
  const full = FULL_TITLES[title] ?? title;
  const gender = GENDERED[title];
  const fitting = bearers.filter(
    (bearer) => bearer.titles.has(title) || bearer.titles.has(full) || (gender && bearer.gender === gender),
  );
  return fitting.length === 1 ? fitting : bearers;
}
