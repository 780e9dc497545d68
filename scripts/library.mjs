/**
 * `npm run test:library [-- --built]`: the package for npm, installed in an empty folder and used as programs do.
 */
import { parseArgs } from "node:util";
import { run } from "./lib/commands.mjs";
import { runMocha } from "./lib/mocha.mjs";
import { inRoot } from "./lib/project.mjs";
import { runAndReport } from "./lib/report.mjs";

const { values } = parseArgs({ options: { built: { type: "boolean" }, grep: { type: "string" } } });

await runAndReport(async () => {
  if (!values.built && (await run(process.execPath, [inRoot("scripts", "pack.mjs")])) !== 0) {
    throw new Error("There is no package to test.");
  }
  const options = { timeout: 60_000, slow: 5_000 };
  return runMocha(
    [inRoot("test/library/installed.test.mjs")],
    values.grep ? { ...options, grep: values.grep } : options,
  );
});
