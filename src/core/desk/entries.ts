/** Adds an entry to a list in the text of a desk's file; all that stands there, comments too, stays as it is. */
import { stringify } from "yaml";
import type { TextEdit } from "../model";
import { isEmpty, isMap, isSeq, type KeyAndValue, type Node, pairsOf, parseYaml, spanOf, textOf } from "./yaml";

/** What an entry says: its keys in their order. */
export type Entry = readonly (readonly [key: string, value: string | readonly string[]])[];

/** The one change that adds an entry to the list under a key; nothing where the file is no YAML, or the key has no list. */
export function entryEdit(text: string, list: string, entry: Entry): TextEdit | undefined {
  const { root, problems } = parseYaml(text);
  if (problems.some(({ severity }) => severity === "error")) return undefined;
  const file: Writing = { text, lineEnd: text.includes("\r\n") ? "\r\n" : "\n" };
  if (!root || isEmpty(root)) return newBlock(file, text.length, list, entry);
  if (!isMap(root)) return undefined;
  const pair = pairsOf(root).find(({ key }) => textOf(key) === list);
  if (pair) return intoList(file, pair, entry);
  if (root.flow) return intoFlow(file, root, `${list}: [${flowEntry(entry)}]`);
  return newBlock(file, endOfNode(file, root), list, entry);
}

interface Writing {
  readonly text: string;
  readonly lineEnd: string;
}

/** The list behind all that the file says. */
function newBlock(file: Writing, at: number, list: string, entry: Entry): TextEdit {
  return insertLines(file, at, [`${list}:`, ...indented(entryLines(entry), "  ")]);
}

function intoList(file: Writing, { key, value }: KeyAndValue, entry: Entry): TextEdit | undefined {
  if (!value || isEmpty(value)) {
    const indent = `${indentOf(file, spanOf(key).start)}  `;
    // `sources: null` would be two values then.
    if (value && spanOf(value).end > spanOf(value).start) return undefined;
    return insertLines(file, lineEndFrom(file, spanOf(key).end), indented(entryLines(entry), indent));
  }
  if (!isSeq(value)) return undefined;
  if (value.flow) return intoFlow(file, value, flowEntry(entry));
  const indent = indentOf(file, spanOf(value).start);
  return insertLines(file, endOfNode(file, value), indented(entryLines(entry), indent));
}

/** Before the bracket that closes `[…]` or `{…}`. */
function intoFlow({ text }: Writing, node: Node & { readonly items: readonly unknown[] }, words: string): TextEdit {
  const close = spanOf(node).end - 1;
  const before = text.slice(0, close).trimEnd();
  const comma = node.items.length > 0 && !before.endsWith(",") ? ", " : node.items.length > 0 ? " " : "";
  const at = node.items.length > 0 ? before.length : close;
  return { span: { start: at, end: at }, text: comma + words };
}

/** `- rule: SRC105` and, below it, the rest. */
function entryLines(entry: Entry): string[] {
  return entry.map(([key, value], i) => `${i === 0 ? "- " : "  "}${key}: ${written(value)}`);
}

function flowEntry(entry: Entry): string {
  return `{ ${entry.map(([key, value]) => `${key}: ${written(value)}`).join(", ")} }`;
}

/** On one line, in quotation marks where YAML needs them, so that it may also stand between brackets. */
function written(value: string | readonly string[]): string {
  const options = { lineWidth: 0, collectionStyle: "flow", flowCollectionPadding: false } as const;
  if (typeof value !== "string") return stringify(value, options).trim();
  const [inList] = [stringify([value.trim().replace(/\s+/g, " ")], options).trim()];
  return inList.slice(1, -1);
}

function indented(lines: readonly string[], indent: string): string[] {
  return lines.map((line) => indent + line);
}

/** Whole lines, put in where a line ends. */
function insertLines({ text, lineEnd }: Writing, at: number, lines: readonly string[]): TextEdit {
  const opens = at === 0 || /[\r\n]/.test(text[at - 1]!) || (at === 1 && text.startsWith("\uFEFF"));
  const block = lines.join(lineEnd);
  const closes = opens ? `${block}${lineEnd}` : `${lineEnd}${block}${at === text.length ? lineEnd : ""}`;
  return { span: { start: at, end: at }, text: closes };
}

/** Where the line ends in which a block ends: a comment behind its last value belongs to that. */
function endOfNode(file: Writing, node: Node): number {
  const { end } = spanOf(node);
  return /[\r\n]/.test(file.text[end - 1] ?? "") ? end : lineEndFrom(file, end);
}

function lineEndFrom({ text }: Writing, at: number): number {
  const end = text.slice(at).search(/[\r\n]/);
  return end === -1 ? text.length : at + end;
}

/** The white space before what begins at an offset, if it opens its line. */
function indentOf({ text }: Writing, at: number): string {
  const lineStart = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
  return /^ */.exec(text.slice(lineStart, at))![0];
}
