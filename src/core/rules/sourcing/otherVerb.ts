/** Putting another verb in the place of one that reports: whether it would be English there, and in which form. */
import { CUE_FAMILIES, type CueFamily } from "../../../lexicon/cues";
import { inflect } from "../../../lexicon/verbForms";
import type { ReportingVerb } from "../../model";

const FAMILIES: ReadonlyMap<string, CueFamily> = new Map(
  CUE_FAMILIES.flatMap((family) =>
    family.lemmas
      .trim()
      .split(/\s+/)
      .map((lemma) => [lemma.replace("&", " "), family] as const),
  ),
);

/** `say` in the form in which the verb stands: `said` for `claimed`, `says` for `claims`. */
export function inPlaceOf(lemma: string, verb: ReportingVerb): string {
  return inflect(lemma, verb.form);
}

/** Whether it is a verb of the rows. */
export function isKnown(lemma: string): boolean {
  return FAMILIES.has(lemma);
}

/** Whether the other verb takes what the one that stands there takes; of a verb that no row has nothing is known. */
export function fits(lemma: string, { complement, listener }: ReportingVerb): boolean {
  const family = FAMILIES.get(lemma);
  // `told reporters that`, but `said that`.
  if (!family || listener !== (family.id === "tell")) return false;
  switch (complement) {
    case "clause":
      return family.clause;
    case "infinitive":
      return family.infinitive;
    case "phrase":
      return family.object;
    case "gerund":
      return false;
  }
}
