/** Whether the text says nothing of an unnamed source but that it is one: `a source`, `two people`. */
import { BARE_NOUNS, BARE_OPENINGS } from "../../../lexicon/anonymity";
import { PREPOSITIONS, RELATIVES } from "../../../lexicon/closedClasses";
import { POSTMODIFIERS } from "../../../lexicon/phrases";
import { speakingMentions } from "../../mentions";
import type { RuleInput } from "../rule";
import { mentionWords } from "./mentionWords";
import type { UnnamedSource } from "./unnamedSources";

/** Wherever the source is described, its words say nothing. */
export function isBare(article: RuleInput, { source }: UnnamedSource): boolean {
  return speakingMentions(source).every(({ form, span: { start, end } }) => {
    if (form !== "description") return true;
    const { front, head, behind } = mentionWords(article.text.slice(start, end));
    return (
      BARE_NOUNS.has(head) &&
      front.every((word) => BARE_OPENINGS.has(word) || /^\d+$/.test(word)) &&
      behind.length === 0 &&
      !goesOn(article.text, end)
    );
  });
}

/** So far behind a mention its description begins, if there is one: `a source, informed about the meeting,`. */
const REACH = 30;

/** The text goes on to describe whom it has mentioned, though the mention was not read that far. */
function goesOn(text: string, end: number): boolean {
  const next = /^,? ?(\p{L}+)/u.exec(text.slice(end, end + REACH))?.[1]?.toLowerCase() ?? "";
  return PREPOSITIONS.has(next) || RELATIVES.has(next) || POSTMODIFIERS.has(next);
}
