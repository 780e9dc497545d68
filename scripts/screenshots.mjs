/**
 * `npm run screenshots [-- --grep TEXT]`: makes the pictures of the README anew, `media/readme/*.png`, from the extension
 * as it runs in a real workbench, in a light and a dark theme. A picture of what is not there fails by its name, and the old
 * one stays.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { bundleUi, startUiHost } from "./host/ui.mjs";
import { build } from "./lib/build.mjs";
import { runMocha } from "./lib/mocha.mjs";
import { smallPng } from "./lib/png.mjs";
import { artefacts, inRoot } from "./lib/project.mjs";
import { runAndReport } from "./lib/report.mjs";

const { values } = parseArgs({ options: { grep: { type: "string" }, built: { type: "boolean" } } });

const NAME = "readme";
const PICTURES = inRoot("media", "readme");

/** Pictures of what went wrong begin like this. */
const FAILED = /^failed /;

await runAndReport(async () => {
  if (!values.built) await build();
  await startUiHost({ name: NAME });
  const options = { timeout: 120_000, slow: 60_000 };
  const result = await runMocha(
    bundleUi(["readme/pictures.ts"], NAME),
    values.grep ? { ...options, grep: values.grep } : options,
  );
  keep(path.join(artefacts, NAME));
  return result;
});

function keep(folder) {
  mkdirSync(PICTURES, { recursive: true });
  for (const name of readdirSync(folder).filter((each) => !FAILED.test(each))) {
    const small = smallPng(readFileSync(path.join(folder, name)));
    writeFileSync(path.join(PICTURES, name), small);
    console.log(`media/readme/${name}: ${Math.round(small.length / 1000)} kB`);
  }
}
