/** `on-the-record strip`: the text without its tags. */
import { positionsIn } from "../../core/positions";
import { stripped } from "../../core/stripping";
import { EXIT, type Invocation, type Values } from "../command";
import type { READING } from "../commands/reading";
import type { CopyFile } from "../input/article";
import { encode } from "../input/decode";
import { STDIN } from "../input/names";
import { writeWhole } from "../output/file";
import { Copies } from "./copies";

type Options = Values<typeof READING> & { readonly inPlace: boolean; readonly marks: boolean };

export async function stripFiles(invocation: Invocation & { readonly options: Options }): Promise<number> {
  const { options, words, terminal } = invocation;
  if (options.inPlace && words.includes(STDIN)) {
    terminal.complain("--in-place changes files: what comes on standard input has none");
    return EXIT.unusable;
  }
  const copies = new Copies(invocation);
  let left = 0;
  for await (const copy of copies.each()) {
    const { text, removed, unreadable } = stripped(copy.text, copy.input.format, options);
    left += unreadable.length;
    const position = positionsIn(copy.text);
    for (const { start } of unreadable)
      terminal.complain(`${copy.name}:${position(start).line}: a tag that cannot be read is left in`);
    if (!options.inPlace) await terminal.write(encode(text, copy.written));
    else if (removed > 0) await replace(copy, text, copies);
  }
  return copies.code || (left > 0 ? EXIT.found : EXIT.fine);
}

async function replace({ name, written }: CopyFile, text: string, copies: Copies): Promise<void> {
  const problem = await writeWhole(name, encode(text, written));
  if (problem) copies.fail(problem);
}
