import { command, UNUSED } from "../command";
import { ARTICLES, output, READING } from "./reading";

export const report = command({
  name: "report",
  summary: "a sourcing report, as Markdown or HTML, of one article, of many, or of two versions",
  details: [
    "Of one article: its sources and their claims, how they reached the reader, how well each stretch is sourced, and what is open. Of several: one row each, all together, and who speaks in more than one. With --against: which sentences have gained or lost a source since an earlier version.",
    "Names that must not be published (a tag or the desk's register says so) are in no report.",
  ],
  words: ARTICLES,
  options: {
    format: {
      type: "choice",
      short: "f",
      value: "format",
      choices: ["markdown", "html"],
      default: "markdown",
      says: "how it is printed",
    },
    output,
    against: {
      type: "text",
      value: "file",
      says: "compare with this earlier version of the one article",
      completes: "files",
    },
    ...READING,
  },
  examples: [
    { line: "on-the-record report bridge.md", says: "one article" },
    { line: "on-the-record report -f html -o report.html drafts", says: "a folder, as one page" },
    {
      line: "git show HEAD:./bridge.md | on-the-record report --against - bridge.md",
      says: "what has changed since the last commit",
    },
  ],
  exits: { fine: "the report was made", found: UNUSED },
  run: async (invocation) => (await import("../running/report")).makeReport(invocation),
});
