/** Terms in the words of a message. */
import { say } from "../../../lexicon/say";
import type { Terms } from "../../model";

export const IN_WORDS: Readonly<Record<Terms, string>> = {
  "on-record": say`on the record`,
  background: say`on background`,
  "deep-background": say`on deep background`,
  "off-record": say`off the record`,
};
