import { command, UNUSED } from "../command";
import { ARTICLES, READING } from "./reading";

export const sources = command({
  name: "sources",
  summary: "who says what in an article, as a table, CSV or JSON",
  details: [
    "Lists the sources of each article: what kind of source each is, how strong it is, how many claims rest on it and where the first one stands.",
    "Names that must not be published (a tag or the desk's register says so) are in no list.",
  ],
  words: ARTICLES,
  options: {
    format: {
      type: "choice",
      short: "f",
      value: "format",
      choices: ["table", "csv", "json"],
      default: "table",
      says: "how it is printed",
    },
    ...READING,
  },
  examples: [
    { line: "on-the-record sources drafts/bridge.md", says: "a table for people" },
    {
      line: "on-the-record sources --format csv drafts > sources.csv",
      says: "all articles of a folder, for a spreadsheet",
    },
    { line: "pbpaste | on-the-record sources -", says: "what is on the clipboard" },
  ],
  exits: { fine: "every file was read", found: UNUSED },
  run: async (invocation) => (await import("../running/sources")).listSources(invocation),
});
