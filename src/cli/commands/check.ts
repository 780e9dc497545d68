import { SEVERITIES } from "../checking/summary";
import { command } from "../command";
import { CHECK_FORMATS } from "../formats";
import { FILES_SAY, jobs, output, READING } from "./reading";

const FORMATS_SAY = CHECK_FORMATS.map(({ name, says }) => `  ${name.padEnd(10)}  ${says}`).join("\n");

export const check = command({
  name: "check",
  summary: "what an editor should look at: claims without a source, bare sources, open TKs",
  details: [
    "Lists the findings of each article, as the editor shows them in Problems. A file that is no article (a list, a log, minutes) is left alone, but for its tags and marks.",
    "The exit code is 1 where something is found that is as severe as --fail-on says, or more. Notes do not count unless you ask for them.",
    "With --fix, whatever is safe to fix without a look is fixed first: what changes no meaning and names no source. The rest of the file stays as it is, byte for byte. Of standard input the fixed text is printed, and the findings go to standard error.",
    `Formats:\n${FORMATS_SAY}`,
  ],
  words: {
    usage: "[files...]",
    says: `${FILES_SAY}; nothing for the current folder`,
    completes: "files",
  },
  options: {
    format: {
      type: "choice",
      short: "f",
      value: "format",
      choices: CHECK_FORMATS.map(({ name }) => name),
      default: "human",
      says: "how it is printed",
    },
    output,
    failOn: {
      type: "choice",
      value: "severity",
      choices: [...SEVERITIES, "never"],
      default: "warning",
      says: "the mildest severity for which the exit code is 1",
    },
    fix: { type: "flag", says: "fix what is safe to fix without a look" },
    profile: {
      type: "choice",
      value: "profile",
      choices: ["desk", "student", "standard", "strict"],
      default: "desk",
      says: "how much is asked; desk: as the desk's file says",
    },
    maxFindings: {
      type: "count",
      value: "count",
      least: 1,
      default: 100,
      says: "list so many findings of a file, the most important ones",
    },
    quiet: { type: "flag", short: "q", says: "findings and errors alone: no summary, no notes" },
    jobs,
    ...READING,
  },
  examples: [
    { line: "on-the-record check", says: "all articles of this folder" },
    { line: "on-the-record check --fix drafts/bridge.md", says: "one article; fix what is safe to fix" },
    { line: "on-the-record check --fail-on error outbox", says: "fail at what must be settled" },
    { line: "on-the-record check -f sarif -o check.sarif", says: "for code scanning" },
    {
      line: "git diff --relative --name-only --diff-filter=d -z '*.md' | xargs -0 -r on-the-record check --",
      says: "what has changed",
    },
  ],
  exits: { fine: "nothing was found that counts", found: "something was found that counts: see --fail-on" },
  run: async (invocation) => (await import("../running/check")).checkArticles(invocation),
});
