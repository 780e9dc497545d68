/** Writes files so that they are there as a whole or as they were. */
import writeFileAtomic from "write-file-atomic";
import { whyNot } from "../input/problems";

/** Gives in words why it could not be written; nothing where it was. A link stays one: what it leads to is written. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<string | undefined> {
  try {
    await writeFileAtomic(file, Buffer.from(content));
    return undefined;
  } catch (error) {
    return `${file}: ${whyNot(error)}`;
  }
}
