/** Adds an item to a list in the text of a desk's file; all that stands there, comments too, stays as it is. */
import { stringify } from "yaml";
import type { TextEdit } from "../model";
import { isEmpty, isMap, isSeq, type KeyAndValue, type Node, pairsOf, parseYaml, spanOf, textOf } from "./yaml";

/** An item of a list, in both ways of writing it. */
export interface Item {
  /** `- rule: SRC105` and, below it, the rest. */
  readonly lines: readonly string[];
  /** `{ rule: SRC105, reason: … }`, to stand between brackets. */
  readonly flow: string;
}

/**
 * The one change that adds an item to the list under a key, or under a key of a key: `["style", "outlets"]`. Nothing
 * where the file is no YAML, or something else than such a list stands there.
 */
export function additionTo(text: string, keys: readonly string[], item: Item): TextEdit | undefined {
  const { root, problems } = parseYaml(text);
  if (problems.some(({ severity }) => severity === "error")) return undefined;
  const file: Writing = { text, lineEnd: text.includes("\r\n") ? "\r\n" : "\n" };
  if (!root || isEmpty(root)) return insertLines(file, text.length, underKeys(keys, item));
  return intoNode(file, root, keys, item);
}

/** An item that says several things: its keys in their order. */
export type Entry = readonly (readonly [key: string, value: string | readonly string[]])[];

/** The one change that adds an entry to the list under a key; nothing where the file is no YAML, or the key has no list. */
export function entryEdit(text: string, list: string, entry: Entry): TextEdit | undefined {
  const written = entry.map(([key, value]) => `${key}: ${oneLine(value)}`);
  const lines = written.map((line, i) => `${i === 0 ? "- " : "  "}${line}`);
  return additionTo(text, [list], { lines, flow: `{ ${written.join(", ")} }` });
}

/** On one line, in quotation marks where YAML needs them, so that it may also stand between brackets. */
export function oneLine(value: string | readonly string[]): string {
  const options = { lineWidth: 0, collectionStyle: "flow", flowCollectionPadding: false } as const;
  if (typeof value !== "string") return stringify(value, options).trim();
  const [inList] = [stringify([value.trim().replace(/\s+/g, " ")], options).trim()];
  return inList.slice(1, -1);
}

interface Writing {
  readonly text: string;
  readonly lineEnd: string;
}

/** Into a map under the first of the keys, or into the list where no key is left. */
function intoNode(file: Writing, node: Node, keys: readonly string[], item: Item): TextEdit | undefined {
  const [key, ...deeper] = keys;
  if (key === undefined) return isSeq(node) ? intoList(file, node, item) : undefined;
  if (!isMap(node)) return undefined;
  const pair = pairsOf(node).find((one) => textOf(one.key) === key);
  if (pair) return intoPair(file, pair, deeper, item);
  if (node.flow) return intoFlow(file, node, inFlow(keys, item));
  return insertLines(file, endOfNode(file, node), indented(underKeys(keys, item), indentOf(file, spanOf(node).start)));
}

function intoPair(
  file: Writing,
  { key, value }: KeyAndValue,
  deeper: readonly string[],
  item: Item,
): TextEdit | undefined {
  if (value && !isEmpty(value)) return intoNode(file, value, deeper, item);
  // `ignore: null` would be two values then.
  if (value && spanOf(value).end > spanOf(value).start) return undefined;
  const indent = `${indentOf(file, spanOf(key).start)}  `;
  return insertLines(file, lineEndFrom(file, spanOf(key).end), indented(underKeys(deeper, item), indent));
}

function intoList(file: Writing, list: Node & { readonly items: readonly unknown[] }, item: Item): TextEdit {
  if ("flow" in list && list.flow) return intoFlow(file, list, item.flow);
  const indent = indentOf(file, spanOf(list).start);
  return insertLines(file, endOfNode(file, list), indented(item.lines, indent));
}

/** `ignore:` and below it the item; just the item where no key is missing. */
function underKeys([key, ...deeper]: readonly string[], item: Item): readonly string[] {
  return key === undefined ? item.lines : [`${key}:`, ...indented(underKeys(deeper, item), "  ")];
}

/** `style: { outlets: [Harbour Signal] }` */
function inFlow([key, ...deeper]: readonly string[], item: Item): string {
  return deeper.length === 0 ? `${key}: [${item.flow}]` : `${key}: { ${inFlow(deeper, item)} }`;
}

/** Before the bracket that closes `[…]` or `{…}`. */
function intoFlow({ text }: Writing, node: Node & { readonly items: readonly unknown[] }, words: string): TextEdit {
  const close = spanOf(node).end - 1;
  const before = text.slice(0, close).trimEnd();
  const comma = node.items.length > 0 && !before.endsWith(",") ? ", " : node.items.length > 0 ? " " : "";
  const at = node.items.length > 0 ? before.length : close;
  return { span: { start: at, end: at }, text: comma + words };
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
