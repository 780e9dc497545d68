/** The words of the check before publishing. */
import type { Finding } from "../../core/model";
import type { Readiness } from "../../core/ready";
import { plainLabel } from "./markdown";
import { inWords } from "./sentences";

/** The title of the list: how many things are to be settled, and what is to be taken out. */
export function readyTitle({ ready, blockers: { length: blockers } }: Readiness): string {
  if (ready) return "Ready to publish";
  if (blockers === 0) return "Ready to publish without its tags and marks";
  return `Not ready to publish: ${blockers} ${blockers === 1 ? "thing" : "things"} to settle`;
}

/** `Line 12: TK: something is still to come.` */
export function readyLabel(line: number, { message }: Finding): string {
  return `Line ${line}: ${plainLabel(inWords(message), 100)}`;
}

/** What is left in Problems though nothing stands in the way. */
export function notesLabel(notes: number): string {
  return notes === 1 ? "1 finding more is in Problems" : `${notes} findings more are in Problems`;
}
