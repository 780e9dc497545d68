/** The list of rules. A new rule is one file and one line here. */
import type { Rule } from "./rule";

export const RULES: readonly Rule[] = [];
