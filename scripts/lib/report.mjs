/**
 * How a test script tells its result: to the script that started it, else to the person.
 */
import { disposeAll } from "./lifetime.mjs";

export const counts = (passed, failed) => `${passed} passed, ${failed} failed`;

/** A part is good when none failed and something ran. */
export const isGood = ({ passed, failed }) => failed === 0 && passed > 0;

/** Runs the script's job, which gives `{ passed, failed }`; cleans up; reports; ends. */
export async function runAndReport(job) {
  let result;
  try {
    result = await job();
  } catch (error) {
    console.error(error);
    result = { passed: 0, failed: 1 };
  }
  await disposeAll();
  if (process.send) await new Promise((sent) => process.send(result, sent));
  else console.log(counts(result.passed, result.failed));
  process.exit(isGood(result) ? 0 : 1);
}
