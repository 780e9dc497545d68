/** `on-the-record strip`: the text without its tags. */
import { positionsIn } from "../../core/positions";
import { stripped } from "../../core/stripping";
import { EXIT, type Invocation, type Values } from "../command";
import type { READING } from "../commands/reading";
import { encode } from "../input/decode";
import { STDIN } from "../input/names";
import { rewrite } from "../output/file";
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
    else if (removed > 0) {
      const problem = await rewrite(copy, text);
      if (problem) copies.fail(problem);
    }
  }
  return copies.code || (left > 0 ? EXIT.found : EXIT.fine);
}
