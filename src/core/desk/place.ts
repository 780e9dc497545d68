/** What stands, or is being typed, at a place of the desk's file: for completion and hover. */
import type { Span } from "../model";
import { FILE } from "./rows";
import { type KeyRow, type RecordShape, rowOf, type Shape, type TableShape } from "./shape";
import { isMap, isScalar, isSeq, type KeyAndValue, type Node, pairsOf, parseYaml, spanOf, textOf } from "./yaml";

export type Place = KeyPlace | ValuePlace;

/** A key. */
export interface KeyPlace {
  readonly type: "key";
  readonly of: RecordShape | TableShape;
  /** The key as it is written. */
  readonly written: string;
  readonly span: Span;
  /** The other keys beside it. */
  readonly others: readonly string[];
}

/** A value, or the lack of one where something is being typed that shall become a block or a list. */
export interface ValuePlace {
  readonly type: "value";
  readonly shape: Shape;
  /** The key that it belongs to, and its row where it has one. */
  readonly key: string;
  readonly row: KeyRow | undefined;
  readonly written: string;
  readonly span: Span;
}

/** What stands at an offset. */
export function placeAt(text: string, offset: number): Place | undefined {
  const { root } = parseYaml(text);
  return root && find(root, { shape: FILE, key: "", row: undefined }, offset);
}

/** Stands for what is yet to be typed. It may be any letter: what it is taken for shows what can stand there. */
const CURSOR = "x";

/** What could be typed at an offset: as if a letter stood there; a line of its own is tried as a key first. */
export function placeToType(text: string, offset: number): Place | undefined {
  const [before, after] = [text.slice(0, offset), text.slice(offset)];
  const alone =
    /(?:^|[\r\n\uFEFF])[\t -]*[\p{L}\d_-]*$/u.test(before.slice(-LONGEST_START)) && /^[ \t]*(?:[\r\n]|$)/.test(after);
  const asKey = alone ? placeAt(`${before}${CURSOR}:${after}`, offset) : undefined;
  const place = asKey?.type === "key" ? asKey : placeAt(before + CURSOR + after, offset);
  if (!place || text.slice(place.span.start, offset).includes("\n")) return undefined;
  const at = offset - place.span.start;
  return {
    ...place,
    written: place.written.slice(0, at) + place.written.slice(at + CURSOR.length),
    span: { start: place.span.start, end: place.span.end - CURSOR.length },
  };
}

/** Longer is no start of a line that ends in a key. */
const LONGEST_START = 200;

/** What a node is the value of. */
interface Slot {
  readonly shape: Shape;
  readonly key: string;
  readonly row: KeyRow | undefined;
}

function find(node: Node, slot: Slot, offset: number): Place | undefined {
  const { shape } = slot;
  if (isMap(node)) {
    if (shape.type === "list")
      return shape.of.type === "record" ? undefined : find(node, { ...slot, shape: shape.of }, offset);
    return shape.type === "record" || shape.type === "table" ? inMap(pairsOf(node), shape, offset) : undefined;
  }
  if (isSeq(node)) {
    const item = shape.type === "list" ? node.items.find((one) => holds(one, offset)) : undefined;
    return item && shape.type === "list" ? find(item, { ...slot, shape: shape.of }, offset) : undefined;
  }
  return isScalar(node) ? inScalar(node, slot) : undefined;
}

function inMap(pairs: readonly KeyAndValue[], shape: RecordShape | TableShape, offset: number): Place | undefined {
  for (const { key, value } of pairs) {
    const written = textOf(key) ?? "";
    if (holds(key, offset)) {
      const others = pairs.filter((pair) => pair.key !== key).map((pair) => textOf(pair.key) ?? "");
      return { type: "key", of: shape, written, span: innerSpan(key), others };
    }
    if (!value || !holds(value, offset)) continue;
    const row = shape.type === "record" ? rowOf(shape, written) : undefined;
    const taken = shape.type === "table" ? shape.value : row?.takes;
    return taken && find(value, { shape: taken, key: written, row }, offset);
  }
  return undefined;
}

/** A word where a block of keys belongs is the first of them, not yet followed by its colon. */
function inScalar(node: Node, { shape, key, row }: Slot): Place {
  const written = textOf(node) ?? "";
  const span = innerSpan(node);
  if (shape.type === "record" || shape.type === "table") return { type: "key", of: shape, written, span, others: [] };
  return { type: "value", shape: shape.type === "list" && shape.oneWillDo ? shape.of : shape, key, row, written, span };
}

function holds(node: Node, offset: number): boolean {
  const { start, end } = spanOf(node);
  return start <= offset && offset <= end;
}

/** Without the quotation marks around it. */
function innerSpan(node: Node): Span {
  const { start, end } = spanOf(node);
  const marked = isScalar(node) && /^QUOTE/.test(node.type ?? "");
  return marked ? { start: start + 1, end: Math.max(start + 1, end - 1) } : { start, end };
}
