/** The organisations that an article has named so far, so that `the company` and `the university` find theirs. */
import { FIRM_NAME_WORDS, ORGANISATION_NAME_WORDS } from "../../lexicon/nouns";
import type { SourceDescription } from "./describe";
import { plainName } from "./nameIndex";

/** Of whatever name. */
const ANY = new Set(["group", "organization", "organisation", "body", "institution", "agency"]);
/** Of a name that says nothing, or that of a firm: not a university. */
const FIRMS = new Set(["company", "firm", "corporation", "business", "startup", "start-up", "maker", "manufacturer"]);

export const isGenericOrganisation = (head: string): boolean => ANY.has(head) || FIRMS.has(head);

/** So many are kept, the first: more than any article has. */
const MOST_KEPT = 300;

interface Named {
  readonly name: SourceDescription;
  times: number;
}

export class Organisations {
  private readonly byName = new Map<string, Named>();

  add(name: SourceDescription): void {
    const key = plainName(name.name);
    const known = this.byName.get(key);
    if (known) known.times++;
    else if (this.byName.size < MOST_KEPT) this.byName.set(key, { name, times: 1 });
  }

  /** Whom a description means: the one whose name has its noun, or for `the company` the firm named most often, if one stands out. */
  find({ head, modifiers }: SourceDescription): SourceDescription | undefined {
    const named = [...this.byName.values()];
    const sameNoun = named.filter(({ name }) => wordsOf(name).includes(head));
    if (sameNoun.length > 0)
      return sameNoun.findLast(({ name }) => modifiers.every((word) => wordsOf(name).includes(word)))?.name;
    if (modifiers.length > 0 || !isGenericOrganisation(head)) return undefined;
    const fitting = named.filter(({ name }) => ANY.has(head) || canBeFirm(name)).sort((a, b) => b.times - a.times);
    const [first, second] = fitting;
    return first && first.times > (second?.times ?? 0) ? first.name : undefined;
  }
}

const wordsOf = ({ name }: SourceDescription): string[] => name.map((word) => word.toLowerCase());

function canBeFirm(name: SourceDescription): boolean {
  return wordsOf(name).every((word) => !ORGANISATION_NAME_WORDS.has(word) || FIRM_NAME_WORDS.has(word));
}
