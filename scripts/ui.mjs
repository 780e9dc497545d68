/**
 * `npm run test:ui [-- --grep TEXT] [--installed]`: the tests under `test/ui/`, in a real workbench
 * in a browser. The extension runs from its sources, or with `--installed` from the packaged .vsix.
 */
import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundleUi, startUiHost } from "./host/ui.mjs";
import { build } from "./lib/build.mjs";
import { runMocha } from "./lib/mocha.mjs";
import { inRoot } from "./lib/project.mjs";
import { runAndReport } from "./lib/report.mjs";

const { values } = parseArgs({
  options: { grep: { type: "string" }, installed: { type: "boolean" }, built: { type: "boolean" } },
});

await runAndReport(async () => {
  if (!values.built && !values.installed) await build();
  const { installed = false, grep } = values;
  await startUiHost({ installed, name: installed ? "ui-installed" : "ui" });
  const tests = readdirSync(inRoot("test/ui")).filter((name) => name.endsWith(".ui.ts"));
  const options = { timeout: 90_000, slow: 10_000 };
  return runMocha(bundleUi(tests), grep ? { ...options, grep } : options);
});
