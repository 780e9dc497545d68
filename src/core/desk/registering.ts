/** The register in the text of a desk's file: adds a source, and finds the entry of one. */
import { sourceKind } from "../../lexicon/kinds";
import { codeKey } from "../deskRegister";
import type { KnownSource, Span, TextEdit } from "../model";
import { type Entry, entryEdit } from "./adding";
import { isMap, isSeq, pairsOf, parseYaml, spanOf, textOf } from "./yaml";

/** The one change that adds a source behind those that are there; nothing where the file cannot take it. */
export function registerEdit(text: string, source: KnownSource): TextEdit | undefined {
  return entryEdit(text, "sources", fields(source));
}

function fields({ ref, name, aliases, kind, role, organisation, description, terms }: KnownSource): Entry {
  return [
    ["ref", ref],
    ...(name ? [["name", name] as const] : []),
    ...(aliases && aliases.length > 0 ? [["aliases", aliases] as const] : []),
    ...(kind ? [["kind", sourceKind(kind).tag] as const] : []),
    ...(role ? [["role", role] as const] : []),
    ...(organisation ? [["org", organisation] as const] : []),
    ...(description ? [["desc", description] as const] : []),
    ...(terms ? [["terms", terms] as const] : []),
  ];
}

/** Where the `ref` of a source stands. */
export function refSpan(text: string, ref: string): Span | undefined {
  const { root } = parseYaml(text);
  const sources = root && isMap(root) ? pairsOf(root).find(({ key }) => textOf(key) === "sources")?.value : undefined;
  if (!sources || !isSeq(sources)) return undefined;
  for (const entry of sources.items) {
    if (!isMap(entry)) continue;
    const value = pairsOf(entry).find(({ key }) => textOf(key) === "ref")?.value;
    const written = value && textOf(value);
    if (written !== undefined && codeKey(written) === codeKey(ref)) return spanOf(value!);
  }
  return undefined;
}
