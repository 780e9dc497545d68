/** Tasks to try threads with. */
import { setTimeout } from "node:timers/promises";
import type { Work } from "../../../src/cli/jobs/work";

/** How an item ends: it takes so long, waits for so many to be begun, throws, or takes its thread with it. */
export type Trial =
  | { readonly takes: number }
  | { readonly meets: number }
  | { readonly ends: "throw" | "exit" | "uncaught" };

interface Setup {
  readonly greeting: string;
  /** How many have been begun that wait for others; all threads see it. */
  readonly begun: Int32Array;
}

export const TASKS = {
  trial: async ({ greeting, begun }: Setup) => {
    let served = 0;
    return async (trial: Trial): Promise<string> => {
      served++;
      if ("takes" in trial) {
        await setTimeout(trial.takes);
        return `${greeting} ${trial.takes}`;
      }
      if ("meets" in trial) {
        Atomics.add(begun, 0, 1);
        while (Atomics.load(begun, 0) < trial.meets) await setTimeout(5);
        return "met";
      }
      if (trial.ends === "exit") process.exit(3);
      if (trial.ends === "throw") throw new Error(`no. ${served} is too much`);
      await new Promise(() => {
        setImmediate(() => {
          throw new Error("nobody catches this");
        });
      });
      return "never";
    };
  },
};

export function trials(script: string): Work<Trial, string> {
  const setup = { greeting: "took", begun: new Int32Array(new SharedArrayBuffer(4)) };
  return { name: "trial", setup, make: () => TASKS.trial(setup), script };
}
