/** Source tags that stand side by side behind a sentence, and how many sources they name. */
import { headNoun } from "../../../lexicon/nouns";
import { STANDS_FOR_SEVERAL } from "../../../lexicon/pronouns";
import type { SourceKind, SourceTag } from "../../model";
import type { RuleInput } from "../rule";
import { mentionWords } from "./mentionWords";

/** The source tags that cover the words up to the same place as the tag does, itself among them. */
export function tagsBeside({ tags, covered }: RuleInput, at: number): SourceTag[] {
  const end = covered.get(at)?.span.end;
  const beside = [];
  for (const step of [-1, 1])
    for (let i = step < 0 ? at : at + 1; covered.get(i)?.span.end === end && end !== undefined; i += step) {
      const tag = tags[i];
      if (tag?.type === "source") beside.push(tag);
    }
  return beside;
}

/** `one`: it is plain that they name a single person; `open`: they do not say. */
export function namedBy(tags: readonly SourceTag[]): "one" | "several" | "open" {
  const names = new Set<string>();
  for (const { src, fields } of tags) {
    const name = fields.by ?? fields.ref ?? fields.desc;
    if (!ONE_PERSON.has(src) || name === undefined) return "open";
    if (LIST.test(fields.by ?? fields.ref ?? "") || isPlural(fields.desc)) return "several";
    names.add(name.trim().toLowerCase());
  }
  return names.size > 1 ? "several" : "one";
}

const ONE_PERSON: ReadonlySet<SourceTag["src"]> = new Set<SourceKind>([
  "named-person",
  "spokesperson",
  "unnamed-official",
  "unnamed-person",
]);

/** `S1, S2`; `Ann Lee and Piet Vos`. */
const LIST = /[,&+/]|\band\b/;

function isPlural(description: string | undefined): boolean {
  if (!description) return false;
  const { head, number } = mentionWords(description);
  return number === "several" || STANDS_FOR_SEVERAL.has(head) || headNoun(head)?.plural === true;
}
