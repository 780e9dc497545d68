/**
 * `npm run test:ui [-- NAME… --grep TEXT --host web --installed]`: the tests under `test/ui/`, those of the files named
 * or all, in a real workbench in a browser. The extension runs from its sources, or with `--installed` from the packaged
 * .vsix; in a Node extension host, or with `--host web` in a web worker.
 */
import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundleUi, startUiHost } from "./host/ui.mjs";
import { build } from "./lib/build.mjs";
import { runMocha } from "./lib/mocha.mjs";
import { inRoot } from "./lib/project.mjs";
import { runAndReport } from "./lib/report.mjs";

const { values, positionals } = parseArgs({
  options: {
    grep: { type: "string" },
    host: { type: "string", default: "node" },
    installed: { type: "boolean" },
    built: { type: "boolean" },
  },
  allowPositionals: true,
});

await runAndReport(async () => {
  if (!values.built && !values.installed) await build();
  const { host, installed = false, grep } = values;
  const name = ["ui", ...(host === "web" ? ["web"] : []), ...(installed ? ["installed"] : [])].join("-");
  await startUiHost({ host, installed, name });
  const all = readdirSync(inRoot("test/ui")).filter((file) => file.endsWith(".ui.ts"));
  const tests = positionals.length > 0 ? positionals.map((file) => `${file}.ui.ts`) : all;
  const unknown = tests.find((file) => !all.includes(file));
  if (unknown) throw new Error(`There is no test/ui/${unknown}.`);
  const options = { timeout: 90_000, slow: 10_000 };
  return runMocha(bundleUi(tests, name), grep ? { ...options, grep } : options);
});
