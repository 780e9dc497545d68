/** The tasks that worker threads of the command line know, by name, and each as work for `inOrder`. */
import type { CheckItem, CheckOutcome, CheckSetup } from "../checking/task";
import type { Line } from "../input/lines";
import type { Extracted, ExtractionSetup } from "../running/extraction";
import type { Task, Work } from "./work";

/** Each makes a task from what all its items share, once in each thread, and loads what it needs. */
export const TASKS = {
  check: async (setup: CheckSetup) => (await import("../checking/task")).makeCheck(setup),
  extract: async (setup: ExtractionSetup) => (await import("../running/extraction")).makeExtraction(setup),
} satisfies TaskMakers;

export type TaskMakers = Readonly<Record<string, (setup: never) => Promise<Task<never, unknown>>>>;

/** The program is one file, which its worker threads run as well. */
const SCRIPT = __filename;

export function extraction(setup: ExtractionSetup): Work<Line, Extracted> {
  return { name: "extract", setup, make: () => TASKS.extract(setup), script: SCRIPT };
}

export function checking(setup: CheckSetup): Work<CheckItem, CheckOutcome> {
  return { name: "check", setup, make: () => TASKS.check(setup), script: SCRIPT };
}
