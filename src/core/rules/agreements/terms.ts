/** Terms in the words of a message. */
import type { Terms } from "../../model";

export const IN_WORDS: Readonly<Record<Terms, string>> = {
  "on-record": "on the record",
  background: "on background",
  "deep-background": "on deep background",
  "off-record": "off the record",
};
