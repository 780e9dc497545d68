/** Reads an article for a command: its text, what it is read as, and what its desk has decided. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { AnalysisInput } from "../../core";
import { decode, type Written } from "./decode";
import type { DeskFiles } from "./desk";
import { formatOf, STDIN } from "./names";
import { whyNot } from "./problems";

/** What a person calls standard input. */
export const STDIN_NAME = "<stdin>";

export interface ReadingOptions {
  /** In megabytes of a million bytes: larger files are left alone. */
  readonly maxSize: number;
  /** The name under which standard input is read: its ending and its folder count. */
  readonly stdinName?: string | undefined;
}

export interface CopyFile {
  /** As a person names it. */
  readonly name: string;
  readonly text: string;
  readonly written: Written;
  readonly isStdin: boolean;
  /** What the core reads: the text, its format and the desk's settings. */
  readonly input: AnalysisInput;
}

export type ReadCopy =
  /** `notes`: what is wrong in the desk's file, and does not keep the article from being read. */
  | { readonly copy: CopyFile; readonly notes: readonly string[] }
  | { readonly problem: string; readonly notes: readonly string[] };

/** Reads a file, or standard input for `-`. Never throws. */
export async function readCopy(
  file: string,
  { maxSize, stdinName }: ReadingOptions,
  desks: DeskFiles,
  stdin: NodeJS.ReadableStream,
): Promise<ReadCopy> {
  const name = file === STDIN ? (stdinName ?? STDIN_NAME) : file;
  const fail = (problem: string, notes: readonly string[] = []): ReadCopy => ({
    problem: `${name}: ${problem}`,
    notes,
  });
  const bytes = await readBytes(file, maxSize * 1e6, stdin);
  if ("problem" in bytes) return fail(bytes.problem);
  const decoded = decode(bytes.read);
  if ("problem" in decoded) return fail(decoded.problem);
  const desk = desks.deskFor(file === STDIN && stdinName === undefined ? "" : name);
  if (desk.settings === undefined) return fail("not read, since the desk's file has an error", desk.problems);
  const { text, written } = decoded;
  const isStdin = file === STDIN;
  const copy = { name, text, written, isStdin, input: { text, format: formatOf(name), settings: desk.settings } };
  return { copy, notes: desk.problems };
}

async function readBytes(
  file: string,
  most: number,
  stdin: NodeJS.ReadableStream,
): Promise<{ readonly read: Uint8Array } | { readonly problem: string }> {
  const tooLarge = { problem: `is larger than ${most / 1e6} MB; --max-size says how much is read` };
  try {
    if (file !== STDIN && (await stat(file)).size > most) return tooLarge;
    const read = await bytesOf(file === STDIN ? stdin : createReadStream(file), most);
    return read.length > most ? tooLarge : { read };
  } catch (error) {
    return { problem: whyNot(error) };
  }
}

/** What comes on a stream; of more than `most` bytes the beginning, which is longer than that. */
export async function bytesOf(stream: NodeJS.ReadableStream, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    chunks.push(bytes);
    if (size > most) break;
  }
  return Buffer.concat(chunks);
}
