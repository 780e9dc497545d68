import { command, UNUSED } from "../command";
import { jobs } from "./reading";

export const extract = command({
  name: "extract",
  summary: "JSON lines in, JSON lines out: for archives and scripts",
  details: [
    'Reads a JSON object on each line, with a "text" and whatever else, and writes one for it, in the same order: its "id" as it stands, its "attributions" and its "findings". Offsets count UTF-16 code units. A text is plain unless --format or the object\'s own "format" says "markdown". Empty lines are passed over.',
    "It is a filter of lines that holds no more than a few of them, however many there are, and reads on only as its output is taken. A line that cannot be read is told with its number on standard error, and the rest goes on; so does an article that is too much for the thread that reads it, where --jobs is not 1.",
    "docs/archives.md shows how GNU parallel and Apache Spark run it over an archive.",
  ],
  words: {
    usage: "[file]",
    says: "a file of lines, in UTF-8; - or nothing for standard input",
    completes: "files",
  },
  options: {
    jobs,
    format: {
      type: "choice",
      short: "f",
      value: "format",
      choices: ["plain", "markdown"],
      default: "plain",
      says: 'what a text is that has no "format" of its own',
    },
    desk: {
      type: "text",
      value: "file",
      says: "a desk's file (.sourcing.yml) that counts for all texts; else none does",
      completes: "files",
    },
    errors: {
      type: "flag",
      says: 'write {"id", "line", "error"} in the place of a line that cannot be read, instead of telling it',
    },
    maxSize: {
      type: "count",
      value: "MB",
      least: 1,
      default: 10,
      says: "pass over lines that are longer, in megabytes",
    },
  },
  examples: [
    { line: "on-the-record extract articles.jsonl > read.jsonl", says: "an archive" },
    { line: "zcat archive.jsonl.gz | on-the-record extract --jobs 0 > read.jsonl", says: "a large one, on all cores" },
    { line: "jq -c '{id, text: .body}' cms.jsonl | on-the-record extract", says: "from other names" },
  ],
  exits: {
    fine: "every line has its answer in the output",
    found: UNUSED,
    unusable: "wrong usage, or a line, or the rest of the input, could not be read; what could is in the output",
  },
  run: async (invocation) => (await import("../running/extract")).extractLines(invocation),
});
