import { command } from "../command";
import { ARTICLES, READING } from "./reading";

export const strip = command({
  name: "strip",
  summary: "take the tags out: the text as it was before",
  details: [
    "Prints the text without its tags, byte for byte as it was before they were put in. With --in-place it is the file that changes.",
    "A comment that begins like a tag and cannot be read stays, since it may hold words of the article; it is told, and the exit code is 1. Whether a text may go out is for `ready` to say.",
  ],
  words: ARTICLES,
  options: {
    inPlace: { type: "flag", short: "i", says: "change the files instead of printing the text" },
    marks: { type: "flag", says: "take out the marks of what was checked (CQ) as well" },
    ...READING,
  },
  examples: [
    { line: "on-the-record strip bridge.md > clean.md", says: "a copy without tags" },
    { line: "on-the-record strip --in-place outbox", says: "all articles of a folder" },
  ],
  exits: { fine: "no tag is left", found: "a tag that cannot be read is left" },
  run: async (invocation) => (await import("../running/strip")).stripFiles(invocation),
});
