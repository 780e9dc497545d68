/** The JSON schema says the same of a desk's file as our own reading, as far as a schema can. */
import assert from "node:assert/strict";
import Ajv from "ajv";
import { parse } from "yaml";
import { readDeskFile, starter } from "../../../src/core/desk";
import { FILE } from "../../../src/core/desk/rows";
import { schema } from "../../../src/core/desk/schema";
import type { KeyRow } from "../../../src/core/desk/shape";
import { WHOLE } from "./marked";

const validate = new Ajv({ strict: false, allErrors: true }).compile(schema());

const entry = (lines: string) => `ignore:\n  - rule: SRC105\n    reason: tried\n${lines}`;

const GOOD: readonly string[] = [
  "",
  "{}",
  "profile: student",
  "outlet: 1984",
  "rules:\nignore:\nreadAs:\nsources:\nstyle:",
  "rules: { SRC101: error, unsourced-figure: off }",
  entry("    files: a.md"),
  entry("    files: [a.md, b/]"),
  "sources: [{ ref: 1, kind: organization }, { ref: 2, aliases: [] }]",
  "style: { prefer: [add], titles: }",
  WHOLE,
  starter(),
];

const BAD: readonly string[] = [
  "[]",
  "strict",
  "profil: strict",
  "profile: stric",
  "profile:",
  "profile: [strict]",
  "profile: Strict",
  "outlet: true",
  'outlet: ""',
  'outlet: " "',
  `outlet: ${"a".repeat(501)}`,
  "rules: { SRC999: off }",
  "rules: { src105: off }",
  "rules: { SRC105: false }",
  "rules: { SRC105: none }",
  "rules: { SRC105: }",
  "rules: [SRC105]",
  "ignore: SRC105",
  "ignore: [SRC105]",
  "ignore: [null]",
  "ignore: [{ rule: SRC105 }]",
  "ignore: [{ reason: tried }]",
  "ignore: [{ rule: [], reason: tried }]",
  "ignore: [{ rule: SRC999, reason: tried }]",
  entry("    files: []"),
  entry("    files:"),
  entry("    files: { a: b }"),
  entry("    file: a.md"),
  "readAs: { a.md: advert }",
  'readAs: { "a\\\\b": news }',
  "style: { discourage: { claim: 5 } }",
  "style: { discourage: [claim] }",
  "style: { prefer: add }",
  "style: { prefer: [to-add] }",
  "sources: [{ name: Ann Lee }]",
  "sources: [{ ref: s1, kind: nobody }]",
  "sources: [{ ref: s1, terms: off }]",
  "sources: [{ ref: s1, aliases: A. Lee }]",
  "sources: { ref: s1 }",
];

describe("the schema of the desk's file", () => {
  for (const text of GOOD) {
    it(`takes what we take: ${JSON.stringify(text.slice(0, 60))}`, () => {
      assert.deepEqual(readDeskFile(text).problems, []);
      assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
    });
  }
  for (const text of BAD) {
    it(`refuses what we mind: ${JSON.stringify(text.slice(0, 60))}`, () => {
      assert.ok(readDeskFile(text).problems.length > 0);
      assert.ok(!validate(parse(text)));
    });
  }

  it("has every key", () => {
    const properties = schema().properties as Record<string, unknown>;
    assert.deepEqual(Object.keys(properties), Object.keys(FILE.rows));
  });
});

describe("the starter", () => {
  it("is a file with an example for each key, all of them good", () => {
    const uncommented = starter().replace(/^#(?! \S)/gm, "");
    const { file, problems } = readDeskFile(uncommented);
    assert.deepEqual(problems, []);
    for (const row of Object.values(FILE.rows) as KeyRow[]) assert.ok(uncommented.includes(row.example));
    assert.ok(file?.profile && file.register?.length && file.ignored.length && file.readAs.length);
  });

  it("says nothing while all of it is commented out", () => {
    assert.deepEqual(readDeskFile(starter()), readDeskFile(""));
  });
});
