/** Writes files so that they are there as a whole or as they were. */
import type { Stats } from "node:fs";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";
import type { CopyFile } from "../input/article";
import { encode } from "../input/decode";
import { whyNot } from "../input/problems";

/**
 * Gives in words why it could not be written; nothing where it was. A link stays one: what it leads to is written. So do
 * pipes and devices, `/dev/stdout`: what is written goes into them. A folder that is not there is made.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<string | undefined> {
  try {
    const there = await stat(file).catch(() => undefined);
    if (there?.isFile() && isReadOnly(there)) return `${file}: is read-only: left as it is`;
    if (there && !there.isFile()) await writeFile(file, content);
    else {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFileAtomic(file, Buffer.from(content));
    }
    return undefined;
  } catch (error) {
    return `${file}: ${whyNot(error)}`;
  }
}

/** Puts another text in place of the one that was read, in its encoding; not where the file has changed meanwhile. */
export async function rewrite({ name, text: before, written }: CopyFile, text: string): Promise<string | undefined> {
  try {
    if (!(await readFile(name)).equals(encode(before, written)))
      return `${name}: has changed while it was read: left as it is`;
  } catch (error) {
    return `${name}: ${whyNot(error)}`;
  }
  return writeWhole(name, encode(text, written));
}

/** A file that nobody may write could still be replaced by another, by whoever may write its folder. */
function isReadOnly({ mode }: Stats): boolean {
  return (mode & 0o222) === 0;
}
