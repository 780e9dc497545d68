/** ninjs: an item of version 3, with the article's sources as its infoSources. */
import assert from "node:assert/strict";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import type { ExportInput } from "../../../src/exports";
import { ninjs } from "../../../src/exports/ninjs";
import { input, SAMPLES } from "./samples";

const text = { type: "string" };
const uri = { type: "string", format: "uri" };
const list = (properties: object, ...required: string[]) => ({
  type: "array",
  items: { type: "object", additionalProperties: false, required, properties },
});

/** What ninjs 3.0 to 3.3 say of the properties that an export has: no others, and each with the values it may have. */
const SCHEMA = {
  type: "object",
  required: ["uri"],
  additionalProperties: false,
  properties: {
    uri,
    standard: { type: "object", additionalProperties: false, properties: { name: text, version: text, schema: uri } },
    type: { enum: ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"] },
    representationType: { enum: ["full", "partial"] },
    title: text,
    edNote: text,
    headlines: list({ role: text, contentType: text, value: text }, "value"),
    organisations: list({ name: text, rel: text, uri, literal: text }),
    infoSources: list({ name: text, role: text, uri, literal: text }),
  },
};

const ajv = new Ajv2020({ strict: true });
addFormats(ajv);
const isItem = ajv.compile(SCHEMA);

interface Item {
  readonly uri: string;
  readonly headlines?: readonly { readonly value: string }[];
  readonly organisations?: readonly { readonly name: string }[];
  readonly infoSources: readonly { readonly name?: string; readonly literal?: string; readonly role: string }[];
}

const itemOf = (sample: ExportInput): Item => JSON.parse(ninjs.write(sample));

describe("ninjs", () => {
  for (const { name, sample } of SAMPLES)
    it(`of ${name} is an item of version 3`, () => {
      assert.ok(isItem(itemOf(sample)), JSON.stringify(isItem.errors));
    });

  it("names those who have a name, describes the others, and leaves the newsroom itself out", () => {
    const text =
      "Ann Khan said the bridge was shut. An official familiar with the talks said it was rusty, the Courier reported. Khan said it was rusty. The Herald understands that it will stay shut.";
    const { infoSources, organisations } = itemOf(input(text, { settings: { readAs: "news", outlet: "Herald" } }));
    assert.deepEqual(organisations, [{ name: "Herald", rel: "publisher" }]);
    assert.deepEqual(
      infoSources.map(({ name, literal, role }) => [name, literal, role]),
      [
        ["Ann Khan", undefined, "named-person"],
        ["Courier", undefined, "outlet"],
        [undefined, "An official familiar with the talks", "unnamed-official"],
      ],
    );
  });

  it("has the address of the article, or a UUID that follows from its words", () => {
    const story = "Ann Khan said the bridge was shut.";
    assert.equal(itemOf(input(story, { uri: "https://example.org/bridge#top" })).uri, "https://example.org/bridge");
    const { uri } = itemOf(input(story));
    assert.match(uri, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(itemOf(input(story, { name: "other.txt" })).uri, uri);
    assert.notEqual(itemOf(input(`${story} Piet Vos said so.`)).uri, uri);
  });
});
