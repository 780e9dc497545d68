import { command, UNUSED } from "../command";
import { ARTICLES, READING } from "./reading";

export const exportCommand = command({
  name: "export",
  summary: "what was read, in a published format: Web Annotations, schema.org, ninjs, or a fact-check sheet",
  details: [
    "web-annotation: every attribution with its place in the text, as W3C Web Annotations (JSON-LD). schema-org: quotations, claims and what they are based on, as schema.org JSON-LD for the published page. ninjs: the sources as infoSources of an IPTC ninjs item. fact-check: all claims and what lacks a source, as CSV for a spreadsheet. docs/exports.md says what is where.",
    "Names that must not be published (a tag or the desk's register says so) are in no export, even where the text has them.",
  ],
  words: ARTICLES,
  options: {
    format: {
      type: "choice",
      short: "f",
      value: "format",
      choices: ["web-annotation", "schema-org", "ninjs", "fact-check"],
      default: "web-annotation",
      says: "what it is written as",
    },
    output: {
      type: "text",
      short: "o",
      value: "file",
      says: "write one article's export into a file",
      completes: "files",
    },
    into: {
      type: "text",
      value: "folder",
      says: "write one file for each article into a folder, by the article's name",
      completes: "files",
    },
    address: {
      type: "text",
      value: "url",
      says: "where the one article is published; without it the export calls it by a UUID made of its words",
    },
    ...READING,
  },
  examples: [
    {
      line: "on-the-record export -f fact-check -o bridge.csv bridge.md",
      says: "a sheet for whoever checks the facts",
    },
    {
      line: "on-the-record export -f schema-org --address https://example.org/bridge bridge.md",
      says: "for the page that the article is published on",
    },
    { line: "on-the-record export --into annotations archive/2026", says: "a folder, one file for each article" },
  ],
  exits: { fine: "every article was exported", found: UNUSED },
  run: async (invocation) => (await import("../running/export")).exportArticles(invocation),
});
