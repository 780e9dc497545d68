/** Desk's files in which `⟦…⟧` shows what a message is about. */
import assert from "node:assert/strict";
import { type DeskFile, type DeskProblem, readDeskFile } from "../../../src/core/desk";
import { mark, unmark } from "../tags/marked";

/** Compares the problems of a marked file with their messages, in the order of the text. */
export function checkProblems(marked: string, ...messages: readonly RegExp[]): readonly DeskProblem[] {
  const { text } = unmark(marked);
  const { file, problems } = readDeskFile(text);
  assert.equal(
    mark(
      text,
      problems.map(({ span }) => span),
    ),
    marked,
    problems.map(({ message }) => message).join("\n"),
  );
  assert.equal(problems.length, messages.length, problems.map(({ message }) => message).join("\n"));
  for (const [i, { message, severity }] of problems.entries()) {
    assert.match(message, messages[i]!);
    assert.match(message, /^[\p{Lu}`].*[.?]$/u, "the message is plain sentences");
    assert.ok(severity === "error" || severity === "warning");
  }
  const broken = problems.some(({ severity }) => severity === "error");
  assert.equal(file === undefined, broken, "a file with an error has no effect, one with warnings has");
  return problems;
}

/** What a file without problems says. */
export function fileOf(text: string): DeskFile {
  const { file, problems } = readDeskFile(text);
  assert.deepEqual(problems, []);
  assert.ok(file);
  return file;
}

/** A file in which everything stands. */
export const WHOLE = `profile: strict
outlet: Dunmarrow Herald
rules:
  SRC105: off
  vague-authority: error
ignore:
  - rule: SRC105
    reason: the desk checks events by hand
    files: drafts/budget*.md
    text: The repairs will cost
  - rule: [SRC101, unsourced-figure]
    reason: the column of letters
    files: ["letters/**", "post/"]
readAs:
  "notes/**": other
  "notes/bridge.md": news
style:
  discourage: { claim: say, slam: criticise }
  prefer: [add]
  allow: [reportedly]
  outlets: [Harbour Signal]
  titles: [Reeve]
sources:
  - ref: s1
    name: Ann Lee
    aliases: [A. Lee]
    kind: named
    role: city clerk
    org: City of Ashford
    terms: on-record
  - ref: S3
    kind: official
    terms: background
`;
