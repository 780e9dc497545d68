/** The groups of rules, by the first digit of their codes; each is a folder beside this file. */
import type { RuleRow } from "./rule";

export interface RuleGroup {
  readonly digit: string;
  readonly title: string;
  readonly about: string;
}

export const RULE_GROUPS: readonly RuleGroup[] = [
  {
    digit: "1",
    title: "What nobody is given as having told",
    about: "Sentences in the reporter's own voice, and quotations, of which a reader would ask: says who?",
  },
  {
    digit: "2",
    title: "How good the sources are, and how they are told",
    about: "Unnamed sources, what came by other newsrooms, and words that judge the speaker.",
  },
  {
    digit: "3",
    title: "What was agreed, and what is fair",
    about: "The terms on which a source spoke, as the tags say them, and the right of reply.",
  },
  {
    digit: "4",
    title: "What is unfinished or broken in the copy",
    about: "Open marks, tags that cannot be read, quotations that are not closed.",
  },
];

/** The rules of a group. */
export function rulesOf(group: RuleGroup, rules: readonly RuleRow[]): RuleRow[] {
  return rules.filter(({ code }) => code[3] === group.digit);
}
