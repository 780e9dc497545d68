/** A check as lines of text: terminals make each a link, and the problem matcher reads them. */
import { problemLines } from "../../core/problemLine";
import { unobeyed } from "../output/terminal";
import type { CheckFormat } from "./checkFormat";

export const lines: CheckFormat = () => ({
  begin: () => "",
  file: ({ name, text, findings }) =>
    problemLines(name, text, findings)
      .map((line) => `${unobeyed(line)}\n`)
      .join(""),
  end: () => "",
});
