/** Short passages for every rule, marked with what it must find in them, and what it must leave alone. */
import type { RuleCode } from "../../../../src/core/model";
import { AGREEMENTS } from "./agreements";
import { COPY } from "./copy";
import { SOURCING } from "./sourcing";
import { UNNAMED } from "./unnamed";
import { UNSOURCED } from "./unsourced";

/** By rule. */
export type Passages = Readonly<Partial<Record<RuleCode, readonly string[]>>>;

/** By group of rules. */
export const PASSAGES = {
  unsourced: UNSOURCED,
  sourcing: { ...UNNAMED, ...SOURCING },
  agreements: AGREEMENTS,
  copy: COPY,
};
