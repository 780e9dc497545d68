/**
 * `npm run test:unit [-- --grep TEXT]`: the tests of the core, in plain Node.
 */
import { parseArgs } from "node:util";
import { build } from "./lib/build.mjs";
import { runMocha } from "./lib/mocha.mjs";
import { inRoot } from "./lib/project.mjs";
import { runAndReport } from "./lib/report.mjs";

const { values } = parseArgs({ options: { grep: { type: "string" }, built: { type: "boolean" } } });

/** Generous: some tests try hundreds of texts, and machines differ. */
const LIMIT_MS = 30_000;

await runAndReport(async () => {
  if (!values.built) await build();
  const options = { timeout: LIMIT_MS };
  return runMocha([inRoot("dist/test/unit.js")], values.grep ? { ...options, grep: values.grep } : options);
});
