/** The analyst for programs: the core's, which trusts its callers, behind a check of what it is given. */
import { type Analyst, createAnalyst as createCoreAnalyst } from "../core";
import { checkInput } from "./check";

/**
 * Makes an analyst with a cache of its own. Make one and keep it: the next version of an article costs what has changed
 * in it. It holds no file, no thread and no connection; dropping it frees what it has kept. Its `analyse` throws a
 * `TypeError` for what is no document: a text that is no string, an unknown format, profile or kind.
 */
export function createAnalyst(): Analyst {
  const analyst = createCoreAnalyst();
  return {
    analyse(input) {
      checkInput(input);
      return analyst.analyse(input);
    },
  };
}
