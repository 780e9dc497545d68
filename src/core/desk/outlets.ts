/** Adds a newsroom to `style.outlets` in the text of a desk's file. */
import type { TextEdit } from "../model";
import { additionTo, oneLine } from "./adding";

/** The one change that adds the name; nothing where the file is no YAML, or something else than a list stands there. */
export function outletEdit(text: string, name: string): TextEdit | undefined {
  const flow = oneLine(name);
  return additionTo(text, ["style", "outlets"], { lines: [`- ${flow}`], flow });
}
