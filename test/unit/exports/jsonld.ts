/** Reads JSON-LD without a network, and tells what of a document a processor drops. */
import assert from "node:assert/strict";
import jsonld from "jsonld";

/** Expands; a context that is not among `contexts`, by address, is an error. */
export async function expanded(document: object, contexts: Readonly<Record<string, object>>): Promise<unknown[]> {
  const documentLoader = async (url: string) => {
    const context = contexts[url];
    assert.ok(context, `the context ${url} is not known here`);
    return { contextUrl: undefined, documentUrl: url, document: { "@context": context } };
  };
  return jsonld.expand(document as jsonld.JsonLdDocument, { documentLoader } as jsonld.Options.Expand);
}

/** Every value of a document but its context: as often as it stands there. */
export function leaves(value: unknown): (string | number | boolean)[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (typeof value !== "object" || value === null) return [value as string | number | boolean];
  return Object.entries(value).flatMap(([key, each]) => (key === "@context" ? [] : leaves(each)));
}

/** Asserts that every leaf of the document is in its expanded form, types and words of the vocabulary by their whole names. */
export function assertLossless(document: object, expandedForm: unknown, vocabulary: (word: string) => string): void {
  const left = new Map<string, number>();
  const key = (value: unknown) => JSON.stringify(value);
  for (const { value, inTypes } of namedLeaves(expandedForm)) {
    // The datatype of a literal is no value of the document.
    if (!inTypes || !String(value).startsWith(XSD)) left.set(key(value), (left.get(key(value)) ?? 0) + 1);
  }
  for (const { value, isWord } of documentLeaves(document)) {
    const name = key(isWord ? vocabulary(String(value)) : value);
    const count = left.get(name) ?? 0;
    assert.ok(count > 0, `lost: ${key(value)}`);
    left.set(name, count - 1);
  }
  assert.deepEqual(
    [...left].filter(([, count]) => count > 0),
    [],
    "the expanded form has what the document has not",
  );
}

const XSD = "http://www.w3.org/2001/XMLSchema#";

function namedLeaves(value: unknown, inTypes = false): { value: unknown; inTypes: boolean }[] {
  if (Array.isArray(value)) return value.flatMap((each) => namedLeaves(each, inTypes));
  if (typeof value !== "object" || value === null) return [{ value, inTypes }];
  return Object.entries(value).flatMap(([key, each]) => namedLeaves(each, key === "@type"));
}

/** The keys whose values are words of a vocabulary. */
const WORDS: ReadonlySet<string> = new Set(["type", "@type", "motivation", "purpose"]);

function documentLeaves(value: unknown, key = ""): { value: unknown; isWord: boolean }[] {
  if (Array.isArray(value)) return value.flatMap((each) => documentLeaves(each, key));
  if (typeof value !== "object" || value === null) return [{ value, isWord: WORDS.has(key) }];
  return Object.entries(value).flatMap(([name, each]) => (name === "@context" ? [] : documentLeaves(each, name)));
}
