/** Adds an entry to `ignore` in the text of a desk's file. */
import { applyEdits } from "../edits";
import type { TextEdit } from "../model";
import { type Entry, entryEdit } from "./adding";
import type { IgnoreEntry } from "./file";

/** The text with the entry added; as it was where the file is no YAML, or `ignore` is something else than a list. */
export function addIgnore(text: string, entry: IgnoreEntry): string {
  const edit = ignoreEdit(text, entry);
  return edit ? applyEdits(text, [edit]) : text;
}

/** The one change that adds the entry. */
export function ignoreEdit(text: string, entry: IgnoreEntry): TextEdit | undefined {
  return entryEdit(text, "ignore", fields(entry));
}

function fields({ rules, reason, files, text }: IgnoreEntry): Entry {
  const oneOrAll = (values: readonly string[]) => (values.length === 1 ? values[0]! : values);
  return [
    ["rule", oneOrAll(rules)],
    ["reason", reason],
    ...(files ? [["files", oneOrAll(files)] as const] : []),
    ...(text === undefined ? [] : [["text", text] as const]),
  ];
}
