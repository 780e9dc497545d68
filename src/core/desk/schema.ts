/** The JSON schema of the desk's file, for other editors and for whoever checks it by other means. */
import { LONGEST_GLOB } from "./glob";
import { FILE } from "./rows";
import {
  type ChoiceShape,
  type KeyRow,
  LONGEST_TEXT,
  type RecordShape,
  type Shape,
  spellings,
  type TextShape,
} from "./shape";

type Json = Readonly<Record<string, unknown>>;

export function schema(): Json {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "The desk's file of On the Record: .sourcing.yml",
    ...orNothing(schemaOf(FILE)),
  };
}

function schemaOf(shape: Shape): Json {
  switch (shape.type) {
    case "text":
      return ofText(shape);
    case "choice":
      return { enum: spellings(shape), markdownEnumDescriptions: meaningsOf(shape) };
    case "list":
      return shape.oneWillDo
        ? { anyOf: [schemaOf(shape.of), { type: "array", items: schemaOf(shape.of), minItems: 1 }] }
        : { type: "array", items: schemaOf(shape.of) };
    case "table":
      return shape.key.type === "choice"
        ? { type: "object", properties: ofEach(shape.key, schemaOf(shape.value)), additionalProperties: false }
        : { type: "object", propertyNames: keyNames(shape.key), additionalProperties: schemaOf(shape.value) };
    case "record":
      return ofRecord(shape);
  }
}

/** Numbers are texts as they are written: `ref: 1`. */
function ofText({ is }: TextShape): Json {
  switch (is) {
    case "words":
      return { type: ["string", "number"], pattern: "\\S", maxLength: LONGEST_TEXT };
    case "glob":
      return { type: ["string", "number"], pattern: "^[^\\\\]+$", maxLength: LONGEST_GLOB };
    case "verb":
      return { type: "string", pattern: "^\\p{L}+( \\p{L}+)?$" };
  }
}

/** The name of a key is a text, whatever it would be as a value. */
function keyNames(shape: Shape): Json {
  const { type: _, ...rest } = schemaOf(shape);
  return rest;
}

function ofEach(shape: ChoiceShape, value: Json): Json {
  return Object.fromEntries(
    shape.choices.flatMap(({ written, meaning }) => written.map((key) => [key, { description: meaning, ...value }])),
  );
}

function ofRecord({ rows }: RecordShape): Json {
  const entries = Object.entries(rows) as [string, KeyRow][];
  const required = entries.filter(([, row]) => row.required).map(([key]) => key);
  return {
    type: "object",
    properties: Object.fromEntries(entries.map(([key, row]) => [key, ofRow(row)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function ofRow({ meaning, takes }: KeyRow): Json {
  const described = { description: plain(meaning), markdownDescription: meaning };
  return { ...described, ...orNothing(schemaOf(takes)) };
}

/** A block or a list may be empty, while all below its key is commented out. */
function orNothing(json: Json): Json {
  return json.type === "object" || json.type === "array" ? { ...json, type: [json.type, "null"] } : json;
}

const plain = (markdown: string): string => markdown.replaceAll("`", "");

const meaningsOf = ({ choices }: ChoiceShape): string[] =>
  choices.flatMap(({ written, meaning }) => written.map(() => meaning));
