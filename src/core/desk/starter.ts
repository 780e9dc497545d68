/** What a new desk's file holds: every key with its meaning and an example, all of it commented out. */
import { FILE } from "./rows";
import type { KeyRow } from "./shape";

const OPENING = [
  "The desk's file: how On the Record reads this folder, for everybody who works in it.",
  "Everything here is optional. Take away the # before what you need.",
];

export function starter(): string {
  const parts = (Object.values(FILE.rows) as KeyRow[]).map(
    ({ meaning, example }) => `${said(wrapped(meaning))}\n${commentedOut(example.split("\n"))}`,
  );
  return `${[said(OPENING), ...parts].join("\n\n")}\n`;
}

const said = (lines: readonly string[]): string => lines.map((line) => `# ${line}`).join("\n");
/** Without a space, so that it shows what is to be read and what is to be used. */
const commentedOut = (lines: readonly string[]): string => lines.map((line) => `#${line}`).join("\n");

const LINE = 100;

function wrapped(sentence: string): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
