/**
 * The command line: the same core, outside the editor.
 *
 *   on-the-record sources FILE      the article's sources and findings, as two tables
 *   on-the-record extract FILE      JSON lines in (`{"id", "text"}`), JSON lines out; `-` reads standard input
 */
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { createAnalyst, type TextFormat } from "../core";
import { toPrediction } from "./extract";
import { articleTable } from "./table";

const USAGE = `Usage:
  on-the-record sources FILE   print an article's sources and findings
  on-the-record extract FILE   read {"id", "text"} a line, write {"id", "attributions", "findings"} a line (- for standard input)
`;

/** The exit code for wrong usage and unreadable files. */
const UNUSABLE = 2;

async function main(args: readonly string[]): Promise<number> {
  const [command, file] = args;
  if (command === "--help" || command === "-h") {
    process.stdout.write(USAGE);
    return 0;
  }
  if (!file || (command !== "sources" && command !== "extract")) {
    process.stderr.write(USAGE);
    return UNUSABLE;
  }
  try {
    return command === "sources" ? printSources(file) : await extract(file);
  } catch (error) {
    process.stderr.write(`on-the-record: ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return UNUSABLE;
  }
}

function formatOf(file: string): TextFormat {
  return /\.(?:md|markdown)$/i.test(file) ? "markdown" : "plain";
}

function printSources(file: string): number {
  const text = readFileSync(file, "utf8");
  const article = createAnalyst().analyse({ text, format: formatOf(file) });
  process.stdout.write(articleTable(article, text, process.stdout.columns));
  return 0;
}

/** Streams: a line that cannot be read is reported with its number, and the rest goes on. */
async function extract(file: string): Promise<number> {
  const analyst = createAnalyst();
  const lines = createInterface({
    input: file === "-" ? process.stdin : createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  let failed = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    const record = parseRecord(line);
    if (!record) {
      failed++;
      process.stderr.write(`on-the-record: line ${number}: expected a JSON object with a string "text"\n`);
      continue;
    }
    const article = analyst.analyse({ text: record.text, format: "plain" });
    const written = process.stdout.write(`${JSON.stringify({ id: record.id, ...toPrediction(article) })}\n`);
    if (!written) await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
  return failed > 0 ? 1 : 0;
}

function parseRecord(line: string): { id: unknown; text: string } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (value === null || typeof value !== "object" || !("text" in value) || typeof value.text !== "string")
      return undefined;
    return { id: "id" in value ? value.id : undefined, text: value.text };
  } catch {
    return undefined;
  }
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
