import { command, UNUSED } from "../command";

export const extract = command({
  name: "extract",
  summary: "JSON lines in, JSON lines out: for archives and scripts",
  details: [
    'Reads a JSON object with a "text" on each line and writes one for it: its "id", its "attributions" and its "findings". A line that cannot be read is told with its number, and the rest goes on.',
  ],
  words: {
    usage: "[file]",
    says: "a file of lines; - or nothing for standard input",
    least: 0,
    most: 1,
    completes: "files",
  },
  options: {},
  examples: [{ line: "on-the-record extract articles.jsonl > read.jsonl", says: "an archive" }],
  exits: { fine: "every line was read", found: UNUSED },
  run: async (invocation) => (await import("../running/extract")).extractFile(invocation),
});
