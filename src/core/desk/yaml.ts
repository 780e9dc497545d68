/**
 * The desk's file as YAML nodes: the only place that knows how the file is parsed. Values stay as they are written
 * (no number, date or other type is made of them), and what YAML can do beyond that is not read: aliases, tags,
 * merge keys, a second document.
 */
import { type Document, isMap, isScalar, type ParsedNode, parseDocument, type YAMLMap } from "yaml";
import { say } from "../../lexicon/say";
import type { Span } from "../model";
import { quoted } from "../tags/problem";

/** What is wrong with the file, and where. After an error the file as a whole has no effect. */
export interface DeskProblem {
  /** Where, within one line of the file. */
  readonly span: Span;
  /** An `error` leaves the whole file without effect. */
  readonly severity: "error" | "warning";
  /** One plain sentence, in English. */
  readonly message: string;
}

export type Node = ParsedNode;

/** Larger files are refused: a register of thousands is far smaller. */
const MOST_UNITS = 1_000_000;
/** So many problems of form are told, at most. */
const MOST_PROBLEMS = 50;

export interface Parsed {
  /** Absent where the file says nothing, or cannot be parsed at all. */
  readonly root?: Node;
  readonly problems: readonly DeskProblem[];
}

/** Never throws. */
export function parseYaml(text: string): Parsed {
  const start = { start: 0, end: Math.min(1, text.length) };
  if (text.length > MOST_UNITS) return { problems: [error(start, say`This file is too large to be read: over 1 MB.`)] };
  try {
    const document = documentOf(text);
    return { ...(document.contents ? { root: document.contents } : {}), problems: problemsOf(document, text) };
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    return { problems: [error(start, say`This file cannot be read: ${why}.`)] };
  }
}

/** Equal keys are found by us, which takes no time squared; aliases are never resolved. */
function documentOf(text: string): Document.Parsed {
  return parseDocument(text, {
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
}

function problemsOf({ errors, warnings }: Document.Parsed, text: string): DeskProblem[] {
  return [...errors, ...warnings].slice(0, MOST_PROBLEMS).map(({ code, message, pos }) => {
    const span = within(text, { start: pos[0], end: pos[1] });
    return error(span, inOurWords(code, message, text.slice(span.start, span.end)));
  });
}

/** The usual slips are told in our words, others in those of the parser. */
function inOurWords(code: string, message: string, words: string): string {
  switch (code) {
    case "TAB_AS_INDENT":
      return say`A tab indents this line: YAML takes spaces only.`;
    case "MULTIPLE_DOCS":
      return say`A second document begins here: the desk's file has one.`;
    case "TAG_RESOLVE_FAILED":
      return say`${quoted(words)} is a tag of YAML, which is not read here. If it is part of the value, put the value in quotation marks.`;
    case "RESOURCE_EXHAUSTION":
      return say`This is nested too deeply to be read.`;
    default:
      return say`This is no YAML: ${withinSentence(message)}.`;
  }
}

const withinSentence = (message: string): string =>
  message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, "");

function within(text: string, { start, end }: Span): Span {
  const from = Math.max(0, Math.min(start, text.length - 1));
  return { start: from, end: Math.max(from, Math.min(end, text.length)) };
}

const error = (span: Span, message: string): DeskProblem => ({ span, severity: "error", message });

/** Where a node stands, without the comments and the white space behind it. */
export function spanOf({ range }: Node): Span {
  return { start: range[0], end: range[1] };
}

/** A pair of a map; the value is absent where nothing stands behind the key. */
export interface KeyAndValue {
  readonly key: Node;
  readonly value: Node | undefined;
}

export function pairsOf(map: YAMLMap.Parsed): KeyAndValue[] {
  return map.items.flatMap(({ key, value }) => (key ? [{ key, value: value ?? undefined }] : []));
}

/** Nothing stands there: `profile:` and no more, or `null`. */
export function isEmpty(node: Node | undefined): boolean {
  return node === undefined || (isScalar(node) && node.value === null);
}

/** What a scalar says, as it is written; nothing for `true` and `false`, for lists and for maps. */
export function textOf(node: Node): string | undefined {
  if (!isScalar(node) || node.value === null || typeof node.value === "boolean") return undefined;
  return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}

/** What a node is, for messages. */
export function formOf(node: Node): string {
  if (isMap(node)) return say`a block of keys`;
  return isScalar(node) ? quoted(node.source ?? "") : say`a list`;
}

export { isAlias, isMap, isScalar, isSeq } from "yaml";
