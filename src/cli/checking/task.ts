/** Checks one file after the other, in whatever thread: reads it, under its desk's file, and says what is found. */
import { Readable } from "node:stream";
import { createAnalyst } from "../../core";
import { type ReadCopy, type ReadingOptions, readCopy } from "../input/article";
import { DeskFiles } from "../input/desk";
import type { Task } from "../jobs/work";
import { type CheckedFile, type CheckRequest, checkCopy } from "./checked";

export interface CheckSetup extends Omit<CheckRequest, "copy"> {
  readonly reading: ReadingOptions;
}

export interface CheckItem {
  /** As a person names it; `-` for standard input. */
  readonly file: string;
  /** What came on standard input: a thread has none. */
  readonly stdin?: Uint8Array;
}

export type CheckOutcome =
  | (Extract<ReadCopy, { copy: unknown }> & { readonly checked: CheckedFile })
  | Extract<ReadCopy, { problem: string }>;

export function makeCheck({ reading, ...request }: CheckSetup): Task<CheckItem, CheckOutcome> {
  const analyst = createAnalyst();
  const desks = new DeskFiles();
  return async ({ file, stdin }) => {
    const read = await readCopy(file, reading, desks, Readable.from(stdin ? [stdin] : []));
    return "problem" in read ? read : { ...read, checked: checkCopy(analyst, { copy: read.copy, ...request }) };
  };
}
