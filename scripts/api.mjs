/**
 * What the library gives to programs: its types in one file, `dist/library.d.cts`, and the report of them that is kept
 * in the repository, so that a reviewer sees every change of what programs rely on.
 *
 *   node scripts/api.mjs            writes both
 *   node scripts/api.mjs --check    writes the types alone; exits 1 where the report is out of date
 *
 * A name that is exported and not documented is an error, and so is a type that is used and not exported.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { runTool } from "./lib/commands.mjs";
import { inRoot, root } from "./lib/project.mjs";

const REPORT = inRoot("api", "on-the-record.api.md");
/** As the compiler writes them: one file of types for each of the source. */
const TYPES = inRoot("dist", "types");
const ROLLED_UP = inRoot("dist", "library.d.cts");
/** For who resolves the module build; the types are the same. */
const FOR_MODULES = inRoot("dist", "library.d.mts");

const check = process.argv.includes("--check");

/** Compiles with the library's own settings: without Node, an editor or a browser. */
async function emitTypes() {
  rmSync(TYPES, { recursive: true, force: true });
  return (await runTool("typescript/bin/tsc", ["-p", "src/library"])) === 0;
}

const error = (addToApiReportFile = false) => ({ logLevel: "error", addToApiReportFile });

function configuration() {
  return ExtractorConfig.prepare({
    configObjectFullPath: inRoot("api-extractor.json"),
    packageJsonFullPath: inRoot("package.json"),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: path.join(TYPES, "library", "index.d.ts"),
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "ES2022",
            lib: ["ES2023"],
            module: "ESNext",
            moduleResolution: "bundler",
            types: [],
          },
          include: [path.join(TYPES, "library", "index.d.ts")],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: path.basename(REPORT),
        reportFolder: path.dirname(REPORT),
        reportTempFolder: inRoot("dist", "api"),
      },
      docModel: { enabled: false },
      tsdocMetadata: { enabled: false },
      dtsRollup: { enabled: true, untrimmedFilePath: ROLLED_UP },
      messages: {
        compilerMessageReporting: { default: error() },
        extractorMessageReporting: {
          default: error(),
          // Everything that is exported is public: there is no second class of names.
          "ae-missing-release-tag": { logLevel: "none" },
        },
        tsdocMessageReporting: { default: error() },
      },
    },
  });
}

async function main() {
  if (!(await emitTypes())) return 1;
  mkdirSync(path.dirname(REPORT), { recursive: true });
  const { errorCount, apiReportChanged, succeeded } = Extractor.invoke(configuration(), {
    localBuild: !check,
    messageCallback: (message) => {
      // What to do about it is said below, in our own words; and the versions of compilers are no news.
      if (message.category === "console") message.handled = true;
    },
  });
  writeFileSync(FOR_MODULES, 'export * from "./library.cjs";\n');
  if (apiReportChanged) {
    const file = path.relative(root, REPORT);
    if (check)
      console.error(`Out of date: ${file}. Run \`node scripts/api.mjs\`, and see what has changed for programs.`);
    else console.log(`Written: ${file}`);
  }
  return succeeded || (!check && errorCount === 0) ? 0 : 1;
}

process.exitCode = await main();
