/** The fact-check sheet: CSV that any reader reads back, with all that is to be checked. */
import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import type { ExportInput } from "../../../src/exports";
import { factCheckSheet } from "../../../src/exports/factCheckSheet";
import { input, SAMPLES } from "./samples";

const HEADS = [
  "Claim",
  "Source",
  "Kind of source",
  "Strength",
  "How it reached the reader",
  "Line",
  "Status",
  "Result of the check",
];

function rowsOf(sample: ExportInput): string[][] {
  const [heads, ...rows] = parse(factCheckSheet.write(sample), { bom: true, record_delimiter: "\r\n" }) as string[][];
  assert.deepEqual(heads, HEADS);
  return rows;
}

const column = (rows: readonly string[][], name: string): string[] => rows.map((row) => row[HEADS.indexOf(name)]!);

describe("a fact-check sheet", () => {
  for (const { name, sample } of SAMPLES)
    it(`of ${name} has each claim once, in the order of the text, and runs nothing`, () => {
      const rows = rowsOf(sample);
      const spoken = sample.article.attributions.filter(({ imputed }) => !imputed);
      assert.ok(rows.length >= spoken.length);
      const lines = column(rows, "Line").map(Number);
      const last = sample.text.split(/\r\n?|\n/).length;
      for (const line of lines) assert.ok(Number.isInteger(line) && line > 0 && line <= last);
      assert.deepEqual(
        lines,
        lines.toSorted((a, b) => a - b),
      );
      for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]|[\p{Cc}\u202e]/u);
    });

  it("is UTF-8 with a mark, by which Excel knows it, and lines that end as RFC 4180 has it", () => {
    const sheet = factCheckSheet.write(input("“We knew,” Ann Khan said."));
    assert.equal(sheet[0], "\ufeff");
    assert.equal(sheet.split("\r\n").length, 3);
    assert.doesNotMatch(sheet.replaceAll("\r\n", ""), /[\r\n]/);
  });

  it("says where the source of each stands", () => {
    const text = [
      "Ann Khan said the bridge was shut.",
      "Its cables have been rusty since 2019.<!-- src: document; by: harbour log -->",
      "The repair cost $5 million last year.",
      "The wires killed 12 people on Monday.<!-- src: to-come -->",
      "It is said that the mayor knew.",
      "Piet Vos denied that he lied.",
    ].join("\n\n");
    const rows = rowsOf(input(text));
    assert.deepEqual(
      rows.map(([claim, source, , , , line, status]) => [claim, source, line, status]),
      [
        ["the bridge was shut", "Ann Khan", "1", "in the text"],
        ["Its cables have been rusty since 2019.", "harbour log", "3", "tagged"],
        ["The repair cost $5 million last year.", "", "5", "open"],
        ["The wires killed 12 people on Monday.", "", "7", "to come"],
        ["that the mayor knew", "it is said", "9", "open"],
        ["Piet Vos denied that he lied", "Piet Vos", "11", "in the text"],
      ],
    );
  });
});
