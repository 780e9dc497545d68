/** `on-the-record ready`: the check before publishing. A line for each thing that stands in the way. */
import { type Analyst, createAnalyst } from "../../core";
import { problemLines } from "../../core/problemLine";
import { readiness } from "../../core/ready";
import { READY_CODES, readySummary } from "../../core/readyCodes";
import type { Invocation, Values } from "../command";
import type { READING } from "../commands/reading";
import type { CopyFile } from "../input/article";
import { type Terminal, unobeyed } from "../output/terminal";
import { Copies } from "./copies";

/** Checks every file, also where one before it could not be read. */
export async function checkReady(
  invocation: Invocation & { readonly options: Values<typeof READING> },
): Promise<number> {
  const { terminal } = invocation;
  const copies = new Copies(invocation);
  const analyst = createAnalyst();
  const codes: number[] = [];
  for await (const copy of copies.each()) codes.push(await check(analyst, copy, terminal));
  terminal.note(readySummary(codes, "nothing stands in the way"));
  return Math.max(copies.code, ...codes);
}

async function check(analyst: Analyst, { name, text, input }: CopyFile, terminal: Terminal): Promise<number> {
  const { ready, blockers, left } = readiness(analyst, input);
  for (const line of problemLines(name, text, [...blockers, ...left])) await terminal.write(`${unobeyed(line)}\n`);
  return ready ? READY_CODES.ready : READY_CODES.blocked;
}
