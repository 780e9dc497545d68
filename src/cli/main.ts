/**
 * The command line: the same core, outside the editor.
 *
 *   on-the-record sources FILE      the article's sources and findings, as two tables
 *   on-the-record ready FILE…       the check before publishing: what stands in the way, one line each
 *   on-the-record extract FILE      JSON lines in (`{"id", "text"}`), JSON lines out; `-` reads standard input
 */
import { createReadStream, readFileSync } from "node:fs";
import { createAnalyst } from "../core";
import { DESK_FILE } from "../core/desk/fileName";
import { deskFor } from "./desk";
import { extractLines, linesOf } from "./extract";
import { formatOf } from "./files";
import { checkReady, type Output } from "./ready";
import { articleTable } from "./table";

const USAGE = `Usage:
  on-the-record sources FILE   print an article's sources and findings
  on-the-record ready FILE...  check before publishing: one line for each thing in the way; exit code 0 ready, 1 not, 2 unreadable
  on-the-record extract FILE   read {"id", "text"} a line, write {"id", "attributions", "findings"} a line (- for standard input)

The desk's file, ${DESK_FILE}, counts for FILE in its folder and in those below.
`;

/** The exit code for wrong usage and unreadable files. */
const UNUSABLE = 2;

async function main(args: readonly string[]): Promise<number> {
  const [command, ...files] = args;
  const [file] = files;
  if (command === "--help" || command === "-h") {
    process.stdout.write(USAGE);
    return 0;
  }
  if (!file || (command !== "sources" && command !== "extract" && command !== "ready")) {
    process.stderr.write(USAGE);
    return UNUSABLE;
  }
  try {
    switch (command) {
      case "sources":
        return printSources(file);
      case "ready":
        return checkReady(files, TERMINAL);
      case "extract":
        return await extract(file);
    }
  } catch (error) {
    process.stderr.write(`on-the-record: ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return UNUSABLE;
  }
}

const TERMINAL: Output = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
};

function printSources(file: string): number {
  const text = readFileSync(file, "utf8");
  const { settings, broken, problems } = deskFor(file);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (broken) process.stderr.write("on-the-record: the desk's file has an error and is left aside\n");
  const article = createAnalyst().analyse({ text, format: formatOf(file), settings });
  process.stdout.write(articleTable(article, text, process.stdout.columns));
  return 0;
}

/** Streams: what cannot be read is reported, and the rest goes on. */
async function extract(file: string): Promise<number> {
  const input = file === "-" ? process.stdin : createReadStream(file);
  input.setEncoding("utf8");
  let failed = false;
  for await (const extracted of extractLines(linesOf(input))) {
    if ("problem" in extracted) {
      failed = true;
      process.stderr.write(`on-the-record: line ${extracted.number}: ${extracted.problem}\n`);
    } else if (!process.stdout.write(`${extracted.line}\n`))
      await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
  return failed ? 1 : 0;
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
