/**
 * `npm run test:integration [-- node|web]`: the suite inside real extension hosts, each in turn.
 */
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { runInExtensionHost } from "./host/extensionTests.mjs";
import { build } from "./lib/build.mjs";
import { ended } from "./lib/commands.mjs";
import { scratchFolder } from "./lib/lifetime.mjs";
import { artefacts, inRoot, root } from "./lib/project.mjs";
import { isGood, runAndReport } from "./lib/report.mjs";

const { values, positionals } = parseArgs({ options: { built: { type: "boolean" } }, allowPositionals: true });

const HOSTS = {
  node: (tests, folder, print) => runDesktop(tests, folder, print),
  web: (tests, folder, print) => runInExtensionHost("web", { tests, folder, print }),
};

/** A host passes when it ends well, says its result, and something ran. */
async function runSuite(kind) {
  const runHost = HOSTS[kind];
  if (!runHost) throw new Error(`There is no extension host "${kind}": ${Object.keys(HOSTS).join(" or ")}.`);
  console.log(`Integration tests in the ${kind} extension host`);
  const reader = new ReportReader(`integration-${kind}.log`);
  const folder = scratchFolder("workspace", inRoot("media/sample"));
  const code = await runHost(inRoot("dist/test", kind, "index.js"), folder, (text) => reader.read(text));
  const result = reader.result;
  if (result && isGood(result) && code === 0) return result;
  console.log(`The ${kind} host ended with code ${code}; its log is artefacts/integration-${kind}.log`);
  return { passed: result?.passed ?? 0, failed: Math.max(1, result?.failed ?? 0) };
}

/**
 * Prints what `test/integration/reporter.ts` says, and keeps its result; the host's own chatter goes
 * to a log in `artefacts/` only.
 */
class ReportReader {
  constructor(logName) {
    mkdirSync(artefacts, { recursive: true });
    this.log = createWriteStream(path.join(artefacts, logName));
  }

  read(text) {
    this.log.write(`${text}\n`);
    for (const line of text.split("\n")) {
      const [, kind, said] = /##(TEST|RESULT) (.*)$/.exec(line) ?? [];
      if (kind === "TEST") console.log(said);
      if (kind === "RESULT") this.result = JSON.parse(said);
    }
  }
}

async function runDesktop(tests, folder, print) {
  const child = spawn(process.execPath, [inRoot("scripts/host/desktopTests.mjs"), tests, folder], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", print);
  return ended(child);
}

await runAndReport(async () => {
  if (!values.built) await build();
  const total = { passed: 0, failed: 0 };
  for (const kind of positionals.length > 0 ? positionals : Object.keys(HOSTS)) {
    const { passed, failed } = await runSuite(kind);
    total.passed += passed;
    total.failed += failed;
  }
  return total;
});
